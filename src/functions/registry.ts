/** All functions: a file each, and one line each here and in the list. */
import { balanceCount } from './balance/balanceCount.ts';
import { balanceOk } from './balance/balanceOk.ts';
import { diffCoeff } from './balance/diffCoeff.ts';
import { classesShort } from './classSize/classesShort.ts';
import { classSizeBand } from './classSize/classSizeBand.ts';
import { classSizeOk } from './classSize/classSizeOk.ts';
import { placesShort } from './classSize/placesShort.ts';
import { cleanNumber } from './cleaning/cleanNumber.ts';
import { schoolMatch } from './cleaning/schoolMatch.ts';
import type { FunctionRecord } from './engine/record.ts';
import { schoolSizeOk } from './schoolSize/schoolSizeOk.ts';
import { shareShort } from './shares/shareShort.ts';
import { splitSchool } from './shares/splitSchool.ts';
import { staffQuota } from './staffing/staffQuota.ts';
import { staffShort } from './staffing/staffShort.ts';
import { gapToTarget } from './targets/gapToTarget.ts';
import { planTargets } from './targets/planTargets.ts';
import { targetMet } from './targets/targetMet.ts';
import { targetStatus } from './targets/targetStatus.ts';
import { targetValue } from './targets/targetValue.ts';
import { paceNeeded } from './trend/paceNeeded.ts';
import { yearReached } from './trend/yearReached.ts';

export const NAMESPACE = 'EDU';

export const functions: readonly FunctionRecord[] = [
  classSizeOk,
  classSizeBand,
  classesShort,
  placesShort,
  schoolSizeOk,
  targetValue,
  targetMet,
  gapToTarget,
  targetStatus,
  planTargets,
  paceNeeded,
  yearReached,
  diffCoeff,
  balanceOk,
  balanceCount,
  splitSchool,
  staffQuota,
  staffShort,
  shareShort,
  cleanNumber,
  schoolMatch,
];

const byName: ReadonlyMap<string, FunctionRecord> = new Map(functions.map((record) => [record.name, record]));

/** The record of a function by its name without the namespace; undefined where there is none. */
export const functionByName = (name: string): FunctionRecord | undefined => byName.get(name);
