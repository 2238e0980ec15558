/**
 * The one shape in which a workbook reaches the core, whatever door it came by: files, Excel, the workbench.
 *
 * Inside the core rows and columns are zero-based indices; whatever leaves the core (reports, messages) goes
 * through `address.ts`, which speaks the sheet's own 1-based rows and lettered columns.
 */

/** An Excel error value such as `#REF!`, kept apart from text that merely looks like one. */
export interface CellError {
  readonly error: string;
}

export type Scalar = number | string | boolean | CellError | null;

/** A rectangle of cells; all four edges inclusive, zero-based. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Excel's widest sheet: 16,384 columns. Keys of the sparse maps are built from it. */
export const COLUMNS_MAX = 16_384;

/** The key of a cell in the sparse maps of a sheet. */
export const cellKey = (row: number, column: number): number => row * COLUMNS_MAX + column;

export const cellOfKey = (key: number): { row: number; column: number } => ({
  row: Math.floor(key / COLUMNS_MAX),
  column: key % COLUMNS_MAX,
});

/** What a form's author marked: which cells may be written, which are coloured. Only read where it is asked for. */
export interface SheetLooks {
  /** Whether the sheet is protected; only then a locked cell can't be written. */
  readonly protected: boolean;
  /** Cells people may edit on a protected sheet: not locked, or in a range opened for editing. */
  readonly unlocked: ReadonlySet<number>;
  /** Filled cells with their colour: `RRGGBB`, or an opaque name for a colour of the theme. White is no fill. */
  readonly fills: ReadonlyMap<number, string>;
  /** Number formats other than General, also of blank cells. */
  readonly formats: ReadonlyMap<number, string>;
}

export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Values from A1 on, row by row. Rows may be shorter than the sheet is wide; what is missing is blank. */
  readonly rows: readonly (readonly Scalar[])[];
  /** The number of columns of the widest row. */
  readonly columnCount: number;
  /** Shown text, only where it differs from the plain text of the value (formatted numbers, dates, times). */
  readonly texts: ReadonlyMap<number, string>;
  /** Formulas with their leading `=`. */
  readonly formulas: ReadonlyMap<number, string>;
  /** Number formats other than General, `0` and `@`. */
  readonly formats: ReadonlyMap<number, string>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Missing where the reader wasn't asked or the file format keeps none; nothing is known about locks then. */
  readonly looks?: SheetLooks;
}

export interface Workbook {
  /** The file's base name as the user knows it, for example `小学.xlsx`. */
  readonly file: string;
  readonly sheets: readonly Sheet[];
}

export const isCellError = (value: Scalar): value is CellError => typeof value === 'object' && value !== null;

/** The value of a cell; blank outside the sheet. */
export const valueAt = (sheet: Sheet, row: number, column: number): Scalar =>
  sheet.rows[row]?.[column] ?? null;

/** What the user sees in a cell: the shown text where one is stored, else the value as plain text. */
export const textAt = (sheet: Sheet, row: number, column: number): string => {
  const shown = sheet.texts.get(cellKey(row, column));
  if (shown !== undefined) return shown;
  const value = valueAt(sheet, row, column);
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
};

/** A sheet from plain rows, for callers that have nothing but values (CSV, tests, custom functions). */
export const sheetOf = (
  name: string,
  rows: readonly (readonly Scalar[])[],
  rest: Partial<Omit<Sheet, 'name' | 'rows' | 'columnCount'>> = {},
): Sheet => ({
  name,
  visibility: 'visible',
  rows,
  columnCount: rows.reduce((widest, row) => Math.max(widest, row.length), 0),
  texts: new Map(),
  formulas: new Map(),
  formats: new Map(),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  ...rest,
});
