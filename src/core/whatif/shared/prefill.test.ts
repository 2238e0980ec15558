import assert from 'node:assert/strict';
import { factsFrom } from '../../../../test/indicators/facts.ts';
import { complete } from '../engine/complete.ts';
import { GOLDEN_YEAR } from '../engine/golden.fixture.ts';
import { questionById } from '../registry.ts';
import { filledIn, type Prefilled } from '../engine/question.ts';

const prefilledBy = (
  id: string,
  given: Readonly<Record<string, string>>,
  sheets: Parameters<typeof factsFrom>[0],
): Prefilled => questionById(id)?.prefill(factsFrom(sheets), given) ?? {};

const filledBy = (
  id: string,
  given: Readonly<Record<string, string>>,
  sheets: Parameters<typeof factsFrom>[0],
): ReturnType<typeof filledIn> => filledIn(prefilledBy(id, given, sheets));

const whyNot = (...asked: Parameters<typeof prefilledBy>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(prefilledBy(...asked)).flatMap(([key, one]) =>
      'why' in one ? [[key, one.why.code]] : [],
    ),
  );

const PRIMARY = {
  小学: [
    ['2024年小学'],
    ['学校名称', '在校生数', '班数', '教职工数'],
    ['第一小学', 276, 6, 15],
    ['第二小学', 90, 2, null],
  ],
};

