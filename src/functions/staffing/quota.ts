/** Pupils per member of staff for what a cell calls the stage. */
import { pupilsPerStaff } from '../../core/whatif/staff_quota/index.ts';
import { STAGE } from '../arguments/common.ts';
import { stageOf } from '../arguments/stages.ts';
import { none, wrong } from '../engine/fault.ts';
import type { Parameter } from '../engine/record.ts';

export const QUOTA_STAGE = {
  ...STAGE,
  description: {
    zh: '小学、初中、高中或幼儿园',
    en: '小学/primary, 初中/junior, 高中/senior or 幼儿园/kindergarten',
  },
} as const satisfies Parameter;

export const perStaffOf = (stage: string | null): number => {
  if (stage === null) throw wrong('function-stage-needed');
  const quota = pupilsPerStaff(stageOf(stage).stage);
  if (quota === null) throw none('function-no-quota', { received: stage });
  return quota;
};

export const QUOTA_ORIGIN = { zh: '中央编办发〔2014〕72号', en: '中央编办发〔2014〕72号' };
