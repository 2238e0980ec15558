import { jsonBytes } from '../parcels.ts';
import { ExcelProblem } from '../problem.ts';
import type { Job } from '../session.ts';
import { parsed } from '../settingKeys.ts';

/** A workbook carries its settings for ever and every copy of it does: nothing large belongs there. */
const BYTES_MAX = 500_000;
const KILOBYTE = 1024;

/** What the workbook carries under some keys; null where it carries nothing. One sync. */
export const readSettings = async (job: Job, keys: readonly string[]): Promise<unknown[]> => {
  const found = keys.map((key) => job.workbook.settings.getItemOrNullObject(key).load('value'));
  await job.sync();
  return found.map((setting) => (setting.isNullObject ? null : parsed(setting.value)));
};

/** Keeps a value in the workbook; null takes it out. Throws `excel-setting-too-large`. */
export const keepSetting = async (job: Job, key: string, value: unknown): Promise<void> => {
  const { settings } = job.workbook;
  const bytes = jsonBytes(value);
  if (bytes > BYTES_MAX) {
    const sizes = { size: Math.ceil(bytes / KILOBYTE), allowed: Math.floor(BYTES_MAX / KILOBYTE) };
    throw new ExcelProblem('excel-setting-too-large', { key, ...sizes });
  }
  if (value === null) {
    const setting = settings.getItemOrNullObject(key);
    await job.sync();
    if (!setting.isNullObject) setting.delete();
  } else settings.add(key, JSON.stringify(value));
  await job.sync();
};
