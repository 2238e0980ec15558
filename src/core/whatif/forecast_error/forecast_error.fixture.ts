import type { Golden } from '../engine/golden.fixture.ts';

/** 44 and 90 in 1 and 2 classes at 45. −5 %: 41.8 → 42 and 85.5 → 86: none. As forecast none. +5 %: 46.2 → 46 and 94.5 →
 *  95: one each, 2. Posts at 19: 128 → 6.74 → 7; 134 → 7.05 → 8; 141 → 7.42 → 8. */
export const golden: readonly Golden[] = [
  {
    title: 'none as forecast, two if five percent more come',
    inputs: { grades: '44,1;90,2' },
    values: { low: 0, base: 0, high: 2 },
    tables: { cases: { change: [-5, 0, 5], pupils: [128, 134, 141], classes: [0, 0, 2], staff: [7, 8, 8] } },
  },
];
