import assert from 'node:assert/strict';
import type { ReportCell, ReportSheet } from '../../core/report/index.ts';
import type { Scalar } from '../../core/values/workbook.ts';
import { sheetOf } from '../../core/values/workbook.ts';
import { closeAll, openExcel, problemFrom, stateOf } from '../host.fixture.ts';
import { readWorkbook } from '../read/readWorkbook.ts';
import { undoLast } from '../restore/undo.ts';
import { linkFormula } from './link.ts';
import { replaceSheets } from './replaceSheets.ts';

const DATA: Scalar[][] = [
  ['学校', '人数'],
  ['一小', 52],
];
const book = () => ({ file: '小学.xlsx', sheets: [sheetOf('班级', DATA), sheetOf('附表', DATA)] });

const text = (value: string): ReportCell => ({ value, role: 'text' });

const findings = (count: number, words = '=不是公式'): ReportSheet => ({
  name: '问题',
  rows: [
    ['严重程度', '单元格', '现值', '说明'].map((value) => ({ value, role: 'header' as const })),
    ...Array.from({ length: count }, (_, row): ReportCell[] => [
      { value: row % 50 === 1 ? '逻辑' : '经验', role: row % 50 === 1 ? 'logic' : 'experience' },
      {
        value: `B${row + 2}`,
        role: 'link',
        link: { to: 'file', file: '小学.xlsx', sheet: '班级', address: `B${row + 2}` },
      },
      { value: row === 0 ? 52.25 : row, role: 'number', decimals: row === 0 ? 1 : 0 },
      text(words),
    ]),
  ],
  widths: [8, 9, 14, 36],
  header: 0,
  printed: 3,
  chart: null,
});

const summary: ReportSheet = {
  name: '汇总',
  rows: [
    [{ value: '达标检查', role: 'title' }],
    ['指标', '差距'].map((value) => ({ value, role: 'header' as const })),
    [text('大班额占比'), { value: 12.5, role: 'number' }],
    [text('生师比'), { value: 3, role: 'number' }],
  ],
  widths: [36, 40],
  header: null,
  printed: null,
  chart: {
    title: '差距',
    valueTitle: '差距 %',
    description: '',
    categories: { firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 },
    values: { firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 1 },
    series: '差距 %',
    at: { firstRow: 6, lastRow: 24, firstColumn: 0, lastColumn: 4 },
  },
};

const BOTH = [summary, findings(6)];

