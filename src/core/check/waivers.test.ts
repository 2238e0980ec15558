import assert from 'node:assert/strict';
import { resolvePack, type Pack } from '../plans/index.ts';
import { contractIssues } from '../report/contract.ts';
import { countsOf, openFindings, reportBook, waiversFromSheet } from '../report/index.ts';
import { findTables } from '../tables/index.ts';
import { layout } from '../tables/layouts.fixture.ts';
import { sheetOf } from '../values/workbook.ts';
import { check } from './check.ts';
import type { CheckReport, Finding } from './report.ts';
import { applyWaivers, readWaivers, sensibleOf, waiverFor, type Waiver } from './waivers.ts';

const GIVEN = { reason: '新建教学楼启用，学生转入', author: '王芳', date: '2024-09-20' };
const HEAD = '学校名称 | 学校标识码 | 班数 | 在校生数 | 专任教师数';

const run = (pupils: string, waivers: readonly Waiver[], rows: readonly string[] = []): CheckReport => {
  const list = (name: string, count: string): ReturnType<typeof layout> =>
    layout(
      name,
      [
        HEAD,
        ...rows,
        `东街小学 | 2141000101 | 12 | ${count} | 28`,
        '西街小学 | 2141000102 | 6 | 240 | 15',
      ].join('\n'),
    );
  const sheets = [list('2024年小学', pupils)];
  return check([{ file: '今年.xlsx', sheets }], {
    plan: resolvePack('national') as Pack,
    year: 2024,
    lang: 'zh',
    reference: [{ file: '去年.xlsx', sheets: [list('2023年小学', '400')] }],
    waivers,
  });
};

const experience = (report: CheckReport): readonly Finding[] =>
  report.files.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'experience');

const waiver = (rest: Partial<Waiver> = {}): Waiver => ({
  rule: 'year_on_year',
  school: '东街小学',
  grade: null,
  class: null,
  field: 'pupil_count',
  item: null,
  value: '520',
  ...GIVEN,
  ...rest,
});

