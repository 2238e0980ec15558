import type { Golden } from '../engine/golden.fixture.ts';

/**
 * 东小 (60 pupils, 6 classes, 8 teachers, 900 m²) goes into 中心小 (540, 12, 26, 2,700): 600 pupils in 18 classes, 33.3
 * a class, ⌈600 ÷ 45⌉ = 14 classes needed; 34 teachers; 2,700 ÷ 600 = 4.5 m².
 * Teachers per pupil before: 8/60, 26/540, 20/400; mean 54 ÷ 1,000 = 0.054; Σ P(X − mean)² = 60 × 0.0793333² + 540 ×
 * 0.00585185² + 400 × 0.004² = 0.4025185; √(0.4025185 ÷ 1,000) ÷ 0.054 = 0.3715388. After: 34/600 and 20/400.
 */
export const golden: readonly Golden[] = [
  {
    title: 'a small school into the central one',
    inputs: {
      from: '东小',
      to: '中心小',
      schools: '东小,60,6,8,900;中心小,540,12,26,2700;西小,400,9,20,2000',
    },
    values: {
      pupils: 600,
      size: 100 / 3,
      classes: 14,
      teachers: 34,
      area: 4.5,
      before:
        Math.sqrt((60 * (8 / 60 - 0.054) ** 2 + 540 * (26 / 540 - 0.054) ** 2 + 400 * 0.004 ** 2) / 1000) /
        0.054,
      after: Math.sqrt((600 * (34 / 600 - 0.054) ** 2 + 400 * 0.004 ** 2) / 1000) / 0.054,
    },
    tables: { schools: { pupilsAfter: [0, 600, 400], teachersAfter: [0, 34, 20] } },
  },
  {
    title: 'half of the teachers move along, and the rooms stay in use',
    inputs: { from: 'A', to: 'B', teachersMove: 50, areaMove: 100, schools: 'A,10,1,4,100;B,90,2,6,300' },
    values: { pupils: 100, size: 100 / 3, classes: 3, teachers: 8, area: 4, after: 0 },
  },
];
