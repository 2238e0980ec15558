/** The command `fill` on the sample forms, and once as a process of its own. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engine } from '../src/cli/engine.ts';
import { run } from '../src/cli/main.ts';
import { listener } from '../src/cli/testing.ts';
import { fillContractIssues, type FillReport } from '../src/core/report/fillContract.ts';
import { plainBook, written } from '../src/files/fixtures.ts';
import { writeBook } from '../src/files/xlsx/write.ts';
import { readWorkbook } from '../src/files/read/workbook.ts';
import { template } from './fill/template.ts';
import { converted, hasOffice, readAll } from './template/office.ts';
import { answerFor, FOLDER, isRight } from './fill/samples.ts';

const ROOT = join(import.meta.dirname, '..');
const MINUTE = 60_000;
const SURVEY = join(FOLDER, '基本情况表.xlsx');
const LEDGER = join(FOLDER, '安平县学校台账2024.xlsx');
const BANDS = join(FOLDER, '班额表.xlsx');
const COUNTY = join(FOLDER, '../安平县');

interface Told {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command line in this process: starting another one takes longer than the work. */
const dabiao = async (...args: string[]): Promise<Told> => {
  const told = listener();
  const code = await run(args, told.io, engine);
  return { code, out: told.out(), err: told.err() };
};

const asProcess = (...args: string[]): Told => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'src/cli/bin.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { code: status, out: stdout, err: stderr };
};

