import { cellAddress } from '../../core/values/address.ts';
import type { Parcel } from '../parcels.ts';
import { ship } from '../parcels.ts';
import { cellPiece, Density } from '../read/cellPieces.ts';
import type { Job } from '../session.ts';
import { gridParcel } from '../write/gridParcel.ts';
import type { Entry } from '../write/literal.ts';
import { stillHolds } from '../write/literal.ts';
import type { SavedBlock } from './history.ts';

/** Puts a block back, formats first: whether a text stays a text depends on them. A null cell is left alone. */
export const restoreParcels = (block: SavedBlock): Parcel[] => {
  const { sheetId, area, before, formats, written, contentsOnly } = block;
  const sheet = (job: Job) => job.sheet(sheetId);
  const touched = <T>(rows: readonly (readonly T[])[]): (T | null)[][] =>
    rows.map((row, down) => row.map((value, across) => (written[down]?.[across] === null ? null : value)));
  const contents = gridParcel(sheet, area, 'formulas', touched(before));
  return contentsOnly ? [contents] : [gridParcel(sheet, area, 'numberFormat', touched(formats)), contents];
};

const MERELY_BACK: Entry = null;

/**
 * Blocks without the cells that the user has changed since they were written, and the addresses of those cells: an
 * undo must not take away newer work.
 */
export const withoutNewer = async (
  job: Job,
  blocks: readonly SavedBlock[],
): Promise<{ blocks: SavedBlock[]; kept: string[] }> => {
  const density = new Density();
  const now = blocks.map((): unknown[][] => []);
  const parcels = blocks.map(({ sheetId, area }, index) =>
    cellPiece(sheetId, area, 'formulas', density, (grid) => {
      now[index]?.push(...grid.map((row) => [...row]));
    }),
  );
  await ship(job, parcels, { allowance: job.session.reading });
  const kept: string[] = [];
  const left = blocks.map((block, index): SavedBlock => ({
    ...block,
    written: block.written.map((row, down) =>
      row.map((entry, across) => {
        const holds = now[index]?.[down]?.[across];
        if (stillHolds(entry, holds)) return entry;
        const before = block.before[down]?.[across] ?? MERELY_BACK;
        if (!stillHolds(before, holds)) {
          kept.push(
            `${block.sheet}!${cellAddress(block.area.firstRow + down, block.area.firstColumn + across)}`,
          );
        }
        return null;
      }),
    ),
  }));
  return { blocks: left, kept };
};
