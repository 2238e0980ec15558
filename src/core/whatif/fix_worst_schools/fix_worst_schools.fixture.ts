import type { Golden } from '../engine/golden.fixture.ts';

/** 1,000 primary pupils exactly at the limits. */
const AT_LIMITS = [42, 10, 9, 4500, 7500, 2000000, 23];
const school = (name: string, share: number): (string | number)[] => [
  name,
  1000,
  ...AT_LIMITS.map((one) => one * share),
];

/**
 * 乙 at 40 % and 丙 at 80 % of every limit, 甲 at it. Coefficient of each resource: values 1, 0.4, 0.8 of the limit, mean
 * 2.2 ÷ 3, deviations 0.8/3, −1/3 and 0.2/3: √((0.64 + 1 + 0.04) ÷ 9 ÷ 3) ÷ (2.2 ÷ 3) = 0.340151. With 乙 fixed:
 * 1, 1, 0.8: mean 2.8 ÷ 3, √((0.04 + 0.04 + 0.16) ÷ 27) ÷ (2.8 ÷ 3) = 0.101015.
 */
const COUNTY = [school('甲', 1), school('乙', 0.4), school('丙', 0.8)];
const NOW = Math.sqrt(1.68 / 27) / (2.2 / 3);
const THEN = Math.sqrt(0.24 / 27) / (2.8 / 3);

export const golden: readonly Golden[] = [
  {
    title: 'one of two failing schools fixed, the worse one: not enough',
    inputs: { fix: 1, schools: COUNTY },
    values: { county: 'whatif-no', before: 1, after: 2, coefficients: 7 },
    tables: {
      schools: { met: [7, 0, 0], fixed: [0, 1, 0] },
      limits: { before: Array.from({ length: 7 }, () => NOW), after: Array.from({ length: 7 }, () => THEN) },
    },
  },
  {
    title: 'both fixed: the county passes',
    inputs: { fix: 2, schools: COUNTY },
    values: { county: 'whatif-yes', before: 1, after: 3, coefficients: 7 },
    tables: { limits: { after: [0, 0, 0, 0, 0, 0, 0] } },
  },
  {
    // All schools pass, but the second has ten times the resources of the first: half of 1 and 10 is 5.5, 4.5 ÷ 5.5.
    title: 'every school passes and the coefficients fail',
    inputs: { fix: 5, schools: [school('甲', 1), school('乙', 10)] },
    values: { county: 'whatif-no', before: 2, after: 2, coefficients: 0 },
    tables: { limits: { after: Array.from({ length: 7 }, () => 9 / 11) } },
  },
];
