/** How sheets that this project wrote into a bureau's workbook are told from the bureau's own. */
import { valueAt, type Sheet } from '../values/workbook.ts';

/** Begins a line in the first column of a results sheet. Files carry it: it never changes. */
export const RESULTS_STAMP = '达标检查结果 · ';
/** The same on the sheet of a what-if sum: its lists of schools are no data either. */
export const SUM_STAMP = '达标试算 · ';
/** Sheets that are there only while results are replaced, and hidden to undo it with; they may be half-written. */
export const PASSING_PREFIX = 'dabiao-';

const STAMPS = [RESULTS_STAMP, SUM_STAMP];

/** The line stands below the summary, within so many rows. */
const ROWS = 200;

/**
 * Whether a sheet is a result of this project: by its stamp, whatever it is called now and whatever program saved the
 * file since; or hidden under a name that no person gives. Its figures are no data.
 */
export const isOwnSheet = (sheet: Sheet): boolean => {
  if (sheet.name.startsWith(PASSING_PREFIX)) return true;
  for (let row = 0; row < Math.min(ROWS, sheet.rows.length); row++) {
    const value = valueAt(sheet, row, 0);
    if (typeof value === 'string' && STAMPS.some((stamp) => value.startsWith(stamp))) return true;
  }
  return false;
};
