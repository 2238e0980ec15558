import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckOptions } from '../core/check/check.ts';
import { catalogue } from '../core/messages/index.ts';
import type { MessageCode } from '../core/messages/index.ts';
import { contractIssues } from '../core/report/contract.ts';
import { COMMANDS, run } from './main.ts';
import { fakeEngine, listener } from './testing.ts';

const GOOD = ['--plan', 'national', '--year', '2024'];
const OUT = ['--out', 'o.xlsx'];

/** Whether a text was said: its longest stretch without places is there. */
const says = (told: string, code: MessageCode): boolean => {
  const stretches = catalogue[code].zh.split(/\{\w+\}/);
  return stretches.every((stretch) => told.includes(stretch));
};

const wrongUsage: readonly (readonly [string[], MessageCode])[] = [
  [['chekc'], 'cli-unknown-command'],
  [['fill'], 'cli-fill-no-files'],
  [['fill', 'form.xlsx'], 'cli-fill-no-files'],
  [['fill', 'form.xlsx', 'a.xlsx'], 'cli-fill-no-out'],
  [['fill', 'form.xlsx', 'a.xlsx', '--out', 'o.txt'], 'cli-out-not-xlsx'],
  [['fill', 'form.xlsm', 'a.xlsx', '--out', 'o.xlsx'], 'cli-out-other-kind'],
  [['fill', 'form.xlsx', 'a.xlsx', '--out', './form.xlsx'], 'cli-out-is-input'],
  [['fill', 'form.xlsx', 'a.xlsx', '--out', 'a.xlsx'], 'cli-out-is-input'],
  [['fill', 'form.xlsx', 'a.xlsx', ...OUT, '--save-recipe', 'r.txt'], 'cli-out-other-kind'],
  [['fill', 'form.xlsx', 'a.xlsx', ...OUT, '--as', 'text'], 'cli-fill-as'],
  [['fill', 'form.xlsx', 'a.xlsx', ...OUT, '--year', '24'], 'cli-bad-year'],
  [['fill', 'form.xlsx', 'a.xlsx', ...OUT, '--plan', 'nowhere'], 'cli-unknown-plan'],
  [['fill', 'form.xlsx', 'a.xlsx', ...OUT, '--recipe', 'r.json'], 'cli-fill-recipe'],
  [['fill', 'form.xlsx', 'a.xlsx', ...OUT, '--set', 'C3'], 'cli-fill-set'],
  [['fill', 'form.xlsx', 'a.xlsx', ...OUT, '--set', 'C3='], 'cli-fill-set'],
  [['fill', 'form.xlsx', 'a.xlsx', ...OUT, '--set', 'Z9=1'], 'cli-fill-set-place'],
  [['fill', 'form.xlsx', 'a.xlsx', ...OUT, '--set', '别的!C3=1'], 'cli-fill-set-place'],
  [['fill', 'form.xlsx', 'a.xlsx', ...OUT, '--set', 'C3=#9'], 'cli-fill-set-candidate'],
  [['fill', 'form.xlsx', 'a.xlsx', ...OUT, '--set', 'C3=1', '--set', '基本情况!$C$3=2'], 'cli-option-twice'],
  [['fill', '坏.xlsx', 'a.xlsx', ...OUT], 'cli-fill-unreadable'],
  [['fill', 'form.xlsx', '坏.xlsx', ...OUT], 'cli-fill-unreadable'],
  [['help', 'whatiff'], 'cli-unknown-command'],
  [['check'], 'cli-no-files'],
  [['check', ...GOOD], 'cli-no-files'],
  [['check', 'a.xlsx', '--year', '2024'], 'cli-no-plan'],
  [['check', 'a.xlsx', '--plan', 'national'], 'cli-no-year'],
  [['check', 'a.xlsx', '--plan', 'nowhere', '--year', '2024'], 'cli-unknown-plan'],
  [['check', 'a.xlsx', '--plan', 'national', '--year', '24'], 'cli-bad-year'],
  [['check', 'a.xlsx', '--plan', 'national', '--year', '1999'], 'cli-bad-year'],
  [['check', 'a.xlsx', '--plan', 'national', '--year', '2101'], 'cli-bad-year'],
  [['check', 'a.xlsx', '--plan', 'national', '--year', '2024.5'], 'cli-bad-year'],
  [['check', 'a.xlsx', '--plan', 'national', '--year', '二〇二四'], 'cli-bad-year'],
  [['check', 'a.xlsx', ...GOOD, '--near', 'x'], 'cli-bad-near'],
  [['check', 'a.xlsx', ...GOOD, '--near', '101'], 'cli-bad-near'],
  [['check', 'a.xlsx', ...GOOD, '--waivers', '说明.json'], 'cli-waivers-wrong'],
  [['check', 'a.xlsx', ...GOOD, '--waivers', '说明.xlsx'], 'cli-waivers-unreadable'],
  [['check', 'a.xlsx', ...GOOD, '--waivers', '坏.xlsx'], 'cli-waivers-unreadable'],
  [['check', 'a.xlsx', ...GOOD, '--checklist', '判定.json'], 'cli-checklist-wrong'],
  [['check', 'a.xlsx', ...GOOD, '--checklist', '判定.xlsx'], 'cli-checklist-unreadable'],
  [['check', 'a.xlsx', ...GOOD, '--checklist', '坏.xlsx'], 'cli-checklist-unreadable'],
  [['check', 'a.xlsx', ...GOOD, '--balance', '30'], 'balance-choice-unreadable'],
  [['check', 'a.xlsx', ...GOOD, '--balance', 'min_pupils=30'], 'balance-choice-unknown'],
  [['check', 'a.xlsx', ...GOOD, '--balance', 'min_pupils_teaching_point=多'], 'balance-choice-no-number'],
  [['check', 'a.xlsx', ...GOOD, '--balance', 'resource_indicators_to_meet=8'], 'balance-choice-outside'],
  [
    ['check', 'a.xlsx', ...GOOD, '--balance', 'resource_pe_art_teachers.teachers=all'],
    'balance-choice-no-column',
  ],
  [['check', 'a.xlsx', ...GOOD, '--lang', 'fr'], 'cli-bad-lang'],
  [['check', 'a.xlsx', ...GOOD, '--report', 'out.txt'], 'cli-out-not-xlsx'],
  [['check', 'a.xlsx', ...GOOD, '--report', 'a.xlsx'], 'cli-out-is-input'],
  [['check', 'a.xlsx', ...GOOD, '--annotate', './a.xlsx'], 'cli-out-is-input'],
  [['check', 'a.xlsx', ...GOOD, '--report', 'no/such/folder/out.xlsx'], 'cli-out-no-folder'],
  [['check', 'a.xlsx', ...GOOD, '--report', 'o.xlsx', '--annotate', './o.xlsx'], 'cli-out-same'],
  [['check', 'a.xlsx', 'b.xlsx', ...GOOD, '--annotate', 'o.xlsx'], 'cli-annotate-one'],
  [['check', 'a.xlsx', ...GOOD, '--verbose'], 'cli-unknown-option'],
  [['whatif', 'nowhere-near-anything'], 'cli-whatif-unknown'],
  [['whatif', 'clases_to_add'], 'cli-whatif-unknown-near'],
  [['whatif', 'public_places', '10000'], 'cli-whatif-no-value'],
  [['whatif', 'public_places', 'children=1', 'children=2'], 'cli-option-twice'],
  [['whatif', 'public_places', 'childen=1', 'public=0', 'children=1'], 'whatif-input-unknown'],
  [['whatif', 'public_places', 'children=一百人多', 'public=0'], 'whatif-input-wrong'],
  [['whatif', 'public_places', 'children=10', 'public=11'], 'whatif-part-larger'],
  [['whatif', 'county_scenario', 'operations=炸掉,小学,一小'], 'scenario-unreadable'],
  [['whatif', 'county_scenario', 'operations=增班,小学,一小,2'], 'scenario-no-county'],
  [['whatif', '县情景', 'operations=增班,小学,一小,2', 'plan=nowhere'], 'cli-scenario-plan'],
  [['whatif', 'county_scenario', 'children=1'], 'cli-scenario-keys'],
  [['whatif', 'public_places', 'children=10', 'public=1', '--year', '24'], 'cli-bad-year'],
  [['whatif', 'public_places', 'children=10', 'public=1', '--sheet', 'o.txt'], 'cli-out-not-xlsx'],
  [['plans', 'list'], 'cli-unknown-subcommand'],
  [['plans', 'show'], 'cli-plans-no-name'],
  [['plans', 'show', 'nowhere'], 'cli-unknown-plan'],
  [['plans', 'show', 'national', 'taikang-2023-2025'], 'cli-too-many-arguments'],
];

