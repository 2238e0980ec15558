import assert from 'node:assert/strict';
import { sheetOf } from '../../core/values/workbook.ts';
import { closeAll, openExcel, problemFrom, stateOf } from '../host.fixture.ts';
import { undoLast } from '../restore/undo.ts';
import { repairCell } from './repairCell.ts';

const book = () => ({
  file: '小学.xlsx',
  sheets: [
    sheetOf('班级', [
      ['学校', '人数'],
      ['一小', 35],
      ['二小', '４０人'],
    ]),
  ],
});

describe('correcting a cell', () => {
  afterEach(closeAll);

  for (const [cell, value] of [
    ['B2', 44],
    ['B3', 41.5],
  ] as const)
    it(`writes ${value} into ${cell}, and undo brings back what stood there and says where`, async () => {
      const { host, session } = await openExcel(book());
      const before = stateOf(host);
      await session.run('correct', (job) => repairCell(job, '班级', cell, value));
      assert.equal(host.user.cell(cell)?.value, value);
      const { action, touched } = await session.run('undo', undoLast);
      assert.deepEqual([action, touched], ['excel-action-correct', ['班级']]);
      assert.deepEqual(stateOf(host), before);
    });

  it('never writes over a formula', async () => {
    const { host, session } = await openExcel(book());
    host.user.type('B4', '=B2+1');
    const before = stateOf(host);
    const problem = await problemFrom(session.run('correct', (job) => repairCell(job, '班级', 'B4', 9)));
    assert.deepEqual([problem.code, problem.cells], ['excel-cell-formula', 'untouched']);
    assert.deepEqual(stateOf(host), before);
  });

  it('a block, a sheet that is gone and a protected one are refused', async () => {
    const { host, session } = await openExcel(book());
    const code = async (sheet: string, cell: string): Promise<string> =>
      (await problemFrom(session.run('correct', (job) => repairCell(job, sheet, cell, 9)))).code;
    assert.equal(await code('班级', 'B2:B3'), 'excel-address-unknown');
    assert.equal(await code('没有', 'B2'), 'excel-sheet-missing');
    host.workbook.sheet('班级').protection = {};
    assert.equal(await code('班级', 'B2'), 'excel-sheet-protected');
  });
});
