import { PASSING_PREFIX } from '../../core/tables/ownSheet.ts';
import type { Job } from '../session.ts';
import type { SavedSheet } from './history.ts';

/** Names of the sheets that are only there for a while; `isOwnSheet` keeps them out of the reading. */
export const DRAFT = `${PASSING_PREFIX}draft-`;
export const BACKUP = `${PASSING_PREFIX}previous-`;

export const isOwnSheet = (name: string, own: readonly string[]): boolean =>
  name.startsWith(PASSING_PREFIX) || own.includes(name);

/**
 * Takes new sheets away and brings back those they replaced, however far the replacing had come: a draft may not be
 * there yet, an old sheet not hidden yet. Two syncs.
 */
export const restoreSheets = async (job: Job, sheets: readonly SavedSheet[]): Promise<void> => {
  const { worksheets } = job.workbook;
  worksheets.load('items/id,items/name');
  await job.sync();
  const there = [...worksheets.items].map(({ id, name }) => ({ id, name }));
  const find = (test: (sheet: { id: string; name: string }) => boolean) => there.find(test);
  const back: { sheet: Excel.Worksheet; position: number }[] = [];
  let deleted = 0;
  for (const { name, draft, old } of sheets) {
    const backup = old && find((sheet) => sheet.id === old.id || sheet.name === old.backup);
    const added = find((sheet) => sheet.id !== backup?.id && (sheet.name === draft || sheet.name === name));
    const sheet = backup ? job.sheet(backup.id) : null;
    // First show the old one: Excel refuses to delete the last visible sheet.
    if (sheet && old) sheet.visibility = old.visibility;
    if (added) {
      job.sheet(added.id).delete();
      deleted++;
    }
    if (sheet && old) {
      sheet.name = name;
      back.push({ sheet, position: old.position });
    }
  }
  // From the front, so that each place counts the ones before it.
  for (const { sheet, position } of back.sort((a, b) => a.position - b.position)) {
    sheet.position = Math.min(position, there.length - deleted - 1);
  }
  await job.sync();
};
