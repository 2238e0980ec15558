import type { Golden } from '../engine/golden.fixture.ts';

export const golden: readonly Golden[] = [
  {
    // Down to 55: 56 → 1, 60 → 5, 70 → 15; 1 + 5 + 15 = 21 seats, ⌈21 ÷ 55⌉ = 1 class.
    title: 'single classes: pupils above 55 are counted',
    inputs: {
      bands: [
        [56, 56, 1],
        [60, 60, 1],
        [55, 55, 1],
        [70, 70, 1],
      ],
    },
    values: { seats: 21, seatsHigh: 21, over: 3, classes: 1 },
    tables: { bands: { least: [1, 5, 0, 15], most: [1, 5, 0, 15] } },
  },
  {
    // Down to 65: only the class of 70 is above it, by 5.
    title: 'removing oversize classes only needs 65 stated',
    inputs: {
      limit: 65,
      bands: [
        [56, 56],
        [60, 60],
        [70, 70],
      ],
    },
    values: { seats: 5, over: 1, classes: 1 },
  },
  {
    // 10 classes of 56–60: at least 10 × 1, at most 10 × 5; 4 of 61–65: 4 × 6 to 4 × 10. 34 to 90; ⌈34 ÷ 55⌉ = 1.
    title: 'bands give a range',
    inputs: {
      bands: [
        [56, 60, 10],
        [61, 65, 4],
        [51, 55, 20],
      ],
    },
    values: { seats: 34, seatsHigh: 90, over: 14, classes: 1 },
    bounds: { seats: { low: 34, high: 90 } },
  },
  {
    // 2 classes of 66 and more: at least 2 × 11 = 22, no upper end.
    title: 'an open band has no upper end',
    inputs: { bands: '66,0,2;56,60,0' },
    values: { seats: 22, seatsHigh: null, over: 2, classes: 1 },
    bounds: { seats: { low: 22, high: null } },
  },
];
