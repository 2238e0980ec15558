import type { Golden } from '../engine/golden.fixture.ts';

export const BOOKS = [
  ['一校', 45, 279],
  ['二校', 37, 137],
  ['三校', 89, 935],
  ['四校', 76, 160],
  ['五校', 55, 402],
];

/**
 * The published example: 1,913 books for 302 pupils, mean 6.334437, coefficient 0.5152566298844764. One book more helps
 * most in the fourth school (2.105 a pupil); in the fifth, above the mean at 7.309, it still lowers the coefficient by
 * 0.000112; in the third, at 10.506 beyond the turning point of 8.0162, it raises it by 0.000399.
 */
export const golden: readonly Golden[] = [
  {
    title: 'one book more in each of five schools',
    inputs: { schools: BOOKS },
    values: {
      coefficient: 0.5152566298844764,
      best: '四校',
      turning: (1913 / 302) * (1 + 0.5152566298844764 ** 2),
    },
    tables: { schools: { value: [6.2, 137 / 37, 935 / 89, 160 / 76, 402 / 55] } },
  },
  {
    title: 'two equal schools: a coefficient of 0, anything added makes it worse',
    inputs: { schools: '10,20;10,20', added: 4 },
    // After: 24 and 20 for 20 pupils, mean 2.2, deviations ±0.2: 0.2 ÷ 2.2 = 1 ÷ 11.
    values: { coefficient: 0, change: 1 / 11, turning: 2 },
  },
];
