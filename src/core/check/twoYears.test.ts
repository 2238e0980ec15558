import assert from 'node:assert/strict';
import { resolvePack, type Pack } from '../plans/index.ts';
import { contractIssues } from '../report/contract.ts';
import { layout } from '../tables/layouts.fixture.ts';
import type { Sheet } from '../values/workbook.ts';
import { check, type CheckOptions } from './check.ts';
import type { CheckReport } from './report.ts';

const HEAD = '乡镇 | 学校名称 | 学校标识码 | 班数 | 在校生数';
const list = (name: string, ...rows: string[]): Sheet => layout(name, [HEAD, ...rows].join('\n'));

const run = (
  now: readonly Sheet[],
  then: readonly Sheet[] | null,
  rest: Partial<CheckOptions> = {},
): CheckReport =>
  check([{ file: '今年.xlsx', sheets: now }], {
    plan: resolvePack('national') as Pack,
    year: 2024,
    lang: 'zh',
    ...(then && { reference: [{ file: '去年.xlsx', sheets: then }] }),
    ...rest,
  });

const MANY = Array.from({ length: 6 }, (_, i) => `城关镇 | 第${i + 1}小学 | 214100010${i} | 6 | ${240 + i}`);
const names = (found: readonly { readonly name: string }[] | undefined): string[] =>
  (found ?? []).map(({ name }) => name);

