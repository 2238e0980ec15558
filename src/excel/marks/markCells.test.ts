import assert from 'node:assert/strict';
import { cellKey, sheetOf } from '../../core/values/workbook.ts';
import { closeAll, openExcel, problemFrom, stateOf } from '../host.fixture.ts';
import { undoLast } from '../restore/undo.ts';
import { Session } from '../session.ts';
import type { Mark } from './markCells.ts';
import { clearMarks, markCells } from './markCells.ts';

const column = (rows: number) => Array.from({ length: rows }, (_, row) => [`第${row}小学`, row, row]);
const book = (rows = 20) => ({
  file: '小学.xlsx',
  sheets: [sheetOf('班级', column(rows)), sheetOf('附表', column(rows))],
});

const mark = (
  sheet: string,
  address: string,
  severity: Mark['severity'] = 'logic',
  note = '超过标准',
): Mark => ({
  sheet,
  address,
  severity,
  note,
});

const SOME: Mark[] = [
  mark('班级', 'B2'),
  mark('班级', 'B2', 'experience', '波动大'),
  mark('班级', 'B4:C5', 'standard'),
  mark('附表', 'C:C', 'target', '缺 3 个班'),
];

const prepared = async (options: Parameters<typeof openExcel>[1] = {}) => {
  const opened = await openExcel(book(), options);
  const [sheet] = opened.host.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  sheet.cellToWrite(1, 1).style = { fill: '#00FF00', bold: true };
  sheet.cellToWrite(3, 1).style = { fill: '#FFFFFF' };
  return opened;
};

