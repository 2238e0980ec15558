/** Shares in percent, whether a cell holds 85, 0.85, "85%" or 85.0％. */
import type { Reading } from './reading.ts';
import { convert } from './unit.ts';

export interface ShareContext {
  /** What the column as a whole shows (see `shareScaleOf`), or its header: then 0.85 isn't guessed at. */
  readonly scale?: 'percent' | 'fraction';
  /** The highest plausible share in percent: 100, or 150 for gross enrolment. */
  readonly highest?: number;
}

export interface Share {
  /** In percent: 85 for 85 %. */
  readonly percent: number;
  /** The cell could also mean a hundredth of it: exactly 1 without % is 100 % or 1 %. */
  readonly ambiguous: boolean;
  /** Between 0 and `highest`. */
  readonly plausible: boolean;
}

const HIGHEST = 100;

/**
 * The scale of a column of shares without units: `percent` as soon as one figure is above 1.5 (no gross enrolment
 * reaches 150 % in fractions), `fraction` where all lie within 0 and 1.5 and one between 0 and 1. Else unknown.
 */
export const shareScaleOf = (values: readonly number[]): 'percent' | 'fraction' | 'unknown' => {
  if (values.some((value) => Math.abs(value) > 1.5)) return 'percent';
  return values.some((value) => value > 0 && value < 1) ? 'fraction' : 'unknown';
};

const percentOf = (value: number, scale: ShareContext['scale']): { percent: number; ambiguous: boolean } => {
  const fraction = scale === undefined ? Math.abs(value) <= 1 : scale === 'fraction';
  return {
    percent: fraction ? Number((value * 100).toPrecision(15)) : value,
    ambiguous: scale === undefined && Math.abs(value) === 1,
  };
};

/**
 * The reading of a field that is known to be a share, in percent. A figure with % is taken as it stands; without
 * one, up to 1 is a fraction (0.85 → 85) and above it percent, unless `context.scale` says which. 无 is 0 %.
 * Null where the cell holds no number or another unit.
 */
export const asShare = (reading: Reading, context: ShareContext = {}): Share | null => {
  if (reading.kind !== 'number' && reading.kind !== 'none') return null;
  const value = reading.kind === 'none' ? 0 : reading.value;
  const unit = reading.kind === 'none' ? undefined : reading.unit;
  const withUnit = unit === undefined ? null : convert(value, unit, '%');
  if (unit === '' || (unit !== undefined && withUnit === null)) return null;
  const { percent, ambiguous } =
    withUnit === null ? percentOf(value, context.scale) : { percent: withUnit, ambiguous: false };
  return { percent, ambiguous, plausible: percent >= 0 && percent <= (context.highest ?? HIGHEST) };
};
