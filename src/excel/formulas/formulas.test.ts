import assert from 'node:assert/strict';
import type { Workbook } from '../../core/values/workbook.ts';
import { cellKey, sheetOf } from '../../core/values/workbook.ts';
import { closeAll, openExcel, problemFrom, stateOf } from '../host.fixture.ts';
import { undoLast } from '../restore/undo.ts';
import { asTyped, callsOurs, NAMESPACES } from './calls.ts';
import { freezeFormulas } from './freeze.ts';
import { repairFormulas } from './repair.ts';

const json = {
  functions: [
    { id: 'CLEAN_NUMBER', name: 'CLEAN_NUMBER', parameters: [{ name: 'text' }] },
    {
      id: 'PLAN_TARGETS',
      name: 'PLAN_TARGETS',
      parameters: [],
      result: { dimensionality: 'matrix' },
    },
  ],
};

const book = (): Workbook => ({
  file: '小学.xlsx',
  sheets: [sheetOf('班级', [['45人'], ['46人'], ['无'], ['=EDU.CLEAN_NUMBER(']])],
});

const THREE = {
  B1: '=_xldudf_EDU_CLEAN_NUMBER(A1)',
  B2: '=[2]!_xldudf_EDU_CLEAN_NUMBER(A2)+1',
  B3: '=_xldudf_EDU_CLEAN_NUMBER(A3)',
  B4: '=1+1',
  D6: '=_xldudf_EDU_PLAN_TARGETS()',
};

/** A workbook with formulas that nobody knows yet. */
const unloaded = async (formulas: Readonly<Record<string, string>>) => {
  const opened = await openExcel(book());
  for (const [cell, formula] of Object.entries(formulas)) opened.host.user.type(cell, formula);
  await opened.host.calculated();
  return opened;
};

/** The same with the add-in loaded and everything calculated. */
const loaded = async (formulas: Readonly<Record<string, string>>) => {
  const opened = await unloaded(formulas);
  const { host, addIn } = opened;
  const { CustomFunctions, Excel } = addIn;
  host.functions.register('EDU', json);
  CustomFunctions.associate('CLEAN_NUMBER', (text: string) => {
    const number = Number.parseFloat(text);
    if (Number.isNaN(number))
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode['invalidValue'] ?? '');
    return number;
  });
  CustomFunctions.associate('PLAN_TARGETS', () => [
    ['班额', 45],
    ['大班额', 0],
  ]);
  await Excel.run(async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
  await host.calculated();
  return opened;
};

/** Excel binds a formula that is put back to the add-in itself: the prefix of another one is gone. */
const bound = (state: unknown): unknown => JSON.parse(JSON.stringify(state).replaceAll('[2]!', ''));

describe('calls of our functions', () => {
  for (const [formula, typed] of [
    ['=EDU.CLASSSIZE_OK(A1)', '=EDU.CLASSSIZE_OK(A1)'],
    ['=_xldudf_EDU_CLASSSIZE_OK(A1,"小学")*2', '=EDU.CLASSSIZE_OK(A1,"小学")*2'],
    ['=IFERROR([2]!_xldudf_EDU_TARGET_MET(A1),1)', '=IFERROR(EDU.TARGET_MET(A1),1)'],
    ['=edudev.clean_number(A1)', '=EDUDEV.CLEAN_NUMBER(A1)'],
    ['=_xldudf_EDUDEV_X(A1)', '=EDUDEV.X(A1)'],
    ['=IF(edu.target_met(A1),"EDU.X(","")', '=IF(EDU.TARGET_MET(A1),"EDU.X(","")'],
  ] as const) {
    it(`${formula} is typed ${typed}`, () => {
      assert.equal(callsOurs(formula, NAMESPACES), true);
      assert.equal(asTyped(formula, NAMESPACES), typed);
    });
  }
  for (const formula of [
    '="EDU.X("',
    "='EDU.X('!A1",
    '=MYEDU.X(1)',
    '=SUM(A1)',
    '=_xldudf_OTHER_X(1)',
    '=EDU.X',
  ]) {
    it(`${formula} has none`, () => assert.equal(callsOurs(formula, NAMESPACES), false));
  }
});

