import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerTo, expectGolden, expectRefused } from '../engine/golden.fixture.ts';
import { golden } from './compare_scenarios.fixture.ts';
import { question } from './index.ts';

describe('what-if: comparing scenarios', () => {
  expectGolden(question, golden);

  it('no scenario meets more targets than the best one', () => {
    const row = fc.tuple(fc.constantFrom(1, -1), fc.nat(100), fc.nat(100), fc.nat(100));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const measures = rows.map(([direction, target, a, b], i) => ({
          measure: `m${i}`,
          direction,
          target,
          a,
          b,
        }));
        const { values } = answerTo(question, { measures });
        const met = (key: 'a' | 'b'): number =>
          measures.filter((one) => (one[key] - one.target) * one.direction >= 0).length;
        assert.equal(values['met'], Math.max(met('a'), met('b')));
      }),
    );
  });

  it('wants a direction', () => expectRefused(question, { measures: 'x,0,1,1,1' }, 'whatif-direction'));
});
