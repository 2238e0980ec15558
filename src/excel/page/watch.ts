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
 * Tells of edits to cells, whoever made them, and (null) of sheets that come, go or are renamed. What this add-in
 * writes itself is told of too: the listener knows what it has under way.
 */
export const watchWorkbook = (session: Session, listener: (edit: Edit | null) => void): Promise<void> =>
  session.run('watch', async (job) => {
    const { worksheets } = job.workbook;
    const sheets = async (): Promise<void> => listener(null);
    worksheets.onChanged.add(async ({ worksheetId, address, changeType }) => {
      const edited = changeType === 'RangeEdited';
      listener({ sheetId: worksheetId, area: edited ? areaOfEvent(address) : null });
    });
    worksheets.onAdded.add(sheets);
    worksheets.onDeleted.add(sheets);
    await job.sync();
  });
