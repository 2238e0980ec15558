import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resolvePack, type Pack, type Target } from '../plans/index.ts';
import { layout } from '../tables/layouts.fixture.ts';
import { sheetOf, type Scalar, type Sheet } from '../values/workbook.ts';
import { check } from './check.ts';
import type { CheckReport, Finding, IndicatorRow } from './report.ts';

const taikang = resolvePack('taikang-2023-2025') as Pack;
const rizhao = resolvePack('rizhao-etdz-2021-2023') as Pack;

const run = (sheets: readonly Sheet[], year = 2024, plan = taikang, near?: number): CheckReport =>
  check([{ file: '表.xlsx', sheets }], { plan, year, lang: 'zh', ...(near !== undefined && { near }) });

const row = (report: CheckReport, target: string): IndicatorRow => {
  const found = report.indicators.find(({ targetId }) => targetId === target);
  assert.ok(found, `no row for ${target}`);
  return found;
};

const findings = (report: CheckReport): readonly Finding[] => report.files.flatMap((file) => file.findings);
const brief = (report: CheckReport): string[] =>
  findings(report).map(
    ({ severity, rule, sheet, cell, received }) => `${severity} ${rule} ${sheet}!${cell} ${received}`,
  );

const CLASSES = layout(
  '小学',
  `
学校 | 年级 | 班级 | 学生数
东街小学 | 一年级 | 1班 | 45
东街小学 | 一年级 | 2班 | 46
东街小学 | 二年级 | 1班 | 56
东街小学 | 二年级 | 2班 | 40`,
);

describe('check: class size', () => {
  it('names the class: due target, fixed standard, and nothing about what complies', () => {
    assert.deepEqual(brief(run([CLASSES])), [
      'target large_class_count 小学!D4 56',
      'standard class_size 小学!D3 46',
      'standard class_size 小学!D4 56',
    ]);
  });

  it('before the deadline of a limit it shows status and gap and is no finding', () => {
    const limit = row(run([CLASSES]), 'class-size-primary-2025');
    assert.deepEqual(
      [limit.due, limit.status, limit.value, limit.gap, limit.numerator, limit.denominator],
      [false, 'unmet', 56, 11, 2, 4],
    );
  });

  it('from the deadline on it is a target finding, reported once beside the equal standard', () => {
    const report = run([CLASSES], 2025);
    assert.deepEqual(
      brief(report).filter((line) => line.includes(' class_size ')),
      ['target class_size 小学!D3 46', 'target class_size 小学!D4 56'],
    );
  });

  it('from totals of a grade says that it is a bound, and can’t clear a grade whose average complies', () => {
    const grades = layout(
      '小学',
      '学校名称 | 一年级 | > | 二年级 | >\n^ | 班数 | 学生数 | 班数 | 学生数\n东街小学 | 2 | 93 | 2 | 80',
    );
    const report = run([grades], 2025);
    assert.deepEqual(brief(report), [
      'target class_size 小学!C3 ≥ 47',
      'target class_size_compliance 小学!C3 75%',
    ]);
    assert.match(findings(report)[0]?.message ?? '', /下限/);
    const low = layout('小学', '学校名称 | 一年级 | >\n^ | 班数 | 学生数\n东街小学 | 2 | 80');
    const verdict = row(run([low], 2025), 'class-size-primary-2025');
    assert.equal(verdict.status, 'undecidable');
    assert.match(verdict.reason ?? '', /班级名单/);
  });

  it('judges a band table by its bands', () => {
    const bands = layout(
      '小学班额',
      '班额 | 合计 | 一年级 | 二年级\n45人及以下 | 8 | 4 | 4\n46-50人 | 2 | 2 |\n51-55人 | 0 | |\n56-60人 | 1 | | 1\n61-65人 | 0 | |\n66人及以上 | 0 | |',
    );
    const report = run([bands], 2025);
    assert.deepEqual(
      brief(report).filter((line) => line.startsWith('target')),
      [
        'target large_class_count 小学班额!D5 1',
        'target class_size 小学班额!C3 2',
        'target class_size 小学班额!D5 1',
        'target class_size_compliance 小学班额!B3:B7 72.73%',
      ],
    );
    const large = row(report, 'large-class-elimination-2024');
    assert.deepEqual([large.value, large.denominator, large.status], [1, 11, 'unmet']);
  });

  it('a class whose size is a text can’t be decided and is named', () => {
    const list = layout(
      '小学',
      '学校 | 年级 | 班级 | 学生数\n东街小学 | 一年级 | 1班 | 40\n东街小学 | 一年级 | 2班 | 待定',
    );
    const report = run([list], 2025);
    assert.deepEqual(brief(report), ['logic unreadable_figure 小学!D3 待定']);
    assert.equal(row(report, 'class-size-primary-2025').status, 'undecidable');
  });

  it('counts a class once when list and totals describe it, and says which source it used', () => {
    const totals = layout(
      '汇总',
      '学校名称 | 一年级 | > | 二年级 | >\n^ | 班数 | 学生数 | 班数 | 学生数\n东街小学 | 2 | 91 | 2 | 96',
    );
    const report = run([CLASSES, totals], 2025);
    assert.equal(row(report, 'class-size-primary-2025').denominator, 4);
    assert.match(row(report, 'class-size-primary-2025').source ?? '', /班级名单/);
  });
});

