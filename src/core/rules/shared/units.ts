/** Figures per pupil that tell whether a column, or one row of it, is in another unit. */
import { limitOf, type ToleranceId } from '../tolerance.ts';
import { numberIn, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';

export interface UnitLimits {
  readonly low: ToleranceId;
  readonly high: ToleranceId | null;
  /** So many times above or below the median a single row is in another unit. */
  readonly factor: ToleranceId;
}

export const EQUIPMENT: UnitLimits = {
  low: 'equipmentPerPupilLow',
  high: 'equipmentPerPupilHigh',
  factor: 'unitMixFactor',
};
export const SITE: UnitLimits = { low: 'siteMedianLow', high: null, factor: 'unitMixFactorArea' };

export interface PerPupil {
  readonly rows: readonly { readonly row: number; readonly value: number }[];
  readonly median: number;
  /** Whether the median itself lies outside the limits. */
  readonly suspect: boolean;
}

/** Median without interpolation: the upper one of two middle values. */
const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Null where too few schools have figures to compare. */
export const perPupil = (
  view: TableView,
  column: Column,
  pupils: Column,
  { low, high }: UnitLimits,
): PerPupil | null => {
  const rows: { row: number; value: number }[] = [];
  for (const row of view.table.dataRows) {
    const amount = numberIn(column, row);
    const count = numberIn(pupils, row);
    if (amount === null || count === null || amount === 0 || count === 0) continue;
    rows.push({ row, value: amount / count });
  }
  if (rows.length < limitOf('unitMixMin')) return null;
  const median = medianOf(rows.map(({ value }) => value));
  return { rows, median, suspect: median < limitOf(low) || (high !== null && median > limitOf(high)) };
};
