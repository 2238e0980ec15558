/** The sum behind the difference coefficient between schools (校际差异系数). */

export interface SchoolAmount {
  /** The resource of the school: teachers, square metres, yuan, rooms. */
  readonly amount: number;
  /** Its pupils, above 0. */
  readonly pupils: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * Coefficient of variation of the per-pupil amounts X = amount ÷ pupils.
 *
 * Weighted (the official method, from the basic-balance assessment of 2012): mean = Σ amounts ÷ Σ pupils,
 * S² = Σ (pupils ÷ Σ pupils)(X − mean)², result S ÷ mean. Unweighted, which is not the official method: plain mean
 * and population standard deviation of X. Null without schools, or where the mean is 0.
 */
export const differenceCoefficient = (schools: readonly SchoolAmount[], weighted = true): number | null => {
  const all = sum(schools.map(({ pupils }) => pupils));
  const weight = ({ pupils }: SchoolAmount): number => (weighted ? pupils / all : 1 / schools.length);
  const each = schools.map(({ amount, pupils }) => amount / pupils);
  const mean = weighted ? sum(schools.map(({ amount }) => amount)) / all : sum(each) / schools.length;
  if (schools.length === 0 || !(Math.abs(mean) > 0)) return null;
  const variance = sum(
    schools.map((school, index) => weight(school) * ((each[index] as number) - mean) ** 2),
  );
  return Math.sqrt(variance) / mean;
};
