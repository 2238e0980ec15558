import type { Golden } from '../engine/golden.fixture.ts';

/**
 * 一小 1,200 pupils in 20 classes (60 a class), 二小 450 in 10 (45). 400 leave 一小, 50 leave 二小: the new school has 450
 * of 500 seats, needs ⌈450 ÷ 45⌉ = 10 classes; 一小 then has 800 ÷ 20 = 40 a class, 二小 400 ÷ 10 = 40.
 * Teachers 60, 30, new 27. Before: 0.05, 0.066667, mean 90 ÷ 1,650; after 0.075, 0.075, 0.06, mean 117 ÷ 1,650.
 */
export const golden: readonly Golden[] = [
  {
    title: 'a new school takes 450 pupils',
    inputs: { seats: 500, classes: 12, teachers: 27, schools: '一小,1200,20,60,400;二小,450,10,30,50' },
    values: {
      moved: 450,
      seatsLeft: 50,
      needed: 10,
      largestBefore: 60,
      largestAfter: 40,
      before:
        Math.sqrt((1200 * (0.05 - 90 / 1650) ** 2 + 450 * (1 / 15 - 90 / 1650) ** 2) / 1650) / (90 / 1650),
      after:
        Math.sqrt((1200 * (0.075 - 117 / 1650) ** 2 + 450 * (0.06 - 117 / 1650) ** 2) / 1650) / (117 / 1650),
    },
    tables: { schools: { left: [800, 400], size: [40, 40] } },
  },
  {
    title: 'nobody leaves: nothing changes, and an empty school has no ratio',
    inputs: { seats: 90, classes: 2, teachers: 5, schools: '一小,100,2,10;二小,50,0,5' },
    values: { moved: 0, seatsLeft: 90, needed: 0, largestBefore: 50, largestAfter: 50, before: 0, after: 0 },
  },
];
