/** On a clean county of two years no rule reports anything; forty planted faults are told once each, where they are. */
import assert from 'node:assert/strict';
import { check } from '../../src/core/check/check.ts';
import type { CheckReport, Finding } from '../../src/core/check/report.ts';
import { resolvePack, type Pack } from '../../src/core/plans/index.ts';
import type { Scalar } from '../../src/core/values/workbook.ts';
import { CENSUS, County, type Place } from './county.ts';

const run = (county: County): CheckReport => {
  const { now, then } = county.books();
  return check([now], { plan: resolvePack('national') as Pack, year: CENSUS, lang: 'zh', reference: [then] });
};

const ofRules = (report: CheckReport): Finding[] =>
  report.files
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'logic' || severity === 'experience');

const lines = (report: CheckReport): string[] =>
  ofRules(report)
    .map(({ sheet, cell, rule }) => `${sheet}!${cell} ${rule}`)
    .sort();

type Change = (value: number) => Scalar;
const plus =
  (amount: number): Change =>
  (value) =>
    value + amount;
const times =
  (factor: number): Change =>
  (value) =>
    value * factor;
const to =
  (value: Scalar): Change =>
  () =>
    value;

interface Planted {
  readonly place: Place;
  readonly change: Change;
  readonly rule: string;
  /** Where it is told, when that isn't the cell itself. */
  readonly told?: Place;
}

const at = (sheet: string, row: number, column: string): Place => ({ sheet, row, column });
const was = (sheet: string, row: number, column: string): Place => ({ sheet, row, column, last: true });

const PLANTED: readonly Planted[] = [
  { place: at('小学', 0, '三年级学生数'), change: plus(9), rule: 'sums_explained' },
  { place: at('小学', 1, '在校生数'), change: plus(-20), rule: 'pupils_by_grade' },
  { place: at('小学', 2, '班数'), change: plus(1), rule: 'classes_by_grade' },
  { place: at('小学', -1, '留守儿童数'), change: plus(7), rule: 'total_is_sum' },
  { place: at('小学', 3, '其中女生'), change: plus(400), rule: 'part_within_whole' },
  { place: at('小学', 4, '学校标识码'), change: to('31991'), rule: 'school_identity' },
  { place: at('小学', 5, '寄宿生数'), change: to(-1), rule: 'possible_amount' },
  { place: at('小学', 6, '图书册数'), change: to('#待定'), rule: 'unreadable_figure' },
  { place: at('小学', 7, '教职工数'), change: plus(2), rule: 'staff_by_group' },
  { place: at('小学', 8, '教室面积(㎡)'), change: plus(4000), rule: 'building_areas' },
  { place: at('小学', 9, '校舍建筑面积(㎡)'), change: plus(600), rule: 'building_areas' },
  { place: at('小学', 10, '运动场地面积(㎡)'), change: plus(20_000), rule: 'grounds_within_site' },
  { place: at('小学', 11, '占地面积(㎡)'), change: to(18), rule: 'unit_plausibility' },
  { place: at('小学', 12, '占地面积(㎡)'), change: times(60), rule: 'area_plausibility' },
  { place: at('小学', 13, '教学仪器设备值(万元)'), change: plus(900), rule: 'equipment_value' },
  { place: at('小学', 14, '厕所'), change: to('无'), rule: 'toilets_and_network' },
  { place: at('小学', 15, '接入带宽'), change: to(null), rule: 'toilets_and_network' },
  { place: at('小学', 16, '网络多媒体教室数'), change: plus(20), rule: 'multimedia_rooms' },
  { place: at('小学', 17, '保安人数'), change: to(12), rule: 'safety_and_place' },
  { place: at('小学', 18, '经度'), change: to(34.05), rule: 'safety_and_place' },
  { place: at('小学', 19, '学校地址'), change: to('人民路'), rule: 'safety_and_place' },
  { place: at('小学', 20, '平均班额'), change: plus(3), rule: 'typed_ratio' },
  { place: at('小学', 21, '生师比'), change: plus(-2), rule: 'typed_ratio' },
  { place: at('小学', 22, '体检学生数'), change: plus(-90), rule: 'health_checks' },
  {
    place: at('小学', 23, '转入'),
    change: plus(15),
    rule: 'pupils_identity',
    told: at('小学', 23, '在校生数'),
  },
  {
    place: was('小学', 24, '预计毕业生数'),
    change: plus(-20),
    rule: 'graduates_as_expected',
    told: at('小学', 24, '毕业生数'),
  },
  {
    place: was('小学', 25, '三年级学生数'),
    change: plus(-15),
    rule: 'cohort_progression',
    told: at('小学', 25, '四年级学生数'),
  },
  { place: at('小学', 26, '教学仪器设备值(万元)'), change: plus(-15), rule: 'year_on_year' },
  { place: at('小学', 27, '固定资产总值(万元)'), change: plus(-300), rule: 'year_on_year' },
  { place: at('小学', 28, '办学类型'), change: to('五年制小学'), rule: 'class_and_stream_limits' },
  { place: at('小学', 29, '随迁子女公办就读数'), change: plus(60), rule: 'pupil_groups' },
  { place: at('初中', 0, '八年级学生数'), change: plus(5), rule: 'sums_explained' },
  { place: at('初中', 1, '预计毕业生数'), change: plus(3), rule: 'leaving_grade' },
  { place: at('幼儿园', 5, '班数'), change: to(null), rule: 'required_cells' },
  { place: at('幼儿园', 0, '专任教师数'), change: to(1), rule: 'ratios_plausible' },
  { place: at('幼儿园', 1, '是否普惠'), change: to('否'), rule: 'sponsor_parts' },
  { place: at('班级', 6 * 30 + 2, '学生数'), change: plus(2), rule: 'class_list_sums' },
  { place: at('年龄', 31, '8岁'), change: plus(3), rule: 'pupil_ages', told: at('年龄', 31, '在校生数') },
  { place: at('汇总', 1, '在校生数'), change: plus(-11), rule: 'townships_make_county' },
  { place: at('台账', 0, '单位'), change: to(null), rule: 'plan_sheet' },
  { place: at('台账', 1, '2023年实际值'), change: to(295), rule: 'history_break' },
  { place: at('台账', 3, '2024年目标值'), change: to(40), rule: 'plan_sheet' },
];

