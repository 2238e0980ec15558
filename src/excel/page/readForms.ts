import type { Sheet } from '../../core/values/workbook.ts';
import { readLooks } from '../read/looks.ts';
import { readWorkbook } from '../read/readWorkbook.ts';
import type { Job } from '../session.ts';
import { findSheet, surveyWorkbook } from '../survey.ts';

/** Some sheets with locks, colours and formats, as forms to fill need them; those that are gone are left out. */
export const readForms = async (job: Job, names: readonly string[]): Promise<readonly Sheet[]> => {
  const survey = await surveyWorkbook(job);
  const { sheets } = await readWorkbook(job, { wanted: ({ name }) => names.includes(name) });
  const asked = sheets.flatMap((sheet) => {
    const facts = findSheet(survey, sheet.name);
    return facts ? [{ id: facts.id, isProtected: facts.isProtected, sheet }] : [];
  });
  return readLooks(job, asked);
};
