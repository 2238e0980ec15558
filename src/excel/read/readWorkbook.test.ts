import assert from 'node:assert/strict';
import type { Scalar, Workbook } from '../../core/values/workbook.ts';
import { cellKey, sheetOf } from '../../core/values/workbook.ts';
import { closeAll, openExcel, problemFrom } from '../host.fixture.ts';
import { readWorkbook } from './readWorkbook.ts';

const bureau = (sheets: number, rows: number): Workbook => ({
  file: '县教育局.xlsx',
  sheets: Array.from({ length: sheets }, (_, index) => {
    const body: Scalar[][] = Array.from({ length: rows }, (_row, row) => [
      `第${row % 300}实验小学`,
      `${(row % 6) + 1}年级`,
      `${(row % 12) + 1}班`,
      40 + (row % 20),
      18 + (row % 11),
      20 + (row % 9),
      3,
      null,
      (40 + (row % 20)) / 50,
      '城区',
    ]);
    const formulas = new Map(body.map((_row, row) => [cellKey(row + 1, 8), `=D${row + 2}/50`]));
    const formats = new Map(body.map((_row, row) => [cellKey(row + 1, 8), '0.0%']));
    const header = ['学校', '年级', '班级', '人数', '男', '女', '教师', '备注', '比例', '区域'];
    return sheetOf(`${2015 + index}年`, [header, ...body], { formulas, formats });
  }),
});

describe('reading the open workbook', () => {
  afterEach(closeAll);

  it('gives the core what it would get from the file', async () => {
    const workbook: Workbook = {
      file: '小学.xlsx',
      sheets: [
        sheetOf(
          '班级',
          [
            ['班额统计', null, null],
            ['学校', '人数', '比例'],
            ['一小', 45, 0.856],
            [null, null, null],
            ['012', { error: '#N/A' }, true],
            [null, 45536],
          ],
          {
            merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 }],
            formats: new Map([
              [cellKey(2, 2), '0.0%'],
              [cellKey(5, 1), 'yyyy"年"m"月"'],
            ]),
            texts: new Map([
              [cellKey(2, 2), '85.6%'],
              [cellKey(5, 1), '2024年9月'],
            ]),
            hiddenRows: new Set([2]),
            hiddenColumns: new Set([1]),
          },
        ),
        { ...sheetOf('旧表', [[1]]), visibility: 'hidden' },
        sheetOf('空表', []),
      ],
    };
    const { host, session } = await openExcel(workbook);
    host.user.type('A7', '=B3*2');
    const read = await session.run('read', (job) => readWorkbook(job));
    assert.deepEqual(read, host.toWorkbook());
    assert.equal(read.sheets[0]?.formulas.get(cellKey(6, 0)), '=B3*2');
  });

  it('reads a sheet that begins away from A1, and texts that look like errors or numbers', async () => {
    const workbook = { file: 'x.xlsx', sheets: [sheetOf('甲', [[], [], [null, null, '007', '1,200']])] };
    const { host, session } = await openExcel(workbook);
    assert.deepEqual(await session.run('read', (job) => readWorkbook(job)), host.toWorkbook());
  });

  it('leaves out what a narrow column shows instead of a number', async () => {
    const sheet = sheetOf('甲', [[12345.5]], {
      texts: new Map([[0, '#####']]),
      formats: new Map([[0, '#,##0.00']]),
    });
    const { session } = await openExcel({ file: 'x.xlsx', sheets: [sheet] });
    const read = await session.run('read', (job) => readWorkbook(job));
    assert.deepEqual([read.sheets[0]?.texts.size, read.sheets[0]?.formats.size], [0, 1]);
  });

  it('takes at most 4 syncs for 10 sheets of 2,000 rows', async () => {
    const { host, session } = await openExcel(bureau(10, 2000));
    const read = await session.run('read', (job) => readWorkbook(job));
    const { syncs, largestResponseBytes } = host.meter.readings;
    assert.equal(read.sheets.length, 10);
    assert.ok(syncs <= 4, `${syncs} syncs`);
    assert.ok(largestResponseBytes < 2_500_000, `${largestResponseBytes} bytes`);
  });

  it('takes only more chunks where an answer holds a tenth, and all of it arrives', async () => {
    const workbook = bureau(4, 2000);
    const { host, session } = await openExcel(workbook);
    session.reading.bytes /= 10;
    const progress: number[] = [];
    const read = await session.run('read', (job) =>
      readWorkbook(job, { onProgress: ({ bytesRead, bytesTotal }) => progress.push(bytesRead / bytesTotal) }),
    );
    const { syncs, responseBytes, largestResponseBytes } = host.meter.readings;
    assert.deepEqual(read, host.toWorkbook());
    assert.ok(syncs <= 2 + 2 + Math.ceil(responseBytes / 150_000), `${syncs} syncs, ${responseBytes} bytes`);
    assert.ok(largestResponseBytes < 250_000, `${largestResponseBytes} bytes`);
    assert.ok(progress.every((share) => share > 0 && share <= 1) && progress.at(-1) === 1);
  });

  it('finds the formats of whole numbers too where not all formats fit into one answer', async () => {
    const rows = Array.from({ length: 400 }, (_, row) => [row, row + 10_000, 45_000 + row]);
    const sheet = sheetOf('甲', rows, {
      formats: new Map(rows.map((_row, row) => [cellKey(row, 1), '#,##0'])),
    });
    const { host, session } = await openExcel({ file: 'x.xlsx', sheets: [sheet] });
    session.reading.bytes = 8000;
    assert.deepEqual(await session.run('read', (job) => readWorkbook(job)), host.toWorkbook());
  });

  it('halves its chunks when Excel finds an answer too large', async () => {
    const { host, session } = await openExcel(bureau(1, 500), { faults: { responseLimitBytes: 20_000 } });
    const read = await session.run('read', (job) => readWorkbook(job));
    assert.deepEqual(read, host.toWorkbook());
  });

  it('gives up with a plain message when even one row is too large', async () => {
    const { session } = await openExcel(bureau(1, 50), { faults: { responseLimitBytes: 900 } });
    const problem = await problemFrom(session.run('read', (job) => readWorkbook(job)));
    assert.deepEqual([problem.code, problem.cells], ['excel-too-large', 'untouched']);
  });

  it('stops when cancelled', async () => {
    const { session } = await openExcel(bureau(1, 5));
    const cancel = new AbortController();
    cancel.abort();
    const work = session.run('read', (job) => readWorkbook(job, { signal: cancel.signal }));
    assert.equal((await problemFrom(work)).code, 'excel-cancelled');
  });

  it('reads protected sheets, and without merges in an Excel that knows none', async () => {
    const { host, session } = await openExcel(bureau(1, 5), { requirementSets: { ExcelApi: '1.12' } });
    host.workbook.active.protection = {};
    const read = await session.run('read', (job) => readWorkbook(job));
    assert.deepEqual(read, host.toWorkbook());
  });

  for (const sync of [1, 2, 3, 4]) {
    it(`says that nothing was changed when sync ${sync} fails`, async () => {
      const { host, session } = await openExcel(bureau(1, 5));
      host.faults.failSync({ sync, code: 'GeneralException' });
      const problem = await problemFrom(session.run('read', (job) => readWorkbook(job)));
      assert.deepEqual([problem.code, problem.cells], ['excel-failed', 'untouched']);
      assert.equal(session.log.at(-1)?.outcome, 'excel-failed');
      await session.run('read', (job) => readWorkbook(job));
    });
  }
});
