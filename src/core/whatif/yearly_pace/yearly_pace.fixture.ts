import type { Golden } from '../engine/golden.fixture.ts';

export const golden: readonly Golden[] = [
  {
    // (85 − 79) ÷ (2026 − 2023) = 2 a year; (85 ÷ 79)^(1/3) − 1 = 2.47 %; of late (79 − 74.5) ÷ 3 = 1.5; 2 ÷ 1.5 = 1.333.
    title: 'two points a year, a third faster than of late',
    inputs: {
      series: [
        [2019, 70],
        [2020, 74.5],
        [2021, 76],
        [2023, 79],
      ],
      target: 85,
      targetYear: 2026,
    },
    values: { pace: 2, growth: ((85 / 79) ** (1 / 3) - 1) * 100, recent: 1.5, times: 4 / 3 },
  },
  {
    // 100 → 121 in two years: 10.5 a year or 10 % a year, 1.1 × 1.1 = 1.21.
    title: 'growth of amounts; nothing to compare with',
    inputs: { series: '2023,100', target: 121, targetYear: 2025 },
    values: { pace: 10.5, growth: 10, recent: null, times: null },
  },
  {
    title: 'down to none has no growth rate',
    inputs: { series: '2022,8;2023,6', target: 0, targetYear: 2025 },
    values: { pace: -3, growth: null, recent: -2, times: 1.5 },
  },
];
