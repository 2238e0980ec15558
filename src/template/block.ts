/** Rows of equal build on a sheet: where each column stands, and how formulas name it. */
import { columnName } from '../core/values/address.ts';
import type { BookName } from '../files/xlsx/book.ts';
import { quotedSheet } from '../files/xlsx/names.ts';

export interface BlockPlace {
  readonly sheet: string;
  /** Before every name: 校 makes `校_学段`. */
  readonly prefix: string;
  /** The sheet's own row of the first record, 1-based. */
  readonly firstRow: number;
  readonly rows: number;
  /** Zero-based column of the first id. */
  readonly firstColumn?: number;
  readonly ids: readonly string[];
}

/** A bounded range of records. Formulas name whole columns (`校_学段`) and cells of their own row (`$D6`). */
export class Block {
  readonly place: BlockPlace;
  readonly #columns: ReadonlyMap<string, number>;

  constructor(place: BlockPlace) {
    this.place = place;
    this.#columns = new Map(place.ids.map((id, i) => [id, (place.firstColumn ?? 0) + i]));
    if (this.#columns.size !== place.ids.length) throw new RangeError(`${place.sheet}: a column twice`);
  }

  get lastRow(): number {
    return this.place.firstRow + this.place.rows - 1;
  }

  /** Zero-based column. */
  column(id: string): number {
    const column = this.#columns.get(id);
    if (column === undefined) throw new RangeError(`${this.place.sheet}: no column ${id}`);
    return column;
  }

  letter(id: string): string {
    return columnName(this.column(id));
  }

  /** The defined name of a column. */
  name(id: string): string {
    this.column(id);
    return `${this.place.prefix}_${id}`;
  }

  /** The cell of a column in a row of the same sheet. */
  cell(id: string, row: number): string {
    return `$${this.letter(id)}${row}`;
  }

  /** The column (or several neighbours) as a range with its sheet, bounded by the block. */
  range(id: string, until: string = id): string {
    const { sheet, firstRow } = this.place;
    return `${quotedSheet(sheet)}!$${this.letter(id)}$${firstRow}:$${this.letter(until)}$${this.lastRow}`;
  }

  /** The cells of neighbouring columns in one row of the same sheet. */
  span(from: string, to: string, row: number): string {
    return `${this.cell(from, row)}:${this.cell(to, row)}`;
  }

  get names(): BookName[] {
    return this.place.ids.map((id) => ({ name: this.name(id), refersTo: this.range(id) }));
  }
}
