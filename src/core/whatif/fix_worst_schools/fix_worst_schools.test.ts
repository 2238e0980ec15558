import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerTo, expectGolden } from '../engine/golden.fixture.ts';
import { golden } from './fix_worst_schools.fixture.ts';
import { question } from './index.ts';

const LIMITS = [42, 10, 9, 4500, 7500, 2000000, 23];

describe('what-if: fixing the worst schools', () => {
  expectGolden(question, golden);

  it('as many as fail make every school pass, one less does not', () => {
    const county = fc.array(fc.array(fc.integer({ min: 40, max: 140 }), { minLength: 7, maxLength: 7 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(county, (rows) => {
        const schools = rows.map((shares, i) => [
          `s${i}`,
          1000,
          ...shares.map((one, k) => ((LIMITS[k] ?? 0) * one) / 100),
        ]);
        const failing = rows.length - Number(answerTo(question, { fix: 0, schools }).values['before']);
        assert.equal(answerTo(question, { fix: failing, schools }).values['after'], rows.length);
        if (failing > 0)
          assert.equal(answerTo(question, { fix: failing - 1, schools }).values['after'], rows.length - 1);
      }),
    );
  });
});