describe('marks', () => {
  afterEach(closeAll);

  it('colours cells by their gravest severity and comments on them', async () => {
    const { host, session } = await prepared();
    const done = await session.run('mark', (job) => markCells(job, SOME));
    assert.deepEqual([done.marked, done.noted, done.hint, done.refusedSheets], [6, 3, null, []]);
    const fills = ['B2', 'B4', 'C5', '附表!C1', '附表!C2'].map((cell) => host.user.cell(cell)?.style?.fill);
    assert.deepEqual(fills, ['#F8CBAD', '#FCE4D6', '#FCE4D6', '#DDEBF7', undefined]);
    assert.deepEqual(
      host.workbook.active.comments.map(({ content }) => content),
      ['超过标准\n波动大', '超过标准'],
    );
  });

  it('clearing brings back every cell exactly: colours, white fills, and none', async () => {
    const { host, session } = await prepared();
    const before = stateOf(host);
    await session.run('mark', (job) => markCells(job, SOME));
    assert.notDeepEqual(stateOf(host), before);
    assert.deepEqual(await session.run('clear', clearMarks), { kept: [] });
    assert.deepEqual(stateOf(host), before);
    await session.run('clear', clearMarks);
  });

  it('undo of marking, of marking anew and of clearing', async () => {
    const { host, session } = await prepared();
    const states = [stateOf(host)];
    await session.run('mark', (job) => markCells(job, SOME));
    states.push(stateOf(host));
    await session.run('mark', (job) =>
      markCells(job, [mark('班级', 'B2', 'target', '另一'), mark('班级', 'B7')]),
    );
    assert.equal(host.user.cell('B4')?.style?.fill, '#FFFFFF');
    states.push(stateOf(host));
    await session.run('clear', clearMarks);
    assert.deepEqual(stateOf(host), states[0]);
    const sorted = (state: unknown) => JSON.stringify(state).length;
    for (const state of states.slice(0, 3).reverse()) {
      await session.run('undo', undoLast);
      assert.equal(sorted(stateOf(host)), sorted(state));
    }
    assert.deepEqual(stateOf(host), states[0]);
  });

  it('clears after a reload of the pane', async () => {
    const { host, session } = await prepared();
    const before = stateOf(host);
    await session.run('mark', (job) => markCells(job, SOME));
    const reloaded = new Session(await host.startAddIn());
    await reloaded.run('clear', clearMarks);
    assert.deepEqual(stateOf(host), before);
    await reloaded.run('undo', undoLast);
    assert.equal(host.user.cell('B2')?.style?.fill, '#F8CBAD');
  });

  it('leaves alone what the user has coloured or commented', async () => {
    const { host, session } = await prepared();
    host.workbook.active.comments.push({
      id: 'own',
      content: '我的批注',
      resolved: false,
      row: 1,
      column: 1,
    });
    const done = await session.run('mark', (job) => markCells(job, SOME));
    assert.equal(done.noted, 2);
    host.workbook.active.cellToWrite(4, 2).style = { fill: '#0000FF' };
    const { kept } = await session.run('clear', clearMarks);
    assert.deepEqual(kept, ['班级!C5']);
    assert.equal(host.user.cell('C5')?.style?.fill, '#0000FF');
    assert.deepEqual(
      host.workbook.active.comments.map(({ content }) => content),
      ['我的批注'],
    );
  });

  it('marks 2,000 scattered cells in 2 + ceil(bytes / 1.5 MB) syncs and little more than their addresses', async () => {
    const { host, session } = await openExcel(book(4100));
    const marks = Array.from({ length: 2000 }, (_, row) => mark('班级', `B${row * 2 + 2}`));
    await session.run('mark', (job) => markCells(job, marks));
    const { syncs, requestBytes } = host.meter.readings;
    assert.ok(syncs <= 2 + Math.ceil(requestBytes / 1_500_000), `${syncs} syncs`);
    assert.ok(requestBytes < 250_000, `${requestBytes} bytes`);
    await session.run('clear', clearMarks);
    assert.ok(
      [...(host.workbook.active.cells.values() ?? [])].every(({ style }) => style?.fill === undefined),
    );
  });

  it('comments on so many cells only, and says so', async () => {
    const { host, session } = await openExcel(book());
    const marks = [2, 3, 4, 5].map((row) => mark('班级', `B${row}`));
    const done = await session.run('mark', (job) => markCells(job, marks, { notesMax: 3 }));
    assert.deepEqual(
      [done.noted, done.hint?.code, done.hint?.params],
      [3, 'excel-notes-limited', { noted: 3, rest: 1 }],
    );
    assert.equal(host.workbook.active.comments.length, 3);
  });

  it('colours only, with a hint, in an Excel without comments', async () => {
    const { host, session } = await prepared({ requirementSets: { ExcelApi: '1.9' } });
    const done = await session.run('mark', (job) => markCells(job, SOME));
    assert.deepEqual([done.marked, done.noted, done.hint?.code], [6, 0, 'excel-notes-unsupported']);
    assert.equal(host.workbook.active.comments.length, 0);
  });

  it('colours only, with a hint, where Excel refuses a comment', async () => {
    const { host, session } = await prepared();
    const before = stateOf(host);
    host.faults.failSync({
      sync: 3,
      code: 'InvalidOperation',
      location: 'CommentCollection.add',
      atAction: 20,
    });
    const done = await session.run('mark', (job) => markCells(job, SOME));
    assert.deepEqual([done.marked, done.noted, done.hint?.code], [6, 0, 'excel-notes-refused']);
    assert.equal(host.workbook.active.comments.length, 0);
    await session.run('clear', clearMarks);
    assert.deepEqual(stateOf(host), before);
  });

  it('leaves out protected sheets and names them; refuses when there are no others', async () => {
    const { host, session } = await prepared();
    host.workbook.sheet('附表').protection = {};
    const before = stateOf(host);
    const done = await session.run('mark', (job) => markCells(job, SOME));
    assert.deepEqual([done.marked, done.refusedSheets], [5, ['附表']]);
    await session.run('clear', clearMarks);
    assert.deepEqual(stateOf(host), before);
    const problem = await problemFrom(session.run('mark', (job) => markCells(job, [mark('附表', 'A1')])));
    assert.deepEqual([problem.code, problem.problem.params['sheet']], ['excel-sheet-protected', '附表']);
  });

  it('keeps the marks of a sheet that was protected later until it can clear them', async () => {
    const { host, session } = await prepared();
    const before = stateOf(host);
    await session.run('mark', (job) => markCells(job, SOME));
    const sheet = host.workbook.sheet('附表');
    sheet.protection = {};
    await session.run('clear', clearMarks);
    assert.equal(sheet.cells.get(cellKey(0, 2))?.style?.fill, '#DDEBF7');
    sheet.protection = null;
    await session.run('clear', clearMarks);
    assert.deepEqual(stateOf(host), before);
  });

  for (const address of ['', 'A0', '甲', 'A1:B', 'AAAA1']) {
    it(`refuses ${JSON.stringify(address)} as an address`, async () => {
      const { session } = await openExcel(book());
      const problem = await problemFrom(
        session.run('mark', (job) => markCells(job, [mark('班级', address)])),
      );
      assert.deepEqual([problem.code, problem.cells], ['excel-address-unknown', 'untouched']);
    });
  }

  for (const sync of [1, 2, 3, 4]) {
    for (const atAction of [0, 6, 12, 18, 24, 30, 36, 60]) {
      it(`sync ${sync}, action ${atAction} fails: colours and comments are as before`, async () => {
        const { host, session } = await prepared();
        await session.run('mark', (job) => markCells(job, [mark('班级', 'B2'), mark('班级', 'A9')]));
        const before = stateOf(host);
        host.faults.failSync({ sync, code: 'GeneralException', atAction });
        const failed = await session
          .run('mark', (job) => markCells(job, SOME))
          .then(
            () => null,
            (problem: unknown) => problem,
          );
        if (failed === null) return;
        const { cells } = await problemFrom(Promise.reject(failed));
        assert.ok(cells === 'untouched' || cells === 'restored');
        assert.deepEqual(sortedNotes(stateOf(host)), sortedNotes(before));
        await session.run('mark', (job) => markCells(job, SOME));
        await session.run('clear', clearMarks);
        assert.equal(host.user.cell('B2')?.style?.fill, '#00FF00');
      });
    }
  }
});

/** A comment that was deleted and brought back stands at the end of Excel's list. */
const sortedNotes = (state: unknown): unknown =>
  (state as { comments: { row: number; column: number }[] }[]).map((sheet) => ({
    ...sheet,
    comments: [...sheet.comments].sort((a, b) => a.row - b.row || a.column - b.column),
  }));
