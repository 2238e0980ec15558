import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expectGolden, figure } from '../engine/golden.fixture.ts';
import { golden } from './staff_posts.fixture.ts';
import { question } from './index.ts';

describe('what-if: staff posts', () => {
  expectGolden(question, golden);

  it('with the missing staff 1:19 is kept, with one less it is not', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(120), (pupils, staff) => {
        const short = figure(question, { schools: [['a', pupils, staff]] }, 'short');
        assert.ok((staff + short) * 19 >= pupils && (short === 0 || (staff + short - 1) * 19 < pupils));
      }),
    );
  });
});
