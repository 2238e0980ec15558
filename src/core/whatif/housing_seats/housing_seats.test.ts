import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expectGolden, figure } from '../engine/golden.fixture.ts';
import { golden } from './housing_seats.fixture.ts';
import { question } from './index.ts';

describe('what-if: seats for housing', () => {
  expectGolden(question, golden);

  it('the seats reach the rate, one less does not', () => {
    fc.assert(
      fc.property(fc.nat(20000), fc.nat(120), (households, rate) => {
        const seats = figure(question, { households, levels: [['小学', rate, 45]] }, 'seats');
        assert.ok(
          seats * 1000 >= households * rate && (seats === 0 || (seats - 1) * 1000 < households * rate),
        );
      }),
    );
  });
});
