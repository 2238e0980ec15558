import type { Golden } from '../engine/golden.fixture.ts';

/** 1,000 primary pupils at the limits; 乙 lacks 10 rooms of 23, 丙 3 PE and arts teachers of 9, both below the floor. */
const AT_LIMITS = [42, 10, 9, 4500, 7500, 2000000, 23];
const school = (name: string, changes: Readonly<Record<number, number>>): (string | number)[] => [
  name,
  1000,
  ...AT_LIMITS.map((value, i) => changes[i] ?? value),
];
const SCHOOLS = [school('甲', {}), school('乙', { 6: 13 }), school('丙', { 2: 6 })];

/**
 * 一: 7 rooms for 乙 make 20 ≥ 19.55, the floor: it passes; 1 teacher for 丙 makes 7 < 7.65: it doesn't. 二: 6 rooms for
 * 乙 make 19 < 19.55. 三: 2 teachers for 丙 make 8 ≥ 7.65, and 7 rooms for 乙.
 */
export const golden: readonly Golden[] = [
  {
    title: 'three lists',
    inputs: {
      schools: SCHOOLS,
      projects: '一,乙,7,7,35;一,丙,3,1,9;二,乙,7,6,30;三,丙,3,2,18;三,乙,7,7,35',
    },
    values: { best: '三', newly: 2, before: 1 },
    tables: {
      lists: {
        list: ['一', '二', '三'],
        newly: [1, 0, 2],
        rate: [200 / 3, 100 / 3, 100],
        cost: [44, 30, 53],
      },
    },
  },
];
