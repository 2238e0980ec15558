/** A through-school's facilities shared out to its sections. */
import { definition } from '../../../plans/definitions.ts';

export interface Sections {
  readonly primary: number;
  readonly junior: number;
  readonly senior: number;
}

/** Weights of a pupil: 1 : 1.1 (: 1.32) with primary pupils, 1 : 1.2 between junior and senior without. */
const weightsOf = ({ primary, senior }: Sections): Sections => {
  const base = definition('split_weight_primary').value;
  if (primary === 0) {
    return { primary: base, junior: base, senior: definition('split_weight_senior_complete').value };
  }
  return {
    primary: base,
    junior: definition('split_weight_junior').value,
    senior: senior === 0 ? 0 : definition('split_weight_senior_twelve_year').value,
  };
};

/**
 * The part of an amount (area, rooms, equipment) that belongs to each section of a through-school, by weighted
 * pupils (method of 2012). Unrounded; the last section takes what is left, so that the parts add up to the amount.
 * Only facilities are shared; teachers are counted by section. Null where there are no pupils.
 */
export const splitSchool = (amount: number, pupils: Sections): Sections | null => {
  const weights = weightsOf(pupils);
  const [a, b, c] = [
    pupils.primary * weights.primary,
    pupils.junior * weights.junior,
    pupils.senior * weights.senior,
  ];
  const all = a + b + c;
  if (!(all > 0)) return null;
  const primary = b + c === 0 ? amount : (amount * a) / all;
  const junior = c === 0 ? amount - primary : (amount * b) / all;
  return { primary, junior, senior: c === 0 ? 0 : amount - primary - junior };
};
