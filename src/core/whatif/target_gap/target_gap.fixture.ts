import type { Golden } from '../engine/golden.fixture.ts';

export const golden: readonly Golden[] = [
  {
    // 0.9 per 100: 450 pupils → 4.05 − 3 = 1.05 → 2; 1,000 → 9 − 10 → 0. Together 1,450 → 13.05 − 13 = 0.05 → 1.
    title: 'PE and arts teachers: whole persons in each school, fewer when they could be shared',
    inputs: { indicator: 'resource_pe_art_teachers', schools: '450,3;1000,10' },
    values: { gap: 2, county: 1, shortSchools: 1 },
    tables: { schools: { gap: [2, 0] } },
  },
  {
    // Junior 5.8 m²: 500 × 5.8 = 2,900 − 2,650.5 = 249.5, not rounded; as one county 4,060 − 4,650.5 → none.
    title: 'area is not rounded',
    inputs: { stage: 'junior', indicator: 'resource_teaching_area', schools: '500,2650.5;200,2000' },
    values: { gap: 249.5, county: 0, shortSchools: 1 },
  },
];
