/** Two labels of one table that ask for the same figure: a person says what goes where. */
import { message } from '../../messages/index.ts';
import type { Axis } from '../meaning/axis.ts';
import type { CellProposal } from '../types.ts';

/** Everything that makes two labels one, whatever order its parts were written in. */
const keyOf = (value: unknown): string =>
  value !== null && typeof value === 'object'
    ? `{${Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, part]) => `${name}:${keyOf(part)}`)
        .join()}}`
    : JSON.stringify(value);

/** What a label asks for; null for sums, and for labels that only group or that nobody knows. */
const identity = (axis: Axis): string | null => {
  const { field, filter, sex, band, share, perPupil, year, previousYear, sum, unknown, name } = axis;
  if (sum || unknown.length > 0) return null;
  if (field === null && name === '' && Object.keys(filter).length === 0) return null;
  // 其中:女 means what stands beside it, which the label alone doesn't tell.
  if (field === null && sex !== null) return null;
  return keyOf({
    field,
    filter,
    sex,
    band,
    share,
    perPupil,
    year,
    previousYear,
    name: field === null ? name : '',
  });
};

export type Rivals = ReadonlyMap<string | number, readonly string[]>;

/** The labels among rows (or columns) that say the same, each with the others that do. */
export const rivalsAmong = <Key extends string | number>(axes: ReadonlyMap<Key, Axis>): Rivals => {
  const groups = new Map<string, [Key, Axis][]>();
  for (const [key, axis] of axes) {
    const own = identity(axis);
    if (own !== null) groups.set(own, [...(groups.get(own) ?? []), [key, axis]]);
  }
  const rivals = new Map<string | number, readonly string[]>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    for (const [key] of group) {
      const others = group.filter(([other]) => other !== key).map(([, axis]) => axis.path.join(' / '));
      rivals.set(key, others);
    }
  }
  return rivals;
};

/** A cell under a label that has rivals becomes doubtful; what the recipe says stands. */
export const asRival = (proposal: CellProposal, others: readonly string[]): CellProposal =>
  others.length === 0 ||
  proposal.by === 'recipe' ||
  proposal.quantity === null ||
  proposal.candidates.length === 0
    ? proposal
    : {
        ...proposal,
        state: 'doubtful',
        value: null,
        reason: message('fillSameQuantity', { others: [...new Set(others)].join('、') }),
      };
