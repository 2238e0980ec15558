import type { Golden } from '../engine/golden.fixture.ts';

const BIRTHS = [1000, 1000, 1000, 1000, 1000, 1000, 900, 800, 700].map((births, i) => [2013 + i, births]);

/**
 * Primary pupils of 2024 were born in 2013–2018: 6,000; of 2025 in 2014–2019: 5,900; of 2026: 5,700; of 2027: 5,400.
 * 52 PE and arts teachers at 0.9 per 100: 54 − 52 = 2 in 2024, 53.1 → 1.1, 51.3 → met in 2026, 48.6 in 2027.
 */
export const golden: readonly Golden[] = [
  {
    title: 'met in 2026 without a single teacher more',
    inputs: { amount: 52, target: 0.9, targetYear: 2027, births: BIRTHS },
    values: { enough: 'whatif-yes', gap: 0, pupils: 5400, firstYear: 2026 },
    tables: { years: { pupils: [6000, 5900, 5700, 5400], gap: [2, 1.1, 0, 0] } },
  },
  {
    // 48.6 − 45 = 3.6 in 2027.
    title: 'with 45 teachers a gap remains',
    inputs: { amount: 45, target: 0.9, targetYear: 2027, births: BIRTHS },
    values: { enough: 'whatif-no', gap: 3.6, firstYear: null },
  },
];
