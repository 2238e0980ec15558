/** What people said about this workbook that goes into every check. It is kept in the workbook's settings. */
import type { WorkbookPort } from '../book/port.ts';
import type { Given } from '../engine/protocol.ts';
import { KEYS } from './keys.ts';

export const NOTHING_GIVEN: Given = { waivers: [], sameSchools: [], lastYear: [] };

const listOf = (kept: unknown): readonly unknown[] => (Array.isArray(kept) ? kept : []);

/** As the settings hold it; the engine judges each item and leaves out what makes no sense. */
export const givenFrom = (kept: Readonly<Record<string, unknown>>): Given => ({
  waivers: listOf(kept[KEYS.waivers]) as Given['waivers'],
  sameSchools: listOf(kept[KEYS.sameSchools]) as Given['sameSchools'],
  lastYear: listOf(kept[KEYS.lastYear]).filter((name) => typeof name === 'string'),
});

/** Everything the pane remembers in the workbook, by key. */
export const keptIn = async (book: Pick<WorkbookPort, 'setting'>): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    await Promise.all(Object.values(KEYS).map(async (key) => [key, await book.setting(key)] as const)),
  );