describe('check: counties and ledgers', () => {
  const kindergartens = layout(
    '幼儿园',
    `
园名 | 办园性质 | 在园幼儿数
县直幼儿园 | 公办 | 300
村幼儿园 | 集体办 | 100
小太阳幼儿园 | 普惠性民办 | 200
金色童年幼儿园 | 民办 | 400
合计 | | 1000`,
  );

  it('computes kindergarten shares from a list, with numerator, denominator and cells', () => {
    const report = run([kindergartens], 2025);
    const shares = ['inclusive-child-share-2025', 'public-child-share-2025'].map((id) => row(report, id));
    assert.deepEqual(
      shares.map(({ value, numerator, denominator, status, gap }) => [
        value,
        numerator,
        denominator,
        status,
        gap,
      ]),
      [
        [60, 600, 1000, 'unmet', 25],
        [40, 400, 1000, 'unmet', 10],
      ],
    );
    assert.deepEqual(shares[0]?.cells, ['[表.xlsx]幼儿园!C2:C5']);
    assert.equal(findings(report).filter(({ severity }) => severity === 'target').length, 2);
  });

  it('gives the pace for a target that isn’t due yet', () => {
    const { due, pace, gap } = row(run([kindergartens], 2023), 'public-child-share-2025');
    assert.deepEqual([due, gap, pace], [false, 10, 5]);
  });

  it('calls an unmet target near within the tolerance, which can be set', () => {
    const list = layout('幼儿园', '园名 | 办园性质 | 在园幼儿数\n甲园 | 公办 | 490\n乙园 | 民办 | 510');
    assert.equal(row(run([list], 2025), 'public-child-share-2025').status, 'near');
    assert.equal(row(run([list], 2025, taikang, 0.5), 'public-child-share-2025').status, 'unmet');
    assert.ok(
      findings(run([list], 2025)).some(({ rule }) => rule === 'public_child_share'),
      'near is still a finding when due',
    );
  });

  it('checks the baseline that 日照’s plan itself states', () => {
    const baseline = layout(
      '基线',
      '项目 | 单位 | 数值\n在园幼儿数 | 人 | 9569\n其中：公办幼儿园在园幼儿 | 人 | 3393',
    );
    const report = run([baseline], 2023, rizhao);
    const share = report.indicators.find(({ id }) => id === 'public_child_share');
    assert.ok(share);
    assert.deepEqual(
      [share.value?.toFixed(4), share.numerator, share.denominator, share.status, share.due],
      ['35.4583', 3393, 9569, 'unmet', true],
    );
  });

  const ledger = layout(
    '台账',
    `
序号 | 指标 | 单位 | 2023年完成 | 2024年完成 | 2025年目标
1 | 学前三年毛入园率 | % | 91 | 92.5 | ≥93
2 | 高中阶段毛入学率（%） | | 0.9 | 0.931 | ≥92.4
3 | 名校长工作室 | 个 | 12 | 无 | 50
4 | 随迁子女在公办学校就读比例 | % | 80 | — | ≥85`,
  );

  it('takes what only a ledger gives from the ledger, by name and year', () => {
    const report = run([ledger]);
    assert.deepEqual(
      ['preschool-gross-enrolment-2025', 'senior-gross-enrolment-2025'].map((id) => [
        row(report, id).value,
        row(report, id).cells,
      ]),
      [
        [92.5, ['[表.xlsx]台账!E2']],
        [93.1, ['[表.xlsx]台账!E3']],
      ],
    );
  });

  it('lists what it could not decide with the reason', () => {
    const report = run([ledger]);
    const undecided = report.indicators.filter(({ status }) => status === 'undecidable');
    assert.ok(undecided.length > 50);
    assert.deepEqual(
      undecided.filter(({ reason }) => !reason),
      [],
    );
    assert.ok((report.files[0]?.notRun.length ?? 0) >= undecided.length);
  });
});

