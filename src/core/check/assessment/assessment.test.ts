import assert from 'node:assert/strict';
import { factsFrom, type Rows } from '../../../../test/indicators/facts.ts';
import { withOptions } from '../../indicators/shared/balance/options.ts';
import { resolvePack } from '../../plans/index.ts';
import { sheetOf } from '../../values/workbook.ts';
import { check, type CheckOptions } from '../check.ts';
import type { CheckReport } from '../report.ts';
import {
  assessBalance,
  assessInclusive,
  assessItems,
  balanceOptions,
  checklistOf,
  NO_CHOICES,
  parseChoices,
  parseRecords,
  readChecklist,
  recordYear,
  withRecord,
  withoutRecord,
  withWritten,
  type BalanceChoices,
  type ChecklistRecord,
} from './index.ts';
import { balanceParameters } from './parameters.ts';

const HEADER = [
  '学校名称',
  '办学类型',
  '是否计校数',
  '班数',
  '学生数',
  '高于规定学历教师',
  '骨干教师',
  '体育艺术专任教师',
  '教学及辅助用房面积',
  '室内体育用房面积',
  '运动场地面积',
  '教学仪器设备值（元）',
  '网络多媒体教室数',
];
const good = (name: string, rest: Readonly<Record<number, string | number | null>> = {}): Rows[number] =>
  [name, '小学', '是', 24, 1000, 60, 15, 12, 5000, 0, 8000, 2100000, 24].map((value, i) =>
    i in rest ? (rest[i] ?? null) : value,
  );
const primary = (...rows: Rows): Readonly<Record<string, Rows>> => ({
  小学: [['2024年小学'], HEADER, ...rows],
});

const checked = (
  sheets: Readonly<Record<string, Rows>>,
  plan = 'national',
  more: Partial<CheckOptions> = {},
): CheckReport => {
  const pack = resolvePack(plan);
  assert.ok(pack);
  const book = {
    file: '小学.xlsx',
    sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows)),
  };
  return check([book], { plan: pack, year: 2024, lang: 'zh', rules: false, ...more });
};
/** Rules and cells of findings about the assessment. */
const found = (report: CheckReport): string[] =>
  report.files
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule !== 'class_size')
    .map(({ rule, severity, cell }) => `${severity} ${rule} ${cell}`);
const verdicts = (sheets: Readonly<Record<string, Rows>>): Record<string, string> => {
  const stage = assessBalance(factsFrom(sheets))?.stages[0];
  return Object.fromEntries(
    [...(stage?.schools ?? []).map(({ name, verdict }) => [name, verdict] as const)].concat(
      (stage?.open ?? []).map(({ name, reason }) => [name, reason.code] as never),
    ),
  );
};

describe('the school rule', () => {
  it('6 of 7 with the rest at 85 % pass, 5 or a value below the floor don’t', () => {
    assert.deepEqual(
      verdicts(
        primary(
          good('甲小'),
          good('乙小', { 6: 9 }),
          good('丙小', { 6: 9, 8: 4400 }),
          good('丁小', { 6: 8 }),
        ),
      ),
      { 甲小: 'met', 乙小: 'met', 丙小: 'unmet', 丁小: 'unmet' },
    );
  });

  it('G6: 4.506 passes the junior floor of 4.505, and rounding would turn it', () => {
    const row = good('一中', {
      1: '初级中学',
      4: 10000,
      5: 450.6,
      6: 150,
      7: 120,
      8: 60000,
      10: 110000,
      11: 26000000,
      12: 250,
    });
    const stage = assessBalance(factsFrom({ 初中: [['2024年初中'], HEADER, row] }))?.stages[0];
    const [school] = stage?.schools ?? [];
    assert.equal(school?.grid[0]?.standing, 'floor');
    assert.ok(school?.grid[0]?.roundingDecides);
    assert.deepEqual([school?.verdict, school?.roundingDecides], ['met', true]);
  });

  it('an unknown value decides nothing unless it can’t turn the verdict', () => {
    assert.deepEqual(
      verdicts(
        primary(
          good('甲小', { 8: null }),
          good('乙小', { 8: null, 6: 9 }),
          good('丙小', { 8: null, 6: 9, 12: 22 }),
          good('丁小', { 8: null, 6: 1 }),
        ),
      ),
      { 甲小: 'undecidable', 乙小: 'undecidable', 丙小: 'unmet', 丁小: 'unmet' },
    );
  });
});

