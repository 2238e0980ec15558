import type { Golden } from '../engine/golden.fixture.ts';

/** At 0.9 per 100: 250 → 2.25 − 2 = 0.25; 350 → 3.15 − 3 = 0.15; 150 → 1.35 − 1 = 0.35; 500 → 4.5 − 6: none.
 *  Alone 1 + 1 + 1 = 3; together 0.75 → 1: two saved. */
export const golden: readonly Golden[] = [
  {
    title: 'three quarters of a teacher between three schools',
    inputs: { schools: '甲,250,2;乙,350,3;丙,150,1;丁,500,6' },
    values: { alone: 3, shared: 1, saved: 2, shortSchools: 3 },
    tables: { schools: { part: [0.25, 0.15, 0.35, 0], add: [1, 1, 1, 0] } },
  },
  {
    title: 'backbone teachers: 1 per 100, exactly met',
    inputs: { indicator: 'resource_backbone_teachers', schools: '甲,300,3' },
    values: { alone: 0, shared: 0, saved: 0, shortSchools: 0 },
  },
];
