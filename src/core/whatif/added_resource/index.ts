/** What one more unit of a resource in a school does to the difference coefficient. */
import {
  differenceCoefficient,
  type SchoolAmount,
} from '../../indicators/difference_coefficient/coefficient.ts';

export interface Effect {
  /** Position in the list of schools. */
  readonly school: number;
  /** Change of the weighted coefficient; negative brings schools closer together. */
  readonly change: number;
}

/**
 * Per pupil: adding to a school below mean × (1 + CV²) lowers the weighted coefficient, beyond it raises it; between the
 * mean and this point it still helps a little. Null without schools or where the mean is 0.
 */
export const turningPoint = (schools: readonly SchoolAmount[]): number | null => {
  const coefficient = differenceCoefficient(schools);
  if (coefficient === null) return null;
  const amount = schools.reduce((sum, one) => sum + one.amount, 0);
  const pupils = schools.reduce((sum, one) => sum + one.pupils, 0);
  return (amount / pupils) * (1 + coefficient ** 2);
};

/** The effect of `units` more in each single school, the most helpful first; none where there is no coefficient. */
export const effectsOfAdding = (schools: readonly SchoolAmount[], units = 1): readonly Effect[] => {
  const before = differenceCoefficient(schools);
  if (before === null) return [];
  const pupils = schools.reduce((sum, one) => sum + one.pupils, 0);
  const amount = schools.reduce((sum, one) => sum + one.amount, 0);
  const squares = schools.reduce((sum, one) => sum + one.amount ** 2 / one.pupils, 0);
  const after = (one: SchoolAmount): number => {
    const more = squares + ((one.amount + units) ** 2 - one.amount ** 2) / one.pupils;
    return Math.sqrt(Math.max(0, (pupils * more) / (amount + units) ** 2 - 1));
  };
  return schools
    .map((one, school) => ({ school, change: after(one) - before }))
    .sort((a, b) => a.change - b.change || a.school - b.school);
};
