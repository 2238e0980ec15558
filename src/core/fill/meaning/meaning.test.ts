import assert from 'node:assert/strict';
import type { FillQuantity } from '../types.ts';
import { columnAxes, rowAxes } from './axis.ts';
import { readingsOf } from './quantities.ts';
import type { Outcome } from './reading.ts';

const SCENE = {
  kind: 'grid',
  stage: 'compulsory',
  year: 2024,
  rowsByType: false,
  columnsByType: false,
  pointsApart: false,
} as const;

const outcome = (
  row: readonly string[],
  column: readonly string[],
  scene: Partial<Parameters<typeof readingsOf>[2]> = {},
): Outcome => {
  const context = { stage: 'compulsory', title: '2024年义务教育情况表' } as const;
  const [first] = rowAxes([row], context);
  const [second] = columnAxes([column], context);
  assert.ok(first && second);
  return readingsOf(first, second, { ...SCENE, ...scene });
};

const best = (found: Outcome): FillQuantity | null =>
  found.kind === 'readings' ? (found.readings[0]?.quantity ?? null) : null;

type Case = readonly [row: string, column: string, expected: Partial<FillQuantity>];

const ACCEPT: readonly Case[] = [
  ['小学', '在校生数', { aggregation: 'sum', field: 'pupil_count', filter: { stage: 'primary' } }],
  ['小学/其中:女', '在校生数', { field: 'female_pupil_count', filter: { stage: 'primary' } }],
  ['小学/#女', '专任教师', { field: 'female_teacher_count' }],
  ['初中/城区', '班级数', { field: 'class_count', filter: { stage: 'junior', area: 'urban' } }],
  ['寄宿生', '在校学生/合计', { field: 'boarder_count', filter: { stage: 'compulsory' } }],
  [
    '民办',
    '学校数',
    { aggregation: 'count', field: 'school_count', filter: { stage: 'compulsory', sponsor: 'private' } },
  ],
  [
    '九年一贯制学校',
    '学校数',
    { aggregation: 'count', filter: { stage: 'compulsory', schoolType: 'nineYear' } },
  ],
  ['教学点数', '小学', { aggregation: 'count', filter: { stage: 'primary', schoolType: 'teachingPoint' } }],
  ['三年级', '班数', { field: 'grade_3_class_count' }],
  ['小学', '在校生数/一年级', { field: 'grade_1_pupil_count' }],
  [
    '26—30人',
    '一年级',
    { aggregation: 'classes', filter: { stage: 'compulsory', grade: 1, band: { low: 26, high: 30 } } },
  ],
  [
    '66人及以上',
    '合计',
    { aggregation: 'classes', filter: { stage: 'compulsory', band: { low: 66, high: null } } },
  ],
  [
    '小学',
    '大班额班数',
    { aggregation: 'classes', filter: { stage: 'primary', band: { low: 56, high: null } } },
  ],
  ['小学', '上年在校生数', { field: 'pupil_count', yearOffset: -1 }],
  ['小学', '2022年在校生数', { field: 'pupil_count', yearOffset: -2 }],
  ['小学', '教职工/专任教师/占比(%)', { aggregation: 'share', field: 'teacher_count' }],
  ['小学', '生均校舍建筑面积', { aggregation: 'perUnit', field: 'building_area' }],
  ['小学', '平均班额', { aggregation: 'perUnit', field: 'pupil_count' }],
  ['小学', '生师比', { aggregation: 'perUnit', field: 'pupil_count' }],
  ['一、学校与学生/小学', '学生情况/在校生数', { field: 'pupil_count', filter: { stage: 'primary' } }],
];

const REJECT: readonly (readonly [row: string, column: string, kind: Outcome['kind'], code: string])[] = [
  ['走读生', '人数', 'untouched', 'fillLabelUnknown'],
  ['小学', '银龄讲学计划', 'untouched', 'fillLabelUnknown'],
  ['小学', '初中在校生数', 'untouched', 'fillStagesDiffer'],
  ['民办', '公办园在园幼儿数', 'untouched', 'fillStagesDiffer'],
  ['占地面积', '在校生数', 'untouched', 'fillAxesDiffer'],
  ['少数民族学生', '一年级', 'missing', 'fillNoSuchCut'],
  ['其中:女', '在校生数/三年级', 'missing', 'fillNoSuchCut'],
  ['26-30人', '在校生数', 'missing', 'fillNoBandPupils'],
  ['小学', '城区', 'untouched', 'fillNoQuantity'],
];

const path = (text: string): string[] => text.split('/');

describe('what labels ask for', () => {
  for (const [row, column, expected] of ACCEPT) {
    it(`${row} × ${column}`, () => {
      const quantity = best(outcome(path(row), path(column)));
      assert.ok(quantity);
      const got = Object.fromEntries(
        Object.keys(expected).map((key) => [key, quantity[key as keyof FillQuantity]]),
      );
      assert.deepEqual(got, expected);
    });
  }
  for (const [row, column, kind, code] of REJECT) {
    it(`${row} × ${column}: ${code}`, () => {
      const found = outcome(path(row), path(column));
      assert.equal(found.kind, kind);
      assert.equal(found.kind === 'readings' ? '' : found.reason.code, code);
    });
  }

  it('小学 beside 九年一贯制 is a kind of school first, a stage second', () => {
    const found = outcome(['小学'], ['在校生数'], { rowsByType: true });
    assert.ok(found.kind === 'readings');
    const filters = found.readings.map(({ quantity }) => quantity.filter);
    assert.deepEqual(filters, [{ stage: 'compulsory', schoolType: 'primary' }, { stage: 'primary' }]);
  });

  it('an unknown outer group makes it doubtful', () => {
    const found = outcome(['特色项目学校', '小学'], ['在校生数']);
    assert.ok(found.kind === 'readings');
    assert.ok((found.readings[0]?.confidence ?? 1) < 0.6);
    assert.equal(found.readings[0]?.note?.code, 'fillGroupUnknown');
  });

  it('四年级 of a junior school is no grade that anyone can number', () => {
    const [axis] = columnAxes([['四年级']], { stage: 'junior', title: '初中班额' });
    assert.equal(axis?.unknownLeaf, true);
  });
});
