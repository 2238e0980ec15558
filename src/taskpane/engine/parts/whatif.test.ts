import assert from 'node:assert/strict';
import { check } from '../../../core/check/check.ts';
import { resolvePack } from '../../../core/plans/index.ts';
import { findTables } from '../../../core/tables/index.ts';
import { sheetOf, type Scalar } from '../../../core/values/workbook.ts';
import { golden as goldenOfClasses } from '../../../core/whatif/classes_to_add/classes_to_add.fixture.ts';
import { questions } from '../../../core/whatif/registry.ts';
import type { Golden } from '../../../core/whatif/engine/golden.fixture.ts';
import type { Checked } from './checked.ts';
import { whatIf } from './whatif.ts';
import { GROUPS } from './whatif/groups.ts';
import { shownBounds, shownNumber } from './whatif/shown.ts';
import type { AnswerView, Draft, Drafts } from './whatif/views.ts';

const ASKER = { lang: 'zh', year: 2024 } as const;
const nothing = (): never => {
  throw new RangeError('nothing was checked');
};

const SHEETS: Readonly<Record<string, readonly (readonly Scalar[])[]>> = {
  班级: [
    ['2024年小学班级名单'],
    ['学校名称', '年级', '班级', '学生数'],
    ...['一', '二', '三', '四', '五', '六'].map((grade) => ['第一小学', `${grade}年级`, '1班', 46]),
    ['第二小学', '一年级', '1班', '四十多'],
  ],
  幼儿园: [
    ['2024年幼儿园'],
    ['幼儿园名称', '办学性质', '在园幼儿数'],
    ['一幼', '公办', 4200],
    ['二幼', '民办', 5800],
  ],
};

const checkedBook = (): Checked => {
  const sheets = Object.entries(SHEETS).map(([name, rows]) => sheetOf(name, rows));
  const workbook = { file: '县.xlsx', sheets };
  const pack = resolvePack('national');
  assert.ok(pack);
  const report = check([workbook], { plan: pack, year: 2024, lang: 'zh' });
  const tables = sheets.flatMap((sheet) => findTables(sheet, { file: workbook.file }).tables);
  const order = { plan: 'national', year: 2024, fallbackYear: 2024, words: [] };
  return { lang: 'zh', workbook, reference: [], tables, pack, order, report };
};

const part = (checked = checkedBook()) => whatIf(() => checked);

const solved = (view: AnswerView): Extract<AnswerView, { ok: true }> => {
  assert.ok(view.ok, view.ok ? '' : JSON.stringify(view.problems));
  return view;
};

const valueOf = (view: AnswerView, key: string): string =>
  solved(view).values.find((one) => one.key === key)?.text ?? '';

const draftOf = (given: unknown): Draft =>
  Array.isArray(given) && typeof given[0] === 'object' && !Array.isArray(given[0])
    ? (given as readonly Record<string, unknown>[]).map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, String(cell)])),
      )
    : Array.isArray(given)
      ? (given as readonly unknown[]).map(String).join(Array.isArray(given[0]) ? ';' : ',')
      : String(given);

const draftsOf = (given: Golden['inputs']): Drafts =>
  Object.fromEntries(Object.entries(given).map(([key, value]) => [key, draftOf(value)]));

