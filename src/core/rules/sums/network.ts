/**
 * The sums of one table as a net of equations over its cells. Following Fellegi and Holt (1976) the least change that
 * makes all of them hold is looked for: first single cells that mend two or more broken sums and break none.
 */
import { cellKey } from '../../values/workbook.ts';
import { sumTolerance } from '../tolerance.ts';
import { CELL, isImpossible, numberIn, partIn, stateIn, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import type { ColumnSum, RowSum } from './rowSum.ts';
import { totalsBlocks } from './totals.ts';

/** One sum at one place. `residual` is what is stated minus what the parts add up to. */
export interface Equation {
  readonly kind: 'row' | 'column';
  readonly rule: string;
  readonly sum: RowSum | ColumnSum;
  readonly row: number;
  readonly total: Column;
  /** A row sum in a totals row: says where a fault is, is no fault of its own. */
  readonly inTotals: boolean;
}

/** A cell, with the value that mends every sum it stands in. */
export interface Repair {
  readonly row: number;
  readonly column: Column;
  readonly from: number;
  readonly to: number;
  readonly mends: readonly Equation[];
}

export interface Network {
  readonly rowEquations: readonly Equation[];
  readonly columnEquations: readonly Equation[];
  /** null: it can't be known. 0: it holds. */
  residual(equation: Equation): number | null;
  broken(): Equation[];
  /** The one cell whose change mends this broken sum and at least one more, breaking none. */
  explain(equation: Equation): Repair | null;
  apply(repair: Repair): void;
}

interface Cell {
  readonly row: number;
  readonly column: Column;
  /** +1 where the cell is the stated sum, −1 where it is a part. */
  readonly sign: 1 | -1;
}

const isRowSum = (sum: RowSum | ColumnSum): sum is RowSum => 'parts' in sum;

export const networkOf = (
  view: TableView,
  rowSums: readonly RowSum[],
  sums: readonly ColumnSum[],
): Network => {
  const changed = new Map<number, number>();
  const total = (column: Column, row: number): number | null =>
    changed.get(cellKey(row, column.index)) ?? numberIn(column, row);
  const part = (column: Column, row: number): number | null =>
    changed.get(cellKey(row, column.index)) ?? partIn(column, row);

  const dataRows = view.table.dataRows;
  const totalsRows = [...view.table.subtotalRows, ...view.table.totalRows];
  /** A row all of whose total the parts are: they cover it, or add up to it anyway. */
  const isWhole = (sum: RowSum, row: number): boolean => {
    const coverage = sum.coverage(row);
    if (coverage !== 'atMost') return coverage === 'exact';
    const stated = numberIn(sum.total, row);
    return (
      stated !== null && stated === sum.parts.reduce((all, column) => all + (partIn(column, row) ?? NaN), 0)
    );
  };
  const blocks = new Map(totalsBlocks(view).map(({ row, rows }) => [row, rows]));
  const wholes = new Map<RowSum, Map<readonly number[], boolean>>();
  /** A totals row states no more than its parts where none of the rows it adds up does. */
  const isWholeBlock = (sum: RowSum, row: number): boolean => {
    const rows = blocks.get(row) ?? dataRows;
    let known = wholes.get(sum);
    if (!known) wholes.set(sum, (known = new Map()));
    let whole = known.get(rows);
    if (whole === undefined) known.set(rows, (whole = rows.every((one) => isWhole(sum, one))));
    return whole;
  };
  const rowEquations: Equation[] = rowSums.flatMap((sum) => {
    const at = (row: number, inTotals: boolean): Equation => ({
      kind: 'row',
      rule: sum.rule,
      sum,
      row,
      total: sum.total,
      inTotals,
    });
    return [...dataRows.map((row) => at(row, false)), ...totalsRows.map((row) => at(row, true))];
  });
  const columnEquations: Equation[] = sums.map((sum) => ({
    kind: 'column',
    rule: sum.rule,
    sum,
    row: sum.row,
    total: sum.column,
    inTotals: false,
  }));

  const rowResidual = (sum: RowSum, row: number, inTotals: boolean): number | null => {
    const coverage = inTotals ? (isWholeBlock(sum, row) ? 'exact' : null) : sum.coverage(row);
    const stated = total(sum.total, row);
    if (coverage === null || stated === null) return null;
    let added = 0;
    let filled = false;
    for (const column of sum.parts) {
      const value = part(column, row);
      if (value === null) return null;
      added += value;
      filled ||= stateIn(column, row) === CELL.number || changed.has(cellKey(row, column.index));
    }
    // A row that isn't broken down into its parts breaks no sum.
    if (!filled) return null;
    const left = settle(stated - added, stated, sum.total);
    return coverage === 'atMost' && left > 0 ? null : left;
  };
  const settle = (left: number, stated: number, column: Column): number =>
    Math.abs(left) <= sumTolerance(column.kind) + 1e-9 * Math.abs(stated) ? 0 : left;

  // Sums down long columns are kept and moved by what changes; everything else is added up when asked.
  const columnLeft = new Map<Equation, number | null>();
  for (const equation of columnEquations) {
    const { column, row, rows } = equation.sum as ColumnSum;
    const stated = numberIn(column, row);
    let added = 0;
    let known = stated !== null;
    for (const each of rows) {
      const value = partIn(column, each);
      if (value === null) {
        known = false;
        break;
      }
      added += value;
    }
    columnLeft.set(equation, known ? (stated as number) - added : null);
  }
  const residual = (equation: Equation): number | null => {
    if (isRowSum(equation.sum)) return rowResidual(equation.sum, equation.row, equation.inTotals);
    const left = columnLeft.get(equation) ?? null;
    return left === null ? null : settle(left, total(equation.total, equation.row) ?? 0, equation.total);
  };

  const rowSumsOf = new Map<Column, RowSum[]>();
  for (const sum of rowSums) {
    for (const column of [sum.total, ...sum.parts]) {
      const known = rowSumsOf.get(column);
      if (known) known.push(sum);
      else rowSumsOf.set(column, [sum]);
    }
  }
  const rowEquationAt = new Map<RowSum, Map<number, Equation>>();
  for (const equation of rowEquations) {
    const sum = equation.sum as RowSum;
    let at = rowEquationAt.get(sum);
    if (!at) rowEquationAt.set(sum, (at = new Map()));
    at.set(equation.row, equation);
  }
  const columnEquationAt = new Map<number, Equation>();
  const totalsOver = new Map<number, Set<number>>();
  for (const equation of columnEquations) {
    columnEquationAt.set(cellKey(equation.row, equation.total.index), equation);
  }
  const seenBlocks = new Set<readonly number[]>();
  for (const { row, rows } of sums) {
    if (seenBlocks.has(rows) && totalsOver.get(rows[0] ?? -1)?.has(row)) continue;
    seenBlocks.add(rows);
    for (const each of rows) {
      const over = totalsOver.get(each);
      if (over) over.add(row);
      else totalsOver.set(each, new Set([row]));
    }
  }

  /** Every equation a cell stands in, with its sign there. */
  const equationsOf = (row: number, column: Column): { equation: Equation; sign: 1 | -1 }[] => {
    const found: { equation: Equation; sign: 1 | -1 }[] = [];
    for (const sum of rowSumsOf.get(column) ?? []) {
      const equation = rowEquationAt.get(sum)?.get(row);
      if (equation) found.push({ equation, sign: sum.total === column ? 1 : -1 });
    }
    const own = columnEquationAt.get(cellKey(row, column.index));
    if (own) found.push({ equation: own, sign: 1 });
    for (const over of totalsOver.get(row) ?? []) {
      const equation = columnEquationAt.get(cellKey(over, column.index));
      if (equation) found.push({ equation, sign: -1 });
    }
    return found;
  };

  /** The cell's change that mends one equation, and what it does to the others; null when it would break one. */
  const tryCell = ({ row, column, sign }: Cell, left: number): Repair | null => {
    const from = part(column, row);
    if (from === null) return null;
    const to = Number((from - sign * left).toPrecision(14));
    if (isImpossible(column.kind, to)) return null;
    const mends: Equation[] = [];
    for (const { equation, sign: own } of equationsOf(row, column)) {
      const before = residual(equation);
      if (before === null) continue;
      const after = settle(before + own * (to - from), to, equation.total);
      if (before === 0 && after !== 0) return null;
      if (before !== 0 && after === 0) mends.push(equation);
    }
    return { row, column, from, to, mends };
  };

  /** Down a column: the only cell that can be changed at all without breaking another sum, if it stands in a broken one. */
  const explainColumn = (equation: Equation, left: number): Repair | null => {
    const { rows, column } = equation.sum as ColumnSum;
    let only = tryCell({ row: equation.row, column, sign: 1 }, left);
    for (const row of rows) {
      const repair = tryCell({ row, column, sign: -1 }, left);
      if (repair && only) return null;
      only ??= repair;
    }
    const elsewhere = (found: Repair): boolean =>
      equationsOf(found.row, column).some(
        (one) => one.equation !== equation && (residual(one.equation) ?? 0) !== 0,
      );
    return only && elsewhere(only) ? only : null;
  };

  const explain = (equation: Equation): Repair | null => {
    const left = residual(equation);
    if (left === null || left === 0) return null;
    if (!isRowSum(equation.sum)) return explainColumn(equation, left);
    const cells: Cell[] = [
      { row: equation.row, column: equation.sum.total, sign: 1 },
      ...equation.sum.parts.map((column) => ({ row: equation.row, column, sign: -1 as const })),
    ];
    const repairs = cells.flatMap((cell) => tryCell(cell, left) ?? []);
    const most = Math.max(0, ...repairs.map(({ mends }) => mends.length));
    const best = repairs.filter(({ mends }) => mends.length === most);
    return most >= 2 && best.length === 1 ? (best[0] as Repair) : null;
  };

  const apply = ({ row, column, from, to }: Repair): void => {
    for (const { equation, sign } of equationsOf(row, column)) {
      const left = columnLeft.get(equation);
      if (left !== undefined && left !== null) columnLeft.set(equation, left + sign * (to - from));
    }
    changed.set(cellKey(row, column.index), to);
  };

  return {
    rowEquations,
    columnEquations,
    residual,
    broken: () =>
      [...rowEquations, ...columnEquations].filter((equation) => {
        const left = residual(equation);
        return left !== null && left !== 0;
      }),
    explain,
    apply,
  };
};
