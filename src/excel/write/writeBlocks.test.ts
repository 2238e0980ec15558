import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Scalar } from '../../core/values/workbook.ts';
import { sheetOf } from '../../core/values/workbook.ts';
import { closeAll, openExcel, problemFrom, stateOf } from '../host.fixture.ts';
import { readWorkbook } from '../read/readWorkbook.ts';
import { undoLast } from '../restore/undo.ts';
import { Session } from '../session.ts';
import type { CellInput } from './literal.ts';
import type { WriteBlock } from './writeBlocks.ts';
import { writeBlocks } from './writeBlocks.ts';

const ROWS: Scalar[][] = [
  ['学校', '人数', '代码'],
  ['一小', '４５人', '012'],
  ['二小', 52, '013'],
];
const book = () => ({ file: '小学.xlsx', sheets: [sheetOf('班级', ROWS), sheetOf('受保护', ROWS)] });

const BLOCKS: WriteBlock[] = [
  { sheet: '班级', row: 1, column: 1, values: [[45], [53]], formats: [['0'], ['0.0']] },
  { sheet: '班级', row: 1, column: 2, values: [['007'], [{ formula: '=B3+1' }]] },
];

const write = (blocks: readonly WriteBlock[]) => (job: Parameters<typeof writeBlocks>[0]) =>
  writeBlocks(job, blocks);

describe('writing blocks', () => {
  afterEach(closeAll);

  it('writes values, texts as texts, formulas and formats; undo brings all of it back', async () => {
    const { host, session } = await openExcel(book());
    host.user.type('D1', '=1+1');
    host.workbook.active.cellToWrite(1, 2).numberFormat = '@';
    const before = stateOf(host);
    await session.run('write', write([...BLOCKS, { sheet: '班级', row: 0, column: 3, values: [['x']] }]));
    assert.deepEqual(host.toWorkbook().sheets[0]?.rows, [
      ['学校', '人数', '代码', 'x'],
      ['一小', 45, '007'],
      ['二小', 53, 54],
    ]);
    assert.equal(host.user.cell('B3')?.numberFormat, '0.0');
    assert.equal(host.user.cell('C3')?.formula, '=B3+1');
    const undone = await session.run('undo', undoLast);
    assert.deepEqual(undone, { action: 'excel-action-write', kept: [], touched: ['班级'] });
    assert.deepEqual(stateOf(host), before);
    assert.equal((await problemFrom(session.run('undo', undoLast))).code, 'excel-nothing-to-undo');
  });

  for (const [input, format, value] of [
    ['012', undefined, '012'],
    ['012', '@', '012'],
    [' 12', undefined, ' 12'],
    ['85%', undefined, '85%'],
    ['=A1', undefined, '=A1'],
    ['TRUE', undefined, 'TRUE'],
    ['一小', undefined, '一小'],
    ["'甲'", undefined, "'甲'"],
    ['', undefined, null],
    [true, undefined, true],
    [0.1, undefined, 0.1],
  ] as const) {
    it(`${JSON.stringify(input)} in a cell of format ${format} arrives as ${JSON.stringify(value)}`, async () => {
      const { host, session } = await openExcel(book());
      if (format) host.workbook.active.cellToWrite(8, 0).numberFormat = format;
      await session.run('write', write([{ sheet: '班级', row: 8, column: 0, values: [[input]] }]));
      assert.deepEqual(host.workbook.active.cell(8, 0)?.value ?? null, value);
    });
  }

  it('makes a number of a text cell: its text format would keep it a text', async () => {
    const { host, session } = await openExcel(book());
    host.workbook.active.cellToWrite(1, 1).numberFormat = '@';
    await session.run('write', write([{ sheet: '班级', row: 1, column: 1, values: [[45]] }]));
    assert.deepEqual([host.user.cell('B2')?.value, host.user.cell('B2')?.numberFormat], [45, undefined]);
    await session.run('undo', undoLast);
    assert.deepEqual([host.user.cell('B2')?.value, host.user.cell('B2')?.numberFormat], ['４５人', '@']);
  });

  it('leaves cells alone where null is written', async () => {
    const { host, session } = await openExcel(book());
    await session.run('write', write([{ sheet: '班级', row: 1, column: 0, values: [[null, 46, null]] }]));
    assert.deepEqual(host.toWorkbook().sheets[0]?.rows[1], ['一小', 46, '012']);
  });

  it('undo leaves alone what the user has changed since', async () => {
    const { host, session } = await openExcel(book());
    await session.run('write', write(BLOCKS));
    host.user.type('B2', 99);
    const { kept } = await session.run('undo', undoLast);
    assert.deepEqual(kept, ['班级!B2']);
    assert.deepEqual(host.toWorkbook().sheets[0]?.rows, [ROWS[0], ['一小', 99, '012'], ROWS[2]]);
  });

  it('undo survives a reload of the pane', async () => {
    const { host, session } = await openExcel(book());
    const before = stateOf(host);
    await session.run('write', write(BLOCKS));
    const reloaded = new Session(await host.startAddIn());
    await reloaded.run('undo', undoLast);
    assert.deepEqual(stateOf(host), before);
  });

  it('says so when the reload took with it what was too large to keep', async () => {
    const { host, session } = await openExcel(book());
    const large = Array.from({ length: 12_000 }, (_, row) => [`第${row}小学`]);
    await session.run('write', write([{ sheet: '班级', row: 5, column: 5, values: large }]));
    const reloaded = new Session(await host.startAddIn());
    assert.equal((await problemFrom(reloaded.run('undo', undoLast))).code, 'excel-undo-lost');
    assert.equal((await problemFrom(reloaded.run('undo', undoLast))).code, 'excel-nothing-to-undo');
  });

  it('refuses a protected sheet by name and unprotects nothing', async () => {
    const { host, session } = await openExcel(book());
    host.workbook.sheet('受保护').protection = {};
    const before = stateOf(host);
    const blocks = [...BLOCKS, { sheet: '受保护', row: 1, column: 1, values: [[1]] }];
    const problem = await problemFrom(session.run('write', write(blocks)));
    assert.deepEqual([problem.code, problem.cells], ['excel-sheet-protected', 'untouched']);
    assert.equal(problem.problem.params['sheet'], '受保护');
    assert.deepEqual(stateOf(host), before);
    assert.notEqual(host.workbook.sheet('受保护').protection, null);
  });

  it('knows a missing sheet and ragged rows', async () => {
    const { session } = await openExcel(book());
    const missing = session.run('write', write([{ sheet: '没有', row: 0, column: 0, values: [[1]] }]));
    assert.equal((await problemFrom(missing)).code, 'excel-sheet-missing');
    const ragged = session.run('write', write([{ sheet: '班级', row: 0, column: 0, values: [[1, 2], [3]] }]));
    assert.equal((await problemFrom(ragged)).code, 'excel-block-ragged');
  });

  it('waits for the user to leave a cell, with a hint, instead of failing', async () => {
    const hints: boolean[] = [];
    const { host, session } = await openExcel(book(), {
      waitingAfterMs: 10,
      onWaiting: (waiting) => hints.push(waiting),
    });
    host.user.startCellEdit();
    const work = session.run('write', write(BLOCKS));
    while (hints.length === 0) await new Promise((go) => setTimeout(go, 5));
    assert.equal(host.user.cell('B2')?.value, '４５人');
    host.user.endCellEdit();
    await work;
    assert.deepEqual(hints.slice(0, 2), [true, false]);
    assert.equal(host.user.cell('B2')?.value, 45);
  });

  it('runs two writes one after the other', async () => {
    const { host, session } = await openExcel(book());
    const one = session.run('write', write(BLOCKS));
    const two = session.run('write', write([{ sheet: '班级', row: 1, column: 1, values: [[47]] }]));
    await Promise.all([one, two]);
    await session.run('undo', undoLast);
    assert.equal(host.user.cell('B2')?.value, 45);
  });
});