describe('check: properties', () => {
  const classRow = fc.record({
    school: fc.integer({ min: 0, max: 4 }),
    grade: fc.integer({ min: 0, max: 5 }),
    pupils: fc.integer({ min: 20, max: 70 }),
  });
  const GRADES = ['一年级', '二年级', '三年级', '四年级', '五年级', '六年级'];
  type Row = readonly Scalar[];
  const HEAD: Row = ['学校名称', '年级', '班级', '学生数'];
  const rowsOf = (classes: readonly { school: number; grade: number; pupils: number }[]): Row[] =>
    classes.map(({ school, grade, pupils }, i) => [`第${school}小学`, GRADES[grade] ?? '', `${i}班`, pupils]);
  const verdicts = (sheets: readonly Sheet[]): unknown => {
    const report = run(sheets, 2025);
    const failing = findings(report).map(({ rule, severity, school, grade, class: name, received }) =>
      [rule, severity, school, grade, name, received].join('|'),
    );
    const rows = report.indicators.map(({ targetId, value, status, gap, numerator, denominator }) => [
      targetId,
      value,
      status,
      gap,
      numerator,
      denominator,
    ]);
    // A share is one finding at its whole column; the rest belong to single classes, in whatever order.
    return { failing: failing.sort(), rows };
  };
  const sample = fc.array(classRow, { minLength: 2, maxLength: 30 });

  it('the order of rows doesn’t matter', () => {
    fc.assert(
      fc.property(sample, fc.infiniteStream(fc.nat(1000)), (classes, keys) => {
        const rows = rowsOf(classes);
        const order = rows
          .map((one) => [keys.next().value as number, one] as const)
          .sort((a, b) => a[0] - b[0]);
        assert.deepEqual(
          verdicts([sheetOf('小学', [HEAD, ...order.map(([, one]) => one)])]),
          verdicts([sheetOf('小学', [HEAD, ...rows])]),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('adding subtotal and total rows changes nothing', () => {
    fc.assert(
      fc.property(sample, fc.nat(29), (classes, cut) => {
        const rows = rowsOf(classes);
        const at = 1 + (cut % (rows.length - 1));
        const sum = (part: readonly Row[]): number => part.reduce((total, one) => total + Number(one[3]), 0);
        const withSums = [
          ...rows.slice(0, at),
          ['小计', null, null, sum(rows.slice(0, at))],
          ...rows.slice(at),
          ['小计', null, null, sum(rows.slice(at))],
          ['合　计', null, null, sum(rows)],
        ];
        assert.deepEqual(
          verdicts([sheetOf('小学', [HEAD, ...withSums])]),
          verdicts([sheetOf('小学', [HEAD, ...rows])]),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('splitting a table over two sheets changes nothing', () => {
    fc.assert(
      fc.property(sample, fc.nat(29), (classes, cut) => {
        const rows = rowsOf(classes);
        const at = 1 + (cut % (rows.length - 1));
        const halves = [
          sheetOf('小学一', [HEAD, ...rows.slice(0, at)]),
          sheetOf('小学二', [HEAD, ...rows.slice(at)]),
        ];
        assert.deepEqual(verdicts(halves), verdicts([sheetOf('小学', [HEAD, ...rows])]));
      }),
      { numRuns: 40 },
    );
  });

  it('a plan of the user’s own is checked like any other', () => {
    const target = {
      ...(taikang.targets.find(({ id }) => id === 'class-size-primary-2025') as Target),
      value: 40,
      deadline: '2024',
    };
    const own: Pack = { ...taikang, id: 'own', name: '本县规划', targets: [target] };
    const report = run([CLASSES], 2024, own);
    assert.deepEqual(
      brief(report).filter((line) => line.startsWith('target')),
      ['target class_size 小学!D2 45', 'target class_size 小学!D3 46', 'target class_size 小学!D4 56'],
    );
  });
});
