import type { Golden } from '../engine/golden.fixture.ts';

/** 9 classes need 18 teachers and 9 carers; 15 and 6 there: 3 and 3 missing. 271 ÷ 15 = 18.07 → 19: 4 missing.
 *  The second has enough of all: 4 classes, 100 ÷ 15 = 6.67 → 7 of 8. */
export const golden: readonly Golden[] = [
  {
    title: 'two teachers and one carer a class, and 1:15',
    inputs: { schools: '一幼,271,9,15,6;二幼,100,4,8,5' },
    values: { teachers: 3, carers: 3, byChildren: 4 },
    tables: { schools: { teachersShort: [3, 0], carersShort: [3, 0], byChildren: [4, 0] } },
  },
];
