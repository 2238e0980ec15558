import type { Golden } from '../engine/golden.fixture.ts';

/** 24 rooms × 45 = 1,080; 55 staff × 19 = 1,045; 4,600 m² ÷ 4.5 = 1,022.2 → 1,022: the area binds. 980 there: 42 more. */
export const golden: readonly Golden[] = [
  {
    title: 'the area binds',
    inputs: {
      pupils: 980,
      resources: [
        ['教室', 24, 45],
        ['教职工', 55, 19],
        ['教学及辅助用房', 4600, 1 / 4.5],
      ],
    },
    values: { capacity: 1022, binding: '教学及辅助用房', left: 42 },
    tables: { resources: { bears: [1080, 1045, 1022] } },
  },
  {
    // 9,000 × (1 ÷ 4.5) is 2,000 but for floating-point noise.
    title: 'exactly enough is enough',
    inputs: { pupils: 2000, resources: [['用房', 9000, 1 / 4.5]] },
    values: { capacity: 2000, left: 0 },
  },
];
