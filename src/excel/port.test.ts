import assert from 'node:assert/strict';
import { sheetOf } from '../core/values/workbook.ts';
import { openHost } from '../workbench/host/node.ts';
import type { WorkbookEvent } from './events.ts';
import { themeOf } from './facts.ts';
import { closeAll, openExcel, problemFrom } from './host.fixture.ts';
import type { ExcelPort } from './port.ts';
import { openWorkbook, portOf } from './port.ts';
import type { OfficeApi } from './session.ts';

const book = () => ({
  file: '小学.xlsx',
  sheets: [
    sheetOf('班级', [['一小', 45]]),
    { ...sheetOf('旧', [[1]]), visibility: 'hidden' as const },
    sheetOf('附表', [[1]]),
  ],
});

const opened = async (options: Parameters<typeof openExcel>[1] = {}) => {
  const all = await openExcel(book(), options);
  return { ...all, port: portOf(all.session) };
};

const delivered = () => new Promise((go) => setTimeout(go, 30));

describe('the open workbook as the pane sees it', () => {
  afterEach(closeAll);

  it('goes to a cell and knows what is selected', async () => {
    const { host, port } = await opened();
    await port.selectCell('附表', 'B3:B4');
    assert.deepEqual(await port.selectedCells(), { sheet: '附表', address: 'B3:B4' });
    await port.selectCell('班级', 'C:C');
    assert.equal(host.workbook.active.name, '班级');
  });

  for (const [sheet, address, code] of [
    ['没有', 'A1', 'excel-sheet-missing'],
    ['旧', 'A1', 'excel-sheet-hidden'],
    ['班级', '第三行', 'excel-address-unknown'],
  ] as const) {
    it(`can't go to ${sheet}!${address}`, async () => {
      const { port } = await opened();
      assert.equal((await problemFrom(port.selectCell(sheet, address))).code, code);
    });
  }

  it('keeps values in the workbook, over a reload', async () => {
    const { host, port } = await opened();
    const value = { plan: 'national', waivers: [{ cell: 'D5', why: '转学', on: '2024-09-01T00:00:00Z' }] };
    await port.setSetting('run', value);
    assert.deepEqual(await port.getSetting('run'), value);
    const reloaded = await openWorkbook({ api: await host.startAddIn() });
    assert.deepEqual(await reloaded.getSetting('run'), value);
    await reloaded.removeSetting('run');
    await reloaded.removeSetting('run');
    assert.equal(await reloaded.getSetting('run'), null);
  });

  it('refuses a setting that is too large, and ignores one that is damaged', async () => {
    const { port } = await opened({ settings: { 'dabiao.data.run': '{"plan"' } });
    assert.equal(await port.getSetting('run'), null);
    const problem = await problemFrom(port.setSetting('run', '长'.repeat(70_000)));
    assert.deepEqual(
      [problem.code, problem.problem.params['size'], problem.cells],
      ['excel-setting-too-large', 211, 'untouched'],
    );
  });

  it('hears of changes and selections by people, not of its own', async () => {
    const { host, port } = await opened();
    const heard: string[] = [];
    const events: WorkbookEvent[] = [];
    const stop = await port.listen({
      onChange: (event) => {
        heard.push(`changed ${event.address}`);
        events.push(event);
      },
      onSelection: ({ address }) => heard.push(`selected ${address}`),
    });
    host.user.type('附表!B2', 3);
    await delivered();
    host.user.select('班级!A1');
    await delivered();
    await port.writeBlocks([{ sheet: '班级', row: 4, column: 0, values: [[1]] }]);
    await delivered();
    assert.deepEqual(heard, ['changed B2', 'selected A1']);
    assert.deepEqual([await events[0]?.sheet(), events[0]?.remote], ['附表', false]);
    await stop();
    host.user.type('附表!B2', 4);
    await delivered();
    assert.equal(heard.length, 2);
  });

  it('tells what undo would undo, also after a reload', async () => {
    const { host, port } = await opened();
    assert.equal(await port.lastAction(), null);
    await port.writeBlocks([{ sheet: '班级', row: 4, column: 0, values: [[1]] }]);
    assert.equal((await port.lastAction())?.action, 'excel-action-write');
    const reloaded = await openWorkbook({ api: await host.startAddIn() });
    assert.equal((await reloaded.lastAction())?.action, 'excel-action-write');
  });

  it('knows the Excel around it, and says so in the diagnostics with what was done last', async () => {
    const { port, host } = await opened({ requirementSets: { ExcelApi: '1.9' } });
    const { theme, ...facts } = port.facts();
    assert.deepEqual(facts, {
      host: 'Excel',
      platform: 'OfficeOnline',
      version: facts.version,
      language: 'zh-CN',
      missing: ['ExcelApi 1.14'],
      api: '1.9',
      comments: false,
    });
    assert.equal(theme, null);
    assert.match(facts.version ?? '', /^16\./);
    host.faults.failSync({ sync: 1, code: 'Timeout' });
    await problemFrom(port.readWorkbook());
    const text = port.diagnostics('zh');
    assert.match(
      text,
      /^Excel 16\.\S* OfficeOnline zh-CN$[\s\S]*^ExcelApi 1\.9$[\s\S]*^missing ExcelApi 1\.14$/m,
    );
    assert.match(text, /read 1 excel-failed/);
    assert.doesNotMatch(text, /小学|班级/);
  });

  it('says when Excel never gets ready', async () => {
    const host = await openHost({ faults: { neverReady: true } });
    const api = await host.startAddIn();
    const problem = await problemFrom(openWorkbook({ api, readySeconds: 0.05 }));
    assert.deepEqual([problem.code, problem.cells], ['excel-never-ready', 'untouched']);
    await host.close();
  });

  for (const [theme, expected] of [
    [undefined, null],
    [{}, null],
    [
      { bodyBackgroundColor: '#262626', bodyForegroundColor: '#FFFFFF' },
      { dark: true, background: '#262626', text: '#FFFFFF' },
    ],
    [
      { bodyBackgroundColor: '#262626', isDarkTheme: false },
      { dark: false, background: '#262626', text: '' },
    ],
  ] as const) {
    it(`reads the theme ${JSON.stringify(theme)}`, () => {
      const api = { Office: { context: { officeTheme: theme } } } as unknown as OfficeApi;
      assert.deepEqual(themeOf(api), expected);
    });
  }
});