describe('bad input is told, never a silent wrong number', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, Rows>>, string[]])[] = [
    ['all well', primary(good('甲小'), good('乙小')), []],
    [
      'teachers but no pupils',
      primary(good('甲小'), good('乙小', { 4: 0 })),
      ['experience undecidable_figure E4'],
    ],
    ['a missing area', primary(good('甲小'), good('乙小', { 8: null })), ['logic unreadable_figure I4']],
    [
      'a value 10,000 times off',
      primary(good('甲小'), good('乙小', { 11: 210 })),
      ['experience undecidable_figure L4'],
    ],
    [
      'a through-school whose junior pupils are missing',
      primary(good('甲小'), good('育才学校', { 1: '九年一贯制学校' })),
      [
        'experience undecidable_figure I4',
        'experience undecidable_figure K4',
        'experience undecidable_figure L4',
        'experience undecidable_figure M4',
      ],
    ],
    [
      'a through-school with one facility, the same figure in both tables: 万元 here, 元 there',
      {
        小学: [
          ['2024年小学'],
          ['学校名称', '办学类型', '学生数', '教学仪器设备值（万元）'],
          ['育才学校', '九年一贯制学校', 166, 100],
        ],
        初中: [
          ['2024年初中'],
          ['学校名称', '办学类型', '学生数', '教学仪器设备值（元）'],
          ['育才学校', '九年一贯制学校', 210, 1000000],
        ],
      },
      ['experience undecidable_figure D3', 'experience undecidable_figure D3'],
    ],
    [
      'a point that doesn’t count as a school, and no parent',
      primary(good('甲小'), good('张庄分校', { 2: '否' })),
      ['experience undecidable_figure E4'],
    ],
  ];
  for (const [name, sheets, want] of cases) {
    it(name, () => {
      const report = checked(sheets);
      assert.deepEqual(found(report).sort(), [...want].sort());
      const stage = report.assessment?.balance?.stages[0];
      if (want.length > 0) assert.equal(stage?.verdict, 'undecidable');
    });
  }

  it('a plan that only names the assessment carries it without findings, others nothing of it', () => {
    const sheets = primary(good('甲小', { 6: 1 }));
    assert.equal(checked(sheets, 'bijie-2023-2028').assessment, undefined);
    const report = checked(sheets, 'taikang-2023-2025');
    assert.equal(report.assessment?.balance?.stages[0]?.counts.unmet, 1);
    assert.deepEqual(
      found(report).filter((one) => one.includes('resource')),
      [],
    );
  });
});

describe('options of the balance assessment', () => {
  it('a person names the parent of a point, and the size limit of teaching points', () => {
    const facts = factsFrom(
      primary(
        good('甲小'),
        good('张庄分校', { 2: '否', 4: 100 }),
        good('李庄教学点', { 1: '教学点', 4: 40 }),
      ),
    );
    const stage = assessBalance(
      withOptions(facts, { parents: new Map([['张庄分校', '甲小']]), minPupilsTeachingPoint: 30 }),
    )?.stages[0];
    assert.deepEqual(
      stage?.schools.map(({ name, pupils, merged }) => [name, pupils, merged.length]),
      [
        ['甲小', 1100, 1],
        ['李庄教学点', 40, 0],
      ],
    );
    assert.deepEqual([stage?.open.length, stage?.leftOut.length], [0, 0]);
  });
});

describe('the items and the checklist', () => {
  const facts = factsFrom(primary(good('甲小')));

  it('holds the 15 guarantee and 9 quality items and satisfaction', () => {
    const numbers = (part: 'guarantee' | 'quality' | 'satisfaction'): (number | null)[] =>
      assessItems(facts, new Set([part])).map(({ number }) => number);
    assert.deepEqual(
      numbers('guarantee'),
      Array.from({ length: 15 }, (_, i) => i + 1),
    );
    assert.deepEqual(
      numbers('quality'),
      Array.from({ length: 9 }, (_, i) => i + 1),
    );
    assert.equal(numbers('satisfaction').length, 1);
  });

  it('takes a person’s verdict; damaged records are dropped', () => {
    const record = {
      item: 'layout-planning',
      verdict: 'met',
      evidence: '布局规划〔2024〕3号',
      by: '王',
      date: '2024-11-05',
    };
    const records = parseRecords([record, { item: 'x' }, null, { ...record, verdict: 'perhaps' }]);
    assert.equal(records.length, 1);
    assert.equal(checklistOf(2024, records).find(({ item }) => item === 'layout-planning')?.verdict, 'met');
    const [first] = assessItems(facts, new Set(['guarantee']), [], records);
    assert.equal(first?.verdict, 'met');
  });
});

