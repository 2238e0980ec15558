import assert from 'node:assert/strict';
import { bandOfDate, valueIn } from './measure.ts';
import { readCell } from './readCell.ts';
import type { Scalar } from './workbook.ts';

describe('valueIn', () => {
  const rows: readonly (readonly [Scalar, string | undefined, string, number | null])[] = [
    [2, '万元', '元', 20_000],
    ['2', '万元', '元', 20_000],
    ['2万元', '万元', '元', 20_000],
    ['2万', '万元', '元', 20_000],
    ['2000元', '万元', '元', 2000],
    [3, '亩', '平方米', 2000],
    ['3亩', '平方米', '平方米', 2000],
    ['45人', undefined, '人', 45],
    [45, undefined, '人', 45],
    ['45名', '人', '人', 45],
    ['12个', '间', '间', 12],
    ['无', '万元', '元', 0],
    ['1:19', undefined, '', 19],
    ['45人', '万元', '元', null],
    ['—', '万元', '元', null],
  ];
  for (const [cell, column, to, expected] of rows) {
    it(`${String(cell)} in a column of ${column ?? 'no unit'} → ${String(expected)} ${to}`, () => {
      assert.equal(valueIn(readCell(cell), column, to), expected);
    });
  }
});

describe('bandOfDate', () => {
  it('gives 6-10 back from 10 June, and nothing from what was no band', () => {
    assert.deepEqual(bandOfDate(readCell(45453, 'm"月"d"日"')), { low: 6, high: 10 });
    assert.equal(bandOfDate(readCell(45453 - 7, 'm"月"d"日"')), null);
    assert.equal(bandOfDate(readCell('2025/9')), null);
    assert.equal(bandOfDate(readCell('26-30')), null);
  });
});
