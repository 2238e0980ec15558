import type { Golden } from '../engine/golden.fixture.ts';

export const golden: readonly Golden[] = [
  {
    // 1:19. 950 ÷ 19 = 50 exactly, 45 in post: 5 missing. 400 ÷ 19 = 21.05 → 22, 25 in post: 3 to spare.
    // Pooled 1,350 ÷ 19 = 71.05 → 72 against 70: 2; 6 retire: 8.
    title: 'primary: five missing here, three to spare there',
    inputs: { schools: '中心小,950,45,5;西小,400,25,1' },
    values: { quota: 72, short: 5, surplus: 3, pooled: 2, later: 8 },
    tables: { schools: { quota: [50, 22], balance: [-5, 3] } },
  },
  {
    // 1:13.5: 81 ÷ 13.5 = 6; a school below 100 gets 0.5 a class more: 3 × 0.5 = 1.5 → 2. 8 posts, 7 in post.
    title: 'junior: an add-on for small schools by local rules',
    inputs: {
      stage: '初中',
      smallBelow: 100,
      smallPerClass: 0.5,
      schools: [{ school: '山中', pupils: 81, staff: 7, classes: 3 }],
    },
    values: { quota: 8, short: 1, surplus: 0, pooled: 1, later: 1 },
  },
];
