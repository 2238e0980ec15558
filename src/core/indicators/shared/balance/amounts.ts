/** How much of a resource a school's section has, from its cells; or why that can't be told. */
import { field as fieldOf, type FieldId } from '../../../fields/index.ts';
import { message, type Message } from '../../../messages/index.ts';
import type { CellRef } from '../../../tables/index.ts';
import { isAbsent, readCell } from '../../../values/index.ts';
import type { Doubt } from '../../indicator.ts';
import { isExact, type Measure } from '../measure.ts';
import type { Resource, Way } from './resources.ts';
import { isThrough, pupilsBySection, type Section, type Site } from './sites.ts';
import { splitSchool, type SplitWeights } from './split.ts';

export interface ResourceAmount {
  /** In the resource's unit; null when it can't be told. */
  readonly amount: number | null;
  /** The part of the school's facilities that belongs to the section; 1 where nothing is shared out. */
  readonly share: number;
  readonly cells: readonly CellRef[];
  readonly doubts: readonly Doubt[];
  /** Why it can't be told; null when it can. */
  readonly reason: Message | null;
}

type Read = ResourceAmount | null;

const terms = (fields: readonly FieldId[]): { readonly zh: string; readonly en: string } => ({
  zh: fields.map((id) => `“${fieldOf(id).term}”`).join('、'),
  en: fields.map((id) => fieldOf(id).english).join(', '),
});

const unknown = (reason: Message, { cells, doubts }: Pick<Measure, 'cells' | 'doubts'>): ResourceAmount => ({
  amount: null,
  share: 1,
  cells,
  doubts,
  reason,
});

const exact = (amount: number, { cells }: Pick<Measure, 'cells'>, share = 1): ResourceAmount => ({
  amount,
  share,
  cells,
  doubts: [],
  reason: null,
});

const unreadable = (field: FieldId, measure: Measure): ResourceAmount =>
  unknown(message('balanceUnreadable', terms([field])), measure);

/** A cell with a plain figure is no doubt of its own: it only speaks for more than one section. */
const wrongOnly = (measure: Measure): Measure => ({
  ...measure,
  doubts: measure.doubts.filter(({ received }) => readCell(received).kind !== 'number'),
});

const teachersIn = (site: Site, section: Section, field: FieldId): Read => {
  const measure = site.lines.get(section)?.measure(field) ?? null;
  if (measure === null) return null;
  if (isExact(measure)) return exact(measure.low, measure);
  const wrong = wrongOnly(measure);
  if (wrong.doubts.length > 0 || !isThrough(site)) return unreadable(field, measure);
  return unknown(message('balanceTeachersNotSplit', terms([field])), wrong);
};

const shared = (
  site: Site,
  section: Section,
  amount: number,
  measure: Measure,
  weights: SplitWeights,
): ResourceAmount => {
  const pupils = pupilsBySection(site);
  const parts = pupils && splitSchool(amount, pupils, weights);
  const share = pupils && splitSchool(1, pupils, weights);
  if (!parts || !share) return unknown(message('balanceSectionPupils'), { cells: measure.cells, doubts: [] });
  return exact(parts[section], measure, share[section]);
};

/** A figure of one section's own; what stands in one table only may be that of the whole school. */
const ownFacility = (
  site: Site,
  section: Section,
  field: FieldId,
  own: Measure,
  weights: SplitWeights,
): ResourceAmount => {
  if (!isThrough(site) || own.low === 0) return exact(own.low, own);
  if (site.sameOnce)
    return unknown(message('balanceSameInSections', terms([field])), { cells: own.cells, doubts: [] });
  if (site.statedTwice) return shared(site, section, own.low, own, weights);
  const others = site.sections.filter((one) => one !== section && site.pupils.get(one) !== 0);
  const told = others.every((one) => (site.lines.get(one)?.measure(field) ?? null) !== null);
  const named = own.cells.every(
    ({ table, column }) => table.columns.find(({ index }) => index === column)?.match.stage === section,
  );
  return told || named
    ? exact(own.low, own)
    : unknown(message('balanceSectionsUnclear', terms([field])), { cells: own.cells, doubts: [] });
};

