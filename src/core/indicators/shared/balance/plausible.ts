/** Per-pupil values that no school has: a unit mistaken by 10,000 (元 for 万元), a figure in the wrong column. */
import type { ResourceIndicator } from '../balance.ts';
import data from './plausible.json' with { type: 'json' };

export interface PlausibleRange {
  readonly indicator: string;
  /** Above 0 but below this is implausible; 0 itself means that there is none. Null: no lower end. */
  readonly low: number | null;
  readonly high: number | null;
}

interface SourcedRange extends PlausibleRange {
  readonly document: string;
  /** The year it was proposed in. */
  readonly validFrom: string;
  readonly certainty: string;
}

/**
 * Ranges per pupil or per 100 pupils. Our own proposal, no document gives any; wide enough for a school of a few
 * pupils, narrow enough for an equipment value 10,000 times off.
 */
export const PLAUSIBLE_RANGES: readonly SourcedRange[] = data;

const byIndicator = new Map(PLAUSIBLE_RANGES.map((range) => [range.indicator, range]));

/** The range of an indicator, from the ranges given (a user may edit them). */
export const rangeOf = (
  indicator: ResourceIndicator,
  ranges: readonly PlausibleRange[] = PLAUSIBLE_RANGES,
): PlausibleRange | null =>
  (ranges === PLAUSIBLE_RANGES
    ? byIndicator.get(indicator)
    : ranges.find((range) => range.indicator === indicator)) ?? null;

export const isPlausible = (value: number, range: PlausibleRange | null): boolean =>
  range === null ||
  value === 0 ||
  ((range.low === null || value >= range.low) && (range.high === null || value <= range.high));
