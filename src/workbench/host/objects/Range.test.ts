import assert from 'node:assert/strict';
import { cellKey, sheetOf } from '../../../core/values/workbook.ts';
import { openHost } from '../node.ts';
import { refusalOf, withAddIn } from '../testing.ts';

const ROWS = [
  ['学校', '班级', '人数'],
  ['一小', '1班', 45],
  ['一小', '2班', 52],
  ['二小', '1班', null],
];

type Work = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>;

const onSheet = (work: Work) =>
  withAddIn(ROWS, {}, ({ Excel }) =>
    Excel.run((context) => work(context, context.workbook.worksheets.getActiveWorksheet())),
  );

describe('a range of the simulated host', () => {
  it('reads values, texts, types and formulas', async () => {
    await withAddIn(ROWS, {}, async ({ Excel }, host) => {
      host.user.type('D2', '=C2+C3');
      host.user.type('D3', '=1/0');
      host.user.type('D4', '85%');
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange('C2:D4');
        range.load('values,text,valueTypes,formulas,numberFormat');
        await context.sync();
        assert.deepEqual(range.values, [
          [45, 97],
          [52, '#DIV/0!'],
          ['', 0.85],
        ]);
        assert.deepEqual(range.text[2], ['', '85%']);
        assert.deepEqual(range.valueTypes, [
          ['Double', 'Double'],
          ['Double', 'Error'],
          ['Empty', 'Double'],
        ]);
        assert.deepEqual(range.formulas[0], [45, '=C2+C3']);
        assert.deepEqual(range.numberFormat[2], ['General', '0%']);
      });
    });
  });

  for (const [written, value] of [
    ['12', 12],
    ["'12", '12'],
    ['1,234', 1234],
    ['true', true],
    ['45人', '45人'],
    ['１２', '１２'],
    ['#N/A', '#N/A'],
    ['', ''],
  ] as const) {
    it(`understands ${JSON.stringify(written)} as Excel does`, () =>
      onSheet(async (context, sheet) => {
        const cell = sheet.getRange('F1');
        cell.values = [[written]];
        cell.load('values');
        await context.sync();
        assert.deepEqual(cell.values, [[value]]);
      }));
  }

  it('leaves cells alone where null is written, and fills a range with one value', () =>
    onSheet(async (context, sheet) => {
      const row = sheet.getRange('A2:C2').load('values');
      row.values = [[null, '3班', null]];
      const block = sheet.getRange('E1:F2');
      block.set({ values: 7 as never });
      block.load('values');
      await context.sync();
      row.load('values');
      await context.sync();
      assert.deepEqual(row.values, [['一小', '3班', 45]]);
      assert.deepEqual(block.values, [
        [7, 7],
        [7, 7],
      ]);
    }));

  it('finds its neighbours', () =>
    onSheet(async (context, sheet) => {
      const range = sheet.getRange('B2:C3');
      const found = [
        range.getCell(1, 1),
        range.getRow(1),
        range.getColumn(0),
        range.getLastCell(),
        range.getOffsetRange(2, -1),
        range.getResizedRange(1, 2),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getBoundingRect('E9'),
        range.getIntersection('C1:C9'),
        sheet.getRange('A:A').getUsedRange(true),
      ];
      for (const item of found) item.load('address');
      await context.sync();
      assert.deepEqual(
        found.map((item) => item.address.replace('班级!', '')),
        ['C3', 'B3:C3', 'B2:B3', 'C3', 'A4:B5', 'B2:E4', '2:3', 'B:C', 'B2:E9', 'C2:C3', 'A1:A4'],
      );
    }));

  it('refuses addresses off the sheet', () =>
    onSheet(async (context, sheet) => {
      const refusal = await refusalOf(
        (async () => {
          sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
          await context.sync();
        })(),
      );
      assert.deepEqual(refusal, { code: 'InvalidArgument', location: 'Range.getOffsetRange' });
    }));

  it('quotes the names of sheets where Excel does', async () => {
    const workbook = {
      file: 'x.xlsx',
      sheets: ["2024年 小学's", 'A1', '小学'].map((name) => sheetOf(name, [[1]])),
    };
    const host = await openHost({ workbook });
    const { Excel } = await host.startAddIn();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const cells = worksheets.items.map((sheet) => sheet.getRange('A1').load('address'));
      await context.sync();
      assert.deepEqual(
        [...cells].map((cell) => cell.address),
        ["'2024年 小学''s'!A1", "'A1'!A1", '小学!A1'],
      );
    });
    await host.close();
  });

  it('marks cells and takes marks away', () =>
    onSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.format.fill.color = '#ffe699';
      range.format.font.bold = true;
      sheet.getRange('A1').format.horizontalAlignment = 'Center';
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      range.load('format/fill/color,format/font/bold,format/horizontalAlignment');
      await context.sync();
      const { fill, font, horizontalAlignment } = range.format;
      assert.deepEqual([fill.color, font.bold, horizontalAlignment], ['#FFE699', true, null]);
      sheet.getRange().format.fill.clear();
      range.load('format/fill/color');
      await context.sync();
      assert.equal(range.format.fill.color, '#FFFFFF');
    }));

  it('marks scattered cells together', () =>
    onSheet(async (context, sheet) => {
      const scattered = sheet.getRanges('A1,C2:C3');
      scattered.format.fill.color = '#FFE699';
      scattered.load('areaCount,cellCount,format/fill/color');
      const between = sheet.getRange('A1:C3').load('format/fill/color');
      await context.sync();
      assert.deepEqual(
        [scattered.areaCount, scattered.cellCount, scattered.format.fill.color],
        [2, 3, '#FFE699'],
      );
      assert.equal(between.format.fill.color, null);
    }));

  it('reads fills of all cells and hidden rows in one call each', async () => {
    await withAddIn(ROWS, {}, async ({ Excel }, host) => {
      host.workbook.active.hiddenRows.add(2);
      host.workbook.active.cellToWrite(1, 2).style = { fill: '#FF0000' };
      await Excel.run(async (context) => {
        const used = context.workbook.worksheets.getFirst().getUsedRange(true);
        const cells = used.getCellProperties({ address: true, format: { fill: { color: true } } });
        const rows = used.getRowProperties({ rowHidden: true, rowIndex: true });
        const columns = used.getColumnProperties({ columnHidden: true });
        await context.sync();
        assert.deepEqual(cells.value[1]?.[2], { address: '班级!C2', format: { fill: { color: '#FF0000' } } });
        assert.deepEqual(
          rows.value.map((row) => row.rowHidden),
          [false, false, true, false],
        );
        assert.deepEqual(
          columns.value.map((column) => column.columnHidden),
          [false, false, false],
        );
        used.setCellProperties(
          ROWS.map((row) =>
            row.map((value) => ({ format: { fill: { color: value === 52 ? '#00FF00' : '#FFFFFF' } } })),
          ),
        );
        await context.sync();
      });
      assert.equal(host.workbook.active.cell(2, 2)?.style?.fill, '#00FF00');
      assert.equal(host.meter.readings.syncs, 2);
    });
  });

  it('sees only the merged areas that begin inside it', async () => {
    await withAddIn(ROWS, {}, async ({ Excel }, host) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange('A2:A3').merge();
        const [whole, lower] = ['A1:C4', 'A3:C4'].map((address) =>
          sheet.getRange(address).getMergedAreasOrNullObject().load('address,areaCount'),
        );
        await context.sync();
        assert.deepEqual([whole?.address, whole?.areaCount, lower?.isNullObject], ['班级!A2:A3', 1, true]);
      });
      assert.equal(host.user.sees('A3'), '', 'merging keeps the first value only');
    });
  });

  it('clears contents, formats or both', async () => {
    await withAddIn(ROWS, {}, async ({ Excel }, host) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange('A1:B1').format.fill.color = '#FFE699';
        sheet.getRange('A1').clear('Contents');
        sheet.getRange('B1').clear('Formats');
        await context.sync();
      });
      const [a1, b1] = [host.user.cell('A1'), host.user.cell('B1')];
      assert.deepEqual([a1?.value, a1?.style?.fill], [null, '#FFE699']);
      assert.deepEqual([b1?.value, b1?.style], ['班级', undefined]);
    });
  });

  it('answers null for more cells than Excel reads at once', () =>
    onSheet(async (context, sheet) => {
      const all = sheet.getRange().load('values,address');
      await context.sync();
      assert.equal(all.values, null);
    }));

  it('turns into the shape of the core and back', async () => {
    const sheet = {
      ...sheetOf('附表', [
        ['合计', null, 0.5],
        [null, { error: '#REF!' }],
      ]),
      visibility: 'hidden' as const,
      texts: new Map([[cellKey(0, 2), '50.0%']]),
      formulas: new Map([[cellKey(1, 1), '=#REF!']]),
      formats: new Map([[cellKey(0, 2), '0.0%']]),
      merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }],
      hiddenRows: new Set([1]),
      hiddenColumns: new Set([4]),
    };
    const workbook = { file: 'x.xlsx', sheets: [sheet, sheetOf('表', [[1]])] };
    const host = await openHost({ workbook });
    assert.deepEqual(host.toWorkbook(), workbook);
  });
});
