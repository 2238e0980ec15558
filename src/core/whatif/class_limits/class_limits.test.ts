import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerTo, expectGolden, figure } from '../engine/golden.fixture.ts';
import { question as classesToAdd } from '../classes_to_add/index.ts';
import { golden } from './class_limits.fixture.ts';
import { question } from './index.ts';

describe('what-if: class limits', () => {
  expectGolden(question, golden);

  it('each row is what the question about one limit answers, and never falls as the limit falls', () => {
    const grades = fc.array(fc.tuple(fc.nat(500), fc.nat(10)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(grades, (rows) => {
        const limits = [50, 45, 40, 35];
        const classes = answerTo(question, { limits, grades: rows }).tables?.['limits']?.['classes'] ?? [];
        limits.forEach((limit, i) =>
          assert.equal(classes[i], figure(classesToAdd, { limit, grades: rows }, 'classes')),
        );
        assert.deepEqual(
          [...classes].map(Number).sort((a, b) => a - b),
          classes,
        );
      }),
      { numRuns: 40 },
    );
  });
});
