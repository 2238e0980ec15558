import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerTo, expectGolden, expectRefused } from '../engine/golden.fixture.ts';
import { golden } from './natural_decline.fixture.ts';
import { question } from './index.ts';

const births = Array.from({ length: 8 }, (_, i) => [2013 + i, 500]);

describe('what-if: natural decline', () => {
  expectGolden(question, golden);

  it('the gap, filled, meets the target in the target year, a hundredth less does not', () => {
    fc.assert(
      fc.property(fc.nat(60), (have) => {
        const ask = (amount: number) =>
          answerTo(question, { amount, target: 0.9, targetYear: 2026, births }).values;
        const gap = Number(ask(have)['gap']);
        const enough = (amount: number): boolean => Number(ask(amount)['gap']) === 0;
        assert.ok(enough(have + gap) && (gap === 0 || !enough(have + gap - 0.01)));
      }),
    );
  });

  it('names the years whose births are missing', () => {
    expectRefused(question, { amount: 1, target: 1, targetYear: 2027, births }, 'whatif-births-missing');
    expectRefused(
      question,
      { amount: 1, target: 1, fromYear: 2026, targetYear: 2025, births },
      'whatif-year-passed',
    );
  });
});
