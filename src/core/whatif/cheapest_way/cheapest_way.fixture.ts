import type { Golden } from '../engine/golden.fixture.ts';

/** 1,000 primary pupils at the limits: 42, 10, 9 teachers, 4,500 and 7,500 m², 2,000,000 yuan, 23 rooms. */
const AT_LIMITS = [42, 10, 9, 4500, 7500, 2000000, 23];
const school = (name: string, changes: Readonly<Record<number, number>>): (string | number)[] => [
  name,
  1000,
  ...AT_LIMITS.map((value, i) => changes[i] ?? value),
];

export const golden: readonly Golden[] = [
  {
    title: 'a school at every limit passes, and so does one with a single indicator at 85 %',
    inputs: { schools: [school('甲', {}), school('乙', { 4: 6375 })] },
    values: { failing: 0, cost: 0 },
    tables: { schools: { cost: [0, 0], stays: ['', ''] } },
  },
  {
    // 丙: sports area 6,000 lacks 375 m² to the floor of 6,375 (6.375 × 1,000): 375 × 400 = 150,000; all the way it
    // would be 1,500 m². Only this one is unmet, so it stays at its floor.
    // 丁: backbone 9 (floor 8.5) and degree teachers 40 (floor 35.7): one of them must go to its limit: 1 × 10,000
    // or 2 × 20,000; the degree teachers stay.
    title: 'below the floor; two unmet of which the cheaper is raised',
    inputs: { schools: [school('丙', { 4: 6000 }), school('丁', { 0: 40, 1: 9 })] },
    values: { failing: 2, cost: 160000 },
    tables: {
      schools: {
        cost: [150000, 10000],
        stays: ['生均体育运动场馆面积', '每百名学生拥有高于规定学历教师数'],
        sportsAdd: [375, 0],
        backboneAdd: [0, 1],
        degreeAdd: [0, 0],
      },
    },
  },
];
