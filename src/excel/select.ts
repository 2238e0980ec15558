import { ExcelProblem } from './problem.ts';
import type { Job } from './session.ts';
import { addressOf, isWhole, parseAddress, rangeOf } from './area.ts';

/** Shows and selects a cell or range. Throws `excel-sheet-missing`, `excel-sheet-hidden`, `excel-address-unknown`. */
export const selectCell = async (job: Job, sheet: string, address: string): Promise<void> => {
  const area = parseAddress(address);
  const found = job.workbook.worksheets.getItemOrNullObject(sheet).load('id,visibility');
  await job.sync();
  if (found.isNullObject) throw new ExcelProblem('excel-sheet-missing', { sheet });
  if (found.visibility !== 'Visible') throw new ExcelProblem('excel-sheet-hidden', { sheet });
  const target = job.sheet(found.id);
  target.activate();
  (isWhole(area) ? target.getRange(address) : rangeOf(target, area)).select();
  await job.sync();
};

/** What is selected: the sheet's name and the address on it, `D5:D7`. */
export const selectedCells = async (job: Job): Promise<{ sheet: string; address: string }> => {
  const range = job.workbook
    .getSelectedRange()
    .load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
  await job.sync();
  const area = {
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    lastRow: range.rowIndex + range.rowCount - 1,
    lastColumn: range.columnIndex + range.columnCount - 1,
  };
  return { sheet: range.worksheet.name, address: addressOf(area) };
};
