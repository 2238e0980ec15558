import { columnsOf, parseAddress, rowsOf } from '../area.ts';
import { ship } from '../parcels.ts';
import type { CellGrid } from '../read/cellPieces.ts';
import { cellPiece, Density } from '../read/cellPieces.ts';
import { ExcelProblem } from '../problem.ts';
import type { Job } from '../session.ts';
import { demandWritable, surveyWorkbook } from '../survey.ts';
import { writeSurveyed } from './writeBlocks.ts';

/**
 * Puts one number into one cell, after a restore point. A formula is never written over: what is wrong is then in the
 * cells it refers to, or in the formula itself. Throws `excel-cell-formula`, and what `writeBlocks` throws.
 */
export const repairCell = async (job: Job, sheet: string, address: string, value: number): Promise<void> => {
  const area = parseAddress(address);
  if (rowsOf(area) !== 1 || columnsOf(area) !== 1)
    throw new ExcelProblem('excel-address-unknown', { address });
  const survey = await surveyWorkbook(job);
  const { id } = demandWritable(survey, sheet);
  let formula: unknown = '';
  const take = (grid: CellGrid): void => void (formula = grid[0]?.[0]);
  await ship(job, [cellPiece(id, area, 'formulas', new Density(), take)], { allowance: job.session.reading });
  if (typeof formula === 'string' && formula.startsWith('='))
    throw new ExcelProblem('excel-cell-formula', { cell: `${sheet}!${address}` });
  const block = { sheet, row: area.firstRow, column: area.firstColumn, values: [[value]] };
  await writeSurveyed(job, survey, 'excel-action-correct', [block]);
};
