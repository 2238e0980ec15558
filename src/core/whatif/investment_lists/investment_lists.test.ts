import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerTo, expectGolden, expectRefused } from '../engine/golden.fixture.ts';
import { question as cheapestWay } from '../cheapest_way/index.ts';
import { RESOURCE_KEYS } from '../shared/resources.ts';
import { golden } from './investment_lists.fixture.ts';
import { question } from './index.ts';

const LIMITS = [42, 10, 9, 4500, 7500, 2000000, 23];

describe('what-if: investment lists', () => {
  expectGolden(question, golden);

  it('the list that the cheapest way gives makes the school pass, one unit less does not', () => {
    const shares = fc.array(fc.integer({ min: 50, max: 100 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(shares, (percents) => {
        const amounts = LIMITS.map((limit, i) => Math.floor((limit * (percents[i] ?? 0)) / 100));
        const schools = [['甲', 1000, ...amounts]];
        const way = answerTo(cheapestWay, { schools }).tables?.['schools'];
        const full = RESOURCE_KEYS.flatMap((key, i) => {
          const add = Number(way?.[`${key}Add`]?.[0]);
          return add > 0 ? [['清单', '甲', i + 1, add]] : [];
        });
        if (full.length === 0) return;
        assert.equal(answerTo(question, { schools, projects: full }).values['newly'], 1);
        const less = full.map((one, i) => (i === 0 ? [...one.slice(0, 3), Number(one[3]) - 1] : one));
        assert.equal(answerTo(question, { schools, projects: less }).values['newly'], 0);
      }),
    );
  });

  it('names a school that is not in the list', () =>
    expectRefused(
      question,
      { schools: [['甲', 1, 1, 1, 1, 1, 1, 1, 1]], projects: '一,丁,1,1' },
      'whatif-name-unknown',
    ));
});
