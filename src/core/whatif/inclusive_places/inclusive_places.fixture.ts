import type { Golden } from '../engine/golden.fixture.ts';

/** N = 10,000, U = 4,200, I = 3,500, T = 85 %: 8,500 − 7,700 = 800 of 2,300. With N = 9,500: 8,075 − 7,700 = 375;
 *  with N = 9,000: 7,650 < 7,700, none. */
export const golden: readonly Golden[] = [
  {
    title: '800 private places to recognise, less as the children grow fewer',
    inputs: { children: 10000, public: 4200, inclusive: 3500, target: 85 },
    values: { places: 800, left: 2300, share: 77 },
    tables: { changes: { children: [10000, 9500, 9000], places: [800, 375, 0] } },
  },
  {
    // 0.8 × 1,001 = 800.8 − 700 = 100.8 → 101.
    title: 'the national target, whole places',
    inputs: { children: 1001, public: 400, inclusive: 300, changes: '0' },
    values: { places: 101, left: 301 },
  },
];
