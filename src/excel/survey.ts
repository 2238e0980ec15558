import type { MarkState } from './marks/state.ts';
import { ExcelProblem } from './problem.ts';
import type { Job } from './session.ts';
import { MARKS, OWN_SHEETS, parsed, UNDO } from './settingKeys.ts';

/** What every operation must know of the workbook before it begins; one sync. */
export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly position: number;
  readonly isProtected: boolean;
}

export interface Survey {
  readonly file: string;
  readonly sheets: readonly SheetFacts[];
  readonly structureProtected: boolean;
  /** Names of the sheets this add-in has made: results, and those it keeps hidden to undo with. */
  readonly own: readonly string[];
}

export const surveyWorkbook = async (job: Job): Promise<Survey> => {
  const { workbook } = job;
  const { worksheets, protection, settings } = workbook;
  workbook.load('name');
  protection.load('protected');
  worksheets.load('items/id,items/name,items/visibility,items/position,items/protection/protected');
  const { session } = job;
  const saved = (key: string) => settings.getItemOrNullObject(key).load('value');
  const own = saved(OWN_SHEETS);
  // Restore points and marks live in memory; the workbook's copy is read once, after a reload of the pane.
  const undo = session.history.adopted ? null : saved(UNDO);
  const marks = session.marks ? null : saved(MARKS);
  await job.sync();
  const value = (setting: Excel.Setting | null): unknown =>
    setting && !setting.isNullObject ? parsed(setting.value) : null;
  const names = value(own);
  const savedMarks = value(marks);
  session.history.adopt(value(undo));
  session.marks ??= Array.isArray(savedMarks) ? (savedMarks as MarkState) : [];
  return {
    file: workbook.name,
    structureProtected: protection.protected,
    sheets: [...worksheets.items].map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: `${sheet.visibility}`,
      position: sheet.position,
      isProtected: sheet.protection.protected,
    })),
    own: Array.isArray(names) ? names.map(String) : [],
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
