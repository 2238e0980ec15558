import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expectGolden, expectRefused, figure } from '../engine/golden.fixture.ts';
import { golden } from './public_places.fixture.ts';
import { question } from './index.ts';

describe('what-if: public places', () => {
  expectGolden(question, golden);

  it('applied, either way meets the target, and one place less does not', () => {
    const county = fc.integer({ min: 1, max: 50_000 }).chain((children) =>
      fc.record({
        children: fc.constant(children),
        public: fc.nat(children),
        target: fc.integer({ min: 2, max: 99 }),
      }),
    );
    fc.assert(
      fc.property(county, (inputs) => {
        const { children, target } = inputs;
        const meets = (part: number, whole: number): boolean => part * 100 >= target * whole;
        const convert = figure(question, inputs, 'convert');
        const add = figure(question, inputs, 'add');
        assert.ok(meets(inputs.public + convert, children) && meets(inputs.public + add, children + add));
        assert.ok(convert === 0 || !meets(inputs.public + convert - 1, children));
        assert.ok(add === 0 || !meets(inputs.public + add - 1, children + add - 1));
      }),
    );
  });

  it('refuses more public children than there are children', () =>
    expectRefused(question, { children: 100, public: 101 }, 'whatif-part-larger'));
});
