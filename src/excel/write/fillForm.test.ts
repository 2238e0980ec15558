/** A form in the open workbook: its looks as they are read, and a filling that changes input cells only. */
import assert from 'node:assert/strict';
import { listSheet } from '../../core/report/sheets/model.ts';
import { cellKey, sheetOf, type Sheet, type Workbook } from '../../core/values/workbook.ts';
import { closeAll, openExcel, problemFrom, stateOf } from '../host.fixture.ts';
import { readForms } from '../page/readForms.ts';
import { joinLast } from '../restore/joinLast.ts';
import { undoLast } from '../restore/undo.ts';
import { replaceSheets } from '../results/replaceSheets.ts';
import type { Job } from '../session.ts';
import { fillForm, type FormEntry } from './fillForm.ts';

const B2 = cellKey(1, 1);
const C2 = cellKey(1, 2);
const B3 = cellKey(2, 1);
const D2 = cellKey(1, 3);

const formSheet = (isProtected: boolean): Sheet =>
  sheetOf(
    '表样',
    [
      ['类别', '学生', '教师', '合计'],
      ['小学', null, null, 0],
      ['初中', null, null, null],
    ],
    {
      formulas: new Map([[D2, '=B2+C2']]),
      looks: {
        protected: isProtected,
        unlocked: new Set([B2, C2, B3]),
        fills: new Map([
          [B2, 'FFF2CC'],
          [D2, 'D9D9D9'],
        ]),
        formats: new Map([
          [B2, '#,##0'],
          [B3, '@'],
        ]),
      },
    },
  );

const book = (isProtected: boolean): Workbook => ({
  file: '报表.xlsx',
  sheets: [formSheet(isProtected), sheetOf('台账', [['一小', 52]])],
});

const entry = (address: string, value: number, rest: Partial<FormEntry> = {}): FormEntry => ({
  sheet: '表样',
  address,
  value,
  before: null,
  ...rest,
});

const fill =
  (...entries: FormEntry[]) =>
  (job: Job) =>
    fillForm(job, entries);

describe('a form in the open workbook', () => {
  afterEach(closeAll);

  it('is read with locks, colours and formats, those of blank cells too', async () => {
    const { session } = await openExcel(book(true));
    const [sheet] = await session.run('read', (job) => readForms(job, ['表样', '没有']));
    const { looks } = sheet as Sheet;
    assert.equal(looks?.protected, true);
    assert.deepEqual([...(looks?.unlocked ?? [])], [B2, C2, B3]);
    assert.deepEqual(
      [...(looks?.fills ?? [])],
      [
        [B2, 'FFF2CC'],
        [D2, 'D9D9D9'],
      ],
    );
    assert.deepEqual(
      [...(looks?.formats ?? [])],
      [
        [B2, '#,##0'],
        [B3, '@'],
      ],
    );
    assert.equal(sheet?.formulas.get(D2), '=B2+C2');
  });

  for (const isProtected of [false, true])
    it(`${isProtected ? 'protected' : 'open'}: input cells change, nothing else does, undo brings them back`, async () => {
      const { host, session } = await openExcel(book(isProtected));
      await host.calculated();
      const before = stateOf(host) as { cells: { key: number; value: unknown; formula?: string }[] }[];
      const done = await session.run(
        'fill',
        fill(entry('B2', 4200), entry('C2', 310, { formula: '=SUM(台账!B1:B1)' })),
      );
      assert.deepEqual(done, { count: 2, sheets: ['表样'], left: [] });
      await host.calculated();
      const after = stateOf(host) as typeof before;
      const differs = (after[0]?.cells ?? []).filter((cell) => {
        const was = before[0]?.cells.find(({ key }) => key === cell.key);
        return JSON.stringify(was) !== JSON.stringify(cell);
      });
      // the form's own sum follows by itself
      assert.deepEqual(
        differs.map(({ key, value, formula }) => [key, value, formula ?? '']),
        [
          [B2, 4200, ''],
          [C2, 52, '=SUM(台账!B1:B1)'],
          [D2, 4252, '=B2+C2'],
        ],
      );
      assert.deepEqual({ ...after[0], cells: null }, { ...before[0], cells: null });
      assert.deepEqual(after[1], before[1]);
      assert.equal(host.workbook.sheet('表样').protection !== null, isProtected);
      const undone = await session.run('undo', undoLast);
      assert.deepEqual([undone.action, undone.touched], ['excel-action-fill', ['表样']]);
      await host.calculated();
      assert.deepEqual(stateOf(host), before);
    });

  it('a cell of text format takes a number and keeps its format', async () => {
    const { host, session } = await openExcel(book(false));
    await session.run('fill', fill(entry('B3', 7)));
    assert.deepEqual([host.user.cell('B3')?.value, host.user.cell('B3')?.numberFormat], [7, '@']);
  });

  it('and is left blank, and said, where protection forbids that', async () => {
    const { host, session } = await openExcel(book(true));
    const done = await session.run('fill', fill(entry('B3', 7), entry('B2', 1)));
    assert.deepEqual([done.count, done.left], [1, ['表样!B3']]);
    assert.equal(host.user.cell('B3')?.value ?? null, null);
  });

  for (const [name, code, bad, isProtected] of [
    ['a locked cell of a protected sheet', 'excel-form-locked', entry('C3', 1), true],
    ['a formula', 'excel-cell-formula', entry('D2', 1), false],
    ['what somebody typed since', 'excel-form-changed', entry('A2', 1), false],
    ['more than one cell', 'excel-address-unknown', entry('B2:C2', 1), false],
  ] as const)
    it(`never writes over ${name}, and then writes nothing at all`, async () => {
      const { host, session } = await openExcel(book(isProtected));
      const before = stateOf(host);
      const problem = await problemFrom(session.run('fill', fill(entry('B2', 1), bad)));
      assert.deepEqual([problem.code, problem.cells], [code, 'untouched']);
      assert.deepEqual(stateOf(host), before);
    });

  it('is whole or as before when Excel breaks off', async () => {
    const { host, session } = await openExcel(book(true));
    const before = stateOf(host);
    host.faults.failSync({ sync: host.meter.readings.syncs + 4, code: 'GeneralException' });
    const problem = await problemFrom(session.run('fill', fill(entry('B2', 1), entry('C2', 2))));
    assert.equal(problem.cells, 'restored');
    assert.deepEqual(stateOf(host), before);
  });

  it('filled with its audit sheet, both go at one undo', async () => {
    const { host, session } = await openExcel(book(true));
    const before = stateOf(host);
    await session.run('fill', async (job) => {
      await fillForm(job, [entry('B2', 1)]);
      const sheet = listSheet('填报记录', [['工作表', 14]], []);
      await replaceSheets(job, [sheet], { activate: false });
      await joinLast(job, 'excel-action-fill');
    });
    assert.deepEqual(
      host.workbook.sheets.map(({ name }) => name),
      ['表样', '台账', '填报记录'],
    );
    await session.run('undo', undoLast);
    assert.deepEqual(stateOf(host), before);
  });

  it('costs few syncs, however many cells', async () => {
    const rows = Array.from({ length: 200 }, () => ['x', null, null, null, 'y']);
    const { host, session } = await openExcel({ file: 'f.xlsx', sheets: [sheetOf('表样', rows)] });
    const all = rows.flatMap((_, row) =>
      ['B', 'C', 'D'].filter((_c, i) => (row + i) % 3 > 0).map((c) => entry(`${c}${row + 1}`, row)),
    );
    await session.run('fill', fill(...all));
    assert.ok(host.meter.readings.syncs <= 5, String(host.meter.readings.syncs));
  });
});
