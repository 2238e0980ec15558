/** What the pane asks of the open workbook after a check: edits, and what they touched. */
import assert from 'node:assert/strict';
import { sheetOf } from '../../core/values/workbook.ts';
import { closeAll, openExcel } from '../host.fixture.ts';
import { readSomeSheets, readValues, sheetNames } from './readSome.ts';
import { watchWorkbook, type Edit } from './watch.ts';

const book = () => ({
  file: '小学.xlsx',
  sheets: [
    sheetOf('甲', [
      ['学校', '人数'],
      ['一小', 52],
      ['二小', { error: '#N/A' }],
    ]),
    sheetOf('乙', [['x']]),
  ],
});

describe('edits in the open workbook', () => {
  afterEach(closeAll);

  it('are told with their cells; several areas at once, whole columns and shifted cells as more than that', async () => {
    const { host, session } = await openExcel(book());
    const edits: (Edit | null)[] = [];
    await watchWorkbook(session, (edit) => edits.push(edit));
    host.user.type('甲!B2:B3', 40);
    const sheet = host.workbook.sheet('甲');
    const area = { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 1 };
    host.user.changed({ sheet, area }, 'RowInserted');
    await new Promise((go) => setTimeout(go, 20));
    assert.deepEqual(
      edits.map((edit) => edit?.area),
      [{ firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 1 }, null],
    );
    assert.equal(edits[0]?.sheetId, edits[1]?.sheetId);
  });

  it('of this add-in itself are not told of', async () => {
    const { session } = await openExcel(book());
    let count = 0;
    await watchWorkbook(session, () => count++);
    await session.run('write', async (job) => {
      job.workbook.worksheets.getItem('甲').getRange('B2').values = [[7]];
      await job.sync();
    });
    await new Promise((go) => setTimeout(go, 20));
    assert.equal(count, 0);
  });

  it('sheets that come or go are told as a change of the workbook', async () => {
    const { host, session } = await openExcel(book());
    const edits: (Edit | null)[] = [];
    await watchWorkbook(session, (edit) => edits.push(edit));
    host.user.deleteSheet(host.workbook.sheet('乙'));
    await new Promise((go) => setTimeout(go, 20));
    assert.deepEqual(edits, [null]);
  });

  it('are read again cell by cell, errors as errors', async () => {
    const { session } = await openExcel(book());
    const area = { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 1 };
    const rows = await session.run('read', (job) => readValues(job, '甲', area));
    assert.deepEqual(rows, [
      ['一小', 52],
      ['二小', { error: '#N/A' }],
    ]);
  });

  it('or sheet by sheet, with their positions; sheets of our own are not among the names', async () => {
    const { session } = await openExcel(book());
    const read = await session.run('read', (job) => readSomeSheets(job, ['乙', '没有']));
    assert.deepEqual(
      read.map(({ sheet, position }) => [sheet.name, position]),
      [['乙', 1]],
    );
    const names = await session.run('names', sheetNames);
    assert.deepEqual(
      names.map(({ name }) => name),
      ['甲', '乙'],
    );
  });
});
