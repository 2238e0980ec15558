import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  differenceCoefficient,
  type SchoolAmount,
} from '../../indicators/difference_coefficient/coefficient.ts';
import { compareTo } from '../../values/compare.ts';
import { effectsOfAdding, turningPoint } from '../added_resource/index.ts';
import { leastResource } from './index.ts';

const PUPILS = [45, 37, 89, 76, 55];
const BOOKS = [279, 137, 935, 160, 402];
const example = PUPILS.map((pupils, i): SchoolAmount => ({ pupils, amount: BOOKS[i] ?? 0 }));
const near = (got: number | null | undefined, want: number, tolerance: number): void =>
  assert.ok(Math.abs((got ?? NaN) - want) <= tolerance, `${got} is not ${want}`);

const added = (schools: readonly SchoolAmount[], extra: readonly { school: number; extra: number }[]) =>
  schools.map((one, i) => ({
    ...one,
    amount: one.amount + (extra.find(({ school }) => school === i)?.extra ?? 0),
  }));
const county = fc.array(
  fc.record({ amount: fc.integer({ min: 0, max: 5000 }), pupils: fc.integer({ min: 10, max: 2000 }) }),
  { minLength: 2, maxLength: 12 },
);

describe('leastResource', () => {
  it('G10: floor 2.32043, only the fourth school rises, by 16.3526 or 17 whole', () => {
    const least = leastResource(example, 0.5);
    near(least?.floor, 2.32043, 5e-6);
    near(least?.extra, 16.3526, 5e-5);
    assert.deepEqual(
      least?.additions.map(({ school }) => school),
      [3],
    );
    assert.deepEqual(least?.whole.additions, [{ school: 3, extra: 17 }]);
  });

  it('applied it passes, one whole unit less does not', () => {
    fc.assert(
      fc.property(county, fc.double({ min: 0.1, max: 0.6, noNaN: true }), (schools, limit) => {
        const least = leastResource(schools, limit);
        if (!least || least.floor === null) return;
        const cv = (all: readonly SchoolAmount[]): number => differenceCoefficient(all) ?? NaN;
        near(cv(added(schools, least.additions)), limit, 1e-9);
        assert.ok(compareTo(cv(added(schools, least.whole.additions)), '<=', limit).met);
        assert.ok(least.whole.extra >= least.extra - 1e-6);
        const { last, additions } = least.whole;
        const less = additions.map((one) => (one.school === last ? { ...one, extra: one.extra - 1 } : one));
        if (last !== null) assert.ok(!compareTo(cv(added(schools, less)), '<=', limit).met);
        else near(least.whole.extra, least.extra, 1e-6);
      }),
      { numRuns: 300 },
    );
  });

  it('nothing to add where it is met; nothing known without pupils or with nothing at all', () => {
    assert.equal(leastResource(example, 0.6)?.whole.extra, 0);
    assert.equal(leastResource([], 0.5), null);
    assert.equal(leastResource([{ amount: 0, pupils: 5 }], 0.5), null);
  });
});

describe('effectsOfAdding', () => {
  it('G9: turning point 8.0162, school 5 helps a little, school 3 makes it worse', () => {
    near(turningPoint(example), 8.0162, 5e-5);
    const effects = effectsOfAdding(example);
    const change = (school: number): number => effects.find((one) => one.school === school)?.change ?? NaN;
    near(change(4), -0.000112, 5e-7);
    near(change(2), 0.000399, 5e-7);
    assert.equal(effects.at(0)?.school, 3);
  });

  it('a little more lowers the coefficient below the turning point and raises it above', () => {
    fc.assert(
      fc.property(county, (schools) => {
        const turn = turningPoint(schools);
        if (turn === null) return;
        for (const { school, change } of effectsOfAdding(schools, 1e-3)) {
          const { amount, pupils } = schools[school] as SchoolAmount;
          if (Math.abs(amount / pupils - turn) < 1e-3 * turn || (differenceCoefficient(schools) ?? 0) < 1e-3)
            continue;
          if (Math.abs(change) > 1e-9) assert.equal(change < 0, amount / pupils < turn);
        }
      }),
    );
  });
});

describe('differenceCoefficient', () => {
  it('stays as it is when all resources are scaled', () => {
    fc.assert(
      fc.property(
        county,
        fc.double({ min: 0.01, max: 1e4, noNaN: true }),
        fc.boolean(),
        (schools, factor, weighted) => {
          const before = differenceCoefficient(schools, weighted);
          const after = differenceCoefficient(
            schools.map((one) => ({ ...one, amount: one.amount * factor })),
            weighted,
          );
          if (before === null) assert.equal(after, null);
          else near(after, before, 1e-9);
        },
      ),
    );
  });

  it('stays as it is when two schools with equal values per pupil are merged', () => {
    fc.assert(
      fc.property(county, fc.integer({ min: 1, max: 500 }), (schools, pupils) => {
        const [first, ...rest] = schools as [SchoolAmount, ...SchoolAmount[]];
        const twin = { pupils, amount: (first.amount / first.pupils) * pupils };
        const merged = { pupils: first.pupils + pupils, amount: first.amount + twin.amount };
        const [apart, together] = [
          [first, twin, ...rest],
          [merged, ...rest],
        ].map((all) => differenceCoefficient(all));
        if (apart === null || apart === undefined) assert.equal(together, null);
        else near(together, apart, 1e-9);
      }),
    );
  });
});
