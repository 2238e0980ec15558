/** The real command line as a process of its own, as other programs call it. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contractIssues } from '../src/core/report/contract.ts';
import { readFiles } from '../src/files/disk.ts';
import { writeBook } from '../src/files/xlsx/write.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TIMEOUT_MS = 60_000;

interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const dabiao = (...args: string[]): Result => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'src/cli/bin.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { code: status, out: stdout, err: stderr };
};

/** A class list of one primary school, with the class sizes given. */
const classList = (sizes: readonly number[]): Promise<Uint8Array> => {
  const rows = [
    ['2024年小学班级情况表（2024—2025学年）', null, null, null],
    ['学校名称', '年级', '班级', '学生数'],
    ...sizes.map((size, i) => ['育才小学', '一年级', `${i + 1}班`, size]),
  ];
  const cells = rows.map((row) => row.map((value) => ({ value })));
  return writeBook({ title: '', sheets: [{ name: '2024年小学', rows: cells }] });
};

describe('dabiao as a process', function () {
  this.timeout(TIMEOUT_MS);
  let folder = '';
  const at = (name: string): string => join(folder, name);
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dabiao-'));
    writeFileSync(at('大班.xlsx'), await classList([61, 44, 40]));
    writeFileSync(at('坏.xlsx'), 'PK\u0003\u0004 no workbook');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const closed of ['stdout', 'stderr'] as const)
    it(`ends by itself when nobody reads its ${closed} any more (closed pipe)`, async () => {
      const args = ['check', folder, '--plan', 'national', '--year', '2024', '--progress'];
      const child = spawn(process.execPath, [join(ROOT, 'src/cli/bin.mjs'), ...args], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, NODE_OPTIONS: '' },
      });
      const stuck = setTimeout(() => child.kill('SIGKILL'), TIMEOUT_MS / 2);
      child[closed === 'stdout' ? 'stderr' : 'stdout'].resume();
      child[closed].destroy();
      const [code, signal] = await once(child, 'exit');
      clearTimeout(stuck);
      assert.deepEqual([code, signal], [2, null], 'one file can’t be read');
    });

  it('prints its version and its help', () => {
    assert.match(dabiao('--version').out, /^\d+\.\d+\.\d+\n$/);
    assert.equal(dabiao('help').code, 0);
    assert.equal(dabiao('check', '--help').code, 0);
  });
  it('runs a county scenario: one class more and no class is large', () => {
    const ask = (...more: string[]): Result =>
      dabiao('whatif', 'county_scenario', '--from', at('大班.xlsx'), '--year', '2024', ...more);
    const { code, out } = ask('operations=增班,小学,育才小学,1', '--json');
    assert.equal(code, 0);
    const { rows } = JSON.parse(out) as { rows: { id: string; before: number; after: number }[] };
    const row = rows.find(({ id }) => id === 'large_class_count');
    // 145 pupils in 61, 44, 40; then 37, 36, 36, 36
    assert.deepEqual([row?.before, row?.after], [1, 0]);
    assert.match(ask('operations=增班,小学,育才小学,1').out, /大班额班数\s+1\s+0\s+-1/);
    assert.equal(ask('operations=增班,小学,别的小学,1').code, 2);
  });
  it('lists every plan and prints each as the contract says', () => {
    const ids = JSON.parse(dabiao('plans', '--json').out).map((plan: { id: string }) => plan.id);
    assert.ok(ids.includes('national') && ids.includes('taikang-2023-2025'));
    const plan = JSON.parse(dabiao('plans', 'show', '太康', '--json').out);
    assert.deepEqual(Object.keys(plan), ['id', 'name', 'years', 'document', 'targets']);
    for (const key of [
      'id',
      'indicator',
      'name',
      'stage',
      'scope',
      'comparator',
      'value',
      'valueHigh',
      'unit',
      'deadline',
      'kind',
      'clause',
      'note',
      'certainty',
    ]) {
      assert.ok(key in plan.targets[0], key);
    }
  });
  it('finds the class that is too large, in the cell where it stands: exit 1', () => {
    const { code, out, err } = dabiao(
      'check',
      at('大班.xlsx'),
      '--plan',
      'national',
      '--year',
      '2024',
      '--json',
    );
    assert.equal(code, 1, err);
    assert.equal(err, '');
    const report = JSON.parse(out);
    assert.deepEqual(contractIssues(report), []);
    const found = report.files[0].findings.map(
      (one: { rule: string; cell: string }) => `${one.rule} ${one.cell}`,
    );
    assert.ok(found.includes('class_size D3'), found.join(', '));
    assert.equal(report.files[0].tables[0].columns.D, 'pupil_count');
  });
  it('checks the others when one file cannot be read: exit 2', () => {
    const { code, out } = dabiao(
      'check',
      at('坏.xlsx'),
      at('大班.xlsx'),
      '--plan',
      'national',
      '--year',
      '2024',
      '--json',
    );
    assert.equal(code, 2);
    const { files } = JSON.parse(out) as {
      files: { file: string; error: string | null; findings: unknown[] }[];
    };
    const [good, bad] = ['大班.xlsx', '坏.xlsx'].map((name) => files.find(({ file }) => file === name));
    assert.ok(good !== undefined && good.error === null && good.findings.length > 0);
    assert.ok(bad !== undefined && bad.error !== null);
  });
  it('wrong usage: exit 2, nothing on stdout', () => {
    for (const args of [
      [],
      ['chekc'],
      ['check', at('大班.xlsx'), '--plan', 'nowhere', '--year', '2024', '--json'],
    ]) {
      const { code, out, err } = dabiao(...args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.notEqual(err, '');
    }
  });
  it('a file that is not there: exit 2', () => {
    assert.equal(dabiao('check', at('没有.xlsx'), '--plan', 'national', '--year', '2024').code, 2);
  });
  it('writes report and annotated copy as workbooks that can be read again', async () => {
    const outputs = ['--report', at('报告.xlsx'), '--annotate', at('标注.xlsx')];
    const { code, err } = dabiao(
      'check',
      at('大班.xlsx'),
      '--plan',
      'national',
      '--year',
      '2024',
      ...outputs,
    );
    assert.equal(code, 1, err);
    const sheets: string[][] = [];
    for await (const { workbook } of readFiles([at('报告.xlsx'), at('标注.xlsx')])) {
      sheets.push((workbook?.sheets ?? []).map((sheet) => sheet.name));
    }
    assert.deepEqual(sheets[0], ['汇总', '指标', '问题', '读取', '未检查']);
    assert.equal(sheets[1]?.[0], '2024年小学');
  });
});
