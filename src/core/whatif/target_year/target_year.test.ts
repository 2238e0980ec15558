import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerTo, expectGolden, expectRefused } from '../engine/golden.fixture.ts';
import { golden } from './target_year.fixture.ts';
import { question } from './index.ts';

describe('what-if: year of the target', () => {
  expectGolden(question, golden);

  it('going on at the slope meets the target in that year and not the year before', () => {
    fc.assert(
      fc.property(
        fc.nat(80),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 81, max: 200 }),
        (value, slope, target) => {
          const { values } = answerTo(question, {
            series: [
              [2022, value],
              [2023, value + slope],
            ],
            target,
          });
          const at = (year: number): number => value + slope + slope * (year - 2023);
          const year = Number(values['year']);
          assert.ok(
            values['year'] === null
              ? at(2123) < target
              : at(year) >= target && (year === 2023 || at(year - 1) < target),
          );
        },
      ),
    );
  });

  it('needs two years, each once', () => {
    expectRefused(question, { series: '2023,44', target: 50 }, 'whatif-too-few-years');
    expectRefused(question, { series: '2023,44;2023,45', target: 50 }, 'whatif-year-twice');
  });
});
