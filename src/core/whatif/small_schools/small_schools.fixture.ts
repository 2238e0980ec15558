import type { Golden } from '../engine/golden.fixture.ts';

/** In 3 years: 60 × 0.9³ = 43.74 → 44; 200 × 0.95³ = 171.475 → 171; 48 stays; 52 × 0.98³ = 48.94 → 49. Below 50: 3 of them
 *  with 44 + 48 + 49 = 141 pupils; now only the one of 48. At 30 a year: 90. */
export const golden: readonly Golden[] = [
  {
    title: 'three of four schools below 50 in three years',
    inputs: { years: 3, price: 30, schools: '甲,60,-10;乙,200,-5;丙,48;丁,52,-2' },
    values: { count: 3, now: 1, pupils: 141, saving: 90 },
    tables: { schools: { then: [44, 171, 48, 49], small: [1, 0, 1, 1] } },
  },
];
