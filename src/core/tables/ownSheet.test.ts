import assert from 'node:assert/strict';
import { resultSheet } from '../report/index.ts';
import { report } from '../report/report.fixture.ts';
import { sheetOf, type Sheet } from '../values/workbook.ts';
import { findTables } from './index.ts';
import { isOwnSheet } from './ownSheet.ts';

const DATA = [
  ['学校', '班级', '人数'],
  ['一小', '一(1)班', 45],
];

/** A results sheet as it is read back. */
const written = (name: string, lang: 'zh' | 'en', rest: Partial<Sheet> = {}): Sheet =>
  sheetOf(
    name,
    resultSheet(report(), { lang }).rows.map((row) => row.map(({ value }) => value)),
    rest,
  );

describe('sheets of our own', () => {
  for (const [sheet, own] of [
    [written('达标检查', 'zh'), true],
    [written('Targets check', 'en'), true],
    [written('改过名字', 'zh'), true],
    [written('达标检查', 'zh', { visibility: 'hidden' }), true],
    [sheetOf('dabiao-previous-1', DATA, { visibility: 'veryHidden' }), true],
    [sheetOf('dabiao-draft-1', DATA), true],
    [sheetOf('达标检查', DATA), false],
    [sheetOf('达标检查结果', [['达标检查结果'], ...DATA]), false],
    [sheetOf('班级', []), false],
  ] as const) {
    it(`${sheet.name} (${sheet.visibility}, ${sheet.rows.length} rows): ${own ? 'ours, not read' : 'read'}`, () => {
      assert.equal(isOwnSheet(sheet), own);
      const { tables, remarks } = findTables(sheet, { file: 'x.xlsx' });
      assert.equal(
        remarks.some(({ code }) => code === 'ownSheetSkipped'),
        own,
      );
      if (own) assert.deepEqual(tables, []);
    });
  }
});
