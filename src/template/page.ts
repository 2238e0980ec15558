/** A sheet under construction: cells set by place, in any order. Rows and columns are zero-based. */
import type { Area } from '../core/values/workbook.ts';
import type { BookCell, BookCondition, BookSheet, BookStyle, BookValidation } from '../files/xlsx/book.ts';
import { stampText, type TemplateRole } from '../core/tables/index.ts';
import { HINT, TITLE, text } from './looks.ts';
import { LAYOUT_VERSION } from './version.ts';

export const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): Area => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

const LINE_POINTS = 15;
/** In characters of the default font; a Chinese character takes two. */
const widthOf = (content: string): number => content.length + (content.match(/[⺀-￯]/g)?.length ?? 0);

type Rest = Omit<BookSheet, 'name' | 'rows' | 'merges' | 'heights' | 'validations' | 'conditions'>;

export class Page {
  readonly name: string;
  readonly #rows: (BookCell | null)[][] = [];
  readonly #merges: Area[] = [];
  readonly #heights = new Map<number, number>();
  readonly #validations: BookValidation[] = [];
  readonly #conditions: BookCondition[] = [];

  constructor(name: string) {
    this.name = name;
  }

  set(row: number, column: number, cell: BookCell): this {
    const cells = (this.#rows[row] ??= []);
    cells[column] = cell;
    return this;
  }

  /** A row of cells from a column on. */
  line(row: number, column: number, values: readonly (string | number | null)[], style?: BookStyle): this {
    values.forEach((value, i) => this.set(row, column + i, text(value, style)));
    return this;
  }

  merge(one: Area): this {
    this.#merges.push(one);
    return this;
  }

  height(row: number, points: number): this {
    this.#heights.set(row, points);
    return this;
  }

  /** A row high enough for a wrapped text; programs other than Excel don't see to it by themselves. */
  fit(row: number, content: string, columnWidth: number): this {
    const lines = Math.ceil(widthOf(content) / columnWidth);
    return lines > 1 ? this.height(row, Math.max(this.#heights.get(row) ?? 0, lines * LINE_POINTS)) : this;
  }

  validate(...validations: readonly BookValidation[]): this {
    this.#validations.push(...validations);
    return this;
  }

  condition(...conditions: readonly BookCondition[]): this {
    this.#conditions.push(...conditions);
    return this;
  }

  /** Title and the line that tells what the sheet is for. */
  head(title: string, role: TemplateRole, hint: string): this {
    this.set(0, 0, text(title, TITLE)).height(0, 26);
    this.set(1, 0, text(`${stampText({ version: LAYOUT_VERSION, role })}　${hint}`, HINT));
    return this;
  }

  sheet(rest: Rest): BookSheet {
    const width = this.#rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0);
    return {
      ...rest,
      name: this.name,
      rows: Array.from({ length: this.#rows.length }, (_, r) =>
        Array.from({ length: this.#rows[r]?.length ?? 0 }, (__, c) => this.#rows[r]?.[c] ?? null),
      ),
      merges: this.#merges,
      heights: this.#heights,
      ...(this.#validations.length > 0 && { validations: this.#validations }),
      ...(this.#conditions.length > 0 && { conditions: this.#conditions }),
      columns: rest.columns ?? Array.from({ length: width }, () => ({ width: 12 })),
    };
  }
}
