import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerTo, expectGolden } from '../engine/golden.fixture.ts';
import { golden } from './entrants_forecast.fixture.ts';
import { question } from './index.ts';

describe('what-if: entrants forecast', () => {
  expectGolden(question, golden);

  it('low ≤ base ≤ high, and the classes hold the pupils while one less does not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(5000), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 50, max: 120 }),
        (births, survival) => {
          const rows = births.map((one, i) => [2015 + i, one]);
          const own = answerTo(question, { survival, births: rows }).tables?.['births'];
          const at = (key: string, i: number): number => Number(own?.[key]?.[i]);
          births.forEach((_, i) => {
            assert.ok(at('low', i) <= at('base', i) && at('base', i) <= at('high', i));
            const classes = at('classes', i);
            assert.ok(classes * 45 >= at('base', i) && (classes === 0 || (classes - 1) * 45 < at('base', i)));
          });
        },
      ),
    );
  });
});
