/** Pupils per teacher, however the ratio is written: 1:19, 19:1, 0.0526, 19, or a time that Excel made of it. */
import { same } from './compare.ts';
import type { Reading } from './reading.ts';

/** Half a unit of the last printed digit; the unit is what the figure's decimals show. */
const halfUnit = (decimals: number): number => 0.5 / 10 ** decimals;

const decimalsOf = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/**
 * The ratio behind a rounded quotient: 0.0526 stands for anything from 1/19.03 to 1/18.99, so it is 1:19, and
 * 0.043 is 1:23. An exact half or whole number first (0.08 is 1:12.5), then the nearest whole number in reach,
 * then the nearest half, else the quotient as it is.
 */
const fromQuotient = (quotient: number, decimals: number): number => {
  const exact = 1 / quotient;
  if (same(exact * 2, Math.round(exact * 2))) return Math.round(exact * 2) / 2;
  const low = 1 / (quotient + halfUnit(decimals));
  const high = 1 / Math.max(quotient - halfUnit(decimals), Number.MIN_VALUE);
  for (const step of [1, 0.5]) {
    const nearest = Math.round(exact / step) * step;
    if (nearest >= low && nearest <= high) return nearest;
  }
  return exact;
};

/**
 * Pupils per 1 teacher. A number of 1 or more is taken as such; below 1 it is teachers per pupil. Null for zero,
 * negative figures and whatever isn't a ratio. See `looksTimeTyped` for the trap this can't decide.
 */
export const normaliseRatio = (reading: Reading): number | null => {
  if (reading.kind === 'ratio') return reading.perOne;
  if (reading.kind !== 'number' || reading.unit === '%' || reading.value <= 0) return null;
  if (reading.value >= 1) return reading.value;
  return fromQuotient(reading.value, Math.max(reading.shownDecimals ?? 0, decimalsOf(reading.value)));
};

const MINUTES_A_DAY = 1440;
/** A typed quotient has few decimals; a time has all that fit into a double. */
const TYPED_DECIMALS_MAX = 8;

/**
 * Whether a plain number between 0 and 1 is most likely 1:19 turned into the time 01:19 (79/1440 = 0.05486…)
 * whose format got lost. It is close to the true 1/19 and passes every range check.
 */
export const looksTimeTyped = (value: number): boolean => {
  const minutes = value * MINUTES_A_DAY;
  const whole = Math.round(minutes);
  return (
    whole > 60 &&
    whole < 120 &&
    Math.abs(minutes - whole) < 1e-9 * whole &&
    decimalsOf(value) > TYPED_DECIMALS_MAX
  );
};
