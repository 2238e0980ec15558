import type { Golden } from '../engine/golden.fixture.ts';

/** 0.85 × 1,230 = 1,045.5 − 900 − 40 = 105.5 → 106; now 940 ÷ 1,230 = 76.42 %. */
export const golden: readonly Golden[] = [
  {
    title: '106 seats to buy',
    inputs: { migrants: 1230, public: 900, purchased: 40 },
    values: { seats: 106, share: (940 / 1230) * 100 },
  },
  { title: 'no migrant children', inputs: { migrants: 0, public: 0 }, values: { seats: 0, share: null } },
];
