import { areaAddress, columnIndex } from '../core/values/address.ts';
import type { Area } from '../core/values/workbook.ts';
import { cellKey, cellOfKey, COLUMNS_MAX } from '../core/values/workbook.ts';
import { ExcelProblem } from './problem.ts';

const ROWS_MAX = 1_048_576;

export const rowsOf = (area: Area): number => area.lastRow - area.firstRow + 1;
export const columnsOf = (area: Area): number => area.lastColumn - area.firstColumn + 1;
export const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);

export const areaOf = (row: number, column: number, rows: number, columns: number): Area => ({
  firstRow: row,
  firstColumn: column,
  lastRow: row + rows - 1,
  lastColumn: column + columns - 1,
});

export const addressOf = (area: Area): string =>
  areaAddress(area.firstRow, area.firstColumn, area.lastRow, area.lastColumn);

/** `D17`, `D5:D132`, `D:D`, `5:7`, with or without `$`. Throws `excel-address-unknown`. */
export const parseAddress = (text: string): Area => {
  const parts = /^([A-Z]{1,3})?(\d{1,7})?(?::([A-Z]{1,3})?(\d{1,7})?)?$/.exec(
    text.replace(/\$/g, '').toUpperCase(),
  );
  const [, column, row] = parts ?? [];
  const [column2, row2] = text.includes(':') ? [parts?.[3], parts?.[4]] : [column, row];
  const from = { row: row ? Number(row) - 1 : 0, column: column ? columnIndex(column) : 0 };
  const to = {
    row: row2 ? Number(row2) - 1 : ROWS_MAX - 1,
    column: column2 ? columnIndex(column2) : COLUMNS_MAX - 1,
  };
  const whole = !row || !column;
  const odd = Boolean(row) !== Boolean(row2) || Boolean(column) !== Boolean(column2);
  const area = {
    firstRow: Math.min(from.row, to.row),
    firstColumn: Math.min(from.column, to.column),
    lastRow: Math.max(from.row, to.row),
    lastColumn: Math.max(from.column, to.column),
  };
  const off = area.firstRow < 0 || area.lastRow >= ROWS_MAX || area.lastColumn >= COLUMNS_MAX;
  if (!parts || (!row && !column) || (whole && !text.includes(':')) || odd || off) {
    throw new ExcelProblem('excel-address-unknown', { address: text });
  }
  return area;
};

/** A whole column or row, whose cells nobody wants to touch one by one. */
export const isWhole = (area: Area): boolean => rowsOf(area) === ROWS_MAX || columnsOf(area) === COLUMNS_MAX;

export const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRangeByIndexes(area.firstRow, area.firstColumn, rowsOf(area), columnsOf(area));

/** Scattered cells as few rectangles: runs down a column, then equal runs side by side joined. */
export const rectanglesOf = (keys: Iterable<number>): Area[] => {
  const cells = [...new Set(keys)].map(cellOfKey).sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { -readonly [K in keyof Area]: Area[K] }[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.lastColumn === column && last.lastRow === row - 1) last.lastRow = row;
    else runs.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }
  const joined: typeof runs = [];
  const open = new Map<string, (typeof runs)[number]>();
  for (const run of runs) {
    const span = `${run.firstRow}:${run.lastRow}`;
    const left = open.get(span);
    if (left?.lastColumn === run.firstColumn - 1) {
      left.lastColumn = run.lastColumn;
    } else {
      joined.push(run);
      open.set(span, run);
    }
  }
  return joined;
};

export const keysOf = (area: Area): number[] => {
  const keys: number[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) keys.push(cellKey(row, column));
  }
  return keys;
};

/** `worksheet.getRanges` takes at most 8,192 characters. */
const ADDRESS_LIST_MAX = 8000;

/** Rectangles as lists of addresses, each short enough for `getRanges`. */
export const addressLists = (areas: readonly Area[]): string[] => {
  const lists: string[] = [];
  let list = '';
  for (const address of areas.map(addressOf)) {
    if (list !== '' && list.length + address.length >= ADDRESS_LIST_MAX) {
      lists.push(list);
      list = '';
    }
    list += list === '' ? address : `,${address}`;
  }
  return list === '' ? lists : [...lists, list];
};
