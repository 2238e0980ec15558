import { ExcelProblem } from './problem.ts';
import type { Job } from './session.ts';
import { OWN_SHEETS, parsed, UNDO } from './settingKeys.ts';

/** What every operation must know of the workbook before it begins; one sync. */
export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.SheetVisibility | 'Visible' | 'Hidden' | 'VeryHidden';
  readonly position: number;
  readonly isProtected: boolean;
}

export interface Survey {
  readonly file: string;
  readonly sheets: readonly SheetFacts[];
  readonly structureProtected: boolean;
  /** Names of the sheets this add-in has made: results, and those it keeps hidden to undo with. */
  readonly own: readonly string[];
  /** The restore points that the workbook carries, as they were saved. */
  readonly savedUndo: unknown;
}

export const surveyWorkbook = async (job: Job): Promise<Survey> => {
  const { workbook } = job;
  const { worksheets, protection, settings } = workbook;
  workbook.load('name');
  protection.load('protected');
  worksheets.load('items/id,items/name,items/visibility,items/position,items/protection/protected');
  const [own, undo] = [OWN_SHEETS, UNDO].map((key) => settings.getItemOrNullObject(key).load('value'));
  await job.sync();
  const value = (setting: Excel.Setting | undefined): unknown =>
    setting && !setting.isNullObject ? parsed(setting.value) : null;
  const names = value(own);
  return {
    file: workbook.name,
    structureProtected: protection.protected,
    sheets: [...worksheets.items].map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: sheet.visibility,
      position: sheet.position,
      isProtected: sheet.protection.protected,
    })),
    own: Array.isArray(names) ? names.map(String) : [],
    savedUndo: value(undo),
  };
};

export const findSheet = (survey: Survey, name: string): SheetFacts | undefined =>
  survey.sheets.find((sheet) => sheet.name.toUpperCase() === name.toUpperCase());

/** The sheet of that name; throws `excel-sheet-missing`. */
export const demandSheet = (survey: Survey, name: string): SheetFacts => {
  const found = findSheet(survey, name);
  if (!found) throw new ExcelProblem('excel-sheet-missing', { sheet: name });
  return found;
};

/** The sheet of that name, which must not be protected: this add-in never unprotects one. */
export const demandWritable = (survey: Survey, name: string): SheetFacts => {
  const found = demandSheet(survey, name);
  if (found.isProtected) throw new ExcelProblem('excel-sheet-protected', { sheet: found.name });
  return found;
};
