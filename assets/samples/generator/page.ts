/** A sheet under construction. Rows are the sheet's own, 1-based; columns are letters, as in the answers. */
import * as XLSX from '@e965/xlsx';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';

export type Value = string | number | null;

/** Dates of the file itself, fixed so that two runs give the same bytes. */
const WRITTEN = new Date(Date.UTC(2024, 8, 20));

export const letter = (index: number): string => XLSX.utils.encode_col(index);
const indexOf = (column: string): number => XLSX.utils.decode_col(column);
/** `column('C', 2)` is E. */
export const column = (from: string, step: number): string => letter(indexOf(from) + step);

const REF_ERROR = 0x17;

export class Page {
  readonly name: string;
  readonly hidden: boolean;
  readonly #sheet: WorkSheet = {};
  readonly #merges: string[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<string>();
  #lastRow = 1;
  #lastColumn = 0;

  constructor(name: string, hidden = false) {
    this.name = name;
    this.hidden = hidden;
  }

  #set(col: string, row: number, cell: CellObject): void {
    this.#sheet[`${col}${row}`] = cell;
    this.#lastRow = Math.max(this.#lastRow, row);
    this.#lastColumn = Math.max(this.#lastColumn, indexOf(col));
  }

  /** A value; null leaves the cell out. `format` is a number format such as `0.0%`. */
  put(col: string, row: number, value: Value, format?: string): void {
    if (value === null) return;
    this.#set(col, row, {
      t: typeof value === 'number' ? 'n' : 's',
      v: value,
      ...(format === undefined ? {} : { z: format }),
    });
  }

  /** A formula together with the value Excel would show for it. */
  formula(col: string, row: number, formula: string, value: number): void {
    this.#set(col, row, { t: 'n', v: value, f: formula });
  }

  /** A cell that holds #REF!. */
  error(col: string, row: number): void {
    this.#set(col, row, { t: 'e', v: REF_ERROR });
  }

  comment(col: string, row: number, text: string): void {
    const cell = this.#sheet[`${col}${row}`] as CellObject | undefined;
    if (cell) cell.c = [{ a: '教育局', t: text }];
  }

  /** The values of a row from `col` on. */
  line(col: string, row: number, values: readonly Value[]): void {
    values.forEach((value, i) => this.put(column(col, i), row, value));
  }

  merge(range: string): void {
    this.#merges.push(range);
  }

  hideRow(row: number): void {
    this.#hiddenRows.add(row);
  }

  hideColumn(col: string): void {
    this.#hiddenColumns.add(col);
  }

  protect(): void {
    this.#sheet['!protect'] = {};
  }

  finished(): WorkSheet {
    this.#sheet['!ref'] = `A1:${letter(this.#lastColumn)}${this.#lastRow}`;
    this.#sheet['!merges'] = this.#merges.map((range) => XLSX.utils.decode_range(range));
    this.#sheet['!cols'] = Array.from({ length: this.#lastColumn + 1 }, (_, i) =>
      this.#hiddenColumns.has(letter(i)) ? { wch: 9, hidden: true } : { wch: i < 4 ? 16 : 9 },
    );
    if (this.#hiddenRows.size > 0) {
      this.#sheet['!rows'] = Array.from({ length: this.#lastRow }, (_, i) =>
        this.#hiddenRows.has(i + 1) ? { hidden: true } : {},
      );
    }
    return this.#sheet;
  }
}

/** The bytes of a workbook of these pages. */
export const workbookBytes = (pages: readonly Page[], bookType: 'xlsx' | 'biff8' = 'xlsx'): Uint8Array => {
  const book: WorkBook = {
    SheetNames: pages.map(({ name }) => name),
    Sheets: Object.fromEntries(pages.map((page) => [page.name, page.finished()])),
    Workbook: { Sheets: pages.map(({ name, hidden }) => ({ name, Hidden: hidden ? 1 : 0 })) },
    Props: { Author: '安平县教育体育局', CreatedDate: WRITTEN, ModifiedDate: WRITTEN },
  };
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
};
