import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerTo, expectGolden, expectRefused } from '../engine/golden.fixture.ts';
import { golden } from './yearly_pace.fixture.ts';
import { question } from './index.ts';

describe('what-if: yearly pace', () => {
  expectGolden(question, golden);

  it('that pace, and that growth, arrive at the target in the target year', () => {
    const figures = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(figures, figures, fc.integer({ min: 1, max: 30 }), (value, target, years) => {
        const { values } = answerTo(question, { series: [[2020, value]], target, targetYear: 2020 + years });
        const close = (found: number): boolean => Math.abs(found - target) < 1e-6;
        assert.ok(close(value + Number(values['pace']) * years));
        assert.ok(close(value * (1 + Number(values['growth']) / 100) ** years));
      }),
    );
  });

  it('refuses a target year that has passed', () =>
    expectRefused(question, { series: '2023,44', target: 50, targetYear: 2023 }, 'whatif-year-passed'));
});