describe('this year against last year', () => {
  it('without last year it says so once a rule', () => {
    const report = run([list('2024年小学', ...MANY)], null);
    assert.equal(report.years, undefined);
    const why = report.files[0]?.notRun.find(({ rule }) => rule === 'year_on_year')?.why ?? '';
    assert.match(why, /2023/);
  });

  it('takes a sheet of last year in the run itself', () => {
    const report = run([list('2024年小学', ...MANY), list('2023年小学', ...MANY)], null);
    assert.equal(report.years?.matched, 6);
    assert.deepEqual(report.years?.files, ['今年.xlsx']);
  });

  it('leaves out reference tables of another year', () => {
    assert.equal(run([list('2024年小学', ...MANY)], [list('2021年小学', ...MANY)]).years, undefined);
    assert.equal(run([list('2024年小学', ...MANY)], [list('小学', ...MANY)]).years?.matched, 6);
  });

  it('last year’s figures count nowhere', () => {
    const report = run([list('2024年小学', ...MANY)], [list('2023年小学', ...MANY)]);
    assert.deepEqual(
      report.files.map(({ file }) => file),
      ['今年.xlsx'],
    );
    assert.deepEqual(contractIssues(JSON.parse(JSON.stringify(report))), []);
  });

  it('matches by code before name, and by a name without county and 本部', () => {
    const { years } = run(
      [
        list(
          '2024年小学',
          ...MANY,
          '城关镇 | 育才学校 | 2141000200 | 6 | 250',
          '城关镇 | 太康县实验小学（本部） |  | 6 | 250',
        ),
      ],
      [
        list(
          '2023年小学',
          ...MANY,
          '城关镇 | 东关小学 | 2141000200 | 6 | 250',
          '城关镇 | 实验小学 |  | 6 | 250',
        ),
      ],
    );
    assert.equal(years?.matched, 8);
    assert.deepEqual(
      years.renamed.map(({ now, then, by }) => [now.name, then.name, by]),
      [
        ['育才学校', '东关小学', 'code'],
        ['太康县实验小学（本部）', '实验小学', 'core'],
      ],
    );
  });

  it('lists doubtful matches for confirmation and compares nothing until then', () => {
    const now = [list('2024年小学', ...MANY, '城关镇 | 东关回民小学 |  | 6 | 500')];
    const then = [list('2023年小学', ...MANY, '城关镇 | 东关回族小学 |  | 6 | 250')];
    const open = run(now, then);
    assert.deepEqual(
      open.years?.doubtful.map((one) => [one.now.name, names(one.candidates)]),
      [['东关回民小学', ['东关回族小学']]],
    );
    assert.ok(
      open.files[0]?.notRun.some(({ rule, why }) => rule === 'school_match' && why.includes('东关回族小学')),
    );
    const rules = (report: CheckReport): string[] =>
      report.files
        .flatMap(({ findings }) => findings)
        .filter(({ severity }) => severity === 'experience')
        .map(({ rule }) => rule);
    assert.deepEqual(rules(open), []);
    const same = run(now, then, { sameSchools: [{ now: '东关回民小学', then: '东关回族小学' }] });
    assert.deepEqual(rules(same), ['year_on_year']);
    const fresh = run(now, then, { sameSchools: [{ now: '东关回民小学', then: null }] });
    assert.deepEqual(rules(fresh), ['history_break', 'history_break']);
  });

  it('names the school that probably took in one that vanished', () => {
    const report = run(
      [list('2024年小学', ...MANY.slice(1), '城关镇 | 第1小学 | 2141000100 | 9 | 360')],
      [list('2023年小学', ...MANY, '城关镇 | 西关教学点 | 2141000300 | 6 | 118')],
    );
    assert.deepEqual(names(report.years?.vanished), ['西关教学点']);
    const gone = report.files[0]?.findings.find(({ rule }) => rule === 'history_break');
    assert.match(gone?.message ?? '', /西关教学点.*第1小学/);
  });

  describe('a school taken in by another', () => {
    const now = [list('2024年小学', ...MANY.slice(1), '城关镇 | 第1小学 | 2141000100 | 9 | 360')];
    const then = [list('2023年小学', ...MANY, '城关镇 | 西关教学点 | 2141000300 | 6 | 118')];
    const told = (report: CheckReport): string[] =>
      report.files.flatMap(({ findings }) =>
        findings
          .filter(({ severity }) => severity === 'experience')
          .map(({ rule, cell }) => `${rule} ${cell}`),
      );

    it('is offered for confirmation, and its pupils are missed until then', () => {
      const report = run(now, then);
      assert.deepEqual(
        report.years?.maybeMerged?.map((one) => [one.then.name, names(one.candidates)]),
        [['西关教学点', ['第1小学']]],
      );
      assert.deepEqual(told(report).sort(), ['history_break B1', 'year_on_year E7']);
      assert.deepEqual(contractIssues(JSON.parse(JSON.stringify(report))), []);
    });

    it('by a person’s word both are compared together, and nothing is missed', () => {
      const report = run(now, then, {
        sameSchools: [{ now: '第1小学', then: '西关教学点', merged: true }],
      });
      assert.deepEqual(told(report), []);
      assert.deepEqual(report.years?.merged, [
        { now: { name: '第1小学', code: '2141000100' }, then: { name: '西关教学点', code: '2141000300' } },
      ]);
      assert.deepEqual([report.years?.vanished, report.years?.maybeMerged], [[], []]);
    });

    it('and the sum is held to the limits like any figure', () => {
      const grown = [list('2024年小学', ...MANY.slice(1), '城关镇 | 第1小学 | 2141000100 | 9 | 520')];
      const report = run(grown, then, {
        sameSchools: [{ now: '2141000100', then: '2141000300', merged: true }],
      });
      assert.deepEqual(told(report), ['year_on_year E7']);
      assert.match(
        report.files[0]?.findings.find(({ rule }) => rule === 'year_on_year')?.message ?? '',
        /358/,
      );
    });

    it('by a person’s word it was not: then it is asked no more', () => {
      const report = run(now, then, {
        sameSchools: [{ now: '第1小学', then: '西关教学点', merged: false }],
      });
      assert.deepEqual(report.years?.maybeMerged, []);
      assert.deepEqual(names(report.years?.vanished), ['西关教学点']);
    });

    it('several can form a new one', () => {
      const two = [
        '城关镇 | 西关教学点 | 2141000300 | 6 | 118',
        '城关镇 | 北关教学点 | 2141000301 | 6 | 102',
      ];
      const report = run(
        [list('2024年小学', ...MANY, '城关镇 | 希望小学 | 2141000400 | 6 | 224')],
        [list('2023年小学', ...MANY, ...two)],
        {
          sameSchools: ['西关教学点', '北关教学点'].map((name) => ({
            now: '希望小学',
            then: name,
            merged: true,
          })),
        },
      );
      assert.deepEqual(told(report), []);
      assert.deepEqual([names(report.years?.appeared), names(report.years?.vanished)], [[], []]);
    });
  });

  it('different numbers are different schools, however alike', () => {
    const { years } = run(
      [list('2024年小学', ...MANY, '城关镇 | 第九小学 |  | 6 | 250')],
      [list('2023年小学', ...MANY, '城关镇 | 第七小学 |  | 6 | 250')],
    );
    assert.deepEqual(
      [names(years?.appeared), names(years?.vanished), years?.doubtful],
      [['第九小学'], ['第七小学'], []],
    );
  });
});
