import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expectGolden, figure } from '../engine/golden.fixture.ts';
import { golden } from './target_gap.fixture.ts';
import { question } from './index.ts';

describe('what-if: gap to a target', () => {
  expectGolden(question, golden);

  it('filling the gap meets the target, one teacher less does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(100), (pupils, have) => {
        const inputs = { indicator: 'resource_degree_teachers', target: 4.2, schools: [[pupils, have]] };
        const gap = figure(question, inputs, 'gap');
        const met = (teachers: number): boolean => teachers * 1000 >= 42 * pupils;
        assert.ok(met(have + gap) && (gap === 0 || !met(have + gap - 1)));
      }),
    );
  });
});
