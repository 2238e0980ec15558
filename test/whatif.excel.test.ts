/** 写入工作表: every question's sheet through the simulated Excel, with its formulas live, and taken away again. */
import assert from 'node:assert/strict';
import { sumSheet } from '../src/core/report/sheets/questionSheet.ts';
import { findTables, isOwnSheet } from '../src/core/tables/index.ts';
import { sheetOf } from '../src/core/values/workbook.ts';
import { answer } from '../src/core/whatif/engine/ask.ts';
import { completed, GOLDEN_YEAR, type Golden } from '../src/core/whatif/engine/golden.fixture.ts';
import { layOut } from '../src/core/whatif/engine/layOut.ts';
import type { Question } from '../src/core/whatif/engine/question.ts';
import { questions } from '../src/core/whatif/registry.ts';
import { closeAll, openExcel, stateOf } from '../src/excel/host.fixture.ts';
import { readWorkbook } from '../src/excel/read/readWorkbook.ts';
import { undoLast } from '../src/excel/restore/undo.ts';
import { replaceSheets } from '../src/excel/results/replaceSheets.ts';

const DATA = [
  ['学校', '人数'],
  ['一小', 52],
];
const book = () => ({ file: '小学.xlsx', sheets: [sheetOf('班级', DATA)] });

const laid = async (question: Question) => {
  const file = `../src/core/whatif/${question.id}/${question.id}.fixture.ts`;
  const { golden } = (await import(file)) as { readonly golden: readonly Golden[] };
  const [first] = golden;
  assert.ok(first);
  const inputs = completed(question, first.inputs, first.year ?? GOLDEN_YEAR);
  return layOut(question, inputs, answer(question, inputs), 'zh', {
    [question.inputs[0]?.key ?? '']: '班级!B2',
  });
};

const ACTION = { action: 'excel-action-sum' } as const;

describe('the sheet of a what-if sum in Excel', () => {
  afterEach(closeAll);

  for (const question of questions)
    it(`${question.number}: inputs as values, every answer as a live formula`, async () => {
      const { host, session } = await openExcel(book());
      const sheet = await laid(question);
      const name = `试算 ${question.number}`;
      await session.run('sum', (job) => replaceSheets(job, [sumSheet(sheet, name)], ACTION));
      for (const [key, address] of Object.entries(sheet.answers))
        assert.ok((host.user.cell(`${name}!${address}`)?.formula ?? '').startsWith('='), `${key} ${address}`);
      sheet.rows.forEach((row, r) =>
        row.forEach((cell, c) => {
          const found = host.workbook.sheet(name).cell(r, c);
          if (cell?.formula !== undefined) assert.equal(found?.formula, cell.formula);
          else if (cell?.role === 'input') assert.equal(found?.value ?? '', cell.value ?? '');
        }),
      );
      assert.equal(host.workbook.active.name, name);
    });

  it('takes the place of the one before, never of a person’s own, and is undone step by step', async () => {
    const [first] = questions;
    assert.ok(first);
    const sheet = await laid(first);
    const { host, session } = await openExcel({ file: 'x.xlsx', sheets: [sheetOf('试算 E1', DATA)] });
    const before = stateOf(host);
    const write = () => session.run('sum', (job) => replaceSheets(job, [sumSheet(sheet, '试算 E1')], ACTION));
    assert.deepEqual((await write()).names, ['试算 E1 (2)']);
    const once = stateOf(host);
    assert.deepEqual((await write()).names, ['试算 E1 (2)']);
    assert.equal((await session.run('undo', undoLast)).action, 'excel-action-sum');
    assert.deepEqual(stateOf(host), once);
    const { host: other, session: fresh } = await openExcel({
      file: 'x.xlsx',
      sheets: [sheetOf('试算 E1', DATA)],
    });
    await fresh.run('sum', (job) => replaceSheets(job, [sumSheet(sheet, '试算 E1')], ACTION));
    await fresh.run('undo', undoLast);
    assert.deepEqual(stateOf(other), before);
  });

  it('is no data: neither in the open workbook nor read back from a file', async () => {
    const merge = questions.find(({ id }) => id === 'merge_schools');
    assert.ok(merge);
    const sheet = await laid(merge);
    const { session } = await openExcel(book());
    await session.run('sum', (job) => replaceSheets(job, [sumSheet(sheet, '试算 E12')], ACTION));
    const read = await session.run('read', (job) => readWorkbook(job));
    assert.deepEqual(
      read.sheets.map(({ name }) => name),
      ['班级'],
    );
    const kept = sheetOf(
      '改过名字',
      sheet.rows.map((row) => Array.from(row, (cell) => cell?.value ?? null)),
    );
    assert.ok(isOwnSheet(kept));
    assert.deepEqual(findTables(kept, { file: 'x.xlsx' }).tables, []);
  });
});