const results: readonly (readonly [string[], 0 | 1 | 2])[] = [
  [['check', '好.xlsx', ...GOOD], 0],
  [['check', '好.xlsx', '--plan', '太康', '--year', '２０２４年'], 0],
  [['check', '问题.xlsx', ...GOOD], 1],
  [['check', '问题.xlsx', '好.xlsx', ...GOOD, '--near', '5%'], 1],
  [['check', '坏.xlsx', ...GOOD], 2],
  [['check', '好.xlsx', '坏.xlsx', ...GOOD], 2],
  [['check', '问题.xlsx', '坏.xlsx', ...GOOD, '--json'], 2],
  [['plans'], 0],
  [['whatif'], 0],
  [['whatif', '公办园占比达标要多少学位', 'children=10000', 'public=4200'], 0],
  [['plans', 'show', '太康'], 0],
  [['help'], 0],
  [['--help'], 0],
  [['-h'], 0],
  [['help', 'check'], 0],
  [['check', '--help'], 0],
  [['check', '-h', '--nonsense'], 0],
  [['plans', '--help', '--lang', 'en'], 0],
  [['--lang', 'en', 'help'], 0],
  [['--version'], 0],
];

describe('command line', () => {
  for (const [args, code] of wrongUsage) {
    it(`${args.join(' ')}: ${code}`, async () => {
      const told = listener();
      assert.equal(await run(args, told.io, fakeEngine()), 2);
      assert.equal(told.out(), '');
      assert.ok(says(told.err(), code), told.err());
    });
  }
  for (const [args, exit] of results) {
    it(`${args.join(' ')}: exit ${exit}`, async () => {
      const told = listener();
      assert.equal(await run(args, told.io, fakeEngine()), exit);
      assert.notEqual(told.out(), '');
      assert.equal(told.err(), '');
    });
  }
  it('without a command shows the help as a problem', async () => {
    const told = listener();
    assert.equal(await run([], told.io, fakeEngine()), 2);
    assert.equal(told.out(), '');
    assert.ok(says(told.err(), 'cli-about'));
  });
  it('prints nothing but the contract object with --json, files that failed among the others', async () => {
    const told = listener({ watched: true });
    await run(['check', '问题.xlsx', '坏.xlsx', ...GOOD, '--json'], told.io, fakeEngine());
    const printed = JSON.parse(told.out());
    assert.deepEqual(contractIssues(printed), []);
    assert.deepEqual(
      printed.files.map((file: { file: string }) => file.file),
      ['问题.xlsx', '坏.xlsx'],
    );
    assert.ok(says(told.err(), 'cli-progress-read'));
  });
  it('hands over last year’s files and the explanations', async () => {
    const told = listener();
    let given: CheckOptions | undefined;
    const file = {
      version: 1,
      waivers: [{ rule: 'year_on_year', value: '5', reason: '扩建', author: '王', date: '2024-09-20' }],
    };
    const engine = fakeEngine({
      readBytes: async () => new TextEncoder().encode(`\ufeff${JSON.stringify(file)}`),
      check: async (workbooks, options) => {
        given = options;
        return fakeEngine().check(workbooks, options);
      },
    });
    const more = ['--reference', '2023/小学.xlsx', '--reference', '2023/初中.xlsx', '--waivers', '说明.json'];
    assert.equal(await run(['check', '小学.xlsx', ...GOOD, ...more], told.io, engine), 0);
    assert.deepEqual(
      given?.reference?.map((book) => book.file),
      ['小学.xlsx', '初中.xlsx'],
    );
    assert.deepEqual(
      given?.waivers?.map(({ rule, school }) => [rule, school]),
      [['year_on_year', null]],
    );
    assert.equal(
      await run(['check', '小学.xlsx', ...GOOD, '--reference', '坏.xlsx'], listener().io, engine),
      2,
    );
  });
  it('hands over recorded verdicts and readings of the balance', async () => {
    let given: CheckOptions | undefined;
    const record = { item: 'layout-planning', verdict: 'met', evidence: '', by: '王', date: '2024-11-05' };
    const engine = fakeEngine({
      readBytes: async () => new TextEncoder().encode(JSON.stringify([record])),
      check: async (workbooks, options) => {
        given = options;
        return fakeEngine().check(workbooks, options);
      },
    });
    const more = [
      ...['--checklist', '判定.json', '--balance', 'min_pupils_teaching_point=30'],
      ...['--balance', 'resource_pe_art_teachers.teachers=part_time_teacher_count,rotation_teacher_count'],
      ...['--balance', 'parent.张庄教学点=中心小学', '--balance', 'shared.李庄小学=2'],
    ];
    assert.equal(await run(['check', '小学.xlsx', ...GOOD, ...more], listener().io, engine), 0);
    assert.deepEqual(given?.checklist, [record]);
    assert.deepEqual(given?.balance, {
      parameters: { min_pupils_teaching_point: { value: 30, basis: '' } },
      teachers: { resource_pe_art_teachers: ['part_time_teacher_count', 'rotation_teacher_count'] },
      parents: { 张庄教学点: '中心小学' },
      shared: { 李庄小学: 2 },
    });
  });
  it('tells files of one name in two folders apart', async () => {
    const told = listener();
    await run(['check', '2023/小学.xlsx', '2024/小学.xlsx', ...GOOD, '--json'], told.io, fakeEngine());
    const names = JSON.parse(told.out()).files.map((file: { file: string }) => file.file);
    assert.deepEqual(names, ['2023/小学.xlsx', '2024/小学.xlsx']);
  });
  it('shows one line of progress a file, only when somebody watches or asks', async () => {
    const lines = async (watched: boolean, ...more: string[]): Promise<number> => {
      const told = listener({ watched });
      await run(['check', 'a.xlsx', 'b.xlsx', ...GOOD, ...more], told.io, fakeEngine());
      return told
        .err()
        .split('\n')
        .filter((line) => line !== '').length;
    };
    assert.equal(await lines(false), 0);
    assert.equal(await lines(true), 2);
    assert.equal(await lines(false, '--progress'), 2);
  });
  it('speaks English when asked, problems included', async () => {
    const told = listener();
    await run(['chekc', '--lang', 'en'], told.io, fakeEngine());
    assert.match(told.err(), /^Wrong usage: .*chekc/);
  });
  it('says so when it fails by its own fault', async () => {
    const told = listener();
    const engine = fakeEngine({
      check: () => {
        throw new TypeError('oops');
      },
    });
    assert.equal(await run(['check', 'a.xlsx', ...GOOD], told.io, engine), 2);
    assert.ok(says(told.err(), 'cli-bug') && told.err().includes('oops'));
    assert.equal(told.out(), '');
  });
  it('keeps its public surface', () => {
    assert.deepEqual(
      COMMANDS.map((command) => [command.name, ...command.options.map((option) => option.name)]),
      [
        [
          'check',
          'plan',
          'year',
          'json',
          'report',
          'annotate',
          'near',
          'reference',
          'waivers',
          'checklist',
          'balance',
          'all',
          'progress',
        ],
        ['plans', 'json'],
        ['whatif', 'json', 'from', 'year', 'sheet'],
        [
          'template',
          'plan',
          'from',
          'year',
          'county',
          'classes',
          'schools',
          'kindergartens',
          'plain',
          'profile',
          'share',
        ],
        ['fill', 'out', 'year', 'plan', 'set', 'recipe', 'save-recipe', 'as', 'no-audit', 'json', 'all'],
      ],
    );
  });
});

