import type { CellObject, WorkSheet } from '@e965/xlsx';
import { cellKey } from '../../core/values/workbook.ts';
import type { Scalar, Sheet } from '../../core/values/workbook.ts';
import { CHINESE_BUILT_INS, DAYS_1904, numberFormat } from './number-format.ts';

/** Error cells carry a number in SheetJS. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

export interface SheetFrame {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly uses1904: boolean;
  readonly hiddenRows: Iterable<number>;
  readonly hiddenColumns: Iterable<number>;
}

type FormatIndex = { readonly numFmtId?: number };
/** Cells of .xls carry their format's number, which is all there is for built-in formats. */
type Cell = CellObject & { readonly XF?: FormatIndex };

const formatCode = (cell: Cell): string | number | undefined =>
  cell.z ?? (cell.XF?.numFmtId === undefined ? undefined : CHINESE_BUILT_INS[cell.XF.numFmtId]);

/** A formula whose result was never stored (`NaN` is what the reader marks it with) is blank, not zero. */
const scalarOf = (cell: Cell): Scalar => {
  const value = cell.v;
  switch (cell.t) {
    case 'n':
      return typeof value === 'number' && !Number.isNaN(value) ? value : null;
    case 's':
      return typeof value === 'string' ? value : null;
    case 'b':
      return Boolean(value);
    case 'e':
      return { error: ERRORS[Number(value)] ?? '#VALUE!' };
    default:
      return null;
  }
};

const BLANK_ROW: readonly Scalar[] = [];

/** One sheet of SheetJS in the core's shape. Dates of the 1904 system become those of the 1900 system. */
export const sheetFrom = (source: WorkSheet, frame: SheetFrame): Sheet => {
  const data: readonly (readonly (Cell | undefined)[] | undefined)[] = source['!data'] ?? [];
  const rows: (readonly Scalar[])[] = new Array(data.length);
  const texts = new Map<number, string>();
  const formulas = new Map<number, string>();
  const formats = new Map<number, string>();
  let columnCount = 0;
  let lastRow = -1;
  for (let r = 0; r < data.length; r += 1) {
    const cells = data[r];
    rows[r] = BLANK_ROW;
    if (cells === undefined) continue;
    let row: Scalar[] | undefined;
    // From the right, so that the first cell with content decides the row's length.
    for (let c = cells.length - 1; c >= 0; c -= 1) {
      const cell = cells[c];
      if (cell === undefined) continue;
      const hasFormula = cell.f !== undefined;
      let value = scalarOf(cell);
      if (value === null && !hasFormula) continue;
      if (row === undefined) {
        row = new Array<Scalar>(c + 1).fill(null);
        if (c >= columnCount) columnCount = c + 1;
      }
      const key = cellKey(r, c);
      if (hasFormula) formulas.set(key, `=${cell.f}`);
      if (typeof value === 'number') {
        const format = numberFormat(formatCode(cell));
        if (frame.uses1904 && format.isDate) value += DAYS_1904;
        if (format.stored !== undefined) formats.set(key, format.stored);
        const text = format.text(value);
        if (text !== undefined) texts.set(key, text);
      }
      row[c] = value;
    }
    if (row === undefined) continue;
    rows[r] = row;
    lastRow = r;
  }
  rows.length = lastRow + 1;
  const merges = (source['!merges'] ?? []).map(({ s, e }) => ({
    firstRow: s.r,
    firstColumn: s.c,
    lastRow: e.r,
    lastColumn: e.c,
  }));
  return {
    name: frame.name,
    visibility: frame.visibility,
    rows,
    columnCount,
    texts,
    formulas,
    formats,
    merges,
    hiddenRows: below(frame.hiddenRows, rows.length),
    hiddenColumns: below(frame.hiddenColumns, columnCount),
  };
};

/** Excel hides "all columns to the right" as thousands of entries; only those with content matter. */
const below = (indices: Iterable<number>, end: number): Set<number> => {
  const set = new Set<number>();
  for (const index of indices) if (index < end) set.add(index);
  return set;
};
