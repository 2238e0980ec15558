/** Tells the table's total from subtotals, by what the rows add up to rather than by their wording alone. */
import { numberOf, readCell } from '../values/index.ts';
import { valueAt } from '../values/workbook.ts';
import type { Body } from './dataRows.ts';
import type { Grid } from './grid.ts';
import type { TableColumn } from './table.ts';

export interface Split {
  readonly dataRows: number[];
  readonly subtotalRows: number[];
  readonly totalRows: number[];
  /** Data row → the group line it stands under. */
  readonly groups: Map<number, number>;
}

const COUNTS = new Set(['pupil_count', 'class_count', 'teacher_count', 'staff_count']);

/** The column whose sums tell totals from subtotals: pupils or classes where there are any, else the last number. */
const summedColumn = (
  grid: Grid,
  columns: readonly TableColumn[],
  rows: readonly number[],
): number | null => {
  const known = columns.find(({ match }) => match.field !== null && COUNTS.has(match.field));
  if (known) return known.index;
  const sample = rows.slice(0, 20);
  const numeric = columns.filter(
    ({ index, match }) =>
      match.field !== 'seq_no' && sample.some((row) => typeof grid.sheet.rows[row]?.[index] === 'number'),
  );
  return numeric[numeric.length - 1]?.index ?? null;
};

/** Roles as worded, then corrected: of several rows called 合计 only the one over all data rows is the total. */
export const splitTotals = (grid: Grid, columns: readonly TableColumn[], body: Body): Split => {
  const dataRows: number[] = [];
  const subtotalRows: number[] = [];
  const worded: number[] = [];
  const groups = new Map<number, number>();
  let group: number | null = null;
  for (const { row, role } of body.rows) {
    if (role === 'group') group = row;
    else if (role === 'subtotal') subtotalRows.push(row);
    else if (role === 'total') worded.push(row);
    else {
      dataRows.push(row);
      if (group !== null) groups.set(row, group);
    }
  }
  if (worded.length <= 1) return { dataRows, subtotalRows, totalRows: worded, groups };
  const column = summedColumn(grid, columns, dataRows);
  const read = (row: number): number | null =>
    column === null ? null : numberOf(readCell(valueAt(grid.sheet, row, column)));
  const all = dataRows.reduce((sum, row) => sum + (read(row) ?? 0), 0);
  const exact = worded.filter((row) => read(row) === all);
  const edge = worded.filter(
    (row) => row === body.rows[0]?.row || row === body.rows[body.rows.length - 1]?.row,
  );
  const totals = new Set(exact.length > 0 ? exact : edge.slice(-1));
  for (const row of worded) if (!totals.has(row)) subtotalRows.push(row);
  subtotalRows.sort((a, b) => a - b);
  return { dataRows, subtotalRows, totalRows: [...totals], groups };
};
