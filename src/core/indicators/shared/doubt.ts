/** Cells that should hold a figure and don't. */
import type { FieldId } from '../../fields/index.ts';
import type { CellRef, Figure } from '../../tables/index.ts';
import { isAbsent } from '../../values/index.ts';
import { textAt } from '../../values/workbook.ts';
import type { Doubt } from '../indicator.ts';

/** What the user sees in the cell; empty for a blank one. */
export const receivedAt = ({ table, row, column }: CellRef): string =>
  textAt(table.sheet, row, column).trim();

export const doubtAt = (cell: CellRef, school: string | null, field: FieldId | null): Doubt => ({
  cell: { table: cell.table, row: cell.row, column: cell.column },
  school,
  grade: null,
  class: null,
  field,
  received: receivedAt(cell),
});

/** A count, area or amount that can be computed with: a number that isn't negative. */
export const usable = (figure: Figure): boolean => figure.value !== null && figure.value >= 0;

/** Text, an error, a date or a negative number where a figure must stand; blank, `/` and × are only absent. */
export const isWrong = (figure: Figure): boolean => !usable(figure) && !isAbsent(figure.reading);

/** One doubt a cell, however often it was met. */
export const distinctDoubts = (doubts: readonly Doubt[]): Doubt[] => {
  const kept: Doubt[] = [];
  const seen = new Map<unknown, Set<string>>();
  for (const doubt of doubts) {
    const { table, row, column } = doubt.cell;
    const cells = seen.get(table) ?? new Set<string>();
    seen.set(table, cells);
    const key = `${row}|${column}`;
    if (!cells.has(key)) kept.push(doubt);
    cells.add(key);
  }
  return kept;
};