describe('results sheets', () => {
  afterEach(closeAll);

  it('writes values, looks, widths, links, filter, frozen header, print set-up and a chart', async () => {
    const { host, session } = await openExcel(book());
    const { names, without } = await session.run('results', (job) => replaceSheets(job, BOTH));
    assert.deepEqual([names, without], [['汇总', '问题'], []]);
    const list = host.workbook.sheet('问题');
    assert.deepEqual([list.frozen?.lastRow, list.filter?.area.lastRow], [0, 6]);
    assert.deepEqual(
      [list.page.orientation, list.page.zoom, list.page.titleRows?.lastRow],
      ['Landscape', { horizontalFitToPages: 1 }, 0],
    );
    assert.deepEqual(list.page.printArea, { firstRow: 0, firstColumn: 0, lastRow: 6, lastColumn: 2 });
    assert.equal(list.columnWidths.get(3), 36 * 6 + 4);
    assert.equal(host.user.cell('问题!B2')?.formula, `=HYPERLINK("#'班级'!B2","B2")`);
    assert.equal(host.user.sees('问题!B2'), 'B2');
    assert.equal(host.user.cell('问题!D2')?.value, '=不是公式');
    assert.equal(host.user.cell('问题!C2')?.numberFormat, '0.0');
    assert.deepEqual(
      [host.user.cell('问题!A1')?.style?.bold, host.user.cell('问题!A3')?.style?.fill],
      [true, '#F8CBAD'],
    );
    const [chart] = host.workbook.sheet('汇总').charts;
    assert.deepEqual(
      [chart?.type, chart?.title, chart?.between, chart?.source.firstRow, chart?.legendVisible],
      ['BarClustered', '差距', 'A7:E25', 1, false],
    );
    assert.equal(host.workbook.active.name, '汇总');
  });

  it('replaces its own sheets in their place; undo brings back the former ones, with what people wrote in', async () => {
    const { host, session } = await openExcel(book());
    await session.run('results', (job) => replaceSheets(job, BOTH));
    host.user.type('问题!H3', '转学生已核实');
    host.workbook.sheets.splice(0, 0, ...host.workbook.sheets.splice(3, 1));
    const before = stateOf(host);
    await session.run('results', (job) => replaceSheets(job, [summary, findings(2)], { activate: false }));
    const visible = host.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
    assert.deepEqual(
      visible.map(({ name }) => name),
      ['问题', '班级', '附表', '汇总'],
    );
    assert.equal(host.user.cell('问题!H3')?.value ?? null, null);
    await session.run('undo', undoLast);
    assert.deepEqual(stateOf(host), before);
  });

  it('undo of the first results takes the sheets away', async () => {
    const { host, session } = await openExcel(book());
    const before = stateOf(host);
    await session.run('results', (job) => replaceSheets(job, BOTH));
    await session.run('undo', undoLast);
    assert.deepEqual(stateOf(host), before);
  });

  it('keeps no more than one former set of sheets', async () => {
    const { host, session } = await openExcel(book());
    for (let run = 0; run < 4; run++) await session.run('results', (job) => replaceSheets(job, BOTH));
    assert.equal(host.workbook.sheets.length, 2 + 2 + 2);
    await session.run('undo', undoLast);
    assert.equal(host.workbook.sheets.length, 2 + 2);
    assert.equal((await problemFrom(session.run('undo', undoLast))).code, 'excel-nothing-to-undo');
  });

  it('never touches a sheet of the user’s that has the name', async () => {
    const { host, session } = await openExcel({
      file: 'x.xlsx',
      sheets: [sheetOf('问题', DATA), sheetOf('班级', DATA)],
    });
    const { names } = await session.run('results', (job) => replaceSheets(job, [findings(1)]));
    assert.deepEqual(names, ['问题 (2)']);
    assert.deepEqual(host.toWorkbook().sheets[0]?.rows, DATA);
    const again = await session.run('results', (job) => replaceSheets(job, [findings(1)]));
    assert.deepEqual(again.names, ['问题 (2)']);
  });

  it('is not read as data, nor are the sheets kept for the undo', async () => {
    const { session } = await openExcel(book());
    for (let run = 0; run < 2; run++) await session.run('results', (job) => replaceSheets(job, BOTH));
    const read = await session.run('read', (job) => readWorkbook(job));
    assert.deepEqual(
      read.sheets.map(({ name }) => name),
      ['班级', '附表'],
    );
  });

  it('takes 2 + ceil(bytes / 1.5 MB) syncs', async () => {
    const { host, session } = await openExcel(book());
    for (const [count, words] of [
      [100, 15],
      [1500, 200],
    ] as const) {
      host.meter.reset();
      await session.run('results', (job) =>
        replaceSheets(job, [summary, findings(count, '班额超过标准'.repeat(words))]),
      );
      const { syncs, requestBytes, largestRequestBytes } = host.meter.readings;
      assert.ok(syncs <= 2 + Math.ceil(requestBytes / 1_500_000), `${syncs} syncs, ${requestBytes} bytes`);
      assert.ok(largestRequestBytes <= 1_650_000, `${largestRequestBytes} bytes`);
    }
    assert.ok(host.meter.readings.requestBytes > 5_000_000);
  });

  it('refuses a workbook whose structure is protected', async () => {
    const { host, session } = await openExcel(book());
    host.workbook.structureProtected = true;
    const problem = await problemFrom(session.run('results', (job) => replaceSheets(job, BOTH)));
    assert.deepEqual([problem.code, problem.cells], ['excel-structure-protected', 'untouched']);
  });

  it('does without page layout where Excel refuses it, as it does without a printer', async () => {
    const { host, session } = await openExcel(book());
    host.faults.failSync({
      sync: 2,
      code: 'GeneralException',
      location: 'PageLayout.orientation',
      atAction: 80,
    });
    const { without } = await session.run('results', (job) => replaceSheets(job, BOTH));
    assert.deepEqual(without, ['print']);
    assert.equal(host.workbook.sheet('问题').page.orientation, 'Portrait');
    assert.equal(host.workbook.sheet('汇总').charts.length, 1);
  });

  it('does without what an old Excel lacks', async () => {
    const { host, session } = await openExcel(book(), { requirementSets: { ExcelApi: '1.8' } });
    const problem = await problemFrom(session.run('results', (job) => replaceSheets(job, BOTH)));
    assert.deepEqual([problem.code, problem.cells], ['excel-api-missing', 'restored']);
    assert.equal(host.workbook.sheets.length, 2);
  });

  for (const sync of [1, 2, 3]) {
    for (const atAction of [0, 2, 5, 9, 14, 20, 40, 100]) {
      it(`sync ${sync}, action ${atAction} fails: the former results stand as before`, async () => {
        const { host, session } = await openExcel(book());
        await session.run('results', (job) => replaceSheets(job, BOTH));
        const before = stateOf(host);
        host.faults.failSync({ sync, code: 'GeneralException', atAction });
        const work = session.run('results', (job) => replaceSheets(job, [summary, findings(2)]));
        const failed = await work.then(
          () => null,
          (problem: unknown) => problem,
        );
        if (failed === null) return;
        const problem = await problemFrom(Promise.reject(failed));
        assert.equal(problem.cells, sync === 1 ? 'untouched' : 'restored');
        assert.deepEqual(stateOf(host), before);
        await session.run('results', (job) => replaceSheets(job, [summary, findings(2)]));
      });
    }
  }
});

describe('links of results sheets', () => {
  for (const [link, formula] of [
    [{ to: 'sheet', sheet: "2024'小学", address: 'D5' }, `=HYPERLINK("#'2024''小学'!D5","x")`],
    [{ to: 'file', file: 'a.xlsx', sheet: '甲"乙', address: 'D5' }, `=HYPERLINK("#'甲""乙'!D5","x")`],
    [{ to: 'file', file: 'b.xlsx', sheet: '甲', address: 'D5' }, `=HYPERLINK("[b.xlsx]'甲'!D5","x")`],
    [{ to: 'file', file: 'b'.repeat(260), sheet: '甲', address: 'D5' }, 'x'],
  ] as const) {
    it(formula, () => assert.equal(linkFormula(link, 'x', 'a.xlsx'), formula));
  }
});
