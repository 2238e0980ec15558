/** The ribbon's buttons with the unmodified Office.js: what they do, and where the user is told. */
import assert from 'node:assert/strict';
import { message, render } from '../src/core/messages/index.ts';
import { sheetOf } from '../src/core/values/workbook.ts';
import { actions } from '../src/commands/actions.ts';
import { onViewAskedFor, openPane, viewOfAddress } from '../src/excel/pane.ts';
import { associateActions } from '../src/excel/ribbon.ts';
import { excelBook } from '../src/taskpane/book/excelBook.ts';
import type { EngineClient } from '../src/taskpane/engine/client.ts';
import { paneSay } from '../src/taskpane/say.ts';
import { Controller } from '../src/taskpane/state/controller.ts';
import { openHost, type NodeHost } from '../src/workbench/host/node.ts';

const FUNCTIONS = {
  functions: [{ id: 'CLEAN_NUMBER', name: 'CLEAN_NUMBER', parameters: [{ name: 'text' }] }],
};
const NONE = { functions: [] };

describe('ribbon', () => {
  let host: NodeHost;
  let controller: Controller;
  let helped = 0;
  let forget = (): void => {};

  beforeEach(async () => {
    const rows = [['45人'], ['46人'], ['无']];
    host = await openHost({ workbook: { file: '小学.xlsx', sheets: [sheetOf('班级', rows)] } });
    const addIn = await host.startAddIn();
    // what the page itself would have as globals
    Object.assign(globalThis, { Office: addIn.Office, Excel: addIn.Excel });
    addIn.CustomFunctions.associate('CLEAN_NUMBER', (text: string) => Number.parseFloat(text));
    host.functions.register('EDU', FUNCTIONS);
    helped = 0;
    associateActions(actions);
    const say = paneSay('zh');
    controller = new Controller(
      {
        book: excelBook(say, 'zh', () => {}),
        engine: {} as EngineClient, // nothing here is computed
        say,
        told: (text) => render(text, 'zh'),
        today: () => new Date(0),
        help: async () => void helped++,
      },
      'zh',
    );
    forget = onViewAskedFor((view) => controller.open(view));
  });
  afterEach(async () => {
    forget();
    await host.close();
    for (const name of ['Office', 'Excel']) Reflect.deleteProperty(globalThis, name);
  });

  const told = (): string => controller.store.value.notice?.text ?? '';
  const texts = (...codes: Parameters<typeof message>[]): string =>
    codes.map(([code, params]) => render(message(code, params), 'zh')).join('\n');

  it('冻结 makes values of formulas, says so in the pane and nowhere else, and can be undone there', async () => {
    host.user.type('B1', '=EDU.CLEAN_NUMBER(A1)');
    host.user.type('B2', '=EDU.CLEAN_NUMBER(A2)+1');
    host.user.type('C1', '=1+1');
    await host.calculated();
    await host.pressRibbonButton('freeze');
    assert.deepEqual([host.user.cell('B1')?.value, host.user.cell('B1')?.formula], [45, undefined]);
    assert.deepEqual([host.user.cell('B2')?.value, host.user.cell('B2')?.formula], [47, undefined]);
    assert.equal(host.user.cell('C1')?.formula, '=1+1');
    assert.equal(told(), texts(['excel-frozen', { count: 2 }]));
    assert.deepEqual(
      [controller.store.value.notice?.undo, controller.store.value.undoable],
      [true, texts(['excel-action-freeze'])],
    );
    assert.ok(host.pane.visible);
    assert.deepEqual(host.toWorkbook().sheets[0]?.rows, [['45人', 45, 2], ['46人', 47], ['无']]);
    await controller.undo();
    await host.calculated();
    assert.match(host.user.cell('B1')?.formula ?? '', /CLEAN_NUMBER\(A1\)$/);
  });

  it('冻结 says when there is nothing to freeze, and writes nothing', async () => {
    await host.pressRibbonButton('freeze');
    assert.equal(told(), texts(['excel-frozen-none']));
    assert.equal(controller.store.value.undoable, null);
    assert.equal(host.meter.readings.cellsWritten, 0);
  });

  it('冻结 leaves errors and protected sheets alone, each said by name', async () => {
    host.functions.register('EDU', NONE);
    host.user.type('B3', '=EDU.CLEAN_NUMBER(A3)');
    await host.calculated();
    await host.pressRibbonButton('freeze');
    assert.equal(
      told(),
      texts(['excel-frozen-nothing'], ['excel-frozen-failing', { count: 1, cells: '班级!B3' }]),
    );
    host.workbook.active.protection = {};
    await host.pressRibbonButton('freeze');
    assert.match(told(), /班级.*受保护/);
    assert.equal(controller.store.value.notice?.kind, 'fault');
  });

  it('冻结 that Excel breaks off says what became of the cells', async () => {
    host.user.type('B1', '=EDU.CLEAN_NUMBER(A1)');
    await host.calculated();
    host.faults.failSync({ sync: host.meter.readings.syncs + 2, code: 'GeneralException' });
    await host.pressRibbonButton('freeze');
    assert.match(told(), /没有任何改动/);
    assert.notEqual(host.user.cell('B1')?.formula, undefined);
  });

  it('帮助 shows the help page, in the pane', async () => {
    await host.pressRibbonButton('openHelp');
    assert.equal(helped, 1);
    assert.ok(host.pane.visible);
  });

  for (const [name, action, view] of [
    ['试算', 'openWhatIf', 'whatif'],
    ['填报', 'openFill', 'fill'],
  ] as const)
    it(`${name} opens its view`, async () => {
      await host.pressRibbonButton(action);
      assert.equal(controller.store.value.view, view);
      assert.ok(host.pane.visible);
    });

  it('a view that this version lacks is answered with a plain sentence', async () => {
    await controller.open('views of a later version' as never);
    assert.equal(told(), texts(['excel-view-missing']));
  });

  it('a button pressed before the pane is up is answered once it is', async () => {
    forget();
    await openPane('indicators');
    assert.equal(controller.store.value.view, 'check');
    forget = onViewAskedFor((view) => controller.open(view));
    await Promise.resolve();
    assert.equal(controller.store.value.view, 'indicators');
  });
});

describe('the view an address asks for', () => {
  for (const [query, view] of [
    ['', 'check'],
    ['?view=plans', 'plans'],
    ['?view=nothing', 'check'],
    ['?_host_Info=Excel$Web&view=help', 'help'],
  ] as const)
    it(`${query || 'none'}: ${view}`, () => assert.equal(viewOfAddress(query), view));
});
