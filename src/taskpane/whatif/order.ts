/** The order of an answer's rows. */
import type { TableView } from '../engine/parts/whatif/views.ts';

type TableRow = TableView['rows'][number];

/** A row with its place among the inputs. */
export interface NumberedRow {
  readonly row: TableRow;
  readonly i: number;
}

const OF_WORDS = new Intl.Collator('zh-CN', { numeric: true });

/** Null: as the inputs stand; else by a column, the largest figure first and what has none last. */
export const orderedRows = ({ rows }: TableView, column: number | null): readonly NumberedRow[] => {
  const numbered = rows.map((row, i) => ({ row, i }));
  if (column === null) return numbered;
  return numbered
    .map(({ row, i }) => ({ row, i, value: row.values[column] ?? null }))
    .sort((a, b) => {
      if (typeof a.value === 'number' && typeof b.value === 'number') return b.value - a.value || a.i - b.i;
      if (typeof a.value === 'number') return -1;
      if (typeof b.value === 'number') return 1;
      return OF_WORDS.compare(a.value ?? '\uffff', b.value ?? '\uffff') || a.i - b.i;
    })
    .map(({ row, i }) => ({ row, i }));
};

/** Whether a row says that nothing is to be done there. */
export const isZero = ({ values }: TableRow): boolean =>
  values.length > 0 && values.every((value) => value === 0 || value === null);

/** The first column of figures; null for tables whose order has a meaning, and those without figures. */
export const firstOrder = ({ heads, ordered, lead }: TableView): number | null => {
  const column = lead ?? heads.findIndex(({ numeric }) => numeric);
  return ordered || column < 0 ? null : column;
};
