import assert from 'node:assert/strict';
import type { AddIn, NodeHost } from '../node.ts';
import { refusalOf, withAddIn } from '../testing.ts';

const ROWS = [
  ['学校', '人数'],
  ['一小', 45],
  ['二小', 52],
];

const run = (
  work: (context: Excel.RequestContext, sheet: Excel.Worksheet, host: NodeHost) => Promise<void>,
) =>
  withAddIn(ROWS, {}, ({ Excel }, host) =>
    Excel.run((context) => work(context, context.workbook.worksheets.getActiveWorksheet(), host)),
  );

const delivered = () => new Promise((go) => setTimeout(go, 20));

describe('objects of the simulated host', () => {
  it('adds, renames, moves, hides and deletes sheets', () =>
    run(async (context, sheet, host) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('结果').load('name,position,id');
      await context.sync();
      added.name = '检查结果';
      added.position = 0;
      added.tabColor = '#217346';
      added.visibility = 'Hidden';
      worksheets.load('items/name,items/visibility,items/tabColor');
      const count = worksheets.getCount(true);
      await context.sync();
      assert.deepEqual(
        [...worksheets.items].map((item) => [item.name, item.visibility, item.tabColor]),
        [
          ['检查结果', 'Hidden', '#217346'],
          ['班级', 'Visible', ''],
        ],
      );
      assert.equal(count.value, 1);
      sheet.delete();
      assert.equal((await refusalOf(context.sync())).code, 'InvalidOperation');
      added.delete();
      await context.sync();
      assert.equal(host.workbook.sheets.length, 1);
    }));

  for (const [name, code] of [
    ['班级', 'ItemAlreadyExists'],
    ['一/二', 'InvalidArgument'],
    ['长'.repeat(32), 'InvalidArgument'],
  ] as const) {
    it(`refuses a sheet called ${name}`, () =>
      run(async (context) => {
        context.workbook.worksheets.add(name);
        assert.equal((await refusalOf(context.sync())).code, code);
      }));
  }

  it('defines names and finds ranges through them', () =>
    run(async (context, sheet) => {
      context.workbook.names.add('人数', sheet.getRange('B2:B3'), '在校生');
      const item = context.workbook.names.getItem('人数').load('name,value,type,scope,comment');
      const range = sheet.getRange('人数').load('address');
      const none = context.workbook.names.getItemOrNullObject('没有');
      await context.sync();
      const { name, value, type, scope, comment } = item;
      assert.deepEqual(
        [name, value, type, scope, comment],
        ['人数', '班级!B2:B3', 'Range', 'Workbook', '在校生'],
      );
      assert.deepEqual([range.address, none.isNullObject], ['班级!B2:B3', true]);
    }));

  it('makes tables', () =>
    run(async (context, sheet) => {
      const table = sheet.tables.add('A1:B3', true);
      table.name = '班额';
      table.style = 'TableStyleLight9';
      table.load('name,id');
      table.columns.load('items/name');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      assert.deepEqual([table.name, body.address], ['班额', '班级!A2:B3']);
      assert.deepEqual(
        [...table.columns.items].map((column) => column.name),
        ['学校', '人数'],
      );
      sheet.tables.add('B1:B3', true);
      assert.equal((await refusalOf(context.sync())).code, 'InvalidOperation');
    }));

  it('places charts', () =>
    run(async (context, sheet, host) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.title.text = '班额';
      chart.name = '班额图';
      chart.setPosition('D2', 'H12');
      chart.load('name,chartType');
      sheet.charts.load('count');
      await context.sync();
      assert.deepEqual([chart.name, chart.chartType, sheet.charts.count], ['班额图', 'ColumnClustered', 1]);
      assert.deepEqual(host.workbook.active.charts[0]?.between, 'D2:H12');
    }));

  it('lays out pages, freezes panes and filters', () =>
    run(async (context, sheet, host) => {
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      sheet.freezePanes.freezeRows(1);
      sheet.autoFilter.apply(sheet.getRange('A1:B3'), 0, { filterOn: 'Values', values: ['一小'] });
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      sheet.pageLayout.load('orientation,zoom');
      await context.sync();
      assert.deepEqual(
        [sheet.pageLayout.orientation, sheet.pageLayout.zoom],
        ['Landscape', { horizontalFitToPages: 1 }],
      );
      assert.equal(frozen.address, '班级!1:1');
      assert.deepEqual([...host.workbook.active.hiddenRows], [2]);
      assert.equal(host.workbook.active.page.titleRows?.lastRow, 0);
    }));

  it('comments on cells', () =>
    run(async (context, sheet, host) => {
      const comment = context.workbook.comments.add('班级!B2', '超过标准').load('content,id');
      await context.sync();
      comment.content = '班额超过 45 人';
      const where = comment.getLocation().load('address');
      sheet.comments.load('items/content');
      await context.sync();
      assert.deepEqual(
        [...sheet.comments.items].map((item) => item.content),
        ['班额超过 45 人'],
      );
      assert.equal(where.address, '班级!B2');
      comment.delete();
      await context.sync();
      assert.equal(host.workbook.active.comments.length, 0);
    }));

  it('keeps custom XML parts by namespace', () =>
    run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add('<a xmlns="urn:one"/>');
      customXmlParts.add('<a xmlns="urn:two"><b/></a>');
      const only = customXmlParts.getByNamespace('urn:two').getOnlyItemOrNullObject().load('id');
      await context.sync();
      const xml = only.getXml();
      await context.sync();
      assert.equal(xml.value, '<a xmlns="urn:two"><b/></a>');
    }));

  it('switches calculation off and on', () =>
    run(async (context, sheet) => {
      const { application } = context.workbook;
      sheet.getRange('C1').formulas = [['=SUM(B2:B3)']];
      application.calculationMode = 'Manual';
      application.suspendApiCalculationUntilNextSync();
      await context.sync();
      sheet.getRange('B2').values = [[50]];
      const stale = sheet.getRange('C1').load('values');
      await context.sync();
      assert.deepEqual(stale.values, [[97]]);
      application.calculate('Full');
      const fresh = sheet.getRange('C1').load('values');
      application.load('calculationMode');
      await context.sync();
      assert.deepEqual([fresh.values, application.calculationMode], [[[102]], 'Manual']);
    }));
});

