import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerTo, expectGolden, expectRefused } from '../engine/golden.fixture.ts';
import { golden } from './split_target.fixture.ts';
import { question } from './index.ts';

describe('what-if: splitting a target', () => {
  expectGolden(question, golden);

  it('the parts add up to the target, each within one of its exact share', () => {
    const keys = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(keys, fc.nat(5000), (pupils, total) => {
        const { values, tables } = answerTo(question, {
          total,
          parts: pupils.map((one, i) => [`p${i}`, one]),
        });
        assert.equal(values['given'], total);
        (tables?.['parts']?.['part'] ?? []).forEach((part, i) =>
          assert.ok(Math.abs(Number(part) - Number(tables?.['parts']?.['exact']?.[i])) < 1),
        );
      }),
    );
  });

  it('needs something to split by', () =>
    expectRefused(question, { total: 5, basis: 'gap', parts: '甲,470' }, 'whatif-no-key'));
});