describe('freezing formulas', () => {
  afterEach(closeAll);

  it('leaves values, also where a formula spilled, and other formulas and errors alone', async () => {
    const { host, session } = await loaded(THREE);
    const { frozen, failing } = await session.run('freeze', (job) => freezeFormulas(job));
    assert.deepEqual([frozen, failing], [3, ['班级!B3']]);
    const [sheet] = host.toWorkbook().sheets;
    assert.deepEqual([...(sheet?.formulas.keys() ?? [])], [cellKey(2, 1), cellKey(3, 1)]);
    assert.deepEqual(
      ['B1', 'B2', 'D6', 'E6', 'D7', 'E7'].map((cell) => host.user.sees(cell)),
      ['45', '47', '班额', '45', '大班额', '0'],
    );
  });

  it('is undone with the spill', async () => {
    const { host, session } = await loaded(THREE);
    const before = stateOf(host);
    await session.run('freeze', (job) => freezeFormulas(job));
    await session.run('undo', undoLast);
    await host.calculated();
    assert.deepEqual(bound(stateOf(host)), bound(before));
  });

  it('finds nothing to do in a workbook without our formulas', async () => {
    const { session } = await loaded({ B1: '=1+1' });
    const done = await session.run('freeze', (job) => freezeFormulas(job));
    assert.deepEqual(done, { frozen: 0, failing: [], refusedSheets: [] });
  });

  it('refuses protected sheets by name', async () => {
    const { host, session } = await loaded(THREE);
    host.workbook.active.protection = {};
    const problem = await problemFrom(session.run('freeze', (job) => freezeFormulas(job)));
    assert.deepEqual([problem.code, problem.problem.params['sheet']], ['excel-sheet-protected', '班级']);
  });

  for (let sync = 1; sync <= 8; sync++) {
    for (const atAction of [0, 8, 14]) {
      it(`sync ${sync}, action ${atAction} fails: formulas are as before`, async () => {
        const { host, session } = await loaded(THREE);
        const before = stateOf(host);
        host.faults.failSync({ sync, code: 'GeneralException', atAction });
        const failed = await session
          .run('freeze', (job) => freezeFormulas(job))
          .then(
            () => null,
            (problem: unknown) => problem,
          );
        if (failed === null) return;
        assert.ok((await problemFrom(Promise.reject(failed))).cells !== 'uncertain');
        await host.calculated();
        assert.deepEqual(bound(stateOf(host)), bound(before));
      });
    }
  }
});

describe('repairing formulas', () => {
  afterEach(closeAll);

  it('enters anew what shows #NAME? although the add-in has loaded since', async () => {
    const { host, session, addIn } = await unloaded(THREE);
    assert.equal(host.user.sees('B1'), '#NAME?');
    host.functions.register('EDU', json);
    addIn.CustomFunctions.associate('CLEAN_NUMBER', (text: string) => Number.parseFloat(text) || 0);
    addIn.CustomFunctions.associate('PLAN_TARGETS', () => [['班额', 45]]);
    const { entered } = await session.run('repair', (job) => repairFormulas(job));
    await host.calculated();
    assert.equal(entered, 4);
    assert.deepEqual(
      ['B1', 'B2', 'B4', 'E6'].map((cell) => host.user.sees(cell)),
      ['45', '47', '2', '45'],
    );
    assert.equal((await session.run('repair', (job) => repairFormulas(job))).entered, 0);
  });

  it('names those that stay as they are', async () => {
    const { session } = await unloaded({ B1: THREE.B1 });
    const { failing } = await session.run('repair', (job) => repairFormulas(job));
    assert.deepEqual(failing, ['班级!B1']);
  });
});
