import { areaAddress, columnIndex, columnName } from '../../../core/values/address.ts';
import type { Area } from '../../../core/values/workbook.ts';
import { COLUMNS_MAX } from '../../../core/values/workbook.ts';

/** Rectangles of cells and their addresses as Excel writes them. */

export const ROWS_MAX = 1_048_576;

export const WHOLE_SHEET: Area = {
  firstRow: 0,
  firstColumn: 0,
  lastRow: ROWS_MAX - 1,
  lastColumn: COLUMNS_MAX - 1,
};

export const rowsOf = (area: Area): number => area.lastRow - area.firstRow + 1;
export const columnsOf = (area: Area): number => area.lastColumn - area.firstColumn + 1;
export const isWholeColumns = (area: Area): boolean => rowsOf(area) === ROWS_MAX;
export const isWholeRows = (area: Area): boolean => columnsOf(area) === COLUMNS_MAX;

/** The area of so many rows and columns, or null where that isn't on a sheet. */
export const areaAt = (row: number, column: number, rows: number, columns: number): Area | null => {
  const area = {
    firstRow: row,
    firstColumn: column,
    lastRow: row + rows - 1,
    lastColumn: column + columns - 1,
  };
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const onSheet = row >= 0 && column >= 0 && area.lastRow < ROWS_MAX && area.lastColumn < COLUMNS_MAX;
  return whole && onSheet && rows > 0 && columns > 0 ? area : null;
};

export const intersection = (one: Area, other: Area): Area | null => {
  const both = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return both.firstRow <= both.lastRow && both.firstColumn <= both.lastColumn ? both : null;
};

export const bounding = (one: Area, other: Area): Area => ({
  firstRow: Math.min(one.firstRow, other.firstRow),
  firstColumn: Math.min(one.firstColumn, other.firstColumn),
  lastRow: Math.max(one.lastRow, other.lastRow),
  lastColumn: Math.max(one.lastColumn, other.lastColumn),
});

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;

/** `B2:D5`, `B:D`, `2:5`, with or without `$`; null for anything else. */
export const parseArea = (text: string): Area | null => {
  const plain = text.replace(/\$/g, '').toUpperCase();
  const [from = '', to = from, ...rest] = plain.split(':');
  if (rest.length > 0) return null;
  const corner = (part: string) => /^([A-Z]{1,3})?(\d+)?$/.exec(part);
  const [first, last] = [corner(from), corner(to)];
  const sameKind =
    first && last && Boolean(first[1]) === Boolean(last[1]) && Boolean(first[2]) === Boolean(last[2]);
  if (!sameKind || (!first[1] && !first[2])) return null;
  if ((!first[1] || !first[2]) && !plain.includes(':')) return null;
  const columns = first[1] ? [columnIndex(first[1]), columnIndex(last[1] ?? '')] : [0, COLUMNS_MAX - 1];
  const rows = first[2] ? [Number(first[2]) - 1, Number(last[2]) - 1] : [0, ROWS_MAX - 1];
  const area = {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
  return areaAt(area.firstRow, area.firstColumn, rowsOf(area), columnsOf(area));
};

/** The address without its sheet: `B2:D5`; whole columns and rows as `B:D` and `2:5`. */
export const addressOf = (area: Area): string => {
  if (isWholeRows(area)) return `${area.firstRow + 1}:${area.lastRow + 1}`;
  if (isWholeColumns(area)) return `${columnName(area.firstColumn)}:${columnName(area.lastColumn)}`;
  return areaAddress(area.firstRow, area.firstColumn, area.lastRow, area.lastColumn);
};

/** The sheet's name as it stands before `!`, quoted where Excel quotes it. */
export const quotedSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseArea(name) ? name : `'${name.replace(/'/g, "''")}'`;

/** `'一 年级'!A1` → sheet and address; the sheet is null where none is named. */
export const splitAddress = (text: string): { sheet: string | null; address: string } => {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheet: null, address: text };
  const sheet = text.slice(0, mark);
  const quoted = /^'(.*)'$/s.exec(sheet);
  return { sheet: quoted ? (quoted[1] ?? '').replace(/''/g, "'") : sheet, address: text.slice(mark + 1) };
};
