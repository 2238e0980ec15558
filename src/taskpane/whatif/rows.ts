/** Rows of a table input: pasted, filled down, named. */
import type { ColumnView, DraftRow } from '../engine/parts/whatif/views.ts';

export type Pasted =
  | { readonly ok: true; readonly rows: readonly DraftRow[] }
  | { readonly ok: false; readonly row: number; readonly found: number };

const isFigure = (text: string): boolean =>
  /^[\d.,，．０-９%％\s+-]+[万亿人班所个间元%％]?$/.test(text.trim());

/** Figures without names go to the columns of figures. */
const columnsFor = (cells: readonly string[], columns: readonly ColumnView[]): readonly ColumnView[] => {
  const figures = columns.filter(({ numeric }) => numeric);
  const nameless =
    columns[0]?.numeric === false && cells.length <= figures.length && isFigure(cells[0] ?? '');
  return nameless ? figures : columns;
};

/** Lines copied from Excel (tabs) or typed (commas); a first line without any figure is a header. */
export const pastedRows = (text: string, columns: readonly ColumnView[]): Pasted => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const cells = lines.map((line) =>
    line.split(line.includes('\t') ? '\t' : /[,，]/).map((cell) => cell.trim()),
  );
  const hasHeader = columns.some(({ numeric }) => numeric) && cells.length > 1 && !cells[0]?.some(isFigure);
  const rows: DraftRow[] = [];
  for (const [i, own] of cells.entries()) {
    if (i === 0 && hasHeader) continue;
    const targets = columnsFor(own, columns);
    if (own.length > targets.length) return { ok: false, row: i + 1, found: own.length };
    rows.push(Object.fromEntries(own.map((cell, k) => [targets[k]?.key ?? '', cell])));
  }
  return { ok: true, rows };
};

/** The first column that must be filled in and is blank in some rows. */
export const blankColumn = (
  rows: readonly DraftRow[],
  columns: readonly ColumnView[],
): { readonly column: ColumnView; readonly count: number } | null => {
  for (const column of columns) {
    if (column.fallback !== null) continue;
    const count = rows.filter((row) => (row[column.key] ?? '') === '').length;
    if (count > 0 && rows.length > 1) return { column, count };
  }
  return null;
};

/** One text in every blank cell of a column. */
export const filledDown = (rows: readonly DraftRow[], key: string, text: string): DraftRow[] =>
  rows.map((row) => ((row[key] ?? '') === '' ? { ...row, [key]: text } : row));

/** What a row is called: its texts, else its first figure. */
export const rowName = (row: DraftRow, columns: readonly ColumnView[]): string => {
  const texts = columns.filter(({ numeric }) => !numeric).map(({ key }) => row[key] ?? '');
  return texts.filter((text) => text !== '').join(' ') || (row[columns[0]?.key ?? ''] ?? '');
};

/** The figures of a row in one line. */
export const rowFigures = (row: DraftRow, columns: readonly ColumnView[]): string =>
  columns
    .filter(({ numeric }) => numeric)
    .map(({ key, name, unit }) => `${name} ${row[key] ?? '—'}${row[key] === undefined ? '' : unit}`)
    .join(' · ');
