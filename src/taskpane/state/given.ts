/** What people said about this workbook that goes into every check. It is kept in the workbook's settings. */
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
