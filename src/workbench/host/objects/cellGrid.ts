import type { Area } from '../../../core/values/workbook.ts';
import type { HostContext } from '../context.ts';
import { fail } from '../hostObject.ts';
import { columnsOf, intersection, isWholeColumns, isWholeRows, rowsOf } from '../model/area.ts';
import type { Cell } from '../model/cell.ts';
import type { SheetModel } from '../model/sheet.ts';
import type { Reference } from '../model/workbook.ts';

/** Rectangles of cell contents and looks, in and out. */

/** Above this many cells Excel answers null instead of values (office-js #4783). */
const READ_MAX_CELLS = 5_000_000;

/** What `read` makes of every cell of the area, row by row; null for an area too large to read. */
export const readGrid = <T>(
  context: HostContext,
  { sheet, area }: Reference,
  read: (cell: Cell | undefined) => T,
): T[][] | null => {
  const count = rowsOf(area) * columnsOf(area);
  if (count > READ_MAX_CELLS) return null;
  context.meter.count('cellsRead', count);
  return Array.from({ length: rowsOf(area) }, (_, down) =>
    Array.from({ length: columnsOf(area) }, (_cell, across) =>
      read(sheet.cell(area.firstRow + down, area.firstColumn + across)),
    ),
  );
};

/** The value all cells of the area share; null where they differ. Absent cells count as `absent`. */
export const sharedValue = <T>(
  context: HostContext,
  { sheet, area }: Reference,
  read: (cell: Cell) => T,
  absent: T,
): T | null => {
  const values = new Set<T>();
  let count = 0;
  for (const { cell } of sheet.cellsIn(area)) {
    values.add(read(cell));
    count++;
  }
  context.meter.count('cellsRead', count);
  if (count < rowsOf(area) * columnsOf(area)) values.add(absent);
  const [first = absent] = values;
  return values.size > 1 ? null : first;
};

/**
 * Whole rows and columns are written as far as the sheet is used. Excel keeps formats of whole columns apart; this
 * host doesn't, so cells that come later don't inherit them.
 */
export const writableArea = ({ sheet, area }: Reference): Area | null => {
  if (!isWholeColumns(area) && !isWholeRows(area)) return area;
  const used = sheet.usedArea(false);
  return used && intersection(used, area);
};

/** Every cell that a change of looks reaches, made where it isn't there yet. */
export const eachWritableCell = (
  context: HostContext,
  reference: Reference,
  change: (cell: Cell) => void,
): void => {
  const area = writableArea(reference);
  if (!area) return;
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      change(reference.sheet.cellToWrite(row, column));
    }
  }
  context.meter.count('cellsWritten', rowsOf(area) * columnsOf(area));
  context.workbook.dirty = true;
};

/** Refuses a write to locked cells of a protected sheet, as Excel does. */
export const demandUnlocked = ({ sheet, area }: Reference, location: string, permission?: string): void => {
  if (sheet.protection === null) return;
  if (permission !== undefined && sheet.protection[permission] === true) return;
  const unlocked = permission === undefined && allUnlocked(sheet, area);
  if (!unlocked) fail.accessDenied(location);
};

const allUnlocked = (sheet: SheetModel, area: Area): boolean => {
  let count = 0;
  for (const { cell } of sheet.cellsIn(area)) if (cell.style?.locked === false) count++;
  return count === rowsOf(area) * columnsOf(area);
};

/**
 * Writes one value to every cell, or a rectangle of values that must have the area's size; null leaves a cell alone.
 */
export const writeGrid = (
  context: HostContext,
  reference: Reference,
  input: unknown,
  location: string,
  write: (cell: Cell, value: unknown, row: number, column: number) => void,
): void => {
  const { sheet } = reference;
  const rows: readonly unknown[] | null = Array.isArray(input) ? input : null;
  const area = rows ? reference.area : writableArea(reference);
  if (!area) return;
  const fits = (row: unknown) => Array.isArray(row) && row.length === columnsOf(area);
  if (rows && (rows.length !== rowsOf(area) || !rows.every(fits))) fail.wrongSize(location);
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const values: unknown = rows?.[row - area.firstRow];
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const value: unknown = Array.isArray(values) ? values[column - area.firstColumn] : input;
      if (value !== null) write(sheet.cellToWrite(row, column), value, row, column);
    }
  }
  context.meter.count('cellsWritten', rowsOf(area) * columnsOf(area));
  context.workbook.dirty = true;
};