describe('explanations', () => {
  it('without one the finding counts', () => {
    const report = run('520', []);
    assert.deepEqual(
      experience(report).map(({ rule, cell }) => `${rule} ${cell}`),
      ['year_on_year D2'],
    );
    assert.equal(countsOf(report).findings.experience, 1);
    assert.deepEqual(contractIssues(JSON.parse(JSON.stringify(report))), []);
  });

  for (const [name, one] of [
    ['by name', waiver()],
    ['by a name spelt in another way', waiver({ school: ' 东街小学（）' })],
    ['by code', waiver({ school: '2141000101' })],
    ['by a value written in another way', waiver({ value: '５２０人' })],
  ] as const) {
    it(`covers a finding ${name}`, () => {
      const report = run('520', [one]);
      const [finding] = experience(report);
      assert.deepEqual(finding?.waived, GIVEN);
      assert.equal(countsOf(report).findings.experience, 0);
      assert.equal(countsOf(report).waived, 1);
      assert.equal(openFindings(report).includes(finding as Finding), false);
      assert.deepEqual(
        report.files[0]?.groups?.filter(({ rule }) => rule === 'year_on_year'),
        [],
      );
      assert.equal(report.waivers?.[0]?.state, 'applied');
      assert.deepEqual(contractIssues(JSON.parse(JSON.stringify(report))), []);
    });
  }

  it('goes with the school, not with the row', () => {
    const [finding] = experience(run('520', [waiver()], ['北街小学 | 2141000103 | 6 | 250 | 15']));
    assert.equal(finding?.cell, 'D3');
    assert.deepEqual(finding?.waived, GIVEN);
  });

  it('lapses when the value changes, and says so', () => {
    const report = run('530', [waiver()]);
    const [finding] = experience(report);
    assert.equal(finding?.waived, undefined);
    assert.deepEqual(finding?.lapsed, { ...GIVEN, value: '520' });
    assert.match(finding?.message ?? '', /王芳.*520.*530.*失效/);
    assert.deepEqual(
      report.waivers?.map(({ state, now }) => [state, now]),
      [['lapsed', '530']],
    );
    assert.equal(countsOf(report).findings.experience, 1);
  });

  for (const [name, one] of [
    ['another school', waiver({ school: '西街小学' })],
    ['another rule', waiver({ rule: 'digit_heaping' })],
    ['another field', waiver({ field: 'teacher_count' })],
    ['no school', waiver({ school: null })],
    ['a grade', waiver({ grade: '一年级' })],
  ] as const) {
    it(`one for ${name} is no longer needed and covers nothing`, () => {
      const report = run('520', [one]);
      assert.equal(experience(report)[0]?.waived, undefined);
      assert.equal(report.waivers?.[0]?.state, 'unused');
    });
  }

  it('logic findings and broken standards can’t be explained away', () => {
    const bad = run('400', [], ['南街小学 | 2141000105 | 6 | -3 | 15']);
    const [logic] = bad.files
      .flatMap(({ findings }) => findings)
      .filter(({ severity }) => severity === 'logic');
    assert.ok(logic);
    const report = run('400', [waiverFor(logic, GIVEN)], ['南街小学 | 2141000105 | 6 | -3 | 15']);
    assert.equal(report.waivers?.[0]?.state, 'refused');
    assert.equal(countsOf(report).findings.logic, countsOf(bad).findings.logic);
  });

  it('is read from JSON, which must be complete', () => {
    const read = readWaivers({ version: 1, waivers: [waiver()] });
    assert.deepEqual('file' in read ? read.file.waivers : read, [waiver()]);
    for (const one of [{ rule: '' }, { reason: ' ' }, { author: '' }, { date: '20.9.2024' }, { value: 5 }]) {
      const wrong = readWaivers({ version: 1, waivers: [{ ...waiver(), ...one }] });
      assert.ok(
        'problems' in wrong &&
          wrong.problems.some((text) => text.startsWith(`waivers.0.${Object.keys(one)[0]}`)),
      );
    }
    assert.ok('problems' in readWaivers([]));
  });

  it('a sheet lists them beside what waits for one, and is read back', () => {
    const book = reportBook(run('520', [waiver({ field: 'teacher_count' })]), { lang: 'zh' });
    const sheet = book.sheets.find(({ name }) => name === '说明');
    assert.ok(sheet);
    const rows = sheet.rows.map((row) => row.map(({ value }) => value));
    assert.equal(rows.length, 4);
    const filled = rows.map((row, i) =>
      i === 3
        ? row.map((value, c) => (c === 7 ? '新校舍' : c === 8 ? '李强' : c === 9 ? '2024年9月21日' : value))
        : row,
    );
    const back = waiversFromSheet(sheetOf('说明', filled));
    assert.deepEqual(waiversFromSheet(sheetOf('说明', filled.slice(1))), back, 'also without the line above');
    assert.deepEqual(
      findTables(sheetOf('说明', filled), { file: '报告.xlsx' }).tables,
      [],
      'no table of data',
    );
    assert.deepEqual(back?.[1], waiver({ reason: '新校舍', author: '李强', date: '2024-09-21' }));
    const again = run('520', back ?? []);
    assert.deepEqual(experience(again)[0]?.waived, { reason: '新校舍', author: '李强', date: '2024-09-21' });
    assert.equal(waiversFromSheet(sheetOf('别的', [['学校', '人数']])), null);
  });

  it('rows of a ledger are told apart by their own names', () => {
    const ledger = layout(
      '台账',
      [
        '序号 | 指标名称 | 单位 | 2022年实际值 | 2023年实际值 | 2024年实际值',
        '1 | 小学在校生数 | 人 | 9000 | 9100 | 3000',
        '2 | 初中在校生数 | 人 | 4000 | 4100 | 900',
        '3 | 幼儿园数 | 所 | 40 | 41 | 42',
      ].join('\n'),
    );
    const judge = (waivers: readonly Waiver[]): readonly Finding[] =>
      experience(
        check([{ file: '台账.xlsx', sheets: [ledger] }], {
          plan: resolvePack('national') as Pack,
          year: 2024,
          lang: 'zh',
          waivers,
        }),
      ).filter(({ rule }) => rule === 'history_break');
    const [first, second] = judge([]);
    assert.deepEqual([first?.item, second?.item], ['小学在校生数', '初中在校生数']);
    const again = judge([waiverFor({ ...(first as Finding), received: '' }, GIVEN)]);
    assert.ok(again[0]?.lapsed && !again[1]?.lapsed, 'the other row is not taken for the one explained');
    const held = judge([waiverFor(first as Finding, GIVEN)]);
    assert.deepEqual([held[0]?.waived, held[1]?.waived], [GIVEN, undefined]);
  });

  it('one that holds elsewhere has not lapsed', () => {
    const [found] = experience(run('520', []));
    const twice = ['520', '530'].map((received) => ({ ...(found as Finding), received }));
    for (const findings of [twice, [...twice].reverse()]) {
      const told = applyWaivers(findings, [waiver()], { lang: 'zh', codes: new Map() });
      assert.deepEqual(
        told.findings
          .map(({ received, waived, lapsed }) => [received, Boolean(waived), Boolean(lapsed)])
          .sort(),
        [
          ['520', true, false],
          ['530', false, false],
        ],
      );
      assert.equal(told.waivers[0]?.state, 'applied');
    }
  });

  it('of what a workbook keeps, what makes no sense is left out', () => {
    const kept = sensibleOf({
      waivers: [waiver(), { rule: 'year_on_year' }, 7, null],
      sameSchools: [{ now: '甲', then: null }, { now: '' }, { now: '乙', then: '丙', merged: true }],
    });
    assert.deepEqual(kept.waivers, [waiver()]);
    assert.deepEqual(kept.sameSchools, [
      { now: '甲', then: null },
      { now: '乙', then: '丙', merged: true },
    ]);
    assert.deepEqual(sensibleOf({}), { waivers: [], sameSchools: [] });
  });
});
