import type { Golden } from '../engine/golden.fixture.ts';
import { BOOKS } from '../coefficient_change/coefficient_change.fixture.ts';

export const golden: readonly Golden[] = [
  {
    // 0.51526 → 0.50: the fourth school, 160 books for 76 pupils, is raised to 2.32043 a pupil: 176.3526 − 160 = 16.3526,
    // in whole books 17. By hand: with 16.3526 more Σx = 1929.3526, Σx²/P = 279²/45 + 137²/37 + 935²/89 + 176.3526²/76 +
    // 402²/55 = 15407.04; 302 × 15407.04 ÷ 1929.3526² − 1 = 0.25 = 0.50².
    title: 'five schools to 0.50: only the fourth rises',
    inputs: { limit: 0.5, schools: BOOKS },
    values: { coefficient: 0.5152566298844764, whole: 17 },
    tables: { schools: { whole: [0, 0, 0, 17, 0] } },
    bounds: { whole: { low: 17, high: 17 } },
  },
  {
    title: 'already under the national limit of primary schools: nothing',
    inputs: { schools: '10,20;10,22' },
    values: { coefficient: 1 / 21, floor: null, extra: 0, whole: 0, after: 1 / 21 },
  },
  {
    // Two schools of 10 pupils with 0 and 10: coefficient 1. At 0.45: (10 − y) ÷ (10 + y) = 0.45 → y = 5.5 ÷ 1.45 =
    // 3.7931; whole 4: 6 ÷ 14 = 0.428571.
    title: 'junior: a school without anything',
    inputs: { stage: 'junior', schools: '10,0;10,10' },
    values: { coefficient: 1, floor: 0.55 / 1.45, extra: 5.5 / 1.45, whole: 4, after: 3 / 7 },
  },
];
