/** Where the tables of a form lie: header, code row, label columns and rows, told by the shape of the sheet. */
import { isHeaderWord, type Grid } from '../../tables/grid.ts';
import { isCodeRow, pathsOf } from '../../tables/header.ts';
import type { RowSpan } from '../../tables/index.ts';
import { isNoteText, normalise } from '../../values/index.ts';
import { CAPTION, CODE_HEADING, NOT_APPLICABLE, STUB_HEADING, UNIT_HEADING } from '../words.ts';

export interface LayoutColumn {
  readonly index: number;
  readonly path: readonly string[];
}

export interface Layout {
  readonly header: RowSpan;
  readonly codeRow: number | null;
  /** Columns of labels, codes and units, left to right. */
  readonly stub: readonly LayoutColumn[];
  /** Columns for figures. */
  readonly values: readonly LayoutColumn[];
  /** Rows with a label in the stub, group lines among them. */
  readonly rows: readonly number[];
  /** The first row after the table. */
  readonly end: number;
}

const HEADER_ROWS_MAX = 6;

const filledIn = (grid: Grid, row: number): readonly number[] => grid.shape(row).filled;

const isCaption = (text: string): boolean => CAPTION.test(normalise(text)) || isNoteText(text);

/** 2024, 46-50人: what reads as a number and heads a column all the same. */
const isHeadingNumber = (text: string): boolean =>
  /^(?:19|20)\d\d(?:年|$)/.test(normalise(text)) || (/\D/.test(normalise(text)) && isHeaderWord(text));

/** A row that can open the header of a form: two labels or more, no figures, no caption such as 填报单位：. */
const opens = (grid: Grid, row: number): boolean => {
  const { filled, numeric } = grid.shape(row);
  const texts = filled.map((column) => grid.text(row, column));
  const figures = numeric.some((column) => !isHeadingNumber(grid.text(row, column)));
  if (filled.length < 2 || figures || texts.some(isCaption) || isCodeRow(grid, row)) return false;
  const known = texts.filter(
    (text) => isHeaderWord(text) || STUB_HEADING.test(normalise(text)) || CODE_HEADING.test(normalise(text)),
  );
  return known.length >= 1 && (known.length >= 2 || filled.length >= 3 || spans(grid, row));
};

/** Whether a cell of the row runs on over the row below. */
const spans = (grid: Grid, row: number): boolean =>
  filledIn(grid, row).some((column) => {
    const area = grid.merges.at(row, column);
    return area !== undefined && area.lastRow > row;
  });

/** Whether the row still belongs to the header that begins at `first`. */
const continues = (grid: Grid, first: number, row: number, left: number): boolean => {
  const { filled, numeric } = grid.shape(row);
  const corner = grid.merges.at(row, left);
  if (corner && corner.firstRow >= first && corner.firstRow < row) return true;
  if (filled.length === 0 || numeric.some((column) => !isHeadingNumber(grid.text(row, column)))) return false;
  // A row of data names itself in its first column; a deeper header row has nothing there.
  return filled[0] !== left && filled.some((column) => grid.text(row, column) !== '');
};

const headerRows = (grid: Grid, first: number): { rows: RowSpan; codeRow: number | null } => {
  const left = filledIn(grid, first)[0] ?? 0;
  let last = first;
  while (
    last + 1 < grid.rowCount &&
    last + 1 - first < HEADER_ROWS_MAX &&
    !isCodeRow(grid, last + 1) &&
    continues(grid, first, last + 1, left)
  )
    last++;
  const codeRow = last + 1 < grid.rowCount && isCodeRow(grid, last + 1) ? last + 1 : null;
  return { rows: [first, last], codeRow };
};

const isCode = (text: string): boolean => /^[\d.]{1,6}$/.test(normalise(text));

const textShare = (grid: Grid, column: number, rows: readonly number[]): number => {
  // A cell merged over several columns is a label of the first of them.
  const own = rows.filter((row) => (grid.merges.at(row, column)?.firstColumn ?? column) === column);
  const texts = own.filter((row) => {
    const text = grid.text(row, column);
    return text !== '' && typeof shownValue(grid, row, column) === 'string' && !NOT_APPLICABLE.test(text);
  });
  return own.length === 0 ? 0 : texts.length / own.length;
};

const shownValue = (grid: Grid, row: number, column: number): unknown => {
  const area = grid.merges.at(row, column);
  return grid.sheet.rows[area?.firstRow ?? row]?.[area?.firstColumn ?? column] ?? null;
};

