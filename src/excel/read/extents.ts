import type { Area } from '../../core/values/workbook.ts';
import { areaOf, cellsOf } from '../area.ts';
import { ExcelProblem } from '../problem.ts';
import type { Job } from '../session.ts';
import type { SheetFacts } from '../survey.ts';

/** Where a sheet has content, and what can be asked of it as a whole; for all sheets in one sync. */
export interface Extent {
  readonly sheet: SheetFacts;
  /** The area with content; null for an empty sheet. */
  readonly used: Area | null;
  readonly merges: readonly Area[];
  /** Null: some are, some aren't. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
}

/** Excel answers null for more than this (office-js #4783); a used range of that size is a stray cell far away. */
const CELLS_MAX = 5_000_000;

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

const areaAt = (range: Excel.Range): Area =>
  areaOf(range.rowIndex, range.columnIndex, range.rowCount, range.columnCount);

export const readExtents = async (job: Job, sheets: readonly SheetFacts[]): Promise<Extent[]> => {
  const knowsMerges = job.session.supports('1.13');
  const asked = sheets.map((sheet) => {
    const used = job.sheet(sheet.id).getUsedRangeOrNullObject(true);
    used.load(`${PLACE},rowHidden,columnHidden`);
    const merged = knowsMerges ? used.getMergedAreasOrNullObject() : null;
    merged?.load(`areas/items/${PLACE.replaceAll(',', ',areas/items/')}`);
    return { sheet, used, merged };
  });
  await job.sync();
  return asked.map(({ sheet, used, merged }) => {
    if (used.isNullObject) {
      return { sheet, used: null, merges: [], rowsHidden: false, columnsHidden: false };
    }
    const area = areaAt(used);
    if (cellsOf(area) > CELLS_MAX) {
      const params = { sheet: sheet.name, count: cellsOf(area), allowed: CELLS_MAX };
      throw new ExcelProblem('excel-too-many-cells', params);
    }
    return {
      sheet,
      used: area,
      merges: merged && !merged.isNullObject ? [...merged.areas.items].map(areaAt) : [],
      rowsHidden: used.rowHidden,
      columnsHidden: used.columnHidden,
    };
  });
};
