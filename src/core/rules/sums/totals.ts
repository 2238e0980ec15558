/** Which rows each subtotal and total of a table should have added. */
import { normalise } from '../../values/index.ts';
import { limitOf, sumTolerance } from '../tolerance.ts';
import { isAdditive, numberIn, partIn, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';

export interface Block {
  readonly row: number;
  readonly rows: readonly number[];
  readonly total: boolean;
}

/** Where a subtotal stands to its rows. */
type Way = 'above' | 'below' | 'township' | 'all';

const MANY_SUBTOTALS = 40;

export const sumOver = (column: Column, rows: readonly number[]): number | null => {
  let sum = 0;
  for (const row of rows) {
    const value = partIn(column, row);
    if (value === null) return null;
    sum += value;
  }
  return sum;
};

export const near = (left: number, right: number, column: Column): boolean =>
  Math.abs(left - right) <= sumTolerance(column.kind) + 1e-9 * Math.max(Math.abs(left), Math.abs(right));

/** Of the columns in which it can be told, the share that adds up; null when there is none. */
const agreement = (
  row: number,
  rows: readonly number[],
  columns: readonly Column[],
): { met: number; known: number } => {
  let met = 0;
  let known = 0;
  for (const column of columns) {
    const stated = numberIn(column, row);
    if (stated === null) continue;
    const sum = sumOver(column, rows);
    if (sum === null) continue;
    known++;
    if (near(stated, sum, column)) met++;
  }
  return { met, known };
};

const PLAIN_LABEL = /^(?:小计|合计|计|总计|共计)$/;

/** Data rows between a totals row and the next one, upwards and downwards, by totals row. */
const neighbours = (view: TableView): Map<number, { above: number[]; below: number[] }> => {
  const { dataRows, subtotalRows, totalRows } = view.table;
  const breaks = new Set([...subtotalRows, ...totalRows]);
  const found = new Map<number, { above: number[]; below: number[] }>();
  let block: number[] = [];
  let before: { above: number[]; below: number[] } | null = null;
  for (const row of [...dataRows, ...breaks].sort((a, b) => a - b)) {
    if (!breaks.has(row)) {
      block.push(row);
      continue;
    }
    if (before) before.below = block;
    found.set(row, (before = { above: block, below: [] }));
    block = [];
  }
  if (before) before.below = block;
  return found;
};

const byTownship = (view: TableView): Map<string, number[]> => {
  const rows = new Map<string, number[]>();
  for (const row of view.table.dataRows) {
    const { township } = view.identity(row);
    if (township === '') continue;
    const known = rows.get(township);
    if (known) known.push(row);
    else rows.set(township, [row]);
  }
  return rows;
};

const findBlocks = (view: TableView): Block[] => {
  const { dataRows, subtotalRows, totalRows } = view.table;
  const totals = totalRows.map((row): Block => ({ row, rows: dataRows, total: true }));
  if (subtotalRows.length === 0) return totals;
  const columns = view.columns.filter(isAdditive);
  const beside = neighbours(view);
  const townships = byTownship(view);
  const ways = subtotalRows.map((row): ReadonlyMap<Way, readonly number[]> => {
    const label = normalise(view.label(row)).replace(/(?:小计|合计|总计|共计|计)$/, '');
    const candidates: [Way, readonly number[] | undefined][] = [
      ['above', beside.get(row)?.above],
      ['township', townships.get(label)],
      ['below', beside.get(row)?.below],
      ['all', subtotalRows.length <= MANY_SUBTOTALS ? dataRows : undefined],
    ];
    return new Map(candidates.flatMap(([way, rows]) => (rows && rows.length > 0 ? [[way, rows]] : [])));
  });
  const told = subtotalRows.map((row, i): Way | null => {
    let best: Way | null = null;
    let bestShare = 0;
    for (const [way, rows] of ways[i] ?? []) {
      const { met, known } = agreement(row, rows, columns);
      const share = known === 0 ? 0 : met / known;
      if (share * 100 >= limitOf('evidenceShare') && share > bestShare) [best, bestShare] = [way, share];
    }
    return best;
  });
  const count = (way: Way): number => told.filter((one) => one === way).length;
  const usual = (['above', 'township', 'below'] as const).reduce((a, b) => (count(b) > count(a) ? b : a));
  const blocks = subtotalRows.flatMap((row, i): Block[] => {
    const plain = PLAIN_LABEL.test(view.label(row));
    const way = told[i] ?? (count(usual) > 0 || plain ? usual : null);
    const rows = way === null ? undefined : ways[i]?.get(way);
    return rows ? [{ row, rows, total: false }] : [];
  });
  return [...blocks, ...totals];
};

const cache = new WeakMap<TableView, Block[]>();

/**
 * The rows that every subtotal and total of a table adds up, as far as it can be told: by what most of its columns
 * agree with, else by what the table's other subtotals do. A subtotal that fits nothing is left out.
 */
export const totalsBlocks = (view: TableView): readonly Block[] => {
  let blocks = cache.get(view);
  if (!blocks) cache.set(view, (blocks = findBlocks(view)));
  return blocks;
};
