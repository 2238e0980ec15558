import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerTo, expectGolden } from '../engine/golden.fixture.ts';
import { golden } from './forecast_error.fixture.ts';
import { question } from './index.ts';

describe('what-if: forecast error', () => {
  expectGolden(question, golden);

  it('low ≤ base ≤ high, and without an error all three are one', () => {
    const grades = fc.array(fc.tuple(fc.nat(900), fc.nat(20)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(grades, fc.nat(30), (rows, spread) => {
        const { low, base, high } = answerTo(question, { spread, grades: rows }).values as Record<
          string,
          number
        >;
        assert.ok((low ?? NaN) <= (base ?? NaN) && (base ?? NaN) <= (high ?? NaN));
        if (spread === 0) assert.ok(low === base && base === high);
      }),
    );
  });
});
