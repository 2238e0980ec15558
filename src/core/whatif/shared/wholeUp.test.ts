import assert from 'node:assert/strict';
import { wholeUp } from './wholeUp.ts';

describe('rounding up to whole places', () => {
  for (const [value, whole] of [
    [0, 0],
    [5, 5],
    [5.2, 6],
    [0.07 * 100, 7],
    [0.1 * 3 * 10, 3],
    [1e-12 + 800, 800],
    [-0.5, 0],
    [-1.2, -1],
  ] as const) {
    it(`${value} → ${whole}`, () => assert.ok(Object.is(wholeUp(value), whole)));
  }
  it('noise is measured by the figures that were subtracted', () => {
    assert.equal(wholeUp(1000.1 - 1000 - 0.1, 1000), 0);
    assert.equal(wholeUp(0.001, 1000), 1);
  });
});