/** Every operation meets every fault that Excel is known for: a plain problem, and cells as before. */
describe('every operation in a workbook that refuses', () => {
  afterEach(closeAll);

  const operations: Record<string, (port: ExcelPort) => Promise<unknown>> = {
    readWorkbook: (port) => port.readWorkbook(),
    writeBlocks: (port) => port.writeBlocks([{ sheet: '班级', row: 0, column: 1, values: [[50]] }]),
    markCells: (port) => port.markCells([{ sheet: '班级', address: 'B1', severity: 'logic', note: '' }]),
    clearMarks: (port) => port.clearMarks(),
    undoLast: (port) => port.undoLast(),
    lastAction: (port) => port.lastAction(),
    selectCell: (port) => port.selectCell('班级', 'A1'),
    selectedCells: (port) => port.selectedCells(),
    getSetting: (port) => port.getSetting('run'),
    setSetting: (port) => port.setSetting('run', 1),
    removeSetting: (port) => port.removeSetting('run'),
    listen: (port) => port.listen({ onChange: () => undefined }),
    freezeFormulas: (port) => port.freezeFormulas(),
    repairFormulas: (port) => port.repairFormulas(),
    replaceSheets: (port) =>
      port.replaceSheets([{ name: '问题', rows: [], widths: [], header: null, printed: null, chart: null }]),
  };
  const faults = [
    ['GeneralException', 'excel-failed'],
    ['InvalidOperationInCellEditMode', 'excel-cell-editing'],
    ['AccessDenied', 'excel-access-denied'],
    ['ApiNotFound', 'excel-api-missing'],
  ] as const;

  for (const [name, work] of Object.entries(operations)) {
    for (const [code, expected] of faults) {
      it(`${name}: ${code} is ${expected}`, async () => {
        const { host, port } = await opened();
        host.faults.failSync({ sync: 1, code });
        const problem = await problemFrom(work(port));
        assert.deepEqual([problem.code, problem.cells], [expected, 'untouched']);
        assert.equal(host.user.cell('班级!B1')?.value, 45);
      });
    }
  }
});
