import type { Golden } from '../engine/golden.fixture.ts';

/**
 * Births 1,000 (2016), 1,200 (2017), 900 (2018); 95 % enter here, 30 move in: 980, 1,170, 885 in 2022, 2023, 2024.
 * At 45 a class ⌈885 ÷ 45⌉ = 20 (19.67), peak 1,170 ÷ 45 = 26 exactly; ±5 % of 885: 841 (840.75) and 929 (929.25).
 */
export const golden: readonly Golden[] = [
  {
    title: 'three years of births',
    inputs: { survival: 95, migration: 30, targetYear: 2024, births: '2016,1000;2017,1200;2018,900' },
    values: { pupils: 885, classes: 20, peakYear: 2023, peak: 1170, peakClasses: 26 },
    bounds: { pupils: { low: 841, high: 929 } },
    tables: { births: { entry: [2022, 2023, 2024], base: [980, 1170, 885], classes: [22, 26, 20] } },
  },
  {
    title: 'births of this year enter in six years; more leave than are born: none',
    inputs: { migration: -70, births: '2023,60;2024,400' },
    values: { pupils: 330, classes: 8, peakYear: 2030, peak: 330 },
    tables: { births: { base: [0, 330] } },
  },
  {
    title: 'a year without births says nothing',
    inputs: { targetYear: 2040, births: '2020,100' },
    values: { pupils: null, classes: null, peak: 100 },
  },
];
