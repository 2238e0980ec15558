import { parseAddress, rangeOf } from '../area.ts';
import { ExcelProblem } from '../problem.ts';
import type { Job } from '../session.ts';
import { demandSheet, surveyWorkbook } from '../survey.ts';

/**
 * Shows a sheet and selects cells of it; of several areas (`D5:D9,F5`) the first. Throws `excel-sheet-missing`,
 * `excel-sheet-hidden`, `excel-address-unknown`.
 */
export const selectCells = async (job: Job, sheet: string, cells: string): Promise<void> => {
  const area = parseAddress(cells.split(',')[0] ?? '');
  const { id, name, visibility } = demandSheet(await surveyWorkbook(job), sheet);
  if (visibility !== 'Visible') throw new ExcelProblem('excel-sheet-hidden', { sheet: name });
  const worksheet = job.sheet(id);
  worksheet.activate();
  rangeOf(worksheet, area).select();
  await job.sync();
};

export const activeSheetName = async (job: Job): Promise<string> => {
  const sheet = job.workbook.worksheets.getActiveWorksheet().load('name');
  await job.sync();
  return sheet.name;
};
