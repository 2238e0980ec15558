import type { Golden } from '../engine/golden.fixture.ts';

/**
 * N = 10,000, U = 4,200, T = 50 %. Convert: 0.5 × 10,000 − 4,200 = 800, then 5,000 ÷ 10,000 = 50 %.
 * Add: 800 ÷ (1 − 0.5) = 1,600, then 5,800 ÷ 11,600 = 50 %.
 */
export const golden: readonly Golden[] = [
  {
    title: 'converting 800 against adding 1,600',
    inputs: { children: 10000, public: 4200, target: '50%' },
    values: { convert: 800, add: 1600, share: 42 },
  },
  {
    title: 'the national target is the default',
    inputs: { children: 10000, public: 4200 },
    values: { convert: 800, add: 1600 },
  },
  {
    // 0.65 × 3,333 = 2,166.45, − 1,500 = 666.45 → 667; 666.45 ÷ 0.35 = 1,904.14 → 1,905.
    title: 'fractions are rounded up to whole places',
    inputs: { children: 3333, public: 1500, target: 65 },
    values: { convert: 667, add: 1905 },
  },
  {
    title: 'already met: nothing to do',
    inputs: { children: 1000, public: 600, target: 0.5 },
    values: { convert: 0, add: 0, share: 60 },
  },
  {
    title: 'a target of 100 % can only be reached by converting',
    inputs: { children: 1000, public: 600, target: 100 },
    values: { convert: 400, add: null },
  },
];
