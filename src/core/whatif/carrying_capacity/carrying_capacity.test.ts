import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expectGolden, figure } from '../engine/golden.fixture.ts';
import { golden } from './carrying_capacity.fixture.ts';
import { question } from './index.ts';

describe('what-if: carrying capacity', () => {
  expectGolden(question, golden);

  it('so many pupils fit every resource, one more does not', () => {
    const resource = fc.record({ amount: fc.nat(5000), each: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(fc.array(resource, { minLength: 1, maxLength: 5 }), (rows) => {
        const resources = rows.map((row, i) => ({ ...row, resource: `r${i}` }));
        const capacity = figure(question, { resources }, 'capacity');
        const fits = (pupils: number): boolean => rows.every(({ amount, each }) => pupils <= amount * each);
        assert.ok(fits(capacity) && !fits(capacity + 1));
      }),
    );
  });
});
