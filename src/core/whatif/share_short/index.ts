/** How many places lift a share to its target: by converting places that exist, or by adding new ones. */
import { wholeUp } from '../shared/wholeUp.ts';

/** `convert`: places change sides, the whole stays. `add`: new places count in part and whole. */
export type ShareMethod = 'convert' | 'add';

/**
 * Whole places until part ÷ whole reaches `target` (a fraction: 0.5 for 50 %); 0 where it does already.
 * convert: T·N − U. add: (T·N − U) ÷ (1 − T). N = 10,000, U = 4,200, T = 0.5: 800 or 1,600.
 * Null where new places alone never reach it: a target of 100 % or more.
 */
export const shareShort = (
  part: number,
  whole: number,
  target: number,
  method: ShareMethod,
): number | null => {
  const size = Math.max(Math.abs(part), Math.abs(target * whole));
  const missing = wholeUp(target * whole - part, size) <= 0 ? 0 : target * whole - part;
  if (missing === 0) return 0;
  if (method === 'convert') return wholeUp(missing, size);
  return target >= 1 ? null : wholeUp(missing / (1 - target), size / (1 - target));
};
