import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerTo, expectGolden, expectRefused } from '../engine/golden.fixture.ts';
import { golden } from './open_school.fixture.ts';
import { question } from './index.ts';

describe('what-if: opening a school', () => {
  expectGolden(question, golden);

  it('the classes it needs hold its pupils, one less does not', () => {
    fc.assert(
      fc.property(fc.nat(2000), (moved) => {
        const { values } = answerTo(question, {
          seats: 1,
          classes: 1,
          teachers: 1,
          schools: [['a', 2000, 40, 90, moved]],
        });
        const needed = Number(values['needed']);
        assert.ok(needed * 45 >= moved && (needed === 0 || (needed - 1) * 45 < moved));
      }),
    );
  });

  it('refuses more pupils leaving than there are', () =>
    expectRefused(
      question,
      { seats: 1, classes: 1, teachers: 1, schools: 'a,10,1,1,11' },
      'whatif-part-larger',
    ));
});