describe('writing blocks when Excel fails', () => {
  afterEach(closeAll);

  for (const sync of [1, 2, 3]) {
    for (const atAction of [0, 3, 6, 8, 10, 12, 14, 30]) {
      it(`sync ${sync}, action ${atAction}: everything is as before, and the message says so`, async () => {
        const { host, session } = await openExcel(book());
        const before = stateOf(host);
        host.faults.failSync({ sync, code: 'GeneralException', atAction });
        let problem: Awaited<ReturnType<typeof problemFrom>> | null = null;
        try {
          problem = await problemFrom(session.run('write', write(BLOCKS)));
        } catch {
          // The batch had fewer actions: nothing failed.
          assert.equal(host.user.cell('B2')?.value, 45);
          return;
        }
        assert.equal(problem.code, 'excel-failed');
        assert.equal(problem.cells, sync < 3 ? 'untouched' : 'restored');
        assert.deepEqual(stateOf(host), before);
        assert.equal((await problemFrom(session.run('undo', undoLast))).code, 'excel-nothing-to-undo');
        await session.run('write', write(BLOCKS));
        assert.equal(host.user.cell('B2')?.value, 45);
      });
    }
  }

  it('when taking back fails too: says what may be half-written, and undo repairs it later', async () => {
    const { host, session } = await openExcel(book());
    const before = stateOf(host);
    host.faults.failSync({ sync: 3, code: 'Timeout', atAction: 12 });
    for (const sync of [4, 5]) host.faults.failSync({ sync, code: 'Timeout' });
    const problem = await problemFrom(session.run('write', write(BLOCKS)));
    assert.deepEqual([problem.code, problem.cells], ['excel-failed', 'uncertain']);
    assert.match(problem.message, /班级!B2:B3/);
    await session.run('undo', undoLast);
    assert.deepEqual(stateOf(host), before);
  });

  it('an undo that fails half-way is tried again at once', async () => {
    const { host, session } = await openExcel(book());
    const before = stateOf(host);
    await session.run('write', write(BLOCKS));
    host.faults.failSync({ sync: 3, code: 'Timeout', atAction: 9 });
    await session.run('undo', undoLast);
    assert.deepEqual(stateOf(host), before);
  });

  it('an undo that can’t be done can be pressed again', async () => {
    const { host, session } = await openExcel(book());
    const before = stateOf(host);
    await session.run('write', write(BLOCKS));
    for (const sync of [3, 5]) host.faults.failSync({ sync, code: 'Timeout', atAction: 9 });
    const problem = await problemFrom(session.run('undo', undoLast));
    assert.equal(problem.cells, 'uncertain');
    await session.run('undo', undoLast);
    assert.deepEqual(stateOf(host), before);
  });

  it('a sheet protected only after the survey is reported with nothing changed', async () => {
    const { host, session } = await openExcel(book());
    const before = stateOf(host);
    host.faults.failSync({ sync: 3, code: 'AccessDenied', location: 'Range.formulas', atAction: 6 });
    const problem = await problemFrom(session.run('write', write(BLOCKS)));
    assert.deepEqual([problem.code, problem.cells], ['excel-access-denied', 'restored']);
    assert.deepEqual(stateOf(host), before);
  });
});

