import type { Golden } from '../engine/golden.fixture.ts';

const SERIES = [
  [2021, 40],
  [2022, 42],
  [2023, 44],
];

/**
 * 40, 42, 44: slope 2 a year; (50 − 44) ÷ 2 = 3 years → 2026. Logits −0.405465, −0.322773, −0.241162: slope
 * 0.082152, 0.241162 ÷ 0.082152 = 2.94 → 2026.
 */
export const golden: readonly Golden[] = [
  {
    title: 'two points a year: 2026',
    inputs: { series: SERIES, target: 50 },
    values: { status: 'whatif-status-year', year: 2026, slope: 2, sYear: 2026 },
  },
  {
    title: 'late for a plan that ends in 2025',
    inputs: { series: SERIES, target: 50, endYear: 2025 },
    values: { status: 'whatif-status-late', year: 2026 },
  },
  {
    title: 'already met in the latest year, rows in any order',
    inputs: {
      series: [
        [2023, 51],
        [2021, 40],
        [2022, 44],
      ],
      target: 50,
    },
    values: { status: 'whatif-status-met', year: 2023, slope: 5.5, sYear: null },
  },
  {
    title: 'moving away',
    inputs: {
      series: [
        [2022, 44],
        [2023, 43],
      ],
      target: 50,
    },
    values: { status: 'whatif-status-away', year: null, slope: -1, sYear: null },
  },
  {
    title: 'standing still',
    inputs: {
      series: [
        [2022, 44],
        [2023, 44],
      ],
      target: 50,
    },
    values: { status: 'whatif-status-away', year: null, slope: 0 },
  },
  {
    title: 'a hundredth a year: too far to tell',
    inputs: {
      series: [
        [2022, 44],
        [2023, 44.01],
      ],
      target: 50,
    },
    values: { status: 'whatif-status-far', year: null },
  },
  {
    // 9, 7, 5 % of classes: −2 a year, (5 − 0) ÷ 2 = 2.5 → 2026; a logit never gets to 0.
    title: 'down to none',
    inputs: {
      series: [
        [2021, 9],
        [2022, 7],
        [2023, 5],
      ],
      target: 0,
      direction: 'down',
    },
    values: { status: 'whatif-status-year', year: 2026, slope: -2, sYear: null },
  },
  {
    // 85, 90, 93 % towards 97: a straight line of slope 4 says (97 − 93) ÷ 4 = 1 → 2024. Logits 1.734601, 2.197225,
    // 2.586689: slope 0.426044; (3.476099 − 2.586689) ÷ 0.426044 = 2.09 → 2026.
    title: 'near 100 % the pace slows',
    inputs: {
      series: [
        [2021, 85],
        [2022, 90],
        [2023, 93],
      ],
      target: 97,
    },
    values: { year: 2024, slope: 4, sYear: 2026 },
  },
];
