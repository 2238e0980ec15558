/** From an indicator's answer to a verdict on one target: status, value, gap, reason, and which items fail. */
import { message, type Message } from '../messages/index.ts';
import type { Amount, Answer, Doubt, Each, Item, Query } from '../indicators/indicator.ts';
import type { Target } from '../plans/schema.ts';
import { addressOf, type CellRef } from '../tables/index.ts';
import { compareTo, gapTo, type Comparison } from '../values/index.ts';
import type { Status } from './report.ts';
import tolerances from './tolerances.json' with { type: 'json' };

export interface Verdict {
  readonly status: Status;
  readonly value: number | null;
  readonly gap: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly cells: readonly CellRef[];
  readonly reason: Message | null;
  readonly basis: Message | null;
  readonly roundingDecides: boolean;
  /** Classes or schools that fail for certain, each a finding of its own. */
  readonly failing: readonly Item[];
  readonly doubts: readonly Doubt[];
}

type Bound = NonNullable<Query['bound']>;

/** Decimals in which figures are shown: shares with two, everything else as it is. */
export const shownDecimals = (unit: string): number | null => (unit === '%' ? 2 : null);

const aboutTolerance = (bound: Bound): number =>
  (Math.abs(bound.value) * tolerances.about.relativePercent) / 100;

const compare = (value: number, bound: Bound, unit: string): Comparison =>
  compareTo(
    value,
    bound.comparator,
    bound.value,
    bound.valueHigh,
    shownDecimals(unit),
    aboutTolerance(bound),
  );

const gap = (value: number, bound: Bound): number =>
  gapTo(value, bound.comparator, bound.value, bound.valueHigh, aboutTolerance(bound));

/** Whether an unmet target is near: by percentage points for shares, else relative to the target. */
const isNear = (missing: number, bound: Bound, unit: string, near: number | null): boolean => {
  if (unit === '%') return missing <= (near ?? tolerances.near.percentagePoints);
  return (
    bound.value !== 0 && missing <= (Math.abs(bound.value) * (near ?? tolerances.near.relativePercent)) / 100
  );
};

const nothing: Omit<Verdict, 'status' | 'reason'> = {
  value: null,
  gap: null,
  numerator: null,
  denominator: null,
  cells: [],
  basis: null,
  roundingDecides: false,
  failing: [],
  doubts: [],
};

export const undecided = (
  reason: Message,
  cells: readonly CellRef[] = [],
  doubts: readonly Doubt[] = [],
): Verdict => ({
  ...nothing,
  status: 'undecidable',
  reason,
  cells,
  doubts,
});

const doubtReason = (doubts: readonly Doubt[]): Message | null => {
  const [first] = doubts;
  if (first?.why) {
    return message('reasonUndecided', { count: doubts.length, cell: addressOf(first.cell), why: first.why });
  }
  return first
    ? message('reasonDoubts', {
        count: doubts.length,
        cell: addressOf(first.cell),
        received: first.received || message('blankCell'),
      })
    : null;
};

/** For an item of which only a lower bound is known: whether it may still break the limit. */
const mayFail = (item: Item, bound: Bound, unit: string): boolean =>
  item.known === 'atLeast' &&
  (item.upTo === undefined || item.upTo === null || !compare(item.upTo, bound, unit).met);

interface Sorted {
  readonly failing: Item[];
  /** Items that comply as far as is known but may not. */
  readonly open: number;
  readonly worst: Item;
  /** Classes or schools, bands counted in full. */
  readonly all: number;
}

/** One pass over the items: there may be hundreds of thousands. */
const sortItems = (items: readonly Item[], bound: Bound, unit: string): Sorted => {
  const failing: Item[] = [];
  let open = 0;
  let all = 0;
  let worst = items[0] as Item;
  let worstGap = gap(worst.value, bound);
  for (const item of items) {
    all += item.count;
    const missing = gap(item.value, bound);
    if (missing > worstGap) [worst, worstGap] = [item, missing];
    if (!compare(item.value, bound, unit).met) failing.push(item);
    else if (mayFail(item, bound, unit)) open++;
  }
  return { failing, open, worst, all };
};

const judgeEach = (answer: Each, bound: Bound, unit: string, near: number | null): Verdict => {
  const { failing, open, worst, all } = sortItems(answer.items, bound, unit);
  const missing = gap(worst.value, bound);
  const shared = {
    ...nothing,
    value: worst.value,
    gap: missing,
    numerator: all - failing.reduce((sum, item) => sum + item.count, 0),
    denominator: all,
    cells: failing.length > 0 ? failing.map(({ cell }) => cell) : answer.items.map(({ cell }) => cell),
    basis: answer.basis,
    failing,
    doubts: answer.doubts,
  };
  if (failing.length > 0) {
    return { ...shared, status: isNear(missing, bound, unit, near) ? 'near' : 'unmet', reason: null };
  }
  const reason =
    doubtReason(answer.doubts) ?? (open > 0 ? message('reasonOnlyAverages', { count: open }) : null);
  return { ...shared, status: reason ? 'undecidable' : 'met', reason };
};

const judgeAmount = (answer: Amount, bound: Bound, unit: string, near: number | null): Verdict => {
  const { value, low, high, numerator, denominator, cells, basis, items, doubts } = answer;
  const shared = { ...nothing, value, gap: gap(value, bound), numerator, denominator, cells, basis, doubts };
  if (low !== null && high !== null) {
    const atLow = compare(low, bound, unit).met;
    const atHigh = compare(high, bound, unit).met;
    if (atLow !== atHigh) {
      const figures = { low: round(low), high: round(high), unit };
      return {
        ...shared,
        value: null,
        gap: null,
        status: 'undecidable',
        reason: message('reasonOnlyBounds', figures),
      };
    }
  }
  const { met, roundingDecides } = compare(value, bound, unit);
  const reason = roundingDecides ? message('reasonRounding') : null;
  if (met) return { ...shared, status: 'met', reason: reason ?? doubtReason(doubts), roundingDecides };
  const status = isNear(gap(value, bound), bound, unit, near) ? 'near' : 'unmet';
  return { ...shared, status, reason, roundingDecides, failing: items };
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** About so many things to build or train is met by more of them; about so much of anything else is not. */
const boundOf = (
  comparator: Bound['comparator'],
  value: number,
  valueHigh: number | null,
  kind: Target['kind'],
): Bound => {
  const upwards = comparator === 'about' && (kind === 'cumulative' || kind === 'increment');
  if (!upwards) return { comparator, value, valueHigh };
  return { comparator: '>=', value: value * (1 - tolerances.about.relativePercent / 100), valueHigh: null };
};

/** The verdict of an answer on a target. `near` is the user's own tolerance in %, null for the built-in one. */
export const judge = (answer: Answer, target: Target, near: number | null): Verdict => {
  if (answer.kind === 'undecidable') return undecided(answer.reason, answer.cells, answer.doubts);
  const { comparator, value, valueHigh } = target;
  if (comparator === null || value === null) return undecided(message('reasonQualitative'));
  const bound = boundOf(comparator, value, valueHigh, target.kind);
  return answer.kind === 'each'
    ? judgeEach(answer, bound, target.unit, near)
    : judgeAmount(answer, bound, target.unit, near);
};
