/** What else a ledger says of its indicators, in columns that need no field of their own. */
import type { LedgerRow, Table, TableColumn } from '../../tables/index.ts';
import { normalise } from '../../values/index.ts';
import { textAt } from '../../values/workbook.ts';

/** Headings of columns that every row should fill in, if the ledger has them. */
const STATED = /计算(?:公式|方法|办法|口径)|指标(?:公式|口径)|^公式$|数据来源|^来源$|责任(?:单位|部门)/;
const DIRECTION = /指标方向|^方向$|正逆|正负|变化方向/;
const DEADLINE = /完成时[间限]|目标年|达标时[间限]|实现时[间限]|^期限$/;

const headingOf = ({ path }: TableColumn): string => normalise(path.at(-1) ?? '');

const columnsLike = ({ columns }: Table, words: RegExp): readonly TableColumn[] =>
  columns.filter((column) => words.test(headingOf(column)));

/** Columns for formula, source, deadline and direction that most rows fill in: a blank there was forgotten. */
export const usuallyStated = (table: Table, rows: readonly LedgerRow[]): readonly TableColumn[] =>
  [STATED, DIRECTION, DEADLINE]
    .flatMap((words) => columnsLike(table, words))
    .filter(
      ({ index }) =>
        2 * rows.filter(({ row }) => textAt(table.sheet, row, index).trim() !== '').length > rows.length,
    );

export const headingText = headingOf;

/** Whether anything says by when targets are to be reached: their own headings, a column, the table's title. */
export const hasYears = (table: Table, rows: readonly LedgerRow[]): boolean =>
  rows.some(({ entries }) => entries.some(({ role, year }) => role === 'target' && year !== null)) ||
  columnsLike(table, DEADLINE).length > 0 ||
  /(?:19|20)\d{2}/.test(table.context.title);

const UP = /正|越[大高多]|上升|提高|增|↑|≥|不低于|以上/;
const DOWN = /逆|负|反|越[小低少]|下降|降低|减|↓|≤|不高于|以下/;

/** The way an indicator is meant to go, by its column of directions or comparators; null where none says. */
export const directionOf = (table: Table, { row }: LedgerRow): 'up' | 'down' | null => {
  const columns = [
    ...columnsLike(table, DIRECTION),
    ...table.columns.filter(({ match }) => match.field === 'comparator'),
  ];
  const text = normalise(columns.map(({ index }) => textAt(table.sheet, row, index)).join(' '));
  if (UP.test(text) === DOWN.test(text)) return null;
  return UP.test(text) ? 'up' : 'down';
};
