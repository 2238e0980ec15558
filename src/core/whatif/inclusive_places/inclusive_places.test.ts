import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expectGolden, expectRefused, figure } from '../engine/golden.fixture.ts';
import { golden } from './inclusive_places.fixture.ts';
import { question } from './index.ts';

describe('what-if: inclusive places', () => {
  expectGolden(question, golden);

  it('the places recognised reach the target, one less does not', () => {
    fc.assert(
      fc.property(
        fc.nat(9000),
        fc.nat(9000),
        fc.nat(9000),
        fc.integer({ min: 2, max: 100 }),
        (a, b, c, target) => {
          const inputs = { children: a + b + c, public: a, inclusive: b, target };
          const places = figure(question, inputs, 'places');
          const met = (k: number): boolean => (a + b + k) * 100 >= target * (a + b + c);
          assert.ok(met(places) && (places === 0 || !met(places - 1)));
        },
      ),
    );
  });

  it('refuses parts larger than the whole', () =>
    expectRefused(question, { children: 10, public: 6, inclusive: 6 }, 'whatif-part-larger'));
});
