/** The seven values of a school and the thresholds of its stage. */
import {
  balanceOf,
  balanceThresholds,
  RESOURCE_INDICATORS,
  type Balance,
} from '../../core/indicators/shared/balance.ts';
import { STAGE } from '../arguments/common.ts';
import { LATEST_YEAR, stageOf } from '../arguments/stages.ts';
import { none, wrong } from '../engine/fault.ts';
import { remembered } from '../engine/remember.ts';
import type { Parameter } from '../engine/record.ts';

export const SEVEN = {
  name: 'values',
  zh: '七项值',
  kind: 'row',
  width: RESOURCE_INDICATORS.length,
  description: {
    zh: '一校一行、7列，按官方顺序：高于规定学历教师、骨干教师、体育艺术教师（每百名学生），生均教学及辅助用房、体育场馆面积、仪器设备值，每百名学生网络多媒体教室',
    en: 'a school a row, 7 columns in the official order: teachers above the required degree, backbone, PE and art teachers (per 100 pupils), teaching area, sports area, equipment value per pupil, multimedia rooms per 100 pupils',
  },
} as const satisfies Parameter;

export const SECTION = {
  ...STAGE,
  description: {
    zh: '小学或初中；一贯制学校两个学段各一行',
    en: 'primary or junior; a row for each section of a through-school',
  },
} as const satisfies Parameter;

const thresholdsOf = remembered((stage: string) => {
  const thresholds = balanceThresholds(stageOf(stage).stage, LATEST_YEAR);
  if (thresholds === null) throw none('function-no-balance', { received: stage });
  return thresholds;
});

/** The verdict on one school; every one of its seven values must be there. */
export const balanceAt = (values: readonly (number | null)[], stage: string | null): Balance => {
  if (stage === null) throw wrong('function-stage-needed');
  const thresholds = thresholdsOf(stage);
  const blank = values.indexOf(null);
  if (blank >= 0) throw wrong('function-incomplete-row', { position: blank + 1 });
  return balanceOf(
    values.map((value) => value ?? NaN),
    thresholds,
  );
};
