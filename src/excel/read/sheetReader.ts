import type { Area, Scalar, Sheet } from '../../core/values/workbook.ts';
import { cellKey, cellOfKey, sheetOf, textAt } from '../../core/values/workbook.ts';
import type { Parcel } from '../parcels.ts';
import type { CellGrid, CellProperty, Density } from './cellPieces.ts';
import { cellPiece, hiddenColumnsPiece, hiddenRowsPiece } from './cellPieces.ts';
import type { Extent } from './extents.ts';

const ERRORS = new Set(
  '#N/A #DIV/0! #VALUE! #REF! #NAME? #NUM! #NULL! #SPILL! #CALC! #BUSY! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN!'.split(
    ' ',
  ),
);

export const scalarOf = (value: unknown): Scalar => {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return ERRORS.has(value) ? { error: value } : value;
};

export const isFormula = (content: unknown): content is string =>
  typeof content === 'string' && content.length > 1 && content.startsWith('=');

const PLAIN_FORMATS = new Set(['', 'General', '0', '@']);
/** What a column shows that is too narrow for its number: not the number. */
const TOO_NARROW = /^#+$/;

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Columns or rows of these cells that are close together, so that few ranges reach all of them. */
const spansOf = (keys: readonly number[]): Area[] => {
  const columns = new Map<number, { first: number; last: number }>();
  for (const key of keys) {
    const { row, column } = cellOfKey(key);
    const span = columns.get(column);
    if (!span) columns.set(column, { first: row, last: row });
    else {
      span.first = Math.min(span.first, row);
      span.last = Math.max(span.last, row);
    }
  }
  const areas: { -readonly [K in keyof Area]: Area[K] }[] = [];
  for (const [column, { first, last }] of [...columns].sort(([a], [b]) => a - b)) {
    const left = areas.at(-1);
    const near = left && left.lastColumn === column - 1;
    if (near && Math.abs(left.firstRow - first) <= 4 && Math.abs(left.lastRow - last) <= 4) {
      left.lastColumn = column;
      left.firstRow = Math.min(left.firstRow, first);
      left.lastRow = Math.max(left.lastRow, last);
    } else {
      areas.push({ firstRow: first, lastRow: last, firstColumn: column, lastColumn: column });
    }
  }
  return areas;
};

/**
 * Puts one sheet together from what the answers bring, asking only for what is needed: contents of all cells first;
 * then values where there are formulas and shown texts where there are numbers; number formats where a number is
 * not shown as it is.
 */
export class SheetReader {
  readonly #contents = new Map<number, unknown>();
  readonly #values = new Map<number, unknown>();
  readonly #texts = new Map<number, string>();
  readonly #formats = new Map<number, string>();
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();

  constructor(
    readonly extent: Extent,
    private readonly density: Density,
  ) {}

  /** Contents of all cells, and which rows and columns are hidden where only some are. */
  first(): Parcel[] {
    const { used, sheet, rowsHidden, columnsHidden } = this.extent;
    if (!used) return [];
    if (rowsHidden === true)
      for (let row = used.firstRow; row <= used.lastRow; row++) this.#hiddenRows.add(row);
    if (columnsHidden === true) {
      for (let column = used.firstColumn; column <= used.lastColumn; column++)
        this.#hiddenColumns.add(column);
    }
    return [
      this.#piece(used, 'formulas', this.#contents),
      ...(rowsHidden === null
        ? [hiddenRowsPiece(sheet.id, used, (row) => void this.#hiddenRows.add(row))]
        : []),
      ...(columnsHidden === null
        ? [hiddenColumnsPiece(sheet.id, used, (column) => void this.#hiddenColumns.add(column))]
        : []),
    ];
  }

  /** Values of formulas, texts of numbers; formats too where the numbers look formatted, or everywhere. */
  second(allFormats: boolean): Parcel[] {
    const formulas: number[] = [];
    const numbers: number[] = [];
    const likelyFormatted: number[] = [];
    for (const [key, content] of this.#contents) {
      if (isFormula(content)) formulas.push(key);
      if (typeof content === 'number' || isFormula(content)) numbers.push(key);
      if ((typeof content === 'number' && !Number.isInteger(content)) || isFormula(content)) {
        likelyFormatted.push(key);
      }
    }
    const formatted = spansOf(allFormats ? numbers : likelyFormatted);
    return [
      ...spansOf(formulas).map((area) => this.#piece(area, 'values', this.#values)),
      ...spansOf(numbers).map((area) => this.#piece(area, 'text', this.#texts)),
      ...formatted.map((area) => this.#piece(area, 'numberFormat', this.#formats)),
    ];
  }

  /** Formats of numbers that turn out to be shown otherwise than they are. */
  third(): Parcel[] {
    const { rows } = this.#plain();
    const plain = sheetOf('', rows);
    const keys = [...this.#texts].flatMap(([key, text]) => {
      const { row, column } = cellOfKey(key);
      return this.#formats.has(key) || text === textAt(plain, row, column) ? [] : [key];
    });
    return spansOf(keys).map((area) => this.#piece(area, 'numberFormat', this.#formats));
  }

  sheet(): Sheet {
    const { extent } = this;
    const { rows, formulas } = this.#plain();
    const plain = sheetOf(extent.sheet.name, rows);
    const texts = new Map<number, string>();
    for (const [key, text] of this.#texts) {
      const { row, column } = cellOfKey(key);
      if (!TOO_NARROW.test(text) && text !== textAt(plain, row, column)) texts.set(key, text);
    }
    return {
      ...plain,
      visibility: VISIBILITY[extent.sheet.visibility],
      texts,
      formulas,
      formats: new Map([...this.#formats].filter(([, format]) => !PLAIN_FORMATS.has(format))),
      merges: extent.merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
    };
  }

  /** Cells of contents and values, without anything shown. */
  #plain(): { rows: Scalar[][]; formulas: Map<number, string> } {
    const { used } = this.extent;
    const rows: Scalar[][] = [];
    const formulas = new Map<number, string>();
    for (let row = 0; used && row <= used.lastRow; row++) {
      const values: Scalar[] = [];
      for (let column = 0; column <= used.lastColumn; column++) {
        const key = cellKey(row, column);
        const content = this.#contents.get(key);
        if (isFormula(content)) {
          const value = this.#values.get(key);
          values.push(scalarOf(value));
          // A text that begins with `=` is its own value.
          if (value !== content) formulas.set(key, content);
        } else {
          values.push(scalarOf(content));
        }
      }
      while (values.length > 0 && values.at(-1) === null) values.pop();
      rows.push(values);
    }
    return { rows, formulas };
  }

  #piece<T>(area: Area, property: CellProperty, into: Map<number, T>): Parcel {
    const take = (grid: CellGrid, at: Area) => {
      for (const [down, row] of grid.entries()) {
        for (const [across, value] of row.entries()) {
          if (value !== '') into.set(cellKey(at.firstRow + down, at.firstColumn + across), value as T);
        }
      }
    };
    return cellPiece(this.extent.sheet.id, area, property, this.density, take);
  }
}
