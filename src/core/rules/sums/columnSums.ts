/** The sums down the columns of a list, those that count subtotals twice told from the others. */
import { isAdditive, numberIn } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import type { ColumnSum } from './rowSum.ts';
import { near, sumOver, totalsBlocks, type Block } from './totals.ts';

export interface ColumnSums {
  readonly plain: readonly Omit<ColumnSum, 'rule'>[];
  /** Totals that hold the rows and the subtotals over them. */
  readonly doubled: readonly Omit<ColumnSum, 'rule'>[];
}

const cache = new WeakMap<TableView, ColumnSums>();

const findSums = (view: TableView): ColumnSums => {
  const blocks = totalsBlocks(view);
  const plain: Omit<ColumnSum, 'rule'>[] = [];
  const doubled: Omit<ColumnSum, 'rule'>[] = [];
  const subtotals = blocks.filter(({ total }) => !total);
  const inside = (block: Block): readonly number[] => {
    if (!block.total) return [];
    return subtotals.filter(({ rows }) => rows.length < block.rows.length).map(({ row }) => row);
  };
  for (const column of view.columns.filter(isAdditive)) {
    for (const block of blocks) {
      const { row, rows } = block;
      const stated = numberIn(column, row);
      if (stated === null || rows.length === 0) continue;
      const sum = sumOver(column, rows);
      const one = { column, row, rows };
      const again = sum === null || near(stated, sum, column) ? 0 : (sumOver(column, inside(block)) ?? 0);
      if (sum !== null && again !== 0 && near(stated, sum + again, column)) doubled.push(one);
      else plain.push(one);
    }
  }
  return { plain, doubled };
};

/** Every sum down a column of the table that can be told. */
export const columnSums = (view: TableView): ColumnSums => {
  let sums = cache.get(view);
  if (!sums) cache.set(view, (sums = findSums(view)));
  return sums;
};
