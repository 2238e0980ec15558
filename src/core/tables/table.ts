/** What a table is once it has been found in a sheet. Rows and columns are zero-based sheet indices. */
import type { HeaderMatch } from '../fields/index.ts';
import type { Message } from '../messages/index.ts';
import type { Stage } from '../values/stage.ts';
import type { Sheet } from '../values/workbook.ts';

export const TABLE_KINDS = [
  'school_list',
  'class_list',
  'band_table',
  'official_form',
  'plan_ledger',
  'unknown',
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** Matches below this are reported with their candidates and never computed with. */
export const USED_CONFIDENCE = 0.6;

/** First and last row, inclusive. */
export type RowSpan = readonly [first: number, last: number];

export interface TableColumn {
  readonly index: number;
  /** Header texts from top to bottom, merged cells resolved. */
  readonly path: readonly string[];
  readonly match: HeaderMatch;
  /** Whether the match is sure enough to compute with; an unsure one is only reported. */
  readonly used: boolean;
}

/** What the label of a row in a form, band table or ledger stands for. */
export interface RowLabel {
  readonly text: string;
  readonly match: HeaderMatch;
}

/** A cell that a label beside it gives its meaning. */
export interface LabelledCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly match: HeaderMatch;
}

/** What title, unit line, sheet name and file name say about a table as a whole. */
export interface TableContext {
  /** All text above the header, line by line. */
  readonly title: string;
  readonly stage: Stage | null;
  /** The autumn census the table speaks of, and the words that say so. */
  readonly census: { readonly year: number; readonly source: string; readonly certain: boolean } | null;
  /** The school a whole form belongs to. */
  readonly school: string | null;
  /** Units of the unit line, as printed. */
  readonly units: readonly string[];
}

export interface Table {
  readonly file: string;
  readonly sheet: Sheet;
  readonly kind: TableKind;
  readonly context: TableContext;
  readonly header: RowSpan;
  /** The 甲 / 乙 / 1 / 2 row under the header. */
  readonly codeRow: number | null;
  /** Rows of data proper, in sheet order: no totals, no subtotals, no repeated headers, no group lines. */
  readonly dataRows: readonly number[];
  readonly subtotalRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly columns: readonly TableColumn[];
  /** For band tables, official forms and ledgers: the quantity each row stands for. */
  readonly rowLabels: ReadonlyMap<number, RowLabel>;
  /** Data row → the group line (a township, a school) it stands under. */
  readonly groups: ReadonlyMap<number, number>;
  /** For forms filled in as label and value side by side: every pair found. */
  readonly pairs?: readonly LabelledCell[];
  /** Text that a row inherits from a merged or left-out cell above it, by column and row. */
  readonly carried: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly confidence: number;
  /** What a person should confirm: columns that can't be told apart, hidden parts that were read, … */
  readonly remarks: readonly Message[];
}

/** First and last data row, totals included; the header's last row twice when there are none. */
export const dataSpan = (table: Table): RowSpan => {
  let first = Infinity;
  let last = -1;
  for (const rows of [table.dataRows, table.subtotalRows, table.totalRows]) {
    for (const row of rows) {
      if (row < first) first = row;
      if (row > last) last = row;
    }
  }
  return last < 0 ? [table.header[1], table.header[1]] : [first, last];
};

/** The row that really holds the text a cell shows: its own, or the one it is carried down from. */
export const sourceRow = (table: Table, row: number, column: number): number =>
  table.carried.get(column)?.get(row) ?? row;
