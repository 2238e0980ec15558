/** When a target counts: from which census year on it is due, and whether it is in force at all. */
import { gapTo } from '../values/compare.ts';
import type { Pack, Target } from './schema.ts';

/** The autumn census counts as of 1 September. */
const CENSUS_MONTH = 9;

/**
 * The first census year whose census (1 September) comes at or after a date `2024`, `2024-09` or `2024-09-01`.
 * A year alone is that year. A month counts as a whole: what must be done by `2024-09` is looked for in the autumn
 * census of 2024, what must be done by `2024-10` in that of 2025.
 */
const censusOf = (date: string): number => {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return year;
  const late = month > CENSUS_MONTH || (month === CENSUS_MONTH && day !== undefined && day > 1);
  return late ? year + 1 : year;
};

/** The last census year that lies within a validity ending on `2024`, `2024-08` or `2024-08-31`. */
const lastCensusOf = (date: string): number => {
  const [year, month] = date.split('-').map(Number) as [number, number?];
  return month !== undefined && month < CENSUS_MONTH ? year - 1 : year;
};

/**
 * The first census year in which a target is due. A year-only deadline: that year. A month: see `censusOf`.
 * `A..B`: from A on, each year. `ongoing`: from the target's own validity, else from the plan's first year;
 * `-Infinity` where neither is known (a standard without a date holds always).
 */
export const dueYear = (target: Target, pack: Pick<Pack, 'years'> | null = null): number => {
  if (target.deadline === 'ongoing') {
    if (target.validFrom !== undefined) return censusOf(target.validFrom);
    return pack?.years[0] ?? -Infinity;
  }
  return censusOf(target.deadline.split('..')[0] as string);
};

/**
 * Whether a target is due in a census year (the word "due" of the project): its deadline has come by 1 September
 * of that year, or by the end of that year where the plan gives a year only.
 */
export const dueIn = (target: Target, pack: Pick<Pack, 'years'>, year: number): boolean =>
  year >= dueYear(target, pack);

/** Rows that hold only where somebody says so; without a choice none of them is in force. */
export interface OptIn {
  /** Relaxed limits (`relaxed`), for schools that a local document exempts. */
  readonly relaxed?: boolean;
  /** Rows of one province (`province`), for example 四川. */
  readonly province?: string;
  /** Limits for newly planned schools (`newBuild`); a table of existing schools doesn't tell which are new. */
  readonly newBuild?: boolean;
}

const chosen = (target: Target, optIn: OptIn): boolean => {
  const { relaxed, province, newBuild } = target.parameters ?? {};
  if (relaxed !== undefined && optIn.relaxed !== true) return false;
  if (newBuild !== undefined && optIn.newBuild !== true) return false;
  return province === undefined || province === optIn.province;
};

/** Whether a target is in force in a census year: within its validity, and no variant that wasn't chosen. */
export const inForce = (target: Target, year: number, optIn: OptIn = {}): boolean =>
  (target.validFrom === undefined || year >= censusOf(target.validFrom)) &&
  (target.validTo === undefined || year <= lastCensusOf(target.validTo)) &&
  chosen(target, optIn);

/** Years from a census year until the target is due; 0 once it is, and for what is ongoing. */
export const yearsLeft = (target: Target, year: number): number =>
  target.deadline === 'ongoing' ? 0 : Math.max(0, dueYear(target) - year);

const PACELESS: ReadonlySet<Target['kind']> = new Set([
  'increment',
  'annual-change',
  'frequency',
  'qualitative',
]);

const ownTolerance = ({ parameters }: Target): number => {
  const tolerance = parameters?.['tolerance'];
  return typeof tolerance === 'number' ? tolerance : 0;
};

/**
 * The change a year, signed, in the indicator's unit, that brings a value to its target when it falls due: 52 pupils
 * towards `<= 45` in two years is -3.5. 0 where the target is met already. Null where there is no time left, and for
 * targets that count anew each year (increment, annual change, frequency) or have no number.
 *
 * `tolerance`: how far a target `about` may be off, in its unit; the target's own parameter unless given.
 */
export const paceNeeded = (
  value: number,
  target: Target,
  year: number,
  tolerance: number = ownTolerance(target),
): number | null => {
  const { comparator, value: bound, valueHigh } = target;
  if (comparator === null || bound === null || PACELESS.has(target.kind)) return null;
  const gap = gapTo(value, comparator, bound, valueHigh, tolerance);
  if (gap <= 0) return 0;
  const years = yearsLeft(target, year);
  if (years === 0) return null;
  const down = value > (valueHigh ?? bound);
  return Number(((down ? -gap : gap) / years).toPrecision(12));
};
