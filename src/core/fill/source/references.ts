/** Source cells as references: blocks that hold nothing but cells that count, and a formula over them. */
import type { CellRef } from '../../tables/index.ts';
import { areaAddress, convert } from '../../values/index.ts';
import { valueAt } from '../../values/workbook.ts';
import { figureAt } from '../../tables/records/figure.ts';
import type { CellReference, FormulaPlan } from '../types.ts';
import type { Figures } from './measured.ts';

/** Neighbours in one column become one block; a gap starts another. */
export const referencesOf = (cells: readonly CellRef[]): readonly CellReference[] => {
  const columns = new Map<string, { first: CellRef; rows: Set<number> }>();
  for (const cell of cells) {
    const key = `${cell.table.file}\n${cell.table.sheet.name}\n${cell.column}`;
    const known = columns.get(key);
    if (known) known.rows.add(cell.row);
    else columns.set(key, { first: cell, rows: new Set([cell.row]) });
  }
  const references: CellReference[] = [];
  for (const { first, rows } of columns.values()) {
    const sorted = [...rows].sort((a, b) => a - b);
    let from = sorted[0] ?? 0;
    sorted.forEach((row, i) => {
      if (sorted[i + 1] === row + 1) return;
      const address = areaAddress(from, first.column, row, first.column);
      references.push({ file: first.table.file, sheet: first.table.sheet.name, address });
      from = sorted[i + 1] ?? from;
    });
  }
  return references;
};

/** What one unit of a source cell is in the field's unit; null where a cell is text or the cells differ. */
const factorOf = (cells: readonly CellRef[]): number | null => {
  let factor: number | null = null;
  for (const { table, row, column } of cells) {
    const raw = valueAt(table.sheet, row, column);
    if (typeof raw !== 'number') return null;
    if (raw === 0) continue;
    const heading = table.columns.find(({ index }) => index === column);
    const value = heading ? figureAt(table, row, heading).value : raw;
    if (value === null) return null;
    const own = Number((value / raw).toPrecision(12));
    if (factor !== null && own !== factor) return null;
    factor = own;
  }
  return factor ?? 1;
};

/** The formula that gives a figure in the form's unit; null where the source cells are text, mixed units, or bounds. */
export const formulaPlan = (measured: Figures, to: string | null): FormulaPlan | null => {
  const { operation, cells, below, unit } = measured;
  if (operation === null || cells.length === 0) return null;
  const scale = to === null ? 1 : convert(1, unit, to);
  if (scale === null) return null;
  const numerator = referencesOf(cells);
  if (operation === 'count') return scale === 1 ? { operation, numerator, denominator: [], factor: 1 } : null;
  const above = factorOf(cells);
  if (above === null) return null;
  if (operation === 'sum') return { operation, numerator, denominator: [], factor: above * scale };
  const under = factorOf(below);
  if (under === null) return null;
  const percent = unit === '%' ? 100 : 1;
  return {
    operation,
    numerator,
    denominator: referencesOf(below),
    factor: (above / under) * percent * scale,
  };
};
