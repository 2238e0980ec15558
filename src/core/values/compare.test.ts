import assert from 'node:assert/strict';
import fc from 'fast-check';
import { COMPARATORS, compareTo, gapTo, roundTo, same } from './compare.ts';
import type { Comparator } from './compare.ts';

describe('compareTo', () => {
  type Row = readonly [string, boolean, boolean, ...Parameters<typeof compareTo>];
  const rows: readonly Row[] = [
    ['G6: 4.506 meets the unrounded floor', true, false, 4.506, '>=', 4.505],
    ['G6: 4.506 misses the floor as one text prints it', false, false, 4.506, '>=', 4.51],
    ['G6: the shown digits would flip it', true, true, 4.506, '>=', 4.505, null, 2],
    ['G6: and the other way', false, true, 4.506, '>=', 4.51, null, 2],
    ['a value rounded up to the target', false, true, 4.496, '>=', 4.5, null, 1],
    ['far from the target nothing is flagged', true, false, 6, '>=', 4.505, null, 2],
    ['exactly met', true, false, 4.5, '>=', 4.5, null, 1],
    ['0.1 + 0.2 is not above 0.3', true, false, 0.1 + 0.2, '<=', 0.3],
    ['0.1 + 0.2 is not more than 0.3', false, false, 0.1 + 0.2, '>', 0.3],
    ['a coefficient of 0.5004 against 0.50', false, true, 0.5004, '<=', 0.5, null, 3],
    ['just under', true, false, 44.9, '<', 45],
    ['not under at the limit', false, false, 45, '<', 45],
    ['equal', true, false, 45, '=', 45],
    ['not equal', false, false, 45.2, '=', 45],
    ['equal only when rounded', false, true, 45.2, '=', 45, null, 0],
    ['between, lower end', true, false, 95.5, 'between', 95.5, 96],
    ['between, above', false, false, 96.1, 'between', 95.5, 96],
    ['about, within', true, false, 83, 'about', 85, null, null, 2],
    ['about, outside', false, false, 82.9, 'about', 85, null, null, 2],
    ['about without tolerance is equal', false, false, 85.1, 'about', 85],
    ['not a number meets nothing', false, false, Number.NaN, '>=', 0],
    ['negative values', true, false, -2, '>=', -3],
  ];
  for (const [name, met, roundingDecides, ...args] of rows) {
    it(name, () => assert.deepEqual(compareTo(...args), { met, roundingDecides }));
  }
});

describe('gapTo', () => {
  const rows: readonly (readonly [number, ...Parameters<typeof gapTo>])[] = [
    [0.5, 4, '>=', 4.5],
    [-0.1, 100.1, '>=', 100],
    [0, 0.1 + 0.2, '<=', 0.3],
    [5, 50, '<=', 45],
    [-3, 42, '<', 45],
    [2, 47, '=', 45],
    [0.5, 95, 'between', 95.5, 96],
    [1, 97, 'between', 95.5, 96],
    [-0.2, 95.8, 'between', 95.5, 96],
    [1, 82, 'about', 85, null, 2],
    [-1, 86, 'about', 85, null, 2],
  ];
  for (const [gap, ...args] of rows) {
    it(`${args.join(' ')} → ${gap}`, () => assert.equal(gapTo(...args), gap));
  }
  it('is zero or less exactly where the target is met, but for the limit of > and <', () => {
    const figure = fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(
        figure,
        figure,
        fc.constantFrom(...COMPARATORS),
        (value, target, comparator: Comparator) => {
          const gap = gapTo(value, comparator, target, target + 5, 1);
          if ((comparator === '>' || comparator === '<') && gap === 0) return;
          assert.equal(compareTo(value, comparator, target, target + 5, null, 1).met, gap <= 0);
        },
      ),
    );
  });
});

describe('rounding', () => {
  it('goes half away from zero, on the decimal figure', () => {
    assert.equal(roundTo(4.505, 2), 4.51);
    assert.equal(roundTo(1.005, 2), 1.01);
    assert.equal(roundTo(-1.5, 0), -2);
    assert.equal(roundTo(-0.4, 0), 0);
    assert.equal(roundTo(2.5, 0), 3);
    assert.equal(roundTo(0.1234567890123456, 15), 0.1234567890123456);
  });
  it('is done after one pass', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.nat(4), (value, decimals) => {
        assert.equal(roundTo(roundTo(value, decimals), decimals), roundTo(value, decimals));
      }),
    );
  });
  it('tells noise from a difference', () => {
    assert.ok(same(0.1 + 0.2, 0.3));
    assert.ok(!same(0.3, 0.3001));
    assert.ok(same(0, 0));
  });
});
