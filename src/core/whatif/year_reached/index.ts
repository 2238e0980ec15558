/** In which year a series reaches its target if it goes on as it did. */
import { same } from '../../values/compare.ts';
import { wholeUp } from '../shared/wholeUp.ts';

export interface Point {
  readonly year: number;
  readonly value: number;
}

/** Which way leads to the target: up for "at least", down for "at most". */
export type Direction = 'up' | 'down';

export type YearReached =
  /** The first whole year in which the trend is at the target; `exact` is the point in time, `slope` a year. */
  | { readonly kind: 'year'; readonly year: number; readonly exact: number; readonly slope: number }
  /** The latest value meets it already. */
  | { readonly kind: 'met'; readonly year: number; readonly value: number }
  /** The trend stands still or leads away. */
  | { readonly kind: 'away'; readonly slope: number }
  /** It would take more than a hundred years: no trend holds that long. */
  | { readonly kind: 'far'; readonly slope: number }
  /** Fewer than two different years. */
  | { readonly kind: 'tooFew' };

const HORIZON_YEARS = 100;

/** Slope of the least-squares line through the points, a year; null where all are of one year. */
export const slopeOf = (points: readonly Point[]): number | null => {
  const count = points.length;
  const year = points.reduce((sum, point) => sum + point.year, 0) / count;
  const value = points.reduce((sum, point) => sum + point.value, 0) / count;
  const across = points.reduce((sum, point) => sum + (point.year - year) ** 2, 0);
  if (count < 2 || across === 0) return null;
  return points.reduce((sum, point) => sum + (point.year - year) * (point.value - value), 0) / across;
};

/**
 * The latest value moved on by the least-squares slope of the whole series: t0 + (T − v0) ÷ slope, rounded up to the
 * year whose census first shows it. Without a direction the way from the first value to the target counts.
 */
export const yearReached = (
  points: readonly Point[],
  target: number,
  direction: Direction | null = null,
): YearReached => {
  const ordered = [...points].sort((a, b) => a.year - b.year);
  const [first, last] = [ordered[0], ordered.at(-1)];
  const slope = slopeOf(ordered);
  if (first === undefined || last === undefined || slope === null) return { kind: 'tooFew' };
  const up = direction === null ? target >= first.value : direction === 'up';
  const missing = up ? target - last.value : last.value - target;
  if (missing <= 0 || same(target, last.value)) return { kind: 'met', ...last };
  const pace = up ? slope : -slope;
  const size = Math.max(...ordered.map(({ value }) => Math.abs(value)));
  if (pace <= 0 || same(size + pace, size)) return { kind: 'away', slope };
  const exact = last.year + missing / pace;
  if (exact > last.year + HORIZON_YEARS) return { kind: 'far', slope };
  return { kind: 'year', year: wholeUp(exact), exact, slope };
};