describe('what-if sums for the pane', () => {
  it('lists every question once under a group', () => {
    const items = whatIf(nothing).list(ASKER);
    assert.deepEqual(
      items.map(({ id }) => id),
      questions.map(({ id }) => id),
    );
    assert.equal(Object.values(GROUPS).flat().length, items.length);
  });

  for (const [words, id] of [
    ['增班', 'classes_to_add'],
    ['公办占比', 'public_places'],
    ['何时达标', 'target_year'],
  ] as const)
    it(`finds ${id} by “${words}”`, () => assert.equal(whatIf(nothing).find(words)[0], id));

  it('works by hand before anything was checked', () => {
    const api = whatIf(nothing);
    const view = api.open('public_places', {}, ASKER);
    assert.equal(view.checked, false);
    assert.deepEqual(view.states['children'], {
      value: '',
      from: 'nothing',
      places: [],
      morePlaces: 0,
      leftOut: [],
      remarks: [],
      suggestions: [],
    });
    assert.equal(view.states['target']?.from, 'default');
    const asked = api.answer('public_places', { children: '10000', public: '4200', target: '50%' }, ASKER);
    assert.deepEqual([valueOf(asked, 'convert'), valueOf(asked, 'add')], ['800个', '1600个']);
  });

  it('fills in what the tables give, with the cells, and says what was left out', () => {
    const api = part();
    const { states, checked } = api.open('public_places', {}, ASKER);
    assert.ok(checked);
    assert.deepEqual(
      [states['children']?.value, states['public']?.value, states['children']?.from],
      ['10000', '4200', 'tables'],
    );
    assert.deepEqual(states['children']?.places, [{ sheet: '幼儿园', cells: 'C3:C4' }]);
    assert.equal(valueOf(api.answer('public_places', {}, ASKER), 'add'), '1600个');
    assert.equal(valueOf(api.answer('public_places', { public: '5000' }, ASKER), 'add'), '0个');
    const classes = api.open('classes_to_add', {}, ASKER).states['grades'];
    assert.equal((classes?.value as readonly unknown[]).length, 6);
    assert.deepEqual(classes?.leftOut, ['第二小学一年级']);
    assert.deepEqual(solved(api.answer('classes_to_add', {}, ASKER)).leftOut, ['第二小学一年级']);
  });

  it('says why nothing is filled in, at the field', () => {
    const state = part().open('staff_posts', { stage: 'junior' }, ASKER).states['schools'];
    assert.deepEqual([state?.from, state?.value], ['nothing', []]);
    assert.match(state?.remarks[0] ?? '', /没有初中/);
  });

  it('the trap of totals: six grades of 46, by grade +6; as totals +1 and a bound of 6', () => {
    const grades = part().answer('classes_to_add', {}, ASKER);
    assert.equal(valueOf(grades, 'classes'), '6班');
    const totals = part().answer('classes_to_add', { rows: 'school', grades: '第一小学,,276,6' }, ASKER);
    const [first] = solved(totals).values;
    assert.deepEqual([first?.text, first?.bounds], ['1班', '1—6班']);
  });

  it('defaults follow the stage', () => {
    const limit = (stage: string) => part().open('classes_to_add', { stage }, ASKER).states['limit']?.value;
    assert.deepEqual([limit('primary'), limit('junior')], ['45', '50']);
  });

  it('a wrong input is told at its field, in a table at its cell', () => {
    const api = whatIf(nothing);
    const wrong = api.answer('public_places', { children: '很多', public: '1', target: '150' }, ASKER);
    assert.deepEqual(wrong.ok ? [] : wrong.problems.map(({ key, text }) => [key, text]), [
      ['children', '应为数（单位：人）'],
      ['target', '应为0 到 100 之间的数（单位：%）'],
    ]);
    const rows = [
      { school: '一小', grade: '一', pupils: '46', classes: '1' },
      { school: '一小', grade: '二', pupils: '44', classes: '一个半' },
    ];
    const inTable = api.answer('classes_to_add', { grades: rows }, ASKER);
    assert.ok(!inTable.ok);
    assert.deepEqual(
      inTable.problems.map(({ key, row, column }) => [key, row, column]),
      [['grades', 1, 'classes']],
    );
  });

  it('shows what five percent more or fewer pupils do', () => {
    const [first] = solved(part().answer('classes_to_add', {}, ASKER)).values;
    assert.deepEqual([first?.low, first?.text, first?.high], ['0班', '6班', '6班']);
  });

  it('a sheet has the formulas and where figures came from', async () => {
    const sheet = await part().sheet('public_places', { public: '4000' }, '试算 E4', ASKER);
    const cells = sheet.rows.flat();
    assert.ok(cells.some(({ formula }) => formula?.startsWith('=')));
    assert.ok(cells.some(({ value }) => String(value).includes('幼儿园!C3:C4')));
    assert.equal(cells.filter(({ value }) => String(value).includes('C3')).length, 1, 'typed: no source');
    await assert.rejects(whatIf(nothing).sheet('public_places', {}, 'x', ASKER), RangeError);
  });

  it('answers every question’s golden cases in both languages, with tables as long as their labels', async () => {
    for (const { id } of questions) {
      const { golden } = (await import(`../../../core/whatif/${id}/${id}.fixture.ts`)) as {
        readonly golden: readonly Golden[];
      };
      for (const { inputs, year = 2024, title } of golden) {
        for (const lang of ['zh', 'en'] as const) {
          const api = whatIf(nothing);
          const view = solved(api.answer(id, draftsOf(inputs), { lang, year }));
          for (const { rows, heads } of view.tables)
            for (const row of rows) assert.equal(row.cells.length, heads.length, `${id} ${title}`);
          for (const { labels, series } of view.chart === null ? [] : [view.chart])
            for (const { values } of series) assert.equal(values.length, labels.length, `${id} ${title}`);
          const open = api.open(id, draftsOf(inputs), { lang, year });
          assert.deepEqual(
            Object.keys(open.states),
            open.inputs.map(({ key }) => key),
          );
          await api.sheet(id, draftsOf(inputs), 'x', { lang, year });
        }
      }
    }
  });

  it('draws what people would rather look at', () => {
    const api = whatIf(nothing);
    const drafts = { target: '50', endYear: '2026', series: '2021,40;2022,42;2023,44' };
    const { chart } = solved(api.answer('target_year', drafts, ASKER));
    assert.deepEqual(chart?.labels, ['2021', '2022', '2023', '2024', '2025', '2026']);
    assert.deepEqual(chart?.series[1]?.values, [null, null, 44, 46, 48, 50]);
    assert.equal(chart?.target, 50);
    const grades = draftOf(goldenOfClasses[0]?.inputs['grades']);
    assert.ok(solved(api.answer('classes_to_add', { grades }, ASKER)).tables[0]?.rows.length);
  });
});

describe('figures of a sum', () => {
  for (const [value, shown] of [
    [0, '0'],
    [1234.567, '1234.57'],
    [0.4821, '0.482'],
    [-0.000123456, '-0.000123'],
    [6, '6'],
  ] as const)
    it(`${value}: ${shown}`, () => assert.equal(shownNumber(value), shown));
  it('bounds', () => {
    assert.equal(shownBounds({ low: 1, high: 6 }, '班'), '1—6班');
    assert.equal(shownBounds({ low: 1, high: null }, '班'), '≥ 1班');
    assert.equal(shownBounds(undefined, '班'), '');
  });
});
