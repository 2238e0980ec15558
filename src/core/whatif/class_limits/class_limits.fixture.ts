import type { Golden } from '../engine/golden.fixture.ts';

/** 90, 130, 41 pupils in 2, 3, 1 classes. At 45: 2, 3, 1 → none. At 40: ⌈2.25⌉ 3, ⌈3.25⌉ 4, ⌈1.025⌉ 2 → 3. At 30: 3, 5, 2
 *  → 1 + 2 + 1 = 4. Two rooms to spare; 2.4 teachers a class: 7.2 → 8, 9.6 → 10. */
export const golden: readonly Golden[] = [
  {
    title: '45, 40 and 30',
    inputs: { limits: '45,40,30', roomsFree: 2, teachersPerClass: 2.4, grades: '90,2;130,3;41,1' },
    values: { least: 0, most: 4 },
    tables: { limits: { classes: [0, 3, 4], rooms: [0, 1, 2], teachers: [0, 8, 10] } },
  },
  {
    title: 'the standards’ own limits: 50 and 45 for junior schools',
    inputs: { stage: 'junior', grades: '100,2;96,2' },
    values: { least: 0, most: 2 },
    tables: { limits: { classes: [0, 2] } },
  },
];
