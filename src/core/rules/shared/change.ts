/** Change against a year ago, held against a share and an absolute floor: small schools don't flood the list. */
import { limitOf, type ToleranceId } from '../tolerance.ts';

export interface ChangeLimit {
  readonly percent: ToleranceId;
  readonly floor: ToleranceId;
}

/** Whether a change is beyond both the share and the floor. */
export const isBeyond = (now: number, then: number, { percent, floor }: ChangeLimit): boolean => {
  const change = Math.abs(now - then);
  return change > limitOf(floor) && 100 * change > limitOf(percent) * then * (1 + 1e-12);
};

/** `+25.3`, of the earlier figure. */
export const percentOf = (now: number, then: number): string => {
  if (then === 0) return '+∞';
  const share = Math.round((1000 * (now - then)) / then) / 10;
  return share > 0 ? `+${share}` : String(share);
};
