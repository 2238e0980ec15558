import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerTo, expectGolden, expectRefused } from '../engine/golden.fixture.ts';
import { golden } from './rotation.fixture.ts';
import { question } from './index.ts';

describe('what-if: rotation', () => {
  expectGolden(question, golden);

  it('those numbers reach 10 % and 20 %, one less does not', () => {
    fc.assert(
      fc.property(fc.nat(9000), (eligible) => {
        const { values } = answerTo(question, { eligible });
        const [needed, backbone] = [Number(values['needed']), Number(values['backbone'])];
        assert.ok(needed * 10 >= eligible && (needed === 0 || (needed - 1) * 10 < eligible));
        assert.ok(backbone * 5 >= needed && (backbone === 0 || (backbone - 1) * 5 < needed));
      }),
    );
  });

  it('refuses more backbone teachers than teachers', () =>
    expectRefused(question, { eligible: 9, rotated: 1, backboneRotated: 2 }, 'whatif-part-larger'));
});
