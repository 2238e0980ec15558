import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerTo, expectGolden } from '../engine/golden.fixture.ts';
import { golden } from './kindergarten_staff.fixture.ts';
import { question } from './index.ts';

describe('what-if: kindergarten staff', () => {
  expectGolden(question, golden);

  it('with the missing staff both rules hold, with one less they do not', () => {
    fc.assert(
      fc.property(fc.nat(600), fc.nat(20), fc.nat(40), fc.nat(20), (children, classes, teachers, carers) => {
        const { values } = answerTo(question, { schools: [['a', children, classes, teachers, carers]] });
        const [t, c, b] = ['teachers', 'carers', 'byChildren'].map((key) => Number(values[key])) as [
          number,
          number,
          number,
        ];
        assert.ok(teachers + t >= 2 * classes && (t === 0 || teachers + t - 1 < 2 * classes));
        assert.ok(carers + c >= classes && (c === 0 || carers + c - 1 < classes));
        assert.ok((teachers + b) * 15 >= children && (b === 0 || (teachers + b - 1) * 15 < children));
      }),
    );
  });
});
