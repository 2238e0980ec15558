import type { Golden } from '../engine/golden.fixture.ts';

/**
 * Grades of 92 and 138 in 2 and 3 classes at 45: ⌈92 ÷ 45⌉ − 2 = 1, ⌈138 ÷ 45⌉ − 3 = 1: 2 classes. At 2.4 teachers
 * a class 4.8 → 5. One spare room leaves 1 to build, at 60: 60; 5 teachers at 9.5 a year: 47.5.
 */
export const golden: readonly Golden[] = [
  {
    title: 'two classes more',
    inputs: { grades: '92,2;138,3', teachersPerClass: 2.4, roomsFree: 1, roomCost: 60, teacherCost: 9.5 },
    values: { classes: 2, teachers: 5, rooms: 1, building: 60, yearly: 47.5 },
    tables: { grades: { add: [1, 1] } },
  },
  {
    title: 'none to add: nothing to build, spare rooms or not',
    inputs: { grades: '90,2', roomsFree: 3 },
    values: { classes: 0, teachers: 0, rooms: 0, building: 0, yearly: 0 },
  },
];
