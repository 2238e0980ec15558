import type { Golden } from '../engine/golden.fixture.ts';

const SIX_OF_46 = Array.from({ length: 6 }, (_, i) => ['一小', `${i + 1}年级`, 46, 1]);

/**
 * The trap of school totals. Six grades of 46 in six classes, limit 45: each grade needs ⌈46 ÷ 45⌉ = 2 classes, so
 * 6 × (2 − 1) = 6 are missing. The school as a whole: ⌈276 ÷ 45⌉ = 7 (6.13), 7 − 6 = 1: a lower bound.
 * Its upper bound: ⌊(276 − 6) ÷ 45⌋ = 6, which is the truth here.
 */
export const golden: readonly Golden[] = [
  {
    title: 'six grades of 46, one class each, need 6 classes more',
    inputs: { stage: '小学', grades: SIX_OF_46 },
    values: { classes: 6, high: 6 },
    tables: { grades: { add: [1, 1, 1, 1, 1, 1] } },
  },
  {
    title: 'the same school from its totals: at least 1, at most 6',
    inputs: { stage: '小学', rows: 'school', grades: [['一小', '', 276, 6]] },
    values: { classes: 1, high: 6 },
    bounds: { classes: { low: 1, high: 6 } },
  },
  {
    // 300 ÷ 50 = 6 exactly, 0 more; 301 ÷ 50 = 6.02 → 7, 1 more; 120 in 4 classes: 3 would do, none to take away.
    title: 'junior at 50: on the limit, one above, classes to spare',
    inputs: { stage: 'junior', grades: '一中,七年级,300,6;一中,八年级,301,6;一中,九年级,120,4' },
    values: { classes: 1 },
    tables: { grades: { add: [0, 1, 0] } },
  },
  {
    title: 'no pupils, no classes',
    inputs: { limit: 45, grades: '0,0' },
    values: { classes: 0, high: 0 },
  },
];
