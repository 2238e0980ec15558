import assert from 'node:assert/strict';
import { readCell } from './readCell.ts';
import { asShare, shareScaleOf } from './share.ts';
import type { ShareContext } from './share.ts';
import type { Scalar } from './workbook.ts';

describe('asShare', () => {
  type Row = readonly [
    Scalar,
    string | undefined,
    ShareContext,
    number | null,
    ('ambiguous' | 'implausible')?,
  ];
  const rows: readonly Row[] = [
    [85, undefined, {}, 85],
    [0.85, undefined, {}, 85],
    [0.85, '0%', {}, 85],
    ['85%', undefined, {}, 85],
    ['85.0％', undefined, {}, 85],
    ['0.85', undefined, {}, 85],
    ['百分之八十五', undefined, {}, 85],
    ['85%以上', undefined, {}, 85],
    ['5‰', undefined, {}, 0.5],
    [0, undefined, {}, 0],
    ['无', undefined, {}, 0],
    [1, undefined, {}, 100, 'ambiguous'],
    [1, '0%', {}, 100],
    ['1%', undefined, {}, 1],
    ['0.5%', undefined, {}, 0.5],
    [0.85, undefined, { scale: 'percent' }, 0.85],
    [1, undefined, { scale: 'percent' }, 1],
    [1.05, undefined, { scale: 'fraction', highest: 150 }, 105],
    [105, undefined, {}, 105, 'implausible'],
    [105, undefined, { highest: 150 }, 105],
    [-3, undefined, {}, -3, 'implausible'],
    [null, undefined, {}, null],
    ['—', undefined, {}, null],
    ['45人', undefined, {}, null],
    ['2000万', undefined, {}, null],
  ];
  for (const [cell, format, context, percent, doubt] of rows) {
    it(`${String(cell)} ${format ?? ''} ${JSON.stringify(context)} → ${String(percent)}`, () => {
      const share = asShare(readCell(cell, format), context);
      const expected = { percent, ambiguous: doubt === 'ambiguous', plausible: doubt !== 'implausible' };
      assert.deepEqual(share, percent === null ? null : expected);
    });
  }
});

describe('shareScaleOf', () => {
  it('looks at the whole column', () => {
    assert.equal(shareScaleOf([85, 90.5, 0.5]), 'percent');
    assert.equal(shareScaleOf([0.85, 1, 1.02]), 'fraction');
    assert.equal(shareScaleOf([1, 1, 0]), 'unknown');
    assert.equal(shareScaleOf([]), 'unknown');
  });
});
