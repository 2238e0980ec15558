/** Comparison with targets: always unrounded, and marked where rounding to the shown digits would flip the result. */

export const COMPARATORS = ['>=', '<=', '>', '<', '=', 'between', 'about'] as const;
export type Comparator = (typeof COMPARATORS)[number];

export interface Comparison {
  readonly met: boolean;
  /** The result would be the other one if value, target or both were rounded to the digits shown. */
  readonly roundingDecides: boolean;
}

/** Relative size of what floating-point arithmetic leaves over; far below any digit that is ever printed. */
const NOISE = 1e-9;

const noiseOf = (left: number, right: number): number => NOISE * Math.max(Math.abs(left), Math.abs(right));

/** Whether two figures are the same but for floating-point noise. */
export const same = (left: number, right: number): boolean => Math.abs(left - right) <= noiseOf(left, right);

const atLeast = (value: number, target: number): boolean => value > target || same(value, target);

const holds = (
  value: number,
  comparator: Comparator,
  target: number,
  targetHigh: number,
  tolerance: number,
): boolean => {
  switch (comparator) {
    case '>=':
      return atLeast(value, target);
    case '<=':
      return atLeast(target, value);
    case '>':
      return !atLeast(target, value);
    case '<':
      return !atLeast(value, target);
    case '=':
      return same(value, target);
    case 'between':
      return atLeast(value, target) && atLeast(targetHigh, value);
    case 'about':
      return atLeast(value, target - tolerance) && atLeast(target + tolerance, value);
  }
};

const DECIMALS_MAX = 12;

/**
 * Rounds half away from zero as Excel does: 4.505 → 4.51, although the nearest double lies below 4.505.
 * More than 12 decimals are left as they are.
 */
export const roundTo = (value: number, decimals: number): number => {
  if (decimals > DECIMALS_MAX) return value;
  const scale = 10 ** decimals;
  const scaled = Number((Math.abs(value) * scale).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / scale || 0;
};

/**
 * Compares a value with a target, both unrounded and in the same unit.
 *
 * `shownDecimals`: the decimals in which value and target are printed; without them rounding can't decide.
 * `targetHigh`: the upper end for `between`. `tolerance`: how far `about` may be off, in the indicator's unit;
 * it comes from the target's data. A value that isn't a number (NaN) meets nothing.
 */
export const compareTo = (
  value: number,
  comparator: Comparator,
  target: number,
  targetHigh?: number | null,
  shownDecimals?: number | null,
  tolerance: number = 0,
): Comparison => {
  const high = targetHigh ?? target;
  const met = holds(value, comparator, target, high, tolerance);
  if (shownDecimals === undefined || shownDecimals === null) return { met, roundingDecides: false };
  const round = (figure: number): number => roundTo(figure, shownDecimals);
  const flips = (v: number, t: number, h: number): boolean => holds(v, comparator, t, h, tolerance) !== met;
  const roundingDecides =
    flips(round(value), target, high) ||
    flips(value, round(target), round(high)) ||
    flips(round(value), round(target), round(high));
  return { met, roundingDecides };
};

/**
 * What is still to go, in the indicator's unit: zero or negative = met by that margin. For `=` and a target met
 * exactly it is 0. At the very limit of `>` and `<` it is 0 although they aren't met: `compareTo` decides.
 */
export const gapTo = (
  value: number,
  comparator: Comparator,
  target: number,
  targetHigh?: number | null,
  tolerance: number = 0,
): number => {
  switch (comparator) {
    case '>=':
    case '>':
      return difference(target, value);
    case '<=':
    case '<':
      return difference(value, target);
    case '=':
      return Math.abs(difference(target, value));
    case 'between':
      return Math.max(difference(target, value), difference(value, targetHigh ?? target));
    case 'about':
      return Math.max(difference(target - tolerance, value), difference(value, target + tolerance));
  }
};

/** The difference without the noise that subtraction leaves: 100.1 − 100 is 0.1, 0.3 − (0.1 + 0.2) is 0. */
const difference = (left: number, right: number): number =>
  same(left, right) ? 0 : Number((left - right).toPrecision(12));
