import type { Golden } from '../engine/golden.fixture.ts';

/**
 * Primary, 720 yuan, +80. 60 pupils count as 100, 500 as they are, an empty school not at all: 600 × 720 = 432,000, with
 * 50 boarders × 300 = 15,000: 447,000. Then 600 × 800 + 15,000 = 495,000: 48,000 more. The floor: 40 × 800 = 32,000.
 */
export const golden: readonly Golden[] = [
  {
    title: 'eighty yuan more, a school below 100, boarders',
    inputs: { increase: 80, schools: '村小,60;中心小,500,50;空校,0' },
    values: { now: 447000, then: 495000, extra: 48000, floorCost: 32000, boarders: 15000 },
    tables: { schools: { then: [80000, 415000, 0] } },
  },
  {
    // Before 2023: 850 for junior schools.
    title: 'the standard in force in the year asked about',
    year: 2022,
    inputs: { stage: 'junior', increase: 0, schools: '一中,200' },
    values: { now: 170000, then: 170000, extra: 0, floorCost: 0 },
  },
];
