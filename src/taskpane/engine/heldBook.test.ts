import assert from 'node:assert/strict';
import { cellKey, textAt } from '../../core/values/workbook.ts';
import { HeldBook } from './heldBook.ts';
import type { SheetHead } from './protocol.ts';

const head = (name: string, position: number): SheetHead => ({
  name,
  position,
  visibility: 'visible',
  columnCount: 2,
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

const book = (): HeldBook => {
  const held = new HeldBook();
  held.open('小学.xlsx');
  held.putSheet(head('乙', 2));
  held.putSheet(head('甲', 1));
  const rows = [
    ['学校', '人数'],
    ['一小', 52],
    ['二小', 0.5],
  ];
  held.putRows({ sheet: '甲', firstRow: 1, rows: rows.slice(1), texts: [], formats: [] });
  held.putRows({
    sheet: '甲',
    firstRow: 0,
    rows: rows.slice(0, 1),
    texts: [[cellKey(2, 1), '50%']],
    formats: [],
  });
  return held;
};

describe('the open workbook in the engine', () => {
  it('puts sheets in the workbook’s order and rows in theirs', () => {
    const { file, sheets } = book().workbook;
    assert.deepEqual([file, sheets.map(({ name }) => name)], ['小学.xlsx', ['甲', '乙']]);
    assert.deepEqual(sheets[0]?.rows[2], ['二小', 0.5]);
  });

  it('a patch replaces cells, drops what was shown in them, and makes a new sheet', () => {
    const held = book();
    const before = held.sheet('甲');
    const area = { firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 2 };
    held.patch({
      sheet: '甲',
      area,
      rows: [
        [7, 8],
        [9, null],
      ],
    });
    const after = held.sheet('甲');
    assert.ok(before && after && before !== after);
    assert.deepEqual(after.rows.slice(2), [
      ['二小', 7, 8],
      [null, 9, null],
    ]);
    assert.equal(textAt(after, 2, 1), '7');
    assert.equal(after.columnCount, 3);
    assert.equal(textAt(before, 2, 1), '50%', 'the sheet before is as it was');
  });

  it('keeps the sheets that are still there', () => {
    const held = book();
    held.keep(['乙']);
    assert.deepEqual([held.sheet('甲'), held.workbook.sheets.length], [null, 1]);
    assert.throws(
      () => held.putRows({ sheet: '甲', firstRow: 0, rows: [], texts: [], formats: [] }),
      RangeError,
    );
  });
});
