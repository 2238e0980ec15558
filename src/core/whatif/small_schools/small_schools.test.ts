import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerTo, expectGolden } from '../engine/golden.fixture.ts';
import { golden } from './small_schools.fixture.ts';
import { question } from './index.ts';

describe('what-if: small schools', () => {
  expectGolden(question, golden);

  it('a school at the number is large enough, one pupil less is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (below) => {
        const { tables } = answerTo(question, {
          below,
          years: 0,
          schools: [
            ['a', below],
            ['b', below - 1],
          ],
        });
        assert.deepEqual(tables?.['schools']?.['small'], [0, 1]);
      }),
    );
  });
});
