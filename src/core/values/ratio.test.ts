import assert from 'node:assert/strict';
import { looksTimeTyped, normaliseRatio } from './ratio.ts';
import { readCell } from './readCell.ts';
import type { Scalar } from './workbook.ts';

describe('normaliseRatio', () => {
  const rows: readonly (readonly [Scalar, number | null, string?])[] = [
    ['1:19', 19],
    ['1：19', 19],
    ['19:1', 19],
    [0.0526, 19],
    ['0.0526', 19],
    [19, 19],
    [0.043, 23],
    [79 / 1440, 19, 'h:mm'],
    [0.0741, 13.5],
    [0.08, 12.5],
    ['1:13.5', 13.5],
    [13.5, 13.5],
    [0.05, 20],
    [1, 1],
    [0, null],
    [-3, null],
    ['85%', null],
    ['—', null],
    [null, null],
  ];
  for (const [cell, expected, format] of rows) {
    it(`${String(cell)} → ${String(expected)}`, () => {
      assert.equal(normaliseRatio(readCell(cell, format)), expected);
    });
  }
  it('keeps a computed quotient as it is', () => {
    const quotient = 37 / 701;
    assert.ok(Math.abs((normaliseRatio(readCell(quotient)) ?? 0) - 701 / 37) < 1e-9);
  });
});

describe('looksTimeTyped', () => {
  it('knows 1:19 behind 79/1440, and only that', () => {
    assert.ok(looksTimeTyped(79 / 1440));
    assert.ok(looksTimeTyped(73 / 1440));
    for (const value of [0.0526, 1 / 19, 0.05, 0.5, 19, 0, 37 / 701])
      assert.ok(!looksTimeTyped(value), String(value));
  });
});
