import type { Golden } from '../engine/golden.fixture.ts';

/** 1,850 households × 3.2 = 5,920 persons. Kindergarten 36 a thousand: 213.12 → 214, at 30 a class ⌈7.13⌉ = 8; primary
 *  72: 426.24 → 427, ⌈9.49⌉ = 10; junior 36: 214, ⌈4.28⌉ = 5. */
export const golden: readonly Golden[] = [
  {
    title: 'an estate of 1,850 households',
    inputs: { households: 1850, persons: 3.2, levels: '幼儿园,36,30;小学,72,45;初中,36,50' },
    values: { seats: 855, classes: 23 },
    tables: { levels: { seats: [214, 427, 214], classes: [8, 10, 5] } },
  },
];
