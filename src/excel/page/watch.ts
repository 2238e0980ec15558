import type { Area } from '../../core/values/workbook.ts';
import { isWhole, parseAddress } from '../area.ts';
import type { Session } from '../session.ts';

/** Some cells were edited; `area` null: more than cells changed (rows went, a filter moved them). */
export interface Edit {
  readonly sheetId: string;
  readonly area: Area | null;
}

const areaOfEvent = (address: string): Area | null => {
  try {
    const area = parseAddress(address);
    return isWhole(area) ? null : area;
  } catch {
    return null; // several areas at once
  }
};

/**
 * Tells of edits to cells by people, here or elsewhere, and (null) of sheets that come, go or are renamed. Writes of
 * this add-in are not told of.
 */
export const watchWorkbook = (session: Session, listener: (edit: Edit | null) => void): Promise<void> =>
  session.run('watch', async (job) => {
    if (!session.supports('1.9')) return;
    const { worksheets } = job.workbook;
    const sheets = async (): Promise<void> => {
      if (!session.busy) listener(null);
    };
    worksheets.onChanged.add(async ({ worksheetId, address, changeType, triggerSource }) => {
      // before ExcelApi 1.14 nobody says who wrote: what comes while we write is ours
      const ours = triggerSource === undefined ? session.busy : triggerSource === 'ThisLocalAddin';
      if (ours) return;
      listener({ sheetId: worksheetId, area: changeType === 'RangeEdited' ? areaOfEvent(address) : null });
    });
    worksheets.onAdded.add(sheets);
    worksheets.onDeleted.add(sheets);
    if (session.supports('1.17')) worksheets.onNameChanged.add(sheets);
    await job.sync();
  });
