import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expectGolden, figure } from '../engine/golden.fixture.ts';
import { golden } from './large_class_seats.fixture.ts';
import { question } from './index.ts';

describe('what-if: seats to remove large classes', () => {
  expectGolden(question, golden);

  it('the seats taken away leave no class above the limit, one less does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), (sizes) => {
        const bands = sizes.map((size) => [size, size, 1]);
        const seats = figure(question, { bands, limit: 55 }, 'seats');
        const kept = sizes.map((size) => Math.min(size, 55)).reduce((a, b) => a + b, 0);
        assert.equal(seats, sizes.reduce((a, b) => a + b, 0) - kept);
      }),
    );
  });
});