describe('writing much', () => {
  afterEach(closeAll);

  const much = (rows: number): CellInput[][] =>
    Array.from({ length: rows }, (_, row) => [`第${row}实验小学教育集团分校`, row, row / 7, `${row % 12}班`]);

  it('takes 2 + ceil(bytes / 1.5 MB) syncs, each below the limit of 5 MB, and arrives whole', async () => {
    const { host, session } = await openExcel(book());
    const values = Array.from({ length: 6000 }, (_, row): CellInput[] => [
      `第${row}实验小学教育集团分校${'改善办学条件'.repeat(48)}`,
      row,
      row / 7,
    ]);
    await session.run('write', write([{ sheet: '班级', row: 5, column: 0, values }]));
    const { syncs, requestBytes, largestRequestBytes } = host.meter.readings;
    assert.ok(requestBytes > 5_000_000, `${requestBytes} bytes`);
    assert.ok(syncs <= 2 + Math.ceil(requestBytes / 1_500_000), `${syncs} syncs`);
    assert.ok(largestRequestBytes < 2_000_000, `${largestRequestBytes} bytes`);
    const read = await session.run('read', (job) => readWorkbook(job));
    assert.deepEqual(read.sheets[0]?.rows.slice(5), values);
    await session.run('undo', undoLast);
    assert.deepEqual(host.toWorkbook().sheets[0]?.rows, ROWS);
  });

  it('halves its batches when Excel finds a request too large, and remembers', async () => {
    const { host, session } = await openExcel(book(), { faults: { requestLimitBytes: 60_000 } });
    const values = much(3000);
    await session.run('write', write([{ sheet: '班级', row: 0, column: 0, values }]));
    assert.equal(host.user.cell('B3000')?.value, 2999);
    const { failedSyncs } = host.meter.readings;
    await session.run('write', write([{ sheet: '班级', row: 0, column: 0, values }]));
    assert.equal(host.meter.readings.failedSyncs, failedSyncs);
  });

  it('gives up with everything as before when a single row is too large', async () => {
    const { host, session } = await openExcel(book(), { faults: { requestLimitBytes: 12_000 } });
    const before = stateOf(host);
    const values = [...much(20), ['很长'.repeat(6000), 1, 1, ''], ...much(20)];
    const problem = await problemFrom(
      session.run('write', write([{ sheet: '班级', row: 0, column: 0, values }])),
    );
    assert.deepEqual([problem.code, problem.cells], ['excel-too-large', 'restored']);
    assert.deepEqual(stateOf(host), before);
  });

  it('what is written in chunks and read in chunks is what was given', async () => {
    const cell = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
      fc.boolean(),
      fc
        .string({ unit: 'grapheme', maxLength: 30 })
        .filter((text) => text.trim() !== '' && !/^#[A-Z/0?!]+$/.test(text)),
      fc.constantFrom('012', '85%', '=A1', '-', '２０２４', '1/2', 'TRUE', '第一小学'),
    );
    const grids = fc
      .integer({ min: 1, max: 6 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 60 }),
      );
    await fc.assert(
      fc.asyncProperty(grids, fc.constantFrom(Infinity, 9000, 20_000), async (values, limit) => {
        const { host, session } = await openExcel(
          { file: 'x.xlsx', sheets: [sheetOf('甲', [])] },
          { faults: { requestLimitBytes: limit, responseLimitBytes: limit } },
        );
        await session.run('write', write([{ sheet: '甲', row: 0, column: 0, values }]));
        const read = await session.run('read', (job) => readWorkbook(job));
        assert.deepEqual(
          read.sheets[0]?.rows,
          values.map((row) => row.map((value) => (Object.is(value, -0) ? 0 : value))),
        );
        await host.close();
      }),
      { numRuns: 25 },
    );
  });
});
