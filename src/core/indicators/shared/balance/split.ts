/** A through-school's facilities shared out to its sections. */
import { definition } from '../../../plans/definitions.ts';

export interface Sections {
  readonly primary: number;
  readonly junior: number;
  readonly senior: number;
}

/** What a pupil weighs beside one of the lowest section, which weighs 1. */
export interface SplitWeights {
  /** Of a school with primary pupils. */
  readonly junior: number;
  /** Of a school with primary and junior pupils. */
  readonly twelveYear: number;
  /** Of a school with junior pupils and no primary ones. */
  readonly complete: number;
}

export const defaultWeights = (): SplitWeights => ({
  junior: definition('split_weight_junior').value,
  twelveYear: definition('split_weight_senior_twelve_year').value,
  complete: definition('split_weight_senior_complete').value,
});

/** Weights of a pupil: 1 : 1.1 (: 1.32) with primary pupils, 1 : 1.2 between junior and senior without. */
const weightsOf = ({ primary, senior }: Sections, own: SplitWeights): Sections => {
  const base = definition('split_weight_primary').value;
  return primary === 0
    ? { primary: base, junior: base, senior: own.complete }
    : { primary: base, junior: own.junior, senior: senior === 0 ? 0 : own.twelveYear };
};

/**
 * The part of an amount (area, rooms, equipment) that belongs to each section of a through-school, by weighted
 * pupils (method of 2012). Unrounded; the last section takes what is left, so that the parts add up to the amount.
 * Only facilities are shared; teachers are counted by section. Null where there are no pupils.
 */
export const splitSchool = (
  amount: number,
  pupils: Sections,
  own: SplitWeights = defaultWeights(),
): Sections | null => {
  const weights = weightsOf(pupils, own);
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