describe('files the command line writes', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dabiao-cli-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string): string => join(folder, name);

  it('writes report and annotated copy and says where', async () => {
    const told = listener();
    const args = ['check', at('问题.xlsx'), ...GOOD, '--report', at('r.xlsx'), '--annotate', at('a.xlsx')];
    assert.equal(await run(args, told.io, fakeEngine()), 1);
    assert.deepEqual([...readFileSync(at('r.xlsx')), ...readFileSync(at('a.xlsx'))], [1, 2]);
    assert.ok(says(told.err(), 'cli-written-report') && says(told.err(), 'cli-written-annotated'));
    assert.ok(!says(told.err(), 'cli-replaced'));
  });
  it('says when it replaces an earlier result', async () => {
    writeFileSync(at('r.xlsx'), 'earlier');
    const told = listener();
    assert.equal(
      await run(['check', at('好.xlsx'), ...GOOD, '--report', at('r.xlsx')], told.io, fakeEngine()),
      0,
    );
    assert.deepEqual([...readFileSync(at('r.xlsx'))], [1]);
    assert.ok(says(told.err(), 'cli-replaced'));
  });
  it('never touches an input, by whatever name', async () => {
    writeFileSync(at('a.xlsx'), 'data');
    mkdirSync(at('sub'));
    for (const name of [at('a.xlsx'), join(folder, 'sub', '..', 'a.xlsx')]) {
      const told = listener();
      assert.equal(await run(['check', at('a.xlsx'), ...GOOD, '--report', name], told.io, fakeEngine()), 2);
      assert.ok(says(told.err(), 'cli-out-is-input'));
    }
    assert.equal(readFileSync(at('a.xlsx'), 'utf8'), 'data');
  });
  it('refuses a folder as output', async () => {
    mkdirSync(at('r.xlsx'));
    const told = listener();
    assert.equal(
      await run(['check', at('a.xlsx'), ...GOOD, '--report', at('r.xlsx')], told.io, fakeEngine()),
      2,
    );
    assert.ok(says(told.err(), 'cli-out-is-folder'));
  });
  it('leaves no annotated copy of a file that could not be read', async () => {
    const told = listener();
    assert.equal(
      await run(['check', at('坏.xlsx'), ...GOOD, '--annotate', at('a.xlsx')], told.io, fakeEngine()),
      2,
    );
    assert.ok(says(told.err(), 'cli-nothing-to-annotate'));
    assert.throws(() => readFileSync(at('a.xlsx')));
  });
  it('reads a plan of the user’s own from a pack or a sheet', async () => {
    writeFileSync(at('plan.json'), '{}');
    writeFileSync(at('plan.xlsx'), 'x');
    for (const [name, id] of [
      ['plan.json', 'own'],
      ['plan.xlsx', 'own-table'],
    ] as const) {
      const told = listener();
      await run(['check', '好.xlsx', '--plan', at(name), '--year', '2024', '--json'], told.io, fakeEngine());
      assert.equal(JSON.parse(told.out()).plan, id);
    }
  });
  it('says where a plan of the user’s own is at fault', async () => {
    writeFileSync(at('plan.json'), '{');
    const told = listener();
    const engine = fakeEngine({ readBytes: async () => new TextEncoder().encode('{') });
    assert.equal(
      await run(['check', '好.xlsx', '--plan', at('plan.json'), '--year', '2024'], told.io, engine),
      2,
    );
    assert.ok(says(told.err(), 'cli-plan-not-json'));
  });
});
