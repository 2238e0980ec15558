import assert from 'node:assert/strict';
import { cellKey, sheetOf } from '../../core/values/workbook.ts';
import { modelOf } from '../host/model/convert.ts';
import { workbookData } from './workbookData.ts';

const names = { shown: (formula: string) => formula, stored: (formula: string) => formula };

describe('a workbook for the grid', () => {
  const model = modelOf({
    file: '小学.xlsx',
    sheets: [
      sheetOf(
        '一',
        [
          ['学校', '人数'],
          ['甲', 45],
          ['乙', 0.5],
        ],
        {
          formulas: new Map([[cellKey(1, 1), '=40+5']]),
          formats: new Map([[cellKey(2, 1), '0%']]),
          merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }],
          hiddenRows: new Set([2]),
          hiddenColumns: new Set([3]),
        },
      ),
      sheetOf('二', [], { visibility: 'veryHidden' }),
    ],
  });
  const [first, second] = model.sheets;
  assert.ok(first && second);
  first.columnWidths.set(0, 120);
  first.rowHeights.set(0, 30);
  first.frozen = { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 16_383 };
  first.cellToWrite(1, 0).style = { fill: '#FFEB9C' };
  first.cellToWrite(2, 0).style = { fill: '#FFEB9C' };
  const data = workbookData(model, names, 'book');
  const sheet = data.sheets?.[first.id];

  it('keeps the sheets’ order, names and ids', () => {
    assert.deepEqual(data.sheetOrder, [first.id, second.id]);
    assert.deepEqual([sheet?.name, sheet?.hidden, data.sheets?.[second.id]?.hidden], ['一', 0, 1]);
  });

  it('carries values, formulas and formats', () => {
    const { s, ...cell } = sheet?.cellData?.[1]?.[1] ?? {};
    assert.deepEqual([cell, s], [{ v: 45, t: 2, f: '=40+5' }, undefined]);
    const name = sheet?.cellData?.[2]?.[1]?.s;
    assert.deepEqual(data.styles?.[String(name)], { n: { pattern: '0%' } });
  });

  it('equal looks share a name', () => {
    const looks = [1, 2].map((row) => sheet?.cellData?.[row]?.[0]?.s);
    assert.equal(looks[0], looks[1]);
    assert.deepEqual(data.styles?.[String(looks[0])], { bg: { rgb: '#FFEB9C' } });
  });

  it('carries merges, hidden lines, sizes and frozen rows', () => {
    assert.deepEqual(sheet?.mergeData, [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 }]);
    assert.deepEqual(sheet?.rowData, { 0: { h: 40, ia: 0 }, 2: { hd: 1 } });
    assert.deepEqual(sheet?.columnData, { 0: { w: 120 }, 3: { hd: 1 } });
    assert.deepEqual(sheet?.freeze, { xSplit: 0, ySplit: 2, startRow: 2, startColumn: -1 });
  });

  it('leaves room to write, on an empty sheet too', () => {
    assert.deepEqual([data.sheets?.[second.id]?.rowCount, data.sheets?.[second.id]?.columnCount], [100, 26]);
  });
});
