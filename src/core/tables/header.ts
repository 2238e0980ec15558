/** Where a table's header begins and ends, and the path of header texts above each column. */
import { isNoteText, normalise } from '../values/index.ts';
import type { Grid } from './grid.ts';
import type { RowSpan } from './table.ts';

export interface Header {
  readonly rows: RowSpan;
  readonly codeRow: number | null;
  readonly columns: readonly { readonly index: number; readonly path: readonly string[] }[];
}

/** Official layouts go up to five header rows; nothing deeper has been seen. */
const HEADER_ROWS_MAX = 6;

/** 甲 / 乙 / 1 / 2 / (一) … : the row of column codes under an official header. */
export const isCodeRow = (grid: Grid, row: number): boolean => {
  const { filled } = grid.shape(row);
  if (filled.length < 2) return false;
  const texts = filled.map((column) => normalise(grid.text(row, column)));
  const letters = texts.filter((text) => /^[甲乙丙丁戊己庚]$/.test(text)).length;
  const codes = texts.map((text) => Number(/^[((]?(\d{1,3})[))]?$/.exec(text)?.[1] ?? NaN));
  const numbered = codes.filter((code) => !Number.isNaN(code)).length;
  if (letters + numbered < texts.length) return false;
  const counting = codes.filter((code) => !Number.isNaN(code));
  const rising = counting.every((code, i) => i === 0 || code === (counting[i - 1] ?? 0) + 1);
  return rising && (letters > 0 || (counting[0] === 1 && counting.length >= 3));
};

/** A row that can open a header: at least two known header words and nothing that reads as data. */
export const opensHeader = (grid: Grid, row: number): boolean => {
  const { filled, numeric } = grid.shape(row);
  if (filled.length < 2) return false;
  const words = grid.headerWords(row);
  if (words.length < 2) return false;
  const foreignNumbers = numeric.filter((column) => !words.includes(column)).length;
  return foreignNumbers === 0 && words.length * 2 >= filled.length - (filled.length > 6 ? 2 : 0);
};

/** Whether a row under a header row still belongs to the header. */
const continuesHeader = (grid: Grid, row: number, firstHeaderRow: number): boolean => {
  const { filled, numeric } = grid.shape(row);
  const heldFromAbove = (): boolean => {
    for (let column = 0; column < grid.sheet.columnCount; column++) {
      const area = grid.merges.at(row, column);
      if (area && area.firstRow < row && area.firstRow >= firstHeaderRow) return true;
    }
    return false;
  };
  if (filled.length === 0) return heldFromAbove();
  const words = grid.headerWords(row);
  if (numeric.some((column) => !words.includes(column))) return false;
  if (heldFromAbove()) return true;
  return words.length * 2 > filled.length && filled.length > 1;
};

/** Group rows above the first row of known words, such as 基本情况 | 学生情况 | 教师情况. */
const groupRowsAbove = (grid: Grid, row: number, floor: number): number => {
  let first = row;
  while (first > floor && row - first < HEADER_ROWS_MAX - 1) {
    const above = first - 1;
    const { filled, numeric } = grid.shape(above);
    if (filled.length < 2 || numeric.length > 0) break;
    const texts = filled.map((column) => normalise(grid.text(above, column)));
    if (texts.some((text) => /[::]/.test(text) || isNoteText(text) || text.length > 20)) break;
    const wide = filled.some((column) => {
      const area = grid.merges.at(above, column);
      return area !== undefined && (area.lastColumn > area.firstColumn || area.lastRow > above);
    });
    if (!wide) break;
    first = above;
  }
  return first;
};

const lastHeaderRow = (grid: Grid, first: number, opening: number): number => {
  let last = opening;
  while (last + 1 < grid.rowCount && last + 1 - first < HEADER_ROWS_MAX) {
    const next = last + 1;
    if (isCodeRow(grid, next) || !continuesHeader(grid, next, first)) break;
    last = next;
  }
  return last;
};

/**
 * The labels of one column, a blank upper cell filled from its left neighbour: groups are often centred without
 * merging. Only a cell whose own column goes on below takes the label, and only inside the same outer group.
 */
const labelsOf = (
  grid: Grid,
  [first, last]: RowSpan,
  column: number,
  left: readonly string[] | undefined,
): string[] => {
  const labels: string[] = [];
  for (let row = first; row <= last; row++) {
    const depth = row - first;
    const own = grid.text(row, column);
    const sameGroup = labels.every((label, i) => label === left?.[i]);
    const goesOn = (): boolean => {
      for (let below = row + 1; below <= last; below++) if (grid.text(below, column) !== '') return true;
      return false;
    };
    const inherited = left?.[depth] ?? '';
    const area = grid.merges.at(row, column - 1);
    const closed = area !== undefined && area.lastColumn > area.firstColumn;
    const reaches =
      left !== undefined &&
      left.length > depth + 1 &&
      left.slice(depth + 1).some((label) => label !== '' && label !== inherited);
    labels.push(own === '' && sameGroup && !closed && reaches && goesOn() ? inherited : own);
  }
  return labels;
};

export const pathsOf = (grid: Grid, rows: RowSpan, codeRow: number | null): Header['columns'] => {
  const columns: { index: number; path: string[] }[] = [];
  let left: string[] | undefined;
  for (let column = 0; column < grid.sheet.columnCount; column++) {
    const labels = labelsOf(grid, rows, column, left);
    const path = labels.filter((label, i) => label !== '' && label !== labels[i - 1]);
    const coded = codeRow !== null && grid.text(codeRow, column) !== '';
    if (path.length > 0 || coded) columns.push({ index: column, path });
    left = path.length > 0 ? labels : undefined;
  }
  return columns;
};

/** The header that `row` opens, group rows above and code row below included. `floor` is the first row it may use. */
export const headerAt = (grid: Grid, row: number, floor: number): Header => {
  const first = groupRowsAbove(grid, row, floor);
  const last = lastHeaderRow(grid, first, row);
  const codeRow = last + 1 < grid.rowCount && isCodeRow(grid, last + 1) ? last + 1 : null;
  const rows: RowSpan = [first, last];
  return { rows, codeRow, columns: pathsOf(grid, rows, codeRow) };
};