/** Faults that are more than one cell: a school that is new, one that is gone, a copied row, an estimated column. */
const more = (county: County): string[] => {
  county.forget('小学', 39);
  county.recall('小学', '柳河村教学点');
  for (const column of [
    '在校生数',
    '其中女生',
    '招生数',
    '毕业生数',
    '预计毕业生数',
    '寄宿生数',
    '随迁子女数',
    '留守儿童数',
    '图书册数',
    '教学仪器设备值(万元)',
    '固定资产总值(万元)',
    ...'一二三四五六',
  ].map((name) => (name.length === 1 ? `${name}年级学生数` : name)))
    county.set(was('小学', 33, column), county.value(at('小学', 33, column)));
  for (let row = 0; row < county.size('教师'); row++)
    county.set(at('教师', row, '少数民族学生'), 20 + 5 * (row % 4));
  const cell = (place: Place): string => county.address(place);
  const end = (place: Place): string => cell(place).replace(/^.*!/, '');
  return [
    `${cell(at('小学', 39, '学校名称'))} history_break`,
    `${cell(at('小学', 0, '学校名称')).replace(/\d+$/, '2')} history_break`,
    `${cell(at('小学', 33, '在校生数'))}:${end(at('小学', 33, '图书册数'))} copied_forward`,
    `${cell(at('教师', 0, '少数民族学生'))}:${end(at('教师', county.size('教师') - 1, '少数民族学生'))} digit_heaping`,
  ];
};

describe('faults planted in a county of two years', () => {
  it('the clean county has none', () => {
    assert.deepEqual(lines(run(new County())), []);
  });

  const county = new County();
  for (const { place, change } of PLANTED) county.set(place, change(Number(county.value(place))));
  const known = [
    ...PLANTED.map(({ place, rule, told = place }) => `${county.address(told)} ${rule}`),
    ...more(county),
  ];
  let found: readonly string[] = [];
  before(() => {
    found = lines(run(county));
  });

  for (const line of known) {
    it(`${line}: told once`, () => {
      assert.equal(found.filter((other) => other === line).length, 1);
    });
  }

  it('and nothing else', () => {
    assert.ok(known.length >= 40 && new Set(known).size === known.length);
    assert.deepEqual(found, [...known].sort());
  });

  // Alone each is found as well: none hides behind another.
  for (const { place, change, rule, told = place } of PLANTED.filter((_, i) => i % 6 === 0)) {
    it(`${county.address(told)} ${rule}: alone`, () => {
      const one = new County();
      one.set(place, change(Number(one.value(place))));
      assert.deepEqual(lines(run(one)), [`${one.address(told)} ${rule}`]);
    });
  }
});
