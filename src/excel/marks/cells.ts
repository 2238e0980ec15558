import type { Area } from '../../core/values/workbook.ts';
import { cellKey, cellOfKey } from '../../core/values/workbook.ts';
import {
  addressOf,
  areaOf,
  columnsOf,
  keysOf,
  parseAddress,
  rangeOf,
  rectanglesOf,
  rowsOf,
} from '../area.ts';
import type { Parcel } from '../parcels.ts';
import type { Fill, MarkGroup, SheetMarks } from './state.ts';

/** Marked cells one by one, and back to groups for keeping. */

export interface Marked {
  readonly color: string;
  readonly before: Fill;
}

export const markedCells = (marks: SheetMarks | undefined): Map<number, Marked> => {
  const cells = new Map<number, Marked>();
  for (const { color, before, addresses } of marks?.groups ?? []) {
    for (const address of addresses.split(',')) {
      for (const key of keysOf(parseAddress(address))) cells.set(key, { color, before });
    }
  }
  return cells;
};

export const groupsOf = (cells: ReadonlyMap<number, Marked>): MarkGroup[] => {
  const groups = new Map<string, { marked: Marked; keys: number[] }>();
  for (const [key, marked] of cells) {
    const id = `${marked.color}|${marked.before}`;
    const group = groups.get(id) ?? { marked, keys: [] };
    if (group.keys.length === 0) groups.set(id, group);
    group.keys.push(key);
  }
  return [...groups.values()].map(({ marked: { color, before }, keys }) => ({
    color,
    before,
    addresses: rectanglesOf(keys).map(addressOf).join(','),
  }));
};

/** A range object costs more than reading a few cells nobody asked for. */
const GAP_ROWS = 8;

/** Few rectangles that cover scattered cells. */
export const coverOf = (keys: Iterable<number>): Area[] => {
  const filled = new Set(keys);
  const sorted = [...filled].map(cellOfKey).sort((a, b) => a.column - b.column || a.row - b.row);
  for (const [index, { row, column }] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next?.column !== column || next.row - row > GAP_ROWS) continue;
    for (let between = row + 1; between < next.row; between++) filled.add(cellKey(between, column));
  }
  return rectanglesOf(filled);
};

const FILL_BYTES = 75;
const RANGE_BYTES = 150;

/** A cell whose fill is a pattern or gradient: it can't be brought back exactly, so it is never coloured. */
export const PATTERNED = Symbol('patterned');
export type Seen = Fill | typeof PATTERNED;

const seenFill = (fill: { color?: string; pattern?: string | null } | undefined): Seen => {
  const color = fill?.color?.toUpperCase() ?? '';
  const pattern = fill?.pattern ?? (color === '' || color === '#FFFFFF' ? 'None' : 'Solid');
  if (pattern === 'None') return null;
  return pattern === 'Solid' && color !== '' ? color : PATTERNED;
};

/** Reads the fill of every cell of an area. */
export const fillPiece = (sheetId: string, area: Area, take: (key: number, fill: Seen) => void): Parcel => ({
  bytes: RANGE_BYTES + FILL_BYTES * rowsOf(area) * columnsOf(area),
  cut(bytes) {
    const fitting = Math.floor((bytes - RANGE_BYTES) / (FILL_BYTES * columnsOf(area)));
    const rows = Math.min(fitting, rowsOf(area) - 1);
    if (rows < 1) return null;
    const head = areaOf(area.firstRow, area.firstColumn, rows, columnsOf(area));
    const tail = { ...area, firstRow: area.firstRow + rows };
    return [fillPiece(sheetId, head, take), fillPiece(sheetId, tail, take)];
  },
  queue(job) {
    const wanted = { format: { fill: { color: true, pattern: true } } };
    const found = rangeOf(job.sheet(sheetId), area).getCellProperties(wanted);
    return () => {
      for (const [down, row] of found.value.entries()) {
        for (const [across, cell] of row.entries()) {
          take(cellKey(area.firstRow + down, area.firstColumn + across), seenFill(cell.format?.fill));
        }
      }
    };
  },
});
