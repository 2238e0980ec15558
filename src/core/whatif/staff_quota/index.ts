/** Posts by the staffing standard: pupils per member of staff. */
import { definition, type DefinitionId } from '../../plans/definitions.ts';
import type { Stage } from '../../values/stage.ts';
import { wholeUp } from '../shared/wholeUp.ts';

const QUOTAS: Readonly<Partial<Record<Stage, DefinitionId>>> = {
  kindergarten: 'staff_quota_kindergarten',
  primary: 'staff_quota_primary',
  junior: 'staff_quota_junior',
  senior: 'staff_quota_senior',
};

/**
 * Pupils per member of staff by the standard of a stage: 19, 13.5, 12.5; for kindergartens the upper end of 5 to 7.
 * All staff, not full-time teachers only. Null for a stage without a standard.
 */
export const pupilsPerStaff = (stage: Stage): number | null => {
  const id = QUOTAS[stage];
  if (id === undefined) return null;
  const { value, valueHigh } = definition(id);
  return valueHigh ?? value;
};

/** Posts for so many pupils, rounded up to whole posts. */
export const staffQuota = (pupils: number, perStaff: number): number => wholeUp(pupils / perStaff);

/** Staff still missing, in whole persons; 0 where there are enough. Half posts (0.5) count as such. */
export const staffShort = (pupils: number, staff: number, perStaff: number): number =>
  Math.max(0, wholeUp(pupils / perStaff - staff, pupils / perStaff));
