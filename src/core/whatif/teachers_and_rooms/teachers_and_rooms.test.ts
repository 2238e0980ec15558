import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerTo, expectGolden } from '../engine/golden.fixture.ts';
import { golden } from './teachers_and_rooms.fixture.ts';
import { question } from './index.ts';

describe('what-if: teachers and rooms', () => {
  expectGolden(question, golden);

  it('the teachers do for the classes, one less does not', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.nat(20), fc.integer({ min: 10, max: 30 }), (pupils, classes, tenths) => {
        const { values } = answerTo(question, { grades: [[pupils, classes]], teachersPerClass: tenths / 10 });
        const [add, teachers] = [Number(values['classes']), Number(values['teachers'])];
        assert.ok(teachers * 10 >= add * tenths && (teachers === 0 || (teachers - 1) * 10 < add * tenths));
      }),
    );
  });
});