/** Half the rows with words in them make a column of labels, whatever its heading. */
const LABEL_SHARE = 0.5;

const isStub = (
  grid: Grid,
  { index, path }: LayoutColumn,
  rows: readonly number[],
  codeRow: number | null,
) => {
  const heading = normalise(path[path.length - 1] ?? '');
  if (CODE_HEADING.test(heading) || UNIT_HEADING.test(heading)) return true;
  if (codeRow !== null && /^[甲乙丙丁戊己]$/.test(normalise(grid.text(codeRow, index)))) return true;
  return textShare(grid, index, rows) >= LABEL_SHARE;
};

/** The rows below the header up to a blank line before another table, a note, or the next header. */
const bodyRows = (grid: Grid, start: number, left: number): { rows: number[]; end: number } => {
  const rows: number[] = [];
  let blank = 0;
  let row = start;
  for (; row < grid.rowCount; row++) {
    const filled = filledIn(grid, row);
    if (filled.length === 0) {
      if (++blank > 1 && rows.length > 0) break;
      continue;
    }
    const texts = filled.map((column) => grid.text(row, column));
    if (texts.some((text) => isNoteText(text))) break;
    if (blank > 0 && rows.length > 0 && (filled.length === 1 || opens(grid, row))) break;
    blank = 0;
    if ((filled[0] ?? 0) < left) break;
    rows.push(row);
  }
  return { rows, end: row };
};

/** Forms printed in two blocks side by side repeat the heading of their label column. */
const blocksOf = (columns: readonly LayoutColumn[]): readonly (readonly LayoutColumn[])[] => {
  const lead = columns[0]?.path.join('|') ?? '';
  if (lead === '') return [columns];
  const cuts = columns.flatMap(({ path }, i) => (i > 0 && path.join('|') === lead ? [i] : []));
  // A heading merged over two label columns is repeated without being a block of its own.
  const real = cuts.filter((cut, i) => cut - (cuts[i - 1] ?? 0) > 1);
  const edges = [0, ...real, columns.length];
  return edges.slice(1).map((edge, i) => columns.slice(edges[i], edge));
};

/** The part of figures cells in which words stand; above this it is no table of figures. */
const WORDS_MAX = 0.3;

const layoutOf = (
  grid: Grid,
  columns: readonly LayoutColumn[],
  body: { rows: readonly number[]; end: number },
  header: { rows: RowSpan; codeRow: number | null },
): Layout | null => {
  const stub: LayoutColumn[] = [];
  for (const column of columns) {
    if (!isStub(grid, column, body.rows, header.codeRow)) break;
    stub.push(column);
  }
  const values = columns.slice(stub.length);
  const labelled = body.rows.filter((row) =>
    stub.some(({ index }) => {
      const text = grid.text(row, index);
      return text !== '' && !isCode(text);
    }),
  );
  if (stub.length === 0 || values.length === 0 || labelled.length === 0) return null;
  const cells = labelled.flatMap((row) =>
    values
      .filter(({ index }) => (grid.merges.at(row, index)?.firstColumn ?? index) === index)
      .map(({ index }) => shownValue(grid, row, index)),
  );
  // A formula that shows nothing yet leaves an empty text.
  const words = cells.filter(
    (value) => typeof value === 'string' && value.trim() !== '' && !NOT_APPLICABLE.test(value.trim()),
  );
  if (words.length > cells.length * WORDS_MAX) return null;
  return { header: header.rows, codeRow: header.codeRow, stub, values, rows: labelled, end: body.end };
};

/** All tables of a sheet, top to bottom, blocks side by side left to right. */
export const layoutsOf = (grid: Grid): readonly Layout[] => {
  const layouts: Layout[] = [];
  let row = 0;
  while (row < grid.rowCount) {
    if (!opens(grid, row)) {
      row++;
      continue;
    }
    const header = headerRows(grid, row);
    const columns = pathsOf(grid, header.rows, header.codeRow).map(({ index, path }) => ({ index, path }));
    const start = (header.codeRow ?? header.rows[1]) + 1;
    const body = bodyRows(grid, start, columns[0]?.index ?? 0);
    const found = blocksOf(columns).flatMap((block) => layoutOf(grid, block, body, header) ?? []);
    layouts.push(...found);
    row = found.length > 0 ? Math.max(body.end, row + 1) : row + 1;
  }
  return layouts;
};
