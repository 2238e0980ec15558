/** Last year's workbook, read by way of Excel: nothing of it stays. */
import assert from 'node:assert/strict';
import { sheetOf, type Workbook } from '../../core/values/workbook.ts';
import { closeAll, openExcel, problemFrom, stateOf } from '../host.fixture.ts';
import { readForeignBook } from './foreignBook.ts';

const book = (): Workbook => ({
  file: '今年.xlsx',
  sheets: [
    sheetOf('小学', [
      ['学校', '人数'],
      ['一小', 52],
    ]),
  ],
});
const other = (): Workbook => ({
  file: '去年.xlsx',
  sheets: [
    sheetOf('小学', [
      ['学校', '人数'],
      ['一小', 47],
    ]),
    sheetOf('初中', [['学校', '人数']]),
  ],
});
const BYTES = new Uint8Array(70_000).fill(7);

describe('another workbook', () => {
  afterEach(closeAll);

  it('is read, and its sheets are gone again', async () => {
    let received = 0;
    const { host, session } = await openExcel(book(), {
      openFile: (bytes) => {
        received = bytes.length;
        return other();
      },
    });
    const before = stateOf(host);
    const sheets = await session.run('read file', (job) => readForeignBook(job, BYTES));
    assert.equal(received, BYTES.length);
    assert.deepEqual(
      sheets.map(({ name, rows }) => [name, rows[1]?.[1] ?? null]),
      [
        ['小学', 47],
        ['初中', null],
      ],
    );
    assert.deepEqual(stateOf(host), before);
    assert.ok(session.log.at(-1)?.syncs ?? 0 <= 9);
  });

  it('that Excel can’t open is told, with nothing changed', async () => {
    const { host, session } = await openExcel(book(), { openFile: () => null });
    const before = stateOf(host);
    const problem = await problemFrom(session.run('read file', (job) => readForeignBook(job, BYTES)));
    assert.equal(problem.code, 'excel-file-unreadable');
    assert.deepEqual(stateOf(host), before);
  });

  it('leaves nothing behind when reading fails', async () => {
    const { host, session } = await openExcel(book(), { openFile: other });
    const before = stateOf(host);
    host.faults.failSync({ sync: 4, code: 'GeneralException' });
    await problemFrom(session.run('read file', (job) => readForeignBook(job, BYTES)));
    assert.deepEqual(stateOf(host), before);
  });

  it('too large a file and a protected structure are refused before anything is done', async () => {
    const { host, session } = await openExcel(book(), { openFile: other });
    const code = async (bytes: Uint8Array): Promise<string> =>
      (await problemFrom(session.run('read file', (job) => readForeignBook(job, bytes)))).code;
    assert.equal(await code(new Uint8Array(4_000_000)), 'excel-file-too-large');
    host.workbook.structureProtected = true;
    assert.equal(await code(BYTES), 'excel-structure-protected');
  });
});
