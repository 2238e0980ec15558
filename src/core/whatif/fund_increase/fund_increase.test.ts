import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerTo, expectGolden } from '../engine/golden.fixture.ts';
import { golden } from './fund_increase.fixture.ts';
import { question } from './index.ts';

describe('what-if: raising the running cost', () => {
  expectGolden(question, golden);

  it('schools add up to the total; a yuan more per pupil costs as many yuan as pupils are funded', () => {
    const rows = fc.array(fc.tuple(fc.nat(900), fc.nat(200)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.nat(500), (pairs, increase) => {
        const schools = pairs.map(([pupils, boarders], i) => [`s${i}`, pupils, boarders]);
        const one = answerTo(question, { increase, schools });
        const more = answerTo(question, { increase: increase + 1, schools });
        const total = (one.tables?.['schools']?.['then'] ?? []).reduce<number>(
          (sum, each) => sum + Number(each),
          0,
        );
        assert.equal(total, one.values['then']);
        const funded = pairs.reduce((sum, [pupils]) => sum + (pupils > 0 ? Math.max(100, pupils) : 0), 0);
        assert.equal(Number(more.values['extra']) - Number(one.values['extra']), funded);
      }),
    );
  });
});
