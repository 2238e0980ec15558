import type { MessageCode } from '../../core/messages/index.ts';
import { message } from '../../core/messages/index.ts';
import { restoreMarks } from '../marks/transition.ts';
import { calls, CALL_BYTES, jsonBytes, ship } from '../parcels.ts';
import { ExcelProblem, problemOf } from '../problem.ts';
import type { Job } from '../session.ts';
import { OWN_SHEETS } from '../settingKeys.ts';
import type { Survey } from '../survey.ts';
import { demandWritable, findSheet, surveyWorkbook } from '../survey.ts';
import { restoreParcels, withoutNewer } from './blocks.ts';
import type { RestorePoint, SavedBlock } from './history.ts';
import { saveHistory } from './history.ts';
import { restoreSheets } from './sheets.ts';

export interface Undone {
  readonly action: MessageCode;
  /** Cells that were left alone because they have been changed since, `班级!D5`; deleted sheets by their name. */
  readonly kept: readonly string[];
  /** Sheets of the user's in which cells went back to what they were. */
  readonly touched: readonly string[];
}

/** The blocks on sheets that still exist, found by id, or by name in a file that was opened anew. */
const stillThere = (
  survey: Survey,
  blocks: readonly SavedBlock[],
): { there: SavedBlock[]; gone: string[] } => {
  const there: SavedBlock[] = [];
  const gone = new Set<string>();
  for (const block of blocks) {
    const sheet = survey.sheets.find(({ id }) => id === block.sheetId) ?? findSheet(survey, block.sheet);
    if (!sheet) gone.add(block.sheet);
    else {
      const { id } = block.contentsOnly ? sheet : demandWritable(survey, sheet.name);
      there.push({ ...block, sheetId: id });
    }
  }
  return { there, gone: [...gone] };
};

const undo = async (job: Job, survey: Survey, point: RestorePoint): Promise<string[]> => {
  if (point.sheets) {
    if (survey.structureProtected) throw new ExcelProblem('excel-structure-protected');
    await restoreSheets(job, point.sheets);
  }
  const kept: string[] = [];
  if (point.blocks) {
    const { there, gone } = stillThere(survey, point.blocks);
    const { blocks, kept: newer } = await withoutNewer(job, there);
    await ship(job, blocks.flatMap(restoreParcels), { allowance: job.session.writing });
    kept.push(...gone, ...newer);
  }
  if (point.marks) kept.push(...(await restoreMarks(job, survey, point.marks)));
  return kept;
};

/**
 * Undoes the last action of this add-in that is still to be undone: contents, formulas, formats, marks, sheets. What
 * the user has changed since stays. Throws `excel-nothing-to-undo`, `excel-undo-lost`; after any other failure undo
 * can be pressed again.
 */
export const undoLast = async (job: Job): Promise<Undone> => {
  const { history } = job.session;
  const survey = await surveyWorkbook(job);
  const point = history.points.at(-1);
  if (!point) throw new ExcelProblem('excel-nothing-to-undo');
  if (point.lost) {
    history.set(history.without(point));
    throw new ExcelProblem('excel-undo-lost', { action: message(point.action) });
  }
  let kept: string[];
  try {
    // What broke the first attempt may have passed; what it had brought back by then is recognised.
    kept = await undo(job, survey, point).catch(() => undo(job, survey, point));
  } catch (error) {
    if (error instanceof ExcelProblem) throw error;
    throw problemOf(error, 'uncertain', placesOf(point));
  }
  history.set(history.without(point));
  const own = JSON.stringify(point.own ?? survey.own);
  const owning = calls(jsonBytes(own) + CALL_BYTES, (inner) => {
    inner.workbook.settings.add(OWN_SHEETS, own);
  });
  // The cells are right; a list that isn't saved only matters after a reload of the pane.
  await ship(job, [saveHistory(history.points), owning]).catch(() => undefined);
  const touched = [...new Set((point.blocks ?? []).map(({ sheet }) => sheet))];
  return { action: point.action, kept, touched };
};

const placesOf = (point: RestorePoint): string =>
  [...(point.blocks ?? []).map(({ sheet }) => sheet), ...(point.sheets ?? []).map(({ name }) => name)]
    .filter((name, index, all) => all.indexOf(name) === index)
    .join('、');
