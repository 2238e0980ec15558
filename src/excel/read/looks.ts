import type { Area, Sheet, SheetLooks } from '../../core/values/workbook.ts';
import { cellKey } from '../../core/values/workbook.ts';
import { areaOf, cellsOf, columnsOf, rangeOf, rowsOf } from '../area.ts';
import type { Parcel } from '../parcels.ts';
import { ship } from '../parcels.ts';
import type { Job } from '../session.ts';
import type { CellGrid } from './cellPieces.ts';
import { cellPiece, Density } from './cellPieces.ts';

/** Nobody fills in a form of more cells; of such a sheet nothing is known about locks and colours. */
const CELLS_MAX = 100_000;
const CELL_BYTES = 110;
const RANGE_BYTES = 150;

export interface Asked {
  readonly id: string;
  readonly isProtected: boolean;
  readonly sheet: Sheet;
}

interface CellLook {
  readonly fill: string | null;
  readonly locked: boolean;
}

/** Reads fill and lock of every cell of an area. */
export const lookPiece = (
  sheetId: string,
  area: Area,
  take: (row: number, column: number, look: CellLook) => void,
): Parcel => ({
  bytes: RANGE_BYTES + CELL_BYTES * cellsOf(area),
  cut(bytes) {
    const fitting = Math.floor((bytes - RANGE_BYTES) / (CELL_BYTES * columnsOf(area)));
    const rows = Math.min(fitting, rowsOf(area) - 1);
    if (rows < 1) return null;
    const head = areaOf(area.firstRow, area.firstColumn, rows, columnsOf(area));
    return [
      lookPiece(sheetId, head, take),
      lookPiece(sheetId, { ...area, firstRow: area.firstRow + rows }, take),
    ];
  },
  queue(job) {
    const wanted = { format: { fill: { color: true, pattern: true }, protection: true } };
    const found = rangeOf(job.sheet(sheetId), area).getCellProperties(wanted);
    return () => {
      for (const [down, row] of found.value.entries()) {
        for (const [across, { format }] of row.entries()) {
          take(area.firstRow + down, area.firstColumn + across, {
            fill: fillOf(format?.fill),
            locked: format?.protection?.locked !== false,
          });
        }
      }
    };
  },
});

const fillOf = (fill: { color?: string; pattern?: string | null } | undefined): string | null => {
  const colour = (fill?.color ?? '').replace('#', '').toUpperCase();
  const pattern = fill?.pattern ?? 'Solid';
  if (pattern === 'None') return null;
  if (pattern !== 'Solid') return `pattern ${pattern}`;
  return colour === '' || colour === 'FFFFFF' ? null : colour;
};

/** Locks, colours and number formats of sheets, blank cells too: what tells the cells of a form apart. */
export const readLooks = async (job: Job, asked: readonly Asked[]): Promise<readonly Sheet[]> => {
  if (!job.session.supports('1.9')) return asked.map(({ sheet }) => sheet);
  const density = new Density();
  const parcels: Parcel[] = [];
  const dressed = asked.map(({ id, isProtected, sheet }): Sheet => {
    const area = areaOf(0, 0, sheet.rows.length, sheet.columnCount);
    if (cellsOf(area) === 0 || cellsOf(area) > CELLS_MAX) return sheet;
    const unlocked = new Set<number>();
    const fills = new Map<number, string>();
    const formats = new Map<number, string>();
    const takeFormats = (grid: CellGrid, at: Area): void => {
      for (const [down, row] of grid.entries())
        for (const [across, format] of row.entries())
          if (typeof format === 'string' && format !== '' && format !== 'General')
            formats.set(cellKey(at.firstRow + down, at.firstColumn + across), format);
    };
    parcels.push(
      lookPiece(id, area, (row, column, { fill, locked }) => {
        if (fill !== null) fills.set(cellKey(row, column), fill);
        if (!locked) unlocked.add(cellKey(row, column));
      }),
      cellPiece(id, area, 'numberFormat', density, takeFormats),
    );
    const looks: SheetLooks = { protected: isProtected, unlocked, fills, formats };
    return { ...sheet, looks };
  });
  await ship(job, parcels, { allowance: job.session.reading });
  return dressed;
};
