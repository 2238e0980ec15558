import assert from 'node:assert/strict';
import { cellKey, sheetOf, valueAt } from '../../core/values/workbook.ts';
import { readWorkbook } from '../../files/read/workbook.ts';
import { writeBook } from '../../files/xlsx/write.ts';
import { modelOf } from '../host/model/convert.ts';
import { combined } from './combine.ts';
import { storedInFile } from './futureFunctions.ts';
import { dressFromXlsx } from './looks.ts';
import { copyName, saveCopy } from './save.ts';
import { fitColumns } from './widths.ts';

describe('files of the workbench', () => {
  it('a saved copy reads back: values, formulas, looks, hidden lines, links, errors', async () => {
    const model = modelOf({
      file: '小学.xls',
      sheets: [
        sheetOf(
          '2024年 小学',
          [
            ['学校', 45, '45', true, { error: '#REF!' }],
            [null, 90],
          ],
          {
            formulas: new Map([[cellKey(1, 1), '=_xldudf_EDU_CLASSSIZE_BAND(B1)']]),
            formats: new Map([[cellKey(0, 1), '0.0']]),
            merges: [{ firstRow: 3, firstColumn: 0, lastRow: 3, lastColumn: 2 }],
            hiddenRows: new Set(),
            hiddenColumns: new Set([3]),
          },
        ),
        sheetOf('旧', [['x']], { visibility: 'hidden' }),
      ],
    });
    const [sheet] = model.sheets;
    assert.ok(sheet);
    sheet.cellToWrite(0, 0).style = { fill: '#FFEB9C', bold: true, horizontal: 'Center' };
    sheet.cellToWrite(0, 0).hyperlink = { documentReference: "'2024年 小学'!B2" };
    sheet.columnWidths.set(0, 145);
    const bytes = await saveCopy(model);
    const { sheets } = await readWorkbook('副本.xlsx', bytes);
    const [read, old] = sheets;
    assert.ok(read);
    assert.deepEqual(
      [0, 1, 2, 3].map((column) => valueAt(read, 0, column)),
      ['学校', 45, '45', true],
    );
    assert.equal(read.formulas.get(cellKey(1, 1)), '=_xldudf_EDU_CLASSSIZE_BAND(B1)');
    assert.equal(read.formats.get(cellKey(0, 1)), '0.0');
    assert.deepEqual([read.merges, [...read.hiddenColumns]], [sheet.merges, [3]]);
    assert.equal(old?.visibility, 'hidden');

    const again = modelOf({ file: '副本.xlsx', sheets });
    await dressFromXlsx(again, bytes);
    const dressed = again.sheet('2024年 小学');
    const looks = dressed.cell(0, 0)?.style ?? {};
    assert.deepEqual([looks.fill, looks.bold, looks.horizontal], ['#FFEB9C', true, 'Center']);
    assert.equal(dressed.columnWidths.get(0), 145);
  });

  for (const [file, copy] of [
    ['小学.xls', '小学（副本）.xlsx'],
    ['小学（副本）.xlsx', '小学（副本）.xlsx'],
    ['a.b.csv', 'a.b（副本）.xlsx'],
  ] as const)
    it(`a copy of ${file} is named ${copy}`, () => assert.equal(copyName(file), copy));

  for (const [formula, stored] of [
    ['=XLOOKUP(A1,B:B,C:C)', '=_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['=filter(A1:A3,B1:B3)', '=_xlfn._xlws.filter(A1:A3,B1:B3)'],
    ['=IF(A1="LET(",SUM(A1),\'LET(\'!A1)', '=IF(A1="LET(",SUM(A1),\'LET(\'!A1)'],
    ['=_xlfn.XLOOKUP(1,2,3)', '=_xlfn.XLOOKUP(1,2,3)'],
  ] as const)
    it(`${formula} is stored as ${stored}`, () => assert.equal(storedInFile(formula), stored));

  it('puts workbooks together: a taken name gets its file’s in front', () => {
    const one = { file: '初中.xls', sheets: [sheetOf('初中', [[1]])] };
    const other = { file: '班额统计表.xlsx', sheets: [sheetOf('小学', [[2]]), sheetOf('初中', [[3]])] };
    const { file, sheets } = combined('县.xlsx', [one, other]);
    assert.equal(file, '县.xlsx');
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ['初中', '小学', '班额统计表 初中'],
    );
  });

  it('looks that can’t be read leave the workbook plain', async () => {
    const model = modelOf({ file: 'x', sheets: [sheetOf('a', [[1]])] });
    const bytes = await writeBook({ title: 'x', sheets: [{ name: 'a', rows: [[{ value: 1 }]] }] });
    await dressFromXlsx(model, bytes.slice(0, bytes.length / 2));
    await dressFromXlsx(model, Uint8Array.from([0xd0, 0xcf]));
    assert.equal(model.sheet('a').columnWidths.size, 0);
  });

  it('fits columns to their texts, but not to a note of two lines’ length', () => {
    const names = Array.from({ length: 30 }, (_, n) => [`第${n}小学`, n]);
    const note = '注：本表由各学校填报，经县教育局审核，统计时点为九月一日';
    const model = modelOf({ file: 'x', sheets: [sheetOf('a', [...names, [note]])] });
    const sheet = model.sheet('a');
    fitColumns(sheet);
    const [first = 0, second = 0] = [0, 1].map((column) => sheet.columnWidths.get(column) ?? 0);
    assert.ok(first > 60 && first < 120, String(first));
    assert.equal(second, 52);
  });
});