describe('what-if inputs from checked tables', () => {
  it('classes listed one by one become grades, with the cells they were read from', () => {
    const filled = filledBy(
      'classes_to_add',
      { stage: 'primary' },
      {
        班级: [
          ['2024年小学班级名单'],
          ['学校名称', '年级', '班级', '学生数'],
          ['第一小学', '一年级', '1班', 46],
          ['第一小学', '一年级', '2班', 44],
          ['第一小学', '二年级', '1班', 50],
        ],
      },
    );
    assert.deepEqual(filled['grades']?.value, [
      { school: '第一小学', grade: '一年级', pupils: 90, classes: 2 },
      { school: '第一小学', grade: '二年级', pupils: 50, classes: 1 },
    ]);
    assert.equal(filled['grades']?.cells.length, 3);
  });

  it('school totals are said to be totals: the answer is a bound', () => {
    const filled = filledBy('classes_to_add', { stage: 'primary' }, PRIMARY);
    assert.equal(filled['rows']?.value, 'school');
    assert.deepEqual((filled['grades']?.value as readonly unknown[])[0], {
      school: '第一小学',
      grade: '',
      pupils: 276,
      classes: 6,
    });
  });

  it('a school that lacks a figure is left out by name, and a field that no table states is not taken for zero', () => {
    const posts = filledBy('staff_posts', { stage: 'primary' }, PRIMARY)['schools'];
    assert.deepEqual(posts?.leftOut, ['第二小学']);
    assert.equal((posts?.value as readonly unknown[]).length, 1);
    const spread = filledBy('redistribute_pupils', { stage: 'primary' }, PRIMARY)['schools'];
    assert.deepEqual(spread?.value, [
      { school: '第一小学', pupils: 276 },
      { school: '第二小学', pupils: 90 },
    ]);
    assert.deepEqual(
      spread?.remarks?.map(({ code }) => code),
      ['whatif-blank-column'],
    );
    const question = questionById('redistribute_pupils');
    assert.ok(question);
    const asked = complete(question, { schools: spread?.value }, GOLDEN_YEAR);
    assert.ok(!asked.ok, 'a blank column must be filled in by hand');
  });

  it('a figure that no table has and that may be left out is taken as 0 and said to be', () => {
    const sheets = {
      小学: [
        ['2024年小学'],
        ['学校名称', '在校生数', '班数', '专任教师数'],
        ['第一小学', 276, 6, 15],
        ['第二小学', 90, 2, 6],
      ],
    };
    const { schools } = filledBy('merge_schools', { stage: 'primary' }, sheets);
    assert.deepEqual(
      schools?.remarks?.map(({ code }) => code),
      ['whatif-taken-zero'],
    );
    const given = { from: '第二小学', to: '第一小学', schools: schools?.value };
    const question = questionById('merge_schools');
    assert.ok(question);
    const asked = complete(question, given, GOLDEN_YEAR);
    assert.ok(asked.ok);
    // no area is known: no 0 m² per pupil
    assert.equal(question.solve(asked.inputs).values['area'], null);
  });

  it('says why nothing is filled in', () => {
    for (const [id, stage, why] of [
      ['staff_posts', 'junior', 'whatif-why-no-schools'],
      ['cheapest_way', 'primary', 'whatif-why-no-resources'],
      ['target_gap', 'primary', 'whatif-why-no-amount'],
      ['kindergarten_staff', '', 'whatif-why-no-schools'],
      ['carrying_capacity', 'junior', 'whatif-why-no-schools'],
    ] as const)
      assert.equal(Object.values(whyNot(id, { stage }, PRIMARY))[0], why, id);
    assert.deepEqual(whyNot('target_year', { indicator: '' }, PRIMARY), { series: 'whatif-why-no-series' });
  });

  it('rooms and classes bear pupils; what isn’t stated of every school is left out and said', () => {
    const filled = filledBy('carrying_capacity', { stage: 'primary' }, PRIMARY);
    assert.equal(filled['pupils']?.value, 366);
    // 8 classes of 45; 15 of 15 + ? staff: one school doesn't say
    assert.deepEqual(filled['resources']?.value, [{ resource: '现有班级', amount: 8, each: 45 }]);
    assert.deepEqual(
      filled['resources']?.remarks?.map(({ code }) => code),
      ['whatif-why-inexact', 'whatif-why-no-column'],
    );
  });

  it('a ledger gives an indicator by year, with target, deadline and direction', () => {
    const ledger = {
      台账: [
        ['规划指标台账'],
        ['序号', '指标名称', '单位', '2020年基数', '2023年实际', '2024年实际', '2025年目标'],
        [1, '公办园在园幼儿占比', '%', 35.2, 43.9, 48.5, 50],
        [2, '失学辍学人数', '人', 12, 3, 1, 0],
        [3, '校长培训批次', '批', '/', '/', 2, 2],
      ],
    };
    const facts = factsFrom(ledger);
    const names = questionById('target_year')?.suggest(facts, {})['indicator'];
    assert.deepEqual(names, ['公办园在园幼儿占比', '失学辍学人数']);
    const share = filledBy('target_year', { indicator: '公办园在园幼儿占比' }, ledger);
    assert.deepEqual(share['series']?.value, [
      { year: 2020, value: 35.2 },
      { year: 2023, value: 43.9 },
      { year: 2024, value: 48.5 },
    ]);
    assert.deepEqual(
      [share['target']?.value, share['endYear']?.value, share['direction']?.value],
      [50, 2025, 'up'],
    );
    assert.equal(share['series']?.cells.length, 3);
    assert.equal(filledBy('target_year', { indicator: '失学辍学人数' }, ledger)['direction']?.value, 'down');
    assert.equal(filledBy('yearly_pace', { indicator: '失学辍学人数' }, ledger)['targetYear']?.value, 2025);
    assert.deepEqual(whyNot('yearly_pace', { indicator: '' }, ledger), {
      series: 'whatif-why-choose-series',
    });
  });

  it('sheets of two years give a series, and each school its change', () => {
    const rows = (year: number, first: number) => [
      [`${year}年小学`],
      ['学校名称', '在校生数', '班数'],
      ['第一小学', first, 6],
      ['第二小学', 100, 2],
    ];
    const sheets = { 今年: rows(2024, 210), 去年: rows(2023, 200) };
    const filled = filledBy('target_year', { indicator: '小学在校生数' }, sheets);
    assert.deepEqual(filled['series']?.value, [
      { year: 2023, value: 300 },
      { year: 2024, value: 310 },
    ]);
    assert.deepEqual(filledBy('small_schools', { stage: 'primary' }, sheets)['schools']?.value, [
      { school: '第一小学', pupils: 210, trend: 5 },
      { school: '第二小学', pupils: 100, trend: 0 },
    ]);
  });

  it('children are counted by who runs the kindergarten, and only where every row says so', () => {
    const rows = (last: string) => ({
      幼儿园: [
        ['2024年幼儿园'],
        ['幼儿园名称', '办学性质', '在园幼儿数'],
        ['一幼', '公办', 100],
        ['二幼', last, 150],
      ],
    });
    const filled = filledBy('public_places', {}, rows('民办'));
    assert.deepEqual([filled['children']?.value, filled['public']?.value], [250, 100]);
    assert.equal(filledBy('public_places', {}, rows(''))['public'], undefined);
  });

  it('what is filled in completes the question', () => {
    const question = questionById('small_schools');
    assert.ok(question);
    const filled = filledIn(question.prefill(factsFrom(PRIMARY), { stage: 'primary' }));
    const result = complete(question, { years: 1, schools: filled['schools']?.value }, GOLDEN_YEAR);
    assert.ok(result.ok);
  });
});
