import type { Golden } from '../engine/golden.fixture.ts';

export const golden: readonly Golden[] = [
  {
    // 10 % of 623 = 62.3 → 63, 40 done: 23 to go; 20 % of 63 = 12.6 → 13, 9 done: 4.
    title: 'ten percent of the eligible, twenty percent of them backbone',
    inputs: { eligible: 623, rotated: 40, backboneRotated: 9 },
    values: { needed: 63, still: 23, backbone: 13, backboneStill: 4 },
  },
  {
    // 70 rotated although 63 must: 20 % of 70 = 14, not of 63.
    title: 'more rotated than must: the backbone share is of all',
    inputs: { eligible: 623, rotated: 70, backboneRotated: 13 },
    values: { needed: 63, still: 0, backbone: 14, backboneStill: 1 },
  },
];
