import assert from 'node:assert/strict';
import fc from 'fast-check';
import { balanceOf, balanceThresholds } from '../../indicators/shared/balance.ts';
import { answerTo, expectGolden, expectRefused, GOLDEN_YEAR } from '../engine/golden.fixture.ts';
import { RESOURCE_KEYS } from '../shared/resources.ts';
import { golden } from './cheapest_way.fixture.ts';
import { question } from './index.ts';

const PER = [100, 100, 100, 1, 1, 1, 100];
const LIMITS = [42, 10, 9, 4500, 7500, 2000000, 23];

describe('what-if: cheapest way to pass', () => {
  expectGolden(question, golden);

  it('what is added makes the school pass, one unit less of anything does not', () => {
    const thresholds = balanceThresholds('primary', GOLDEN_YEAR) ?? [];
    const passes = (amounts: readonly number[]): boolean =>
      balanceOf(
        amounts.map((amount, i) => (amount / 1000) * (PER[i] ?? 1)),
        thresholds,
      ).balanced;
    const shares = fc.array(fc.integer({ min: 50, max: 130 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(shares, (percents) => {
        const amounts = LIMITS.map((limit, i) => Math.floor((limit * (percents[i] ?? 0)) / 100));
        const { tables } = answerTo(question, { schools: [['甲', 1000, ...amounts]] });
        const add = RESOURCE_KEYS.map((key) => Number(tables?.['schools']?.[`${key}Add`]?.[0]));
        const after = amounts.map((amount, i) => amount + (add[i] ?? 0));
        assert.ok(passes(after));
        add.forEach((units, i) => {
          if (units > 0) assert.ok(!passes(after.map((amount, j) => (j === i ? amount - 1 : amount))));
        });
      }),
    );
  });

  it('wants seven limits', () =>
    expectRefused(
      question,
      { limits: 'x,1,2,1,0', schools: [['甲', 1, 1, 1, 1, 1, 1, 1, 1]] },
      'whatif-row-count',
    ));
});
