/** A clean county has no finding; every fault planted in it is told once, where it stands, and nothing else is. */
import assert from 'node:assert/strict';
import { resolvePack, type Pack } from '../plans/index.ts';
import type { Scalar } from '../values/workbook.ts';
import { check } from './check.ts';
import { county, type County, type Place } from './county.fixture.ts';
import type { Finding } from './report.ts';

const LOGIC = new Set(['logic', 'experience']);

const found = ({ sheets }: County): readonly Finding[] =>
  check([{ file: '县.xlsx', sheets }], { plan: resolvePack('national') as Pack, year: 2024, lang: 'zh' })
    .files.flatMap(({ findings }) => findings)
    .filter(({ severity }) => LOGIC.has(severity));

const lines = (findings: readonly Finding[]): string[] =>
  findings.map(({ sheet, cell, rule }) => `${sheet}!${cell} ${rule}`);

type Planted = readonly [
  sheet: string,
  row: number,
  column: string,
  change: (value: number) => Scalar,
  rule: string,
];

const plus =
  (amount: number) =>
  (value: number): Scalar =>
    value + amount;
const to = (value: Scalar) => (): Scalar => value;

/** The cell told is the planted one unless a case says otherwise. */
const PLANTED: readonly Planted[] = [
  ['小学', 0, '三年级学生数', plus(9), 'sums_explained'],
  ['小学', 1, '在校生数', plus(-20), 'parts_make_whole'],
  ['小学', 2, '班数', plus(1), 'classes_by_grade'],
  ['小学', -1, '留守儿童数', plus(7), 'total_is_sum'],
  ['小学', 3, '女生数', plus(11), 'sums_explained'],
  ['小学', 4, '专任教师数', plus(3), 'parts_make_whole'],
  ['小学', 5, '四年级班数', to(0), 'unreadable_figure'],
  ['小学', 6, '36-40人', plus(1), 'sums_explained'],
  ['小学', 7, '本科', plus(4), 'sums_explained'],
  ['小学', 8, '学校标识码', to('31991001'), 'school_identity'],
  ['小学', 9, '在校生数', to('待定'), 'unreadable_figure'],
  ['小学', 10, '寄宿生数', to(-1), 'possible_amount'],
  ['小学', 11, '占地面积', to(-5), 'possible_amount'],
  ['小学', 12, '五年级学生数', to(38.5), 'possible_amount'],
  ['小学', 13, '班数', to(null), 'required_cells'],
  ['小学', 20, '学校名称', to('第1小学'), 'school_identity'],
  ['小学', 15, '教职工数', plus(2), 'staff_by_group'],
  ['小学', 16, '工勤人员', to({ error: '#REF!' }), 'unreadable_figure'],
  ['初中', 0, '八年级学生数', plus(5), 'sums_explained'],
  ['初中', 1, '预计毕业生数', plus(3), 'leaving_grade'],
  ['初中', 2, '招生数', plus(30), 'junior_entrants'],
  ['初中', 3, '宿舍面积', to(0), 'pupil_groups'],
  ['初中', -1, '专任教师数', plus(-10), 'total_is_sum'],
  ['幼儿园', 1, '是否普惠', to('否'), 'sponsor_parts'],
  ['幼儿园', 2, '中班幼儿数', plus(-4), 'sums_explained'],
  ['幼儿园', -1, '入园人数', plus(2), 'total_is_sum'],
];

describe('faults planted in a county', () => {
  it('the clean county has none', () => {
    assert.deepEqual(lines(found(county())), []);
  });

  const clean = county();
  const faultOf = ([sheet, row, column, change]: Planted): Place & { value: Scalar } => ({
    sheet,
    row,
    column,
    value: change(Number(clean.value({ sheet, row, column }))),
  });

  for (const planted of PLANTED) {
    const [sheet, row, column, , rule] = planted;
    it(`${sheet} ${column} ${row}: ${rule}`, () => {
      const fault = faultOf(planted);
      assert.deepEqual(lines(found(county([fault]))), [`${clean.address(fault)} ${rule}`]);
    });
  }

  it('all of them at once, each at its cell', () => {
    const faults = PLANTED.map(faultOf);
    const cells = found(county(faults)).map(({ sheet, cell }) => `${sheet}!${cell}`);
    assert.deepEqual([...cells].sort(), faults.map((fault) => clean.address(fault)).sort());
  });
});
