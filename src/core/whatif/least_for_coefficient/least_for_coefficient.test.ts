import assert from 'node:assert/strict';
import fc from 'fast-check';
import { differenceCoefficient } from '../../indicators/difference_coefficient/coefficient.ts';
import { answerTo, expectGolden } from '../engine/golden.fixture.ts';
import { BOOKS } from '../coefficient_change/coefficient_change.fixture.ts';
import { golden } from './least_for_coefficient.fixture.ts';
import { question } from './index.ts';

const school = fc.record({
  pupils: fc.integer({ min: 10, max: 900 }),
  amount: fc.integer({ min: 1, max: 5000 }),
});

describe('what-if: least resource for the coefficient', () => {
  expectGolden(question, golden);

  it('published: floor 2.32043, 16.3526 more', () => {
    const { values } = answerTo(question, { limit: 0.5, schools: BOOKS });
    assert.equal(Number(values['floor']).toFixed(5), '2.32043');
    assert.equal(Number(values['extra']).toFixed(4), '16.3526');
  });

  it('the amounts bring the coefficient to its limit, a hundredth less does not', () => {
    fc.assert(
      fc.property(fc.array(school, { minLength: 2, maxLength: 12 }), (schools) => {
        const { values, tables } = answerTo(question, { limit: 0.4, schools });
        const add = (tables?.['schools']?.['add'] ?? []).map(Number);
        const after = (share: number): number =>
          differenceCoefficient(
            schools.map((one, i) => ({ ...one, amount: one.amount + (add[i] ?? 0) * share })),
          ) ?? NaN;
        assert.ok(after(1) <= 0.4 * (1 + 1e-9));
        assert.ok(values['floor'] === null || after(0.99) > 0.4);
      }),
    );
  });
});
