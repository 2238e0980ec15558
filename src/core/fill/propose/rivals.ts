/** Two labels of one table that ask for the same figure: a person says what goes where. */
import { message } from '../../messages/index.ts';
import type { CellProposal } from '../types.ts';
import { isSumLabel } from './parts.ts';

const leaf = (path: readonly string[]): string => path[path.length - 1] ?? '';

/** Everything that makes two quantities one, whatever order its parts were written in. */
const keyOf = (value: unknown): string =>
  value !== null && typeof value === 'object'
    ? `{${Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, part]) => `${name}:${keyOf(part)}`)
        .join()}}`
    : JSON.stringify(value);

/** The name a plan's table gives is how the quantity was found, not what it is. */
const identity = ({ quantity }: CellProposal): string => {
  if (!quantity) return '';
  const { name, ...rest } = quantity;
  return keyOf(rest.indicator === undefined && rest.field === null ? { ...rest, name } : rest);
};

const lines: readonly ((proposal: CellProposal) => string)[] = [
  ({ cell }) => `${cell.sheet}|${cell.table}|r${cell.row}`,
  ({ cell }) => `${cell.sheet}|${cell.table}|c${cell.column}`,
];

/** Along a row the columns differ: 合计 there is no rival of its only part. Two rows of one 合计 column are rivals. */
const isSum = ({ cell }: CellProposal, along: number): boolean =>
  isSumLabel(leaf(along === 0 ? cell.columnPath : cell.rowPath));

const labelOf = ({ cell }: CellProposal, along: number): string =>
  (along === 0 ? cell.columnPath : cell.rowPath).join(' / ');

/** Cells of one row or column with one quantity become doubtful; a 合计 beside its only part is no rival. */
export const withRivals = (proposals: readonly CellProposal[]): readonly CellProposal[] => {
  const rivals = new Map<CellProposal, string[]>();
  lines.forEach((line, along) => {
    const groups = new Map<string, CellProposal[]>();
    for (const proposal of proposals) {
      if (proposal.quantity === null || proposal.by === 'recipe' || isSum(proposal, along)) continue;
      if (proposal.state !== 'proposed' && proposal.state !== 'doubtful') continue;
      const key = `${line(proposal)}|${identity(proposal)}`;
      groups.set(key, [...(groups.get(key) ?? []), proposal]);
    }
    for (const group of groups.values()) {
      if (group.length < 2) continue;
      for (const one of group) {
        const others = group.filter((other) => other !== one).map((other) => labelOf(other, along));
        rivals.set(one, [...(rivals.get(one) ?? []), ...others]);
      }
    }
  });
  return proposals.map((proposal) => {
    const others = rivals.get(proposal);
    if (!others) return proposal;
    const reason = message('fillSameQuantity', { others: [...new Set(others)].join('、') });
    return { ...proposal, state: 'doubtful', reason, value: null };
  });
};