describe('records of the checklist', () => {
  const record = (rest: Partial<ChecklistRecord> = {}): ChecklistRecord => ({
    item: 'layout-planning',
    verdict: 'met',
    evidence: '',
    by: '王',
    date: '2024-11-05',
    ...rest,
  });
  const years: readonly (readonly [Partial<ChecklistRecord>, number | null])[] = [
    [{}, 2024],
    [{ date: '2025-05-31' }, 2024],
    [{ date: '2025-09-01' }, 2025],
    [{ date: '2025-05-31', year: 2025 }, 2025],
    [{ date: '' }, null],
  ];
  for (const [rest, year] of years)
    it(`${JSON.stringify(rest)} is of ${year}`, () => assert.equal(recordYear(record(rest)), year));

  const layout = (records: readonly ChecklistRecord[], year = 2024) =>
    checklistOf(year, records).find(({ item }) => item === 'layout-planning');

  it('of another year is shown as stale and decides nothing', () => {
    const item = layout([record({ year: 2022 }), record({ year: 2023, verdict: 'unmet' })]);
    assert.deepEqual([item?.verdict, item?.stale?.verdict, item?.stale?.year], [null, 'unmet', 2023]);
    assert.equal(layout([record({ date: '' })], 2030)?.verdict, 'met', 'without a date it holds always');
    assert.deepEqual(layout([record({ year: 2023 }), record()])?.stale, null);
  });

  it('takes the place of one of the same year only, and is taken back alone', () => {
    const both = withRecord([record({ year: 2023 })], record());
    const again = withRecord(both, record({ verdict: 'unmet' }));
    assert.deepEqual(
      again.map((one) => [recordYear(one), one.verdict]),
      [
        [2023, 'met'],
        [2024, 'unmet'],
      ],
    );
    assert.deepEqual(withoutRecord(again, 'layout-planning', 2024).map(recordYear), [2023]);
  });

  it('tells of stale and unknown ones in the report, and counts the others', () => {
    const records = [record(), record({ item: 'unified-building', year: 2022 }), record({ item: 'x' })];
    const { balance } = checked(primary(good('甲小')), 'national', { checklist: records }).assessment ?? {};
    assert.equal(balance?.remarks.filter((text) => /人工判定/.test(text)).length, 2);
    assert.equal(
      balance?.items.find(({ part, number }) => part === 'guarantee' && number === 1)?.verdict,
      'met',
    );
  });

  const files: readonly (readonly [string, unknown, boolean])[] = [
    ['a list', [record()], true],
    ['a versioned file', { version: 1, records: [record({ year: 2024 })] }, true],
    ['nothing recorded yet', [], true],
    ['a verdict without a name', [record({ by: '' })], false],
    ['a verdict without a date', [record({ date: '' })], false],
    ['a verdict of another word', [{ ...record(), verdict: '达标' }], false],
    ['a date written otherwise', [record({ date: '2024年11月5日' })], false],
    ['an unknown key', [{ ...record(), note: '' }], false],
    ['another version', { version: 2, records: [] }, false],
    ['something else', 'met', false],
  ];
  for (const [name, json, right] of files)
    it(`a file with ${name} is ${right ? 'read' : 'refused with what is wrong'}`, () => {
      const read = readChecklist(json);
      assert.equal('records' in read, right);
      if ('problems' in read) assert.ok(read.problems.length > 0 && read.problems[0] !== '');
    });
});