describe('dabiao fill', function () {
  this.timeout(MINUTE);
  let folder = '';
  const at = (name: string): string => join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dabiao-fill-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const filled = async (
    ...args: string[]
  ): Promise<{ code: number | null; report: FillReport; err: string }> => {
    const { code, out, err } = await dabiao('fill', ...args, '--json');
    const report = JSON.parse(out) as FillReport;
    assert.deepEqual(fillContractIssues(report), []);
    return { code, report, err };
  };

  it('fills, lists what is left, and ends in 1 while something is left', async () => {
    const { code, report } = await filled(SURVEY, LEDGER, '--out', at('o.xlsx'));
    const answer = answerFor('基本情况表.xlsx');
    assert.equal(code, 1);
    assert.equal(report.year, 2024);
    assert.deepEqual(
      report.cells.map(({ sheet, cell }) => `${sheet}!${cell}`).sort(),
      Object.keys(answer.cells).sort(),
    );
    for (const { sheet, cell, value, sources } of report.cells) {
      const known = answer.cells[`${sheet}!${cell}`];
      assert.ok(known);
      if ('value' in known) assert.ok(isRight(value, known) && (value === 0 || sources.length > 0), cell);
      else assert.equal(value, null, cell);
    }
    assert.deepEqual(report.findings, []);
    const book = await readWorkbook('o.xlsx', new Uint8Array(readFileSync(at('o.xlsx'))));
    assert.equal(book.sheets.at(-1)?.name, report.auditSheet);
    assert.equal(book.sheets.length, 2);
  });

  it('does the same as a process of its own', async () => {
    const args = ['fill', SURVEY, LEDGER, '--out', at('o.xlsx'), '--json'];
    const { code, out, err } = asProcess(...args);
    assert.equal(code, 1, err);
    assert.deepEqual(JSON.parse(out), JSON.parse((await dabiao(...args)).out));
  });

  it('ends in 0 once the rest is left by choice', async () => {
    const open = Object.entries(answerFor('班额表.xlsx').cells).filter(([, known]) => 'leave' in known);
    const skips = open.flatMap(([id]) => ['--set', `${id}=skip`]);
    const { code, report } = await filled(BANDS, COUNTY, '--out', at('o.xlsx'), '--no-audit', ...skips);
    assert.deepEqual(report.findings, []);
    assert.equal(report.counts.skipped, open.length);
    assert.equal(code, 0);
    assert.equal(report.auditSheet, null);
  });

  it('writes for people what is left to them', async () => {
    const { code, out, err } = await dabiao(
      'fill',
      join(FOLDER, '办学条件调查表.xlsx'),
      LEDGER,
      '--out',
      at('o.xlsx'),
    );
    assert.equal(code, 1);
    for (const text of ['进城务工人员随迁子女数', '学生总人数', '智慧操场预约终端', '#1'])
      assert.ok(out.includes(text), text);
    assert.ok(err.includes(at('o.xlsx')));
    const english = await dabiao('fill', SURVEY, LEDGER, '--out', at('o.xlsx'), '--lang', 'en');
    assert.match(english.out, /cells to fill/);
  });

  it('takes figures and candidates from --set', async () => {
    const form = join(FOLDER, '办学条件调查表.xlsx');
    const known = answerFor('办学条件调查表.xlsx').cells['办学条件!C6'];
    assert.ok(known && 'value' in known);
    const { report } = await filled(
      form,
      LEDGER,
      '--out',
      at('o.xlsx'),
      '--set',
      '办学条件!C6=#1',
      '--set',
      'c8=1,234.5',
    );
    const cell = (address: string): FillReport['cells'][number] | undefined =>
      report.cells.find((one) => one.cell === address);
    assert.deepEqual(
      [cell('C6')?.state, cell('C6')?.value, cell('C6')?.by],
      ['decided', known.value, 'person'],
    );
    assert.deepEqual([cell('C8')?.state, cell('C8')?.value], ['decided', 1234.5]);
  });

  it('a recipe saved this year fills next year’s form', async () => {
    const saved = await filled(SURVEY, LEDGER, '--out', at('o.xlsx'), '--save-recipe', at('r.json'));
    assert.equal(saved.code, 1);
    const next = '基本情况表2025.xlsx';
    const sources = [join(FOLDER, next), join(FOLDER, '安平县学校台账2025.xlsx')];
    const { report } = await filled(...sources, '--recipe', at('r.json'), '--out', at('next.xlsx'));
    const answer = answerFor(next);
    for (const { sheet, cell, value } of report.cells) {
      const known = answer.cells[`${sheet}!${cell}`];
      assert.ok(known);
      if ('value' in known) assert.ok(isRight(value, known), `${cell} ${value} ${known.value}`);
      else assert.equal(value, null);
    }
    assert.ok(report.cells.some(({ by }) => by === 'recipe'));
  });

  it('--as formulas refers to the source where both are in one workbook', async function () {
    const numbers = [
      [120, 58],
      [240, 117],
      [310, 150],
    ];
    const cells = (
      rows: readonly (readonly (string | number | null)[])[],
    ): { value: string | number | null }[][] => rows.map((row) => row.map((value) => ({ value })));
    const book = await writeBook({
      title: '',
      sheets: [
        {
          name: '台账',
          rows: cells([
            ['2024年小学基本情况'],
            ['学校名称', '办学类型', '在校生数', '其中:女'],
            ...numbers.map(([all = 0, girls = 0], i) => [`第${i + 1}小学`, '小学', all, girls]),
          ]),
        },
        {
          name: '上报表',
          rows: cells([
            ['2024年小学情况上报表'],
            ['指标名称', '计量单位', '数量'],
            ['在校生数', '人', null],
            ['其中:女', '人', null],
          ]),
        },
      ],
    });
    writeFileSync(at('全县.xlsx'), book);
    const { report } = await filled(
      at('全县.xlsx'),
      at('全县.xlsx'),
      '--as',
      'formulas',
      '--out',
      at('o.xlsx'),
    );
    assert.deepEqual(
      report.cells.map(({ sheet, cell, value, formula }) => [sheet, cell, value, formula]),
      [
        ['上报表', 'C3', 670, '=SUM(台账!C3:C5)'],
        ['上报表', 'C4', 325, '=SUM(台账!D3:D5)'],
      ],
    );
    if (!hasOffice()) this.skip();
    const done = await readAll(
      await await converted(new Map([['o', new Uint8Array(readFileSync(at('o.xlsx')))]]), 'xlsx'),
    );
    const sheet = done.get('o')?.sheets[1];
    assert.deepEqual([sheet?.rows[2]?.[2], sheet?.rows[3]?.[2]], [670, 325]);
  });

  it('never writes over form or source', async () => {
    copyFileSync(SURVEY, at('表.xlsx'));
    copyFileSync(LEDGER, at('数据.xlsx'));
    for (const out of ['表.xlsx', '数据.xlsx']) {
      const before = readFileSync(at(out));
      const { code, out: said } = await dabiao('fill', at('表.xlsx'), at('数据.xlsx'), '--out', at(out));
      assert.equal(code, 2);
      assert.equal(said, '');
      assert.deepEqual(readFileSync(at(out)), before);
    }
  });

  it('a form in the folder of the sources is no source', async () => {
    copyFileSync(SURVEY, at('表.xlsx'));
    copyFileSync(LEDGER, at('数据.xlsx'));
    const { report } = await filled(
      at('表.xlsx'),
      folder,
      '--out',
      join(tmpdir(), `dabiao-${process.pid}.xlsx`),
    );
    rmSync(report.out);
    assert.ok(
      report.cells.every(({ sources }) => sources.every((source) => !source.includes('表.xlsx]基本'))),
    );
    assert.ok(report.counts.written > 0);
  });

  it('keeps a form with macros under its own extension', async () => {
    writeFileSync(at('表.xlsm'), template({ strings: 'shared', macros: true }));
    assert.equal((await dabiao('fill', at('表.xlsm'), LEDGER, '--out', at('o.xlsx'))).code, 2);
    const { code } = await dabiao('fill', at('表.xlsm'), LEDGER, '--out', at('o.xlsm'));
    assert.equal(code, 1);
    assert.ok(existsSync(at('o.xlsm')));
  });

  it('an .xls form: exit 2 with what to do', async () => {
    writeFileSync(
      at('表.xls'),
      written(
        plainBook([
          ['指标', '小学'],
          ['在校生数', null],
        ]),
        'biff8',
      ),
    );
    const { code, err, out } = await dabiao('fill', at('表.xls'), LEDGER, '--out', at('o.xlsx'));
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, /另存为 \.xlsx/);
    assert.ok(!existsSync(at('o.xlsx')));
  });
});
