import type { Golden } from '../engine/golden.fixture.ts';

/** Public share 48, 52, 55 against at least 50: B and C; large classes 2, 0, 3 against at most 0: B; cost 8, 12, 20 against
 *  at most 15: A and B. B meets 3, A 1, C 1; best: C, B, A. */
export const golden: readonly Golden[] = [
  {
    title: 'three scenarios, three measures',
    inputs: { count: 3, measures: '公办占比,1,50,48,52,55;大班额,-1,0,2,0,3;经费,-1,15,8,12,20' },
    values: { best: 'B', met: 3, wins: 1 },
    tables: { measures: { best: ['C', 'B', 'A'], metCount: [2, 1, 2], difference: [7, 3, 12] } },
  },
  {
    title: 'equal scenarios: the first',
    inputs: { measures: '公办占比,1,50,52,52' },
    values: { best: 'A', met: 1, wins: 1 },
    tables: { measures: { best: ['A'], metCount: [2], difference: [0] } },
  },
];
