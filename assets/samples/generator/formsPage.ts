/** A form under construction, with what is right for each of its cells. Rows are the sheet's own, columns letters. */
import * as XLSX from '@e965/xlsx';
import type { BookCell, BookSheet, BookStyle } from '../../../src/files/xlsx/book.ts';
import { writeBook } from '../../../src/files/xlsx/write.ts';

export type FilledState = 'doubtful' | 'missing' | 'untouched';

/** What is right for an input cell. */
export type CellAnswer =
  | {
      /** In the unit of the form, unrounded. */
      readonly value: number;
      /** Other figures that would be just as right. */
      readonly valueAlso?: readonly number[];
      /** The cell may be left to a person, if this figure is among the candidates. */
      readonly mayAsk?: true;
      readonly why?: string;
    }
  | {
      /** Nothing may be written; the states that say so. */
      readonly leave: readonly FilledState[];
      readonly why: string;
    };

export interface FormAnswer {
  readonly form: string;
  /** Files and folders, seen from the folder of the forms. */
  readonly sources: readonly string[];
  readonly plan?: string;
  readonly year: number;
  /** By `sheet!address`. */
  readonly cells: Readonly<Record<string, CellAnswer>>;
  /** Cells of the form's own formulas with what they show once it is filled and computed anew. */
  readonly computed: Readonly<Record<string, number | string>>;
  /** Cells that a person has locked, printed or hidden: they stay as they are. */
  readonly fixed: readonly string[];
  /** Of each of these groups of cells at least one must be asked about: their labels mean the same. */
  readonly askOneOf?: readonly (readonly string[])[];
  readonly note: string;
}

export interface FormSample {
  readonly bytes: Uint8Array;
  readonly answer: FormAnswer;
}

const THIN = { border: true, vertical: 'center' } as const;
export const HEAD: BookStyle = { ...THIN, bold: true, align: 'center', wrap: true };
export const LABEL: BookStyle = { ...THIN, align: 'left', wrap: true };
export const CENTRE: BookStyle = { ...THIN, align: 'center' };
const TITLE: BookStyle = { bold: true, size: 16, align: 'center' };
/** As the official forms colour them: white to fill in, blue for what is computed. */
const COMPUTED_FILL = 'DDEBF7';

const columnIndex = (column: string): number => XLSX.utils.decode_col(column);
export const columnAt = (index: number): string => XLSX.utils.encode_col(index);

export class FormPage {
  readonly name: string;
  readonly cells: Record<string, CellAnswer> = {};
  readonly computed: Record<string, number | string> = {};
  readonly fixed: string[] = [];
  readonly #rows: (BookCell | null)[][] = [];
  readonly #merges: string[] = [];
  readonly #hidden = new Set<string>();

  constructor(name: string) {
    this.name = name;
  }

  #set(address: string, cell: BookCell): void {
    const { r, c } = XLSX.utils.decode_cell(address);
    while (this.#rows.length <= r) this.#rows.push([]);
    const row = this.#rows[r] ?? [];
    while (row.length <= c) row.push(null);
    row[c] = cell;
  }

  #key(address: string): string {
    return `${this.name}!${address}`;
  }

  label(address: string, value: string | number, style: BookStyle = LABEL): void {
    this.#set(address, { value, style });
  }

  title(range: string, value: string): void {
    this.label(range.split(':')[0] ?? 'A1', value, TITLE);
    this.#merges.push(range);
  }

  /** A heading over several cells: all of them are bordered. */
  heading(range: string, value: string): void {
    const { s, e } = XLSX.utils.decode_range(range);
    for (let r = s.r; r <= e.r; r += 1) {
      for (let c = s.c; c <= e.c; c += 1) {
        this.#set(XLSX.utils.encode_cell({ r, c }), {
          value: r === s.r && c === s.c ? value : null,
          style: HEAD,
        });
      }
    }
    if (s.r !== e.r || s.c !== e.c) this.#merges.push(range);
  }

  /** A blank cell to be filled in. */
  input(address: string, answer: CellAnswer, format = '0'): void {
    this.#set(address, { value: null, style: { ...THIN, align: 'right', format, locked: false } });
    this.cells[this.#key(address)] = answer;
  }

  /** A formula of the form, stored with what it shows while the form is empty. */
  formula(
    address: string,
    formula: string,
    result: number | string,
    format = '0',
    empty: number | string = 0,
  ): void {
    const style = { ...THIN, align: 'right', format, fill: COMPUTED_FILL } as const;
    this.#set(address, { value: empty, formula: `=${formula}`, style });
    this.computed[this.#key(address)] = result;
  }

  /** A cell that isn't for filling: printed (a dash where nothing applies) or kept locked. */
  fix(address: string, value: string | null): void {
    this.#set(address, { value, style: CENTRE });
    this.fixed.push(this.#key(address));
  }

  hideColumn(column: string): void {
    this.#hidden.add(column);
  }

  sheet(rest: Partial<BookSheet> = {}): BookSheet {
    const widest = Math.max(...this.#rows.map((row) => row.length));
    return {
      name: this.name,
      rows: this.#rows,
      merges: this.#merges.map((range) => {
        const { s, e } = XLSX.utils.decode_range(range);
        return { firstRow: s.r, firstColumn: s.c, lastRow: e.r, lastColumn: e.c };
      }),
      columns: Array.from({ length: widest }, (_, i) => ({
        width: i === 0 ? 24 : 10,
        ...(this.#hidden.has(columnAt(i)) && { hidden: true }),
      })),
      print: { landscape: true, fitWidth: 1 },
      ...rest,
    };
  }
}

/** `column('D', 2)` is F. */
export const columnFrom = (column: string, step: number): string => columnAt(columnIndex(column) + step);

export const formSample = async (
  title: string,
  pages: readonly FormPage[],
  sheets: readonly BookSheet[],
  rest: Omit<FormAnswer, 'cells' | 'computed' | 'fixed'>,
): Promise<FormSample> => ({
  bytes: await writeBook({ title, sheets }),
  answer: {
    ...rest,
    cells: Object.assign({}, ...pages.map(({ cells }) => cells)) as FormAnswer['cells'],
    computed: Object.assign({}, ...pages.map(({ computed }) => computed)) as FormAnswer['computed'],
    fixed: pages.flatMap(({ fixed }) => fixed),
  },
});
