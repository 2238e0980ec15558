import type { Area } from '../../core/values/workbook.ts';
import { columnsOf, rangeOf, rowsOf } from '../area.ts';
import type { Parcel } from '../parcels.ts';

/** What can be read of every cell of a range, at its own cost. */
export type CellProperty = 'values' | 'formulas' | 'text' | 'numberFormat';

export type CellGrid = readonly (readonly unknown[])[];
export type TakeGrid = (grid: CellGrid, area: Area) => void;

/** Bytes that a cell of each property adds to an answer: a first guess, then what the answers so far had. */
export class Density {
  readonly #bytes: Record<CellProperty, number> = { values: 7, formulas: 7, text: 7, numberFormat: 10 };

  of(property: CellProperty): number {
    return this.#bytes[property];
  }

  learn(property: CellProperty, grid: CellGrid): void {
    let cells = 0;
    let bytes = 0;
    for (const row of grid) {
      for (const value of row) bytes += wireBytes(value);
      cells += row.length;
    }
    if (cells > 0) this.#bytes[property] = Math.max(2, bytes / cells);
  }
}

/** A value's size in JSON, near enough: Chinese characters take three bytes. */
const wireBytes = (value: unknown): number => {
  if (typeof value !== 'string') return String(value).length + 1;
  let bytes = 3;
  for (let index = 0; index < value.length; index++) bytes += value.charCodeAt(index) < 128 ? 1 : 3;
  return bytes;
};

const RANGE_BYTES = 150;

/** Reads one property of an area, in as many rows at once as fit. */
export const cellPiece = (
  sheetId: string,
  area: Area,
  property: CellProperty,
  density: Density,
  take: TakeGrid,
): Parcel => {
  const rowBytes = () => density.of(property) * columnsOf(area);
  return {
    get bytes() {
      return RANGE_BYTES + rowBytes() * rowsOf(area);
    },
    cut(bytes) {
      const rows = Math.min(Math.floor((bytes - RANGE_BYTES) / rowBytes()), rowsOf(area) - 1);
      if (rows < 1) return null;
      const head = { ...area, lastRow: area.firstRow + rows - 1 };
      const tail = { ...area, firstRow: area.firstRow + rows };
      const piece = (part: Area) => cellPiece(sheetId, part, property, density, take);
      return [piece(head), piece(tail)];
    },
    queue(job) {
      const range = rangeOf(job.sheet(sheetId), area).load(property);
      return () => {
        const grid: CellGrid = range[property];
        density.learn(property, grid);
        take(grid, area);
      };
    },
  };
};

const HIDDEN_BYTES = 20;

/** Reads which rows of an area are hidden, by the user or by a filter. */
export const hiddenRowsPiece = (sheetId: string, area: Area, take: (row: number) => void): Parcel => ({
  bytes: RANGE_BYTES + HIDDEN_BYTES * rowsOf(area),
  cut(bytes) {
    const rows = Math.min(Math.floor((bytes - RANGE_BYTES) / HIDDEN_BYTES), rowsOf(area) - 1);
    if (rows < 1) return null;
    const tail = { ...area, firstRow: area.firstRow + rows };
    return [
      hiddenRowsPiece(sheetId, { ...area, lastRow: area.firstRow + rows - 1 }, take),
      hiddenRowsPiece(sheetId, tail, take),
    ];
  },
  queue(job) {
    const found = rangeOf(job.sheet(sheetId), area).getRowProperties({ rowHidden: true });
    return () => {
      for (const [index, { rowHidden }] of found.value.entries()) {
        if (rowHidden === true) take(area.firstRow + index);
      }
    };
  },
});

export const hiddenColumnsPiece = (sheetId: string, area: Area, take: (column: number) => void): Parcel => ({
  bytes: RANGE_BYTES + HIDDEN_BYTES * columnsOf(area),
  cut: () => null,
  queue(job) {
    const found = rangeOf(job.sheet(sheetId), area).getColumnProperties({ columnHidden: true });
    return () => {
      for (const [index, { columnHidden }] of found.value.entries()) {
        if (columnHidden === true) take(area.firstColumn + index);
      }
    };
  },
});
