import type { Sheet } from '../../core/values/workbook.ts';
import { ExcelProblem, problemOf } from '../problem.ts';
import { readWorkbook } from '../read/readWorkbook.ts';
import type { Job } from '../session.ts';
import { surveyWorkbook } from '../survey.ts';
import { base64Of } from './base64.ts';

/** Excel takes no more than this in one request; Base64 makes a third more of a file. */
const FILE_BYTES_MAX = 3_500_000;

/**
 * The sheets of a workbook file. Only Excel can read it here: its sheets are put at the end of the open workbook,
 * read, and deleted again, also when reading fails. 4 syncs and those of reading. Throws
 * `excel-file-too-large`, `excel-file-unreadable`, `excel-structure-protected`, and `excel-sheets-left` with the names
 * of inserted sheets that could not be deleted.
 */
export const readForeignBook = async (job: Job, bytes: Uint8Array): Promise<readonly Sheet[]> => {
  if (!job.session.supports('1.13')) throw new ExcelProblem('excel-file-unsupported');
  if (bytes.length > FILE_BYTES_MAX) {
    const megabytes = (size: number): number => Math.round(size / 100_000) / 10;
    throw new ExcelProblem('excel-file-too-large', {
      size: megabytes(bytes.length),
      allowed: megabytes(FILE_BYTES_MAX),
    });
  }
  const before = await surveyWorkbook(job);
  if (before.structureProtected) throw new ExcelProblem('excel-structure-protected');
  const known = new Set(before.sheets.map(({ id }) => id));
  try {
    job.workbook.insertWorksheetsFromBase64(base64Of(bytes), { positionType: 'End' });
    await job.sync();
  } catch (cause) {
    await removeNew(job, known);
    throw new ExcelProblem('excel-file-unreadable', {}, { cause });
  }
  try {
    const added = (await surveyWorkbook(job)).sheets.filter(({ id }) => !known.has(id));
    const names = new Set(added.map(({ name }) => name));
    const { sheets } = await readWorkbook(job, { wanted: ({ name }) => names.has(name) });
    const taken = new Set(before.sheets.map(({ name }) => name.toUpperCase()));
    return sheets.map((sheet) => ({ ...sheet, name: ownName(sheet.name, taken) }));
  } catch (error) {
    throw problemOf(error);
  } finally {
    await removeNew(job, known);
  }
};

/** Excel numbers a sheet whose name is taken: `小学 (2)` was called `小学` in its file. */
const ownName = (name: string, taken: ReadonlySet<string>): string => {
  const base = /^(.+) \(\d+\)$/.exec(name)?.[1];
  return base !== undefined && taken.has(base.toUpperCase()) ? base : name;
};

/** A second attempt where the first is refused; then the names are told, for the user to delete them. */
const removeNew = async (job: Job, known: ReadonlySet<string>): Promise<void> => {
  const attempt = async (): Promise<void> => {
    const { sheets } = await surveyWorkbook(job);
    const added = sheets.filter(({ id }) => !known.has(id));
    if (added.length === 0) return;
    for (const { id } of added) job.sheet(id).delete();
    await job.sync();
  };
  try {
    await attempt().catch(attempt);
  } catch (cause) {
    const left = await surveyWorkbook(job).catch(() => null);
    const names = (left?.sheets ?? []).filter(({ id }) => !known.has(id)).map(({ name }) => name);
    throw new ExcelProblem('excel-sheets-left', { sheets: names.join('、') }, { cause });
  }
};
