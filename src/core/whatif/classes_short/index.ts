/** How many classes a grade has to add so that none is above the limit. */
import { wholeUp } from '../shared/wholeUp.ts';

/**
 * Classes to add for one grade of one school: max(0, ⌈pupils ÷ limit⌉ − classes). Exact for a grade; for several
 * grades taken together it is a lower bound only: six grades of 46 pupils, one class each, need 6 classes more at a
 * limit of 45, their sum of 276 pupils seems to need 1. Needs pupils and classes ≥ 0 and a limit > 0.
 */
export const classesShort = (pupils: number, classes: number, limit: number): number =>
  Math.max(0, wholeUp(pupils / limit) - classes);