describe('events of the simulated host', () => {
  const listen = async ({ Excel }: AddIn, heard: string[]) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
      context.workbook.worksheets.add('另一');
      await context.sync();
      sheet.onChanged.add(
        async (event) => void heard.push(`changed ${event.address} ${event.triggerSource}`),
      );
      sheet.onSelectionChanged.add(async (event) => void heard.push(`selected ${event.address}`));
      context.workbook.worksheets.onActivated.add(async () => void heard.push('activated'));
      context.workbook.worksheets.onChanged.add(
        async (event) => void heard.push(`somewhere ${event.address}`),
      );
      context.workbook.onSelectionChanged.add(async () => void heard.push('workbook selection'));
      await context.sync();
    });
  };

  it('tells of changes, selections and activations, by user and add-in', async () => {
    await withAddIn(ROWS, {}, async (addIn, host) => {
      const heard: string[] = [];
      await listen(addIn, heard);
      host.user.type('B2', 46);
      await delivered();
      host.user.select('A3');
      await delivered();
      host.user.select('另一!A1');
      await delivered();
      await addIn.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('B3').values = [[50]];
        await context.sync();
      });
      await delivered();
      assert.deepEqual(
        heard.filter((text) => text !== 'workbook selection'),
        [
          'changed B2 Unknown',
          'somewhere B2',
          'selected A3',
          'activated',
          'changed B3 ThisLocalAddin',
          'somewhere B3',
        ],
      );
      assert.equal(heard.filter((text) => text === 'workbook selection').length, 2);
    });
  });

  it('is silent after remove, and while events are off', async () => {
    await withAddIn(ROWS, {}, async ({ Excel }, host) => {
      const heard: string[] = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
        await context.sync();
        const handler = sheet.onChanged.add(async (event) => void heard.push(event.address));
        await context.sync();
        host.user.type('A1', 'x');
        await delivered();
        context.runtime.enableEvents = false;
        await context.sync();
        host.user.type('A2', 'x');
        await delivered();
        context.runtime.enableEvents = true;
        handler.remove();
        await context.sync();
        host.user.type('A3', 'x');
        await delivered();
      });
      assert.deepEqual(heard, ['A1']);
    });
  });

  it('gives the changed range to the listener', async () => {
    await withAddIn(ROWS, {}, async ({ Excel }, host) => {
      const seen = new Promise((tell) => {
        void Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
          await context.sync();
          sheet.onChanged.add((event) =>
            Excel.run(async (inner) => {
              const range = event.getRange(inner).load('values');
              await inner.sync();
              tell(range.values);
            }),
          );
          await context.sync();
          host.user.type('B2', 99);
        });
      });
      assert.deepEqual(await seen, [[99]]);
    });
  });

  it('names the events it never raises', async () => {
    await withAddIn(ROWS, {}, async ({ Excel }) => {
      const work = Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
        await context.sync();
        sheet.onFormatChanged.add(async () => {});
        await context.sync();
      });
      await assert.rejects(work, /NotImplemented: Worksheet\.onFormatChanged/);
    });
  });
});
