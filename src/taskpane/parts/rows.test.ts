import assert from 'node:assert/strict';
import fc from 'fast-check';
import { RowHeights } from './rows.ts';

const laid = (count: number, height = 50): RowHeights => {
  const rows = new RowHeights();
  rows.lay(
    Array.from({ length: count }, (_, index) => `r${index}`),
    () => height,
  );
  return rows;
};

describe('rows of a long list', () => {
  it('draws what is in the window, and a few of a list below it', () => {
    const rows = laid(1000);
    assert.deepEqual(rows.range(5000, 6000), [100, 121]);
    assert.deepEqual(rows.range(-2000, -1000), [0, 12]);
    assert.deepEqual(laid(0).range(0, 500), [0, 0]);
    assert.deepEqual(laid(3).range(0, 500), [0, 3]);
  });

  it('a measured row moves those below it', () => {
    const rows = laid(10);
    assert.equal(rows.measure('r2', 200), true);
    assert.equal(rows.measure('r2', 200), false);
    rows.lay(['r0', 'r1', 'r2', 'r3'], () => 50);
    assert.deepEqual([rows.offset(3), rows.total, rows.height(2)], [300, 350, 200]);
  });

  it('finds the row at any distance: its edges enclose it', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 200 }),
        fc.nat(60_000),
        (heights, distance) => {
          const rows = new RowHeights();
          rows.lay(
            heights.map((_, index) => String(index)),
            (index) => heights[index] as number,
          );
          const at = rows.at(Math.min(distance, rows.total - 1));
          assert.ok(rows.offset(at) <= distance);
          assert.ok(rows.offset(at + 1) > Math.min(distance, rows.total - 1));
        },
      ),
    ));
});
