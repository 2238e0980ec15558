/** What each row under a header is: data, subtotal, total, a repeated header, a group line, or the table's end. */
import { isNoteText, isSubtotalLabel, isTotalLabel, normalise } from '../values/index.ts';
import { cellKey } from '../values/workbook.ts';
import type { Grid } from './grid.ts';
import { opensHeader, type Header } from './header.ts';

export type RowRole = 'data' | 'subtotal' | 'total' | 'group';

export interface Body {
  readonly rows: readonly { readonly row: number; readonly role: RowRole }[];
  /** First row after the table, notes included in neither. */
  readonly end: number;
}

/** Blank rows that may stand between two townships of one table. */
const BLANK_ROWS_MAX = 2;
/** The leading columns in which a label such as 合计 may stand. */
const LABEL_COLUMNS = 4;

const labelsOf = (grid: Grid, row: number, header: Header): string[] => {
  const labels: string[] = [];
  for (const { index } of header.columns) {
    if (labels.length >= LABEL_COLUMNS) break;
    const value = grid.sheet.rows[row]?.[index];
    if (typeof value === 'string' && value.trim() !== '') labels.push(value);
    else if (typeof value === 'number') break;
  }
  return labels;
};

const sumFormula = /^=\s*(SUM|SUBTOTAL)\s*\(/i;

/** A line of sums that nobody labelled: no name, and most of its numbers are SUM formulas. */
const isUnlabelledSum = (grid: Grid, row: number, header: Header): boolean => {
  let numbers = 0;
  let sums = 0;
  for (const { index } of header.columns) {
    if (typeof grid.sheet.rows[row]?.[index] !== 'number') continue;
    numbers++;
    if (sumFormula.test(grid.sheet.formulas.get(cellKey(row, index)) ?? '')) sums++;
  }
  return numbers > 0 && sums * 2 > numbers;
};

const repeatsHeader = (grid: Grid, row: number, header: Header): boolean => {
  let same = 0;
  let filled = 0;
  for (const { index, path } of header.columns) {
    const value = grid.sheet.rows[row]?.[index];
    if (typeof value !== 'string' || value.trim() === '') continue;
    filled++;
    const text = normalise(value);
    if (path.some((part) => normalise(part) === text)) same++;
  }
  return filled >= 2 && same * 2 > filled;
};

/** Every spelling of a total has one of these; testing for it first keeps long tables fast. */
const maybeTotal = /[计計]/;

const roleOf = (grid: Grid, row: number, header: Header, width: Width): RowRole | 'repeat' | 'note' => {
  const cells = grid.sheet.rows[row] ?? [];
  const labels = labelsOf(grid, row, header);
  let filled = 0;
  let numbers = 0;
  for (let column = width.first; column <= width.last; column++) {
    const value = cells[column] ?? null;
    if (value === null || value === '') continue;
    filled++;
    if (typeof value === 'number') numbers++;
  }
  const first = labels[0];
  if (first === undefined) return numbers > 0 && isUnlabelledSum(grid, row, header) ? 'subtotal' : 'data';
  if (numbers === 0 && isNoteText(first)) return 'note';
  const totals = labels.filter((label) => maybeTotal.test(label)).map(normalise);
  if (totals.some(isSubtotalLabel)) return 'subtotal';
  if (totals.some(isTotalLabel)) return 'total';
  if (numbers === 0 && labels.length >= 2 && repeatsHeader(grid, row, header)) return 'repeat';
  return filled === 1 && header.columns.length > 2 ? 'group' : 'data';
};

/** The columns a table spans; two tables may stand side by side. */
interface Width {
  readonly first: number;
  readonly last: number;
}

const widthOf = (header: Header): Width => ({
  first: header.columns[0]?.index ?? 0,
  last: header.columns[header.columns.length - 1]?.index ?? 0,
});

const isBlankRow = (grid: Grid, row: number, { first, last }: Width): boolean => {
  const cells = grid.sheet.rows[row] ?? [];
  for (let column = first; column <= last; column++) {
    const value = cells[column] ?? null;
    if (value !== null && (typeof value !== 'string' || value.trim() !== '')) return false;
  }
  return true;
};

/** Whether a lone line of text is the title of a further table: a header opens within the next few rows. */
const titlesNextTable = (grid: Grid, row: number, header: Header): boolean => {
  for (let next = row; next < Math.min(row + 5, grid.rowCount); next++) {
    if (opensHeader(grid, next) && !repeatsHeader(grid, next, header)) return true;
    const { numeric, filled } = grid.shape(next);
    if (next > row && filled.length > 2 && numeric.length > 0) return false;
  }
  return false;
};

/** Rows below a header up to the end of its table. */
export const bodyBelow = (grid: Grid, header: Header): Body => {
  const rows: { row: number; role: RowRole }[] = [];
  const width = widthOf(header);
  let row = (header.codeRow ?? header.rows[1]) + 1;
  let end = row;
  let blanks = 0;
  for (; row < grid.rowCount; row++) {
    if (isBlankRow(grid, row, width)) {
      if (++blanks > BLANK_ROWS_MAX) break;
      continue;
    }
    const role = roleOf(grid, row, header, width);
    if (role === 'note') {
      end = row;
      break;
    }
    if ((role === 'group' || blanks > 0) && titlesNextTable(grid, row, header)) break;
    if (role !== 'repeat') rows.push({ row, role });
    blanks = 0;
    end = row + 1;
  }
  while (rows.length > 0 && rows[rows.length - 1]?.role === 'group') rows.pop();
  return { rows, end };
};
