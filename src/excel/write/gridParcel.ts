import type { Area } from '../../core/values/workbook.ts';
import { rangeOf, rowsOf } from '../area.ts';
import type { Parcel } from '../parcels.ts';
import { CALL_BYTES, jsonBytes } from '../parcels.ts';
import type { Job } from '../session.ts';

/** Which sheet: by id, or one that is added in the same batch. */
export type SheetOf = (job: Job) => Excel.Worksheet;

type Row = readonly (string | number | boolean | null)[];

/** Writes contents or number formats of a block: one range object for as many rows as fit into a batch. */
export const gridParcel = (
  sheetOf: SheetOf,
  area: Area,
  property: 'formulas' | 'numberFormat',
  rows: readonly Row[],
  rowBytes: readonly number[] = rows.map((row) => jsonBytes(row) + 1),
): Parcel => ({
  bytes: CALL_BYTES + rowBytes.reduce((sum, bytes) => sum + bytes, 0),
  cut(bytes) {
    let count = 0;
    for (let room = bytes - CALL_BYTES; count < rowsOf(area) - 1; count++) {
      room -= rowBytes[count] ?? 0;
      if (room < 0) break;
    }
    if (count === 0) return null;
    const part = (from: number, to: number): Parcel => {
      const place = { ...area, firstRow: area.firstRow + from, lastRow: area.firstRow + to - 1 };
      return gridParcel(sheetOf, place, property, rows.slice(from, to), rowBytes.slice(from, to));
    };
    return [part(0, count), part(count, rows.length)];
  },
  queue(job) {
    rangeOf(sheetOf(job), area)[property] = rows.map((row) => [...row]);
  },
});