describe('readings of the balance', () => {
  const chosen = (...written: string[]): BalanceChoices =>
    written.reduce((choices, one) => {
      const read = withWritten(choices, one);
      assert.ok('choices' in read, JSON.stringify(read));
      return read.choices;
    }, NO_CHOICES);

  it('each number has a document, a certainty and a year or day it holds from', () => {
    for (const { id, document, certainty, validFrom, value, allowed } of balanceParameters(2024)) {
      assert.ok(document !== '' && certainty.length > 0 && validFrom !== null, id);
      assert.ok(value >= allowed[0] && value <= allowed[1], id);
    }
    assert.equal(balanceParameters(2024).filter(({ group }) => group === 'limits').length, 16);
  });

  it('without a choice are the national ones', () => {
    const plain = checked(primary(good('甲小'), good('乙小', { 6: 9 })));
    const none = checked(primary(good('甲小'), good('乙小', { 6: 9 })), 'national', { balance: NO_CHOICES });
    assert.deepEqual(none, plain);
  });

  it('set limits, share, number to meet and size of points; the report says which', () => {
    const sheets = primary(
      good('甲小'),
      good('乙小', { 6: 9 }),
      good('丙小', { 6: 8 }),
      good('李庄教学点', { 1: '教学点', 4: 40 }),
    );
    const counts = (...written: string[]): number[] => {
      const stage = checked(sheets, 'national', { balance: chosen(...written) }).assessment?.balance
        ?.stages[0];
      return [stage?.counts.met ?? -1, stage?.counts.unmet ?? -1, stage?.counts.undecidable ?? -1];
    };
    assert.deepEqual(counts('resource_floor_share=80'), [3, 0, 0]);
    assert.deepEqual(counts('resource_indicators_to_meet=7'), [1, 2, 0]);
    assert.deepEqual(counts('resource_backbone_teachers.primary=0.8'), [3, 0, 0]);
    // 60 teachers of 40 pupils are 150 per 100: beyond what is plausible, so it can't be decided
    assert.deepEqual(counts('min_pupils_teaching_point=30'), [2, 1, 1]);
    const report = checked(sheets, 'national', { balance: chosen('difference_coefficient.primary=0.001') });
    const stage = report.assessment?.balance?.stages[0];
    assert.equal(stage?.coefficients[1]?.limit, 0.001);
    assert.equal(stage?.coefficients[1]?.standing, 'unmet');
    const own = report.assessment?.balance?.readings.filter((one) => one.own);
    assert.deepEqual(
      own?.map(({ id, value, standard }) => [id, value, standard]),
      [['difference_coefficient.primary', 0.001, 0.5]],
    );
    const row = report.indicators.find(({ targetId }) => targetId === 'difference-coefficient-primary');
    assert.equal(row?.target, 0.001);
    assert.match(row?.name ?? '', /自定/);
  });

  it('weights of a through-school', () => {
    const { weights, ranges } = balanceOptions(
      chosen('split_weight_junior=1.3', 'resource_teaching_area.high=600'),
    );
    assert.deepEqual(weights, { junior: 1.3, twelveYear: 1.32, complete: 1.2 });
    assert.equal(ranges.find(({ indicator }) => indicator === 'resource_teaching_area')?.high, 600);
  });

  it('unit costs decide which way is the cheapest', () => {
    const choices = chosen('resource_backbone_teachers.cost=1000000');
    const { unitCosts } = checked(primary(good('甲小')), 'national', { balance: choices }).assessment
      ?.balance ?? { unitCosts: [] };
    assert.equal(
      unitCosts.find(({ indicator }) => indicator === 'resource_backbone_teachers')?.cost,
      1_000_000,
    );
  });

  it('out of storage: what isn’t a choice is dropped', () => {
    const choices = chosen(
      'min_pupils_teaching_point=30',
      'resource_pe_art_teachers.teachers=part_time_teacher_count',
      'parent.甲=乙',
      'shared.丙=2',
    );
    assert.deepEqual(parseChoices(JSON.parse(JSON.stringify(choices))), choices);
    for (const damaged of [null, 5, 'x', [], { parameters: 3, teachers: [], shared: null, parents: 'x' }])
      assert.deepEqual(parseChoices(damaged), NO_CHOICES);
    const mixed = {
      parameters: {
        min_pupils_teaching_point: { value: -1 },
        nonsense: { value: 1 },
        resource_floor_share: { value: 90 },
      },
      shared: { 甲: -2, 乙: 3 },
      parents: { 甲: '' },
      teachers: { resource_pe_art_teachers: ['everybody'] },
    };
    assert.deepEqual(parseChoices(mixed), {
      ...NO_CHOICES,
      parameters: { resource_floor_share: { value: 90, basis: '' } },
      shared: { 乙: 3 },
    });
  });
});

describe('assessInclusive', () => {
  const sheets = {
    幼儿园: [
      ['2024年幼儿园'],
      [
        '园名',
        '办学性质',
        '是否普惠',
        '规划年份',
        '小班班数',
        '小班幼儿数',
        '大班班数',
        '大班幼儿数',
        '在园幼儿数',
        '专任教师数',
        '室外游戏场地面积',
      ],
      ['甲园', '公办', '是', 2019, 2, 50, 2, 70, 120, 8, 600],
      ['乙园', '民办', '否', 2010, 1, 26, 1, 34, 60, 3, 100],
    ],
  };
  const assessment = assessInclusive(factsFrom(sheets));

  it('reads coverage by children and by kindergartens', () => {
    assert.deepEqual(
      assessment?.coverage.map(({ by, value, official }) => [
        by,
        value && Math.round(value * 10) / 10,
        official,
      ]),
      [
        ['children', 66.7, true],
        ['kindergartens', 50, false],
      ],
    );
  });

  it('judges class sizes by age group, areas by planning year, children per teacher', () => {
    assert.deepEqual(
      assessment?.ageGroups.map(({ ageGroup, limit, standing }) => [ageGroup, limit, standing]),
      [
        ['small', 25, 'unmet'],
        ['top', 35, 'undecidable'],
      ],
    );
    assert.deepEqual(
      assessment?.kindergartens.map(({ name, newer, childrenPerTeacher, areas }) => [
        name,
        newer,
        childrenPerTeacher,
        areas[0]?.standing,
      ]),
      [
        ['甲园', true, 15, 'met'],
        ['乙园', false, 20, 'unmet'],
      ],
    );
    const outdoor = assessment?.items
      .flatMap(({ figures }) => figures)
      .filter(({ target }) => target.indicator === 'outdoor_area_compliance');
    assert.deepEqual(
      outdoor?.map(({ verdict }) => [verdict.value, verdict.status]),
      [
        [100, 'met'],
        [0, 'unmet'],
      ],
    );
  });
});
