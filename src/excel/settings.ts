import { bytesOf } from './parcels.ts';
import { ExcelProblem } from './problem.ts';
import type { Job } from './session.ts';
import { DATA_PREFIX, parsed } from './settingKeys.ts';

/** JSON values by key, kept in the workbook: they travel with the file. */

/** A workbook holds about 2 MB of settings of all add-ins together. */
export const SETTING_BYTES_MAX = 200_000;

const KILOBYTE = 1000;

/** The value; null where there is none, or what is there is no JSON. */
export const getSetting = async (job: Job, key: string): Promise<unknown> => {
  const setting = job.workbook.settings.getItemOrNullObject(DATA_PREFIX + key).load('value');
  await job.sync();
  return setting.isNullObject ? null : parsed(setting.value);
};

/** Keeps a value; throws `excel-setting-too-large`. */
export const setSetting = async (job: Job, key: string, value: unknown): Promise<void> => {
  const text = JSON.stringify(value ?? null);
  const bytes = bytesOf(text);
  if (bytes > SETTING_BYTES_MAX) {
    const [size, allowed] = [bytes, SETTING_BYTES_MAX].map((number) => Math.ceil(number / KILOBYTE));
    throw new ExcelProblem('excel-setting-too-large', { key, size: size ?? 0, allowed: allowed ?? 0 });
  }
  job.workbook.settings.add(DATA_PREFIX + key, text);
  await job.sync();
};

export const removeSetting = async (job: Job, key: string): Promise<void> => {
  const setting = job.workbook.settings.getItemOrNullObject(DATA_PREFIX + key).load('key');
  await job.sync();
  if (setting.isNullObject) return;
  setting.delete();
  await job.sync();
};
