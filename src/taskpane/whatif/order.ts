/** The order of an answer's rows. */
import type { TableView } from '../engine/parts/whatif/views.ts';

type TableRow = TableView['rows'][number];

const OF_WORDS = new Intl.Collator('zh-CN', { numeric: true });

/** Null: as the inputs stand; else by a column, the largest figure first and what has none last. */
export const orderedRows = ({ rows }: TableView, column: number | null): readonly TableRow[] => {
  if (column === null) return rows;
  return rows
    .map((row, i) => ({ row, i, value: row.values[column] ?? null }))
    .sort((a, b) => {
      if (typeof a.value === 'number' && typeof b.value === 'number') return b.value - a.value || a.i - b.i;
      if (typeof a.value === 'number') return -1;
      if (typeof b.value === 'number') return 1;
      return OF_WORDS.compare(a.value ?? '\uffff', b.value ?? '\uffff') || a.i - b.i;
    })
    .map(({ row }) => row);
};

/** The first column of figures; null for tables whose order has a meaning, and those without figures. */
export const firstOrder = ({ heads, ordered }: TableView): number | null => {
  const column = heads.findIndex(({ numeric }) => numeric);
  return ordered || column < 0 ? null : column;
};
