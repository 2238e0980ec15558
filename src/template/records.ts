/** Blocks whose every row holds the same formulas: declared column by column, written row by row. */
import type { BookStyle } from '../files/xlsx/book.ts';
import { Block } from './block.ts';
import { COLOURS, formula, HEADER, RESULT, text } from './looks.ts';
import type { Page } from './page.ts';

/** The cell of a column in the formula's own row, or `shift` rows above or below. */
export type Own = (id: string, shift?: number) => string;

export interface RecordColumn {
  readonly id: string;
  readonly header: string;
  /** Without `=`; `row` counts the records from 1. */
  readonly formula: (own: Own, row: number) => string;
  readonly width?: number;
  readonly style?: BookStyle;
}

export interface Records {
  readonly sheet: string;
  readonly prefix: string;
  readonly rows: number;
  readonly columns: readonly RecordColumn[];
  /** The sheet's own row of the headers, 1-based. */
  readonly headerRow: number;
}

export const COUNTER = '序';

export const blockOf = ({ sheet, prefix, rows, columns, headerRow }: Records): Block =>
  new Block({
    sheet,
    prefix,
    rows,
    firstRow: headerRow + 1,
    ids: [COUNTER, ...columns.map(({ id }) => id)],
  });

const COUNTER_STYLE: BookStyle = { ...RESULT, color: COLOURS.openText, align: 'center' };

/** Writes headers, a counter and the formulas of every row. */
export const writeRecords = (page: Page, records: Records, block: Block): void => {
  const header = records.headerRow - 1;
  page.set(header, 0, text('序号', HEADER));
  for (const { id, header: title } of records.columns)
    // Units stand on a line of their own, wherever a program would break the line by itself.
    page.set(header, block.column(id), text(title.replace('（', '\n（'), HEADER));
  for (let row = 1; row <= records.rows; row++) {
    const at = records.headerRow + row;
    const own: Own = (id, shift = 0) => block.cell(id, at + shift);
    page.set(at - 1, 0, text(row, COUNTER_STYLE));
    for (const { id, formula: content, style } of records.columns) {
      page.set(at - 1, block.column(id), formula(content(own, row), style ?? RESULT));
    }
  }
};

export const widthsOf = (records: Records): { width: number }[] => [
  { width: 6 },
  ...records.columns.map(({ width }) => ({ width: width ?? 9 })),
];
