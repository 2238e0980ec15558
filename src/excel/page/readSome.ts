import type { Area, Scalar, Sheet } from '../../core/values/workbook.ts';
import type { CellGrid } from '../read/cellPieces.ts';
import { cellPiece, Density } from '../read/cellPieces.ts';
import { scalarOf } from '../read/sheetReader.ts';
import { readWorkbook } from '../read/readWorkbook.ts';
import { ship } from '../parcels.ts';
import type { Job } from '../session.ts';
import { demandSheet, surveyWorkbook } from '../survey.ts';

/** The values of some cells, errors as error values. */
export const readValues = async (job: Job, sheet: string, area: Area): Promise<Scalar[][]> => {
  const { id } = demandSheet(await surveyWorkbook(job), sheet);
  const rows: Scalar[][] = [];
  const take = (grid: CellGrid): void => void rows.push(...grid.map((row) => row.map(scalarOf)));
  await ship(job, [cellPiece(id, area, 'values', new Density(), take)], { allowance: job.session.reading });
  return rows;
};

/** Some sheets as they are now, with their positions among those the user sees as theirs. */
export const readSomeSheets = async (
  job: Job,
  names: readonly string[],
): Promise<{ readonly sheet: Sheet; readonly position: number }[]> => {
  const { sheets } = await surveyWorkbook(job);
  const position = new Map(sheets.map((sheet) => [sheet.name, sheet.position]));
  const { sheets: read } = await readWorkbook(job, { wanted: ({ name }) => names.includes(name) });
  return read.map((sheet) => ({ sheet, position: position.get(sheet.name) ?? 0 }));
};

/** Names of the sheets a user sees, those of this add-in's own among them. */
export const visibleSheetNames = async (job: Job): Promise<string[]> =>
  (await surveyWorkbook(job)).sheets
    .filter(({ visibility }) => visibility === 'Visible')
    .map(({ name }) => name);

export const sheetNames = async (job: Job): Promise<{ readonly id: string; readonly name: string }[]> => {
  const { sheets, own } = await surveyWorkbook(job);
  return sheets.filter(({ name }) => !own.includes(name)).map(({ id, name }) => ({ id, name }));
};
