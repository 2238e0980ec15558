import assert from 'node:assert/strict';
import { matchHeader, nameQuantity, type FieldId, type Qualifiers } from './index.ts';

interface More {
  readonly stage?: string;
  readonly grade?: number;
  readonly qualifiers?: Qualifiers;
}

describe('nameQuantity', () => {
  const accept: readonly (readonly [string, FieldId, More?])[] = [
    ['公办园在园幼儿数', 'pupil_count', { stage: 'kindergarten', qualifiers: { sponsor: 'public' } }],
    ['公办幼儿园在园幼儿', 'pupil_count', { stage: 'kindergarten', qualifiers: { sponsor: 'public' } }],
    ['普惠性民办幼儿园在园幼儿', 'pupil_count', { qualifiers: { inclusive: true, sponsor: 'private' } }],
    ['普惠性幼儿园在园幼儿数', 'pupil_count', { qualifiers: { inclusive: true } }],
    ['其中:普惠性民办园在园幼儿数', 'pupil_count', { qualifiers: { inclusive: true, sponsor: 'private' } }],
    ['小学在校生数', 'pupil_count', { stage: 'primary' }],
    ['小学在校生', 'pupil_count', { stage: 'primary' }],
    ['全县小学在校学生总数', 'pupil_count', { stage: 'primary' }],
    ['初中专任教师', 'teacher_count', { stage: 'junior' }],
    ['初中专任教师数(人)', 'teacher_count', { stage: 'junior' }],
    ['高中教职工数', 'staff_count', { stage: 'senior' }],
    ['义务教育阶段在校生数', 'pupil_count', { stage: 'compulsory' }],
    ['小学班数', 'class_count', { stage: 'primary' }],
    ['农村小学大班额班数', 'large_class_count', { stage: 'primary', qualifiers: { area: 'rural' } }],
    ['城区初中在校生数', 'pupil_count', { stage: 'junior', qualifiers: { area: 'urban' } }],
    ['2024年小学在校生数', 'pupil_count', { stage: 'primary', qualifiers: { year: 2024 } }],
    ['学校数', 'school_count'],
    ['学校总数', 'school_count'],
    ['小学学校数', 'school_count', { stage: 'primary' }],
    ['小学校数', 'school_count', { stage: 'primary' }],
    ['小学数', 'school_count', { stage: 'primary' }],
    ['小学(所)', 'school_count', { stage: 'primary' }],
    ['民办小学数', 'school_count', { stage: 'primary', qualifiers: { sponsor: 'private' } }],
    ['幼儿园数', 'kindergarten_count'],
    ['幼儿园(所)', 'kindergarten_count'],
    ['公办幼儿园数', 'kindergarten_count', { qualifiers: { sponsor: 'public' } }],
    ['公办园数', 'kindergarten_count', { qualifiers: { sponsor: 'public' } }],
    ['普惠性幼儿园数', 'kindergarten_count', { qualifiers: { inclusive: true } }],
    ['九年一贯制学校数', 'school_count', { qualifiers: { schoolType: 'nineYear' } }],
    ['完全中学数', 'school_count', { qualifiers: { schoolType: 'completeSecondary' } }],
    ['教学点数', 'school_count', { qualifiers: { schoolType: 'teachingPoint' } }],
    ['九年一贯制学校在校生数', 'pupil_count', { qualifiers: { schoolType: 'nineYear' } }],
    ['小学附设幼儿班幼儿数', 'pupil_count', { stage: 'kindergarten' }],
    ['一、在校生数', 'pupil_count'],
    ['1.学校数', 'school_count'],
    ['(二)专任教师数', 'teacher_count'],
    ['#少数民族', 'minority_pupil_count'],
    ['#寄宿生', 'boarder_count'],
    ['#随迁子女', 'migrant_child_count'],
    ['农村留守儿童', 'left_behind_child_count'],
    ['其中:女', 'female_pupil_count'],
    ['专任教师:本科', 'teacher_degree_bachelor'],
    ['专任教师：其中女', 'female_teacher_count'],
    ['六年级学生数', 'grade_6_pupil_count', { grade: 6 }],
    ['初一班数', 'grade_7_class_count', { grade: 7 }],
    ['26-30人', 'class_band_26_30'],
    ['校舍建筑面积(平方米)', 'building_area'],
    ['教学仪器设备值(万元)', 'equipment_value'],
    ['3-5岁人口', 'school_age_population'],
    ['政府购买学位', 'purchased_seat_pupil_count'],
    ['新增学位(个)', 'new_seat_count'],
  ];
  for (const [label, expected, more = {}] of accept) {
    it(`${label} → ${expected}`, () => {
      const match = nameQuantity(label);
      assert.equal(match.field, expected);
      if (more.stage !== undefined) assert.equal(match.stage, more.stage);
      if (more.grade !== undefined) assert.equal(match.grade, more.grade);
      assert.deepEqual(match.qualifiers, {
        ...more.qualifiers,
        ...(match.qualifiers.band && { band: match.qualifiers.band }),
      });
      assert.deepEqual(match.path, [label]);
    });
  }

  const reject = [
    ...[
      '小学',
      '初中',
      '合计',
      '总计',
      '公办',
      '城关镇',
      '学校名称',
      '备注',
      '目标值',
      '一、',
      '注:含附设班',
    ],
    ...[
      '公办园在园幼儿占比',
      '普惠性幼儿园覆盖率',
      '大班额比例',
      '学前三年毛入园率',
      '义务教育巩固率',
      '生师比',
    ],
  ];
  for (const label of reject) {
    it(`${label} names no quantity of its own`, () => assert.equal(nameQuantity(label).field, null));
  }

  it('takes 其中:女 from the row above', () => {
    const previous = nameQuantity('初中专任教师数');
    const match = nameQuantity('其中:女', { previous });
    assert.equal(match.field, 'female_teacher_count');
    assert.equal(match.stage, 'junior');
  });

  it('never reads a row label as the column of names', () => {
    assert.equal(matchHeader(['学校']).field, 'school_name');
    assert.equal(nameQuantity('学校').field, 'school_count');
  });
});