const facilitiesIn = (site: Site, section: Section, field: FieldId, weights: SplitWeights): Read => {
  const own = site.lines.get(section)?.measure(field) ?? null;
  if (own === null) return null;
  if (isExact(own)) return ownFacility(site, section, field, own, weights);
  const whole = isThrough(site) ? (site.whole()?.measure(field) ?? own) : own;
  return isExact(whole)
    ? shared(site, section, whole.low, whole, weights)
    : unreadable(field, wrongOnly(whole));
};

/** Blank, `/` and the like in every cell in doubt: an "of which" that the school hasn't got. */
const isLeftBlank = ({ doubts }: ResourceAmount): boolean =>
  doubts.length > 0 && doubts.every(({ received }) => isAbsent(readCell(received)));

const ZERO: ResourceAmount = { amount: 0, share: 1, cells: [], doubts: [], reason: null };

const optional = (read: Read): ResourceAmount =>
  read === null || (read.amount === null && isLeftBlank(read)) ? ZERO : read;

/** The first parts added up, those from `taken` on taken off. */
const sumOf = (parts: readonly ResourceAmount[], taken: number): ResourceAmount => {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const cells: CellRef[] = [];
  const doubts: Doubt[] = [];
  let amount = 0;
  let reason: Message | null = null;
  parts.forEach((part, i) => {
    for (const cell of part.cells) cells.push(cell);
    for (const doubt of part.doubts) doubts.push(doubt);
    amount += (part.amount ?? 0) * (i < taken ? 1 : -1);
    reason ??= part.reason;
  });
  return { amount: reason === null ? amount : null, share: only?.share ?? 1, cells, doubts, reason };
};

const byWay = (
  read: (field: FieldId) => Read,
  { plus, also = [], less = [] }: Way,
): ResourceAmount | null => {
  const parts: ResourceAmount[] = [];
  for (const field of plus) {
    const part = read(field);
    if (part === null) return null;
    parts.push(part);
  }
  for (const field of also) parts.push(optional(read(field)));
  for (const field of less) parts.push(optional(read(field)));
  const sum = sumOf(parts, plus.length + also.length);
  // A part that is larger than its whole: the part is taken off something that doesn't contain it.
  return sum.amount !== null && sum.amount < 0
    ? { ...sum, amount: null, reason: message('balanceNegative', terms([...plus, ...less])) }
    : sum;
};

/** The first way whose fields are all stated, preferably one whose further fields are stated too. */
const firstWay = (read: (field: FieldId) => Read, ways: readonly Way[]): ResourceAmount | null => {
  const isRead = (field: FieldId): boolean => read(field) !== null;
  let first: Way | null = null;
  for (const way of ways) {
    if (first !== null && way.plus[0] !== first.plus[0]) break;
    if (!way.plus.every(isRead)) continue;
    if (way.also === undefined || way.also.some(isRead)) return byWay(read, way);
    first ??= way;
  }
  return first && byWay(read, first);
};

/** The amount of a resource in one section of a school; `more`: teachers that count besides by local rules. */
export const amountIn = (
  site: Site,
  section: Section,
  { kind, ways }: Resource,
  weights: SplitWeights,
  more: readonly FieldId[] = [],
): ResourceAmount => {
  const known = new Map<FieldId, Read>();
  const read = (field: FieldId): Read => {
    const before = known.get(field);
    if (before !== undefined) return before;
    const fresh =
      kind === 'teachers' ? teachersIn(site, section, field) : facilitiesIn(site, section, field, weights);
    known.set(field, fresh);
    return fresh;
  };
  const own = ways[section] ?? [];
  const main = firstWay(read, own);
  if (main === null) {
    const fields = own[0]?.plus ?? [];
    return { ...ZERO, amount: null, reason: message('balanceNotStated', terms(fields)) };
  }
  return more.length === 0 ? main : sumOf([main, ...more.map((field) => optional(read(field)))], Infinity);
};
