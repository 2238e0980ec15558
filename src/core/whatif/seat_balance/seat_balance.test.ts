import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expectGolden, figure } from '../engine/golden.fixture.ts';
import { golden } from './seat_balance.fixture.ts';
import { question } from './index.ts';

const place = fc.record({
  year: fc.integer({ min: 2025, max: 2030 }),
  demand: fc.nat(2000),
  capacity: fc.nat(2000),
});

describe('what-if: seat balance', () => {
  expectGolden(question, golden);

  it('seats added where they lack leave no shortage, one less does', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), (places) => {
        const filled = places.map((one) => ({ ...one, capacity: Math.max(one.capacity, one.demand) }));
        assert.equal(figure(question, { places: filled }, 'short'), 0);
        const built = filled.reduce((sum, one, i) => sum + one.capacity - (places[i]?.capacity ?? 0), 0);
        assert.equal(figure(question, { places }, 'short'), built);
      }),
    );
  });
});
