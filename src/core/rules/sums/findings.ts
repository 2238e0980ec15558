/** Words for broken sums. */
import { message, type Message } from '../../messages/index.ts';
import { addressOf } from '../../tables/index.ts';
import { asPrinted, partIn, type Column } from '../view/column.ts';
import type { RuleFinding } from '../rule.ts';
import type { TableView, Who } from '../view/tableView.ts';
import { columnTitle, columnTitles, placeOf, shownIn } from '../words.ts';
import type { Equation, Repair } from './network.ts';
import type { ColumnSum, RowSum } from './rowSum.ts';
import { sumOver } from './totals.ts';

const NOBODY: Who = { school: null, grade: null, class: null };

const isTotalsRow = (view: TableView, row: number): boolean =>
  view.table.totalRows.includes(row) || view.table.subtotalRows.includes(row);

const whoAt = (view: TableView, row: number): Who => (isTotalsRow(view, row) ? NOBODY : view.who(row));

const placeAt = (view: TableView, row: number): Message | string =>
  isTotalsRow(view, row) ? view.label(row) : placeOf(view.who(row), row);

const partsSum = (sum: RowSum, row: number): number =>
  sum.parts.reduce((all, column) => all + (partIn(column, row) ?? 0), 0);

interface Stated {
  readonly text: Message;
  readonly should: number;
}

const stated = (view: TableView, equation: Equation, doubled: boolean): Stated => {
  const { sum, row, total } = equation;
  const is = partIn(total, row) ?? 0;
  const figures = (should: number): Record<string, string> => ({
    column: columnTitle(total),
    received: shownIn(total, is),
    sum: shownIn(total, should),
    difference: shownIn(total, is - should),
  });
  if ('parts' in sum) {
    const should = partsSum(sum, row);
    const params = { place: placeAt(view, row), parts: columnTitles(sum.parts), ...figures(should) };
    return { text: message('ruleRowSum', params), should };
  }
  const should = sumOver(total, sum.rows) ?? 0;
  const params = {
    label: view.label(row),
    first: (sum.rows[0] ?? 0) + 1,
    last: (sum.rows[sum.rows.length - 1] ?? 0) + 1,
    count: sum.rows.length,
    ...figures(should),
  };
  return { text: message(doubled ? 'ruleColumnDoubled' : 'ruleColumnSum', params), should };
};

/** A broken sum reported where it is stated. */
export const sumFinding = (view: TableView, equation: Equation, doubled: boolean): RuleFinding => {
  const { sum, row, total } = equation;
  const { text, should } = stated(view, equation, doubled);
  return {
    severity: 'parts' in sum ? sum.severity : 'logic',
    cell: view.cell(row, total.index),
    ...('parts' in sum
      ? { about: sum.parts.map((column) => view.cell(row, column.index)) }
      : { over: { rows: sum.rows, missing: asPrinted(total, (partIn(total, row) ?? 0) - should) } }),
    who: whoAt(view, row),
    field: total.field,
    received: shownIn(total, partIn(total, row) ?? 0),
    expected: shownIn(total, should),
    message: text,
    howToFix: message('ruleFixSum', { sum: shownIn(total, should) }),
  };
};

const CELLS_SHOWN = 3;

const cellsOf = (view: TableView, equations: readonly Equation[]): string => {
  const cells = equations.map(({ row, total }) => addressOf(view.cell(row, total.index)));
  return cells.length > CELLS_SHOWN ? `${cells.slice(0, CELLS_SHOWN).join('、')}…` : cells.join('、');
};

/** One cell that explains several broken sums; told as the sum stated there, if one is. */
export const repairFinding = (
  view: TableView,
  repair: Repair,
  own: Equation | null,
  doubled: boolean,
): RuleFinding => {
  const { row, column, from, to, mends } = repair;
  const value = shownIn(column, to);
  const others = mends.filter((equation) => equation.row !== row || equation.total !== column);
  const text = own
    ? others.length === 0
      ? stated(view, own, doubled).text
      : message('ruleExplainsMore', {
          said: stated(view, own, doubled).text,
          count: others.length,
          cells: cellsOf(view, others),
        })
    : message('ruleExplains', {
        place: placeAt(view, row),
        column: columnTitle(column),
        received: shownIn(column, from),
        count: mends.length,
        cells: cellsOf(view, mends),
      });
  return {
    severity: 'logic',
    cell: view.cell(row, column.index),
    who: whoAt(view, row),
    field: column.field,
    received: shownIn(column, from),
    expected: value,
    message: text,
    howToFix: message('ruleFixTo', { value }),
    repair: asPrinted(column, to),
    repairs: mends.map((equation) => view.cell(equation.row, equation.total.index)),
  };
};

/** Most rows break one sum: the heading or the arrangement is in doubt, and all rows are one finding. */
export const cascadeFinding = (
  view: TableView,
  sum: RowSum,
  rows: readonly number[],
  known: number,
): RuleFinding => {
  const [first] = rows as [number, ...number[]];
  const last = rows[rows.length - 1] as number;
  const params = {
    column: columnTitle(sum.total),
    parts: columnTitles(sum.parts),
    count: rows.length,
    known,
    first: first + 1,
    last: last + 1,
  };
  return {
    severity: sum.severity,
    cell: view.cell(first, sum.total.index),
    to: { row: last, column: sum.total.index },
    who: NOBODY,
    field: sum.total.field,
    received: String(rows.length),
    expected: '0',
    message: message('ruleRowSumCascade', params),
    howToFix: message('ruleFixHeader'),
  };
};

/** A totals row most of whose columns don't add up is one finding: a row is missing, or it totals something else. */
export const totalsRowFinding = (
  view: TableView,
  sums: readonly ColumnSum[],
  known: number,
  doubled: boolean,
): RuleFinding => {
  const columns: readonly Column[] = [...sums.map(({ column }) => column)].sort((a, b) => a.index - b.index);
  const [sum] = sums as [ColumnSum, ...ColumnSum[]];
  const [first] = columns as [Column, ...Column[]];
  const last = columns[columns.length - 1] as Column;
  const params = {
    label: view.label(sum.row),
    count: sums.length,
    known,
    first: (sum.rows[0] ?? 0) + 1,
    last: (sum.rows[sum.rows.length - 1] ?? 0) + 1,
    rows: sum.rows.length,
    column: columnTitle(first),
    received: shownIn(first, partIn(first, sum.row) ?? 0),
    sum: shownIn(first, sumOver(first, sum.rows) ?? 0),
  };
  return {
    severity: 'logic',
    cell: view.cell(sum.row, first.index),
    to: { row: sum.row, column: last.index },
    who: NOBODY,
    field: null,
    received: params.received,
    expected: params.sum,
    message: message(doubled ? 'ruleTotalsDoubled' : 'ruleTotalsRow', params),
    howToFix: message('ruleFixTotalsRow'),
  };
};
