/** A reading as a figure in the unit that is wanted, where cell and column may each name a unit of their own. */
import type { Reading } from './reading.ts';
import { numberOf } from './reading.ts';
import { convert, withoutMultiplier } from './unit.ts';

/**
 * The figure of a cell in unit `to`. The cell's own unit wins over the column's; without either the figure is
 * taken to be in `to` already. `2000万` in a column (万元) is 20,000,000 元: what is spelt out isn't multiplied again.
 *
 * Null where the reading is no number, or its unit measures something else (45人 in a column of 万元).
 */
export const valueIn = (reading: Reading, columnUnit: string | undefined, to: string): number | null => {
  const value = numberOf(reading);
  if (value === null || reading.kind !== 'number') return value;
  if (reading.unit === undefined) return convert(value, columnUnit ?? to, to);
  const spelt = reading.unit === '' ? withoutMultiplier(columnUnit ?? to) : reading.unit;
  return convert(value, spelt, to);
};

/** A date that Excel made of a band such as `6-10`: 10 June as the band from 6 to 10. Null where it can't be one. */
export const bandOfDate = (reading: Reading): { low: number; high: number } | null => {
  if (reading.kind !== 'date' || reading.day === undefined) return null;
  return reading.month < reading.day ? { low: reading.month, high: reading.day } : null;
};
