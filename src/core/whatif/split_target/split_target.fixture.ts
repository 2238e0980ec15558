import type { Golden } from '../engine/golden.fixture.ts';

/** 10 over 470, 330, 200 of 1,000: 4.7, 3.3, 2.0: whole 4 + 3 + 2 = 9, the one left over goes to 0.7: 5, 3, 2. */
export const golden: readonly Golden[] = [
  {
    title: 'largest remainder',
    inputs: { total: 10, parts: '城关,470;河西,330;山口,200' },
    values: { given: 10, largest: 5 },
    tables: { parts: { exact: [4.7, 3.3, 2], part: [5, 3, 2] } },
  },
  {
    // 100 ÷ 3 = 33.33 each; the one left over goes to the first of three equal remainders.
    title: 'equal keys: the first in the list gets the odd one',
    inputs: {
      total: 100,
      basis: '缺口',
      parts: [
        ['甲', 0, 5],
        ['乙', 0, 5],
        ['丙', 0, 5],
      ],
    },
    values: { given: 100, largest: 34 },
    tables: { parts: { part: [34, 33, 33] } },
  },
];
