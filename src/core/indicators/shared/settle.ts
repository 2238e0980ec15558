/** What to answer when cells in doubt leave one end of the figure open. */
import { message, type Message } from '../../messages/index.ts';
import type { CellRef } from '../../tables/index.ts';
import { compareTo } from '../../values/index.ts';
import { amount, undecidable, type Answer, type Doubt, type Query } from '../indicator.ts';
import { distinctDoubts } from './doubt.ts';

/** A computed figure; an end of `bounds` is null where nothing limits it, and `bounds` is null when it is exact. */
export interface Computed {
  readonly value: number;
  readonly bounds: { readonly low: number | null; readonly high: number | null } | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly cells: readonly CellRef[];
  readonly doubts: readonly Doubt[];
  readonly basis: Message;
}

const LIMITS_FROM_ABOVE = new Set(['<=', '<']);
const LIMITS_FROM_BELOW = new Set(['>=', '>']);

/** Whether the one end that is known decides against the bound, whatever the doubtful cells hold. */
const decides = (low: number | null, high: number | null, bound: NonNullable<Query['bound']>): boolean => {
  const { comparator, value } = bound;
  const met = (at: number): boolean => compareTo(at, comparator, value, bound.valueHigh, null).met;
  if (LIMITS_FROM_BELOW.has(comparator)) return (low !== null && met(low)) || (high !== null && !met(high));
  if (LIMITS_FROM_ABOVE.has(comparator)) return (high !== null && met(high)) || (low !== null && !met(low));
  if (low !== null && low > (bound.valueHigh ?? value)) return !met(low);
  return high !== null && high < value;
};

/**
 * The amount with its bounds. With one end open and a target that this leaves undecided the answer is undecidable:
 * the known part alone would look like the whole.
 */
export const settle = ({ value, bounds, basis, ...rest }: Computed, { bound }: Query): Answer => {
  const doubts = distinctDoubts(rest.doubts);
  const { low, high } = bounds ?? { low: null, high: null };
  const open = bounds !== null && (low === null || high === null);
  if (open && bound !== null && !decides(low, high, bound)) {
    const params = { count: doubts.length, known: round(value) };
    return undecidable(message('indicatorOpenEnd', params), rest.cells, doubts);
  }
  return amount(value, basis, { ...rest, doubts, low, high });
};

const round = (value: number): number => Math.round(value * 100) / 100;
