/** The columns of the entry sheets, in the order they stand. Everything else (validation, names, filling) follows. */
import type { FieldId } from '../core/fields/index.ts';
import { AGE_GROUPS, AGE_WORDS, GRADE_WORDS } from './words.ts';

export type EntryKind = 'classes' | 'schools' | 'kindergartens' | 'resources';

/** What may stand in a column. `list`: a name of the dictionary. */
export type EntryRule =
  | { readonly type: 'text' }
  | { readonly type: 'list'; readonly list: string; readonly strict: boolean }
  | { readonly type: 'count'; readonly most: number }
  | { readonly type: 'amount'; readonly most: number }
  | { readonly type: 'year' };

export interface EntryColumn {
  /** In names and formulas. */
  readonly id: string;
  /** As the header prints it, unit included: the core finds the field by it. */
  readonly header: string;
  readonly field: FieldId;
  readonly rule: EntryRule;
  readonly width: number;
  readonly required?: boolean;
}

export interface EntryTable {
  readonly kind: EntryKind;
  readonly sheet: string;
  /** Name of the ListObject. */
  readonly table: string;
  /** Of names: `填班_学校`; what is pulled from pasted data is `取班_学校`. */
  readonly prefix: string;
  readonly columns: readonly EntryColumn[];
}

const TEXT: EntryRule = { type: 'text' };
const PUPILS_OF_CLASS = 200;
const PUPILS_OF_SCHOOL = 20_000;
const CLASSES_OF_SCHOOL = 400;
const STAFF_OF_SCHOOL = 2_000;
const SQUARE_METRES = 1_000_000;

const column = (
  id: string,
  header: string,
  field: FieldId,
  rule: EntryRule,
  width: number,
  required = false,
): EntryColumn => ({ id, header, field, rule, width, ...(required && { required }) });

const count = (id: string, header: string, field: FieldId, most: number): EntryColumn =>
  column(id, header, field, { type: 'count', most }, 11);
const metres = (id: string, header: string, field: FieldId): EntryColumn =>
  column(id, `${header}（平方米）`, field, { type: 'amount', most: SQUARE_METRES }, 14);
const list = (
  id: string,
  header: string,
  field: FieldId,
  name: string,
  strict: boolean,
  width = 12,
): EntryColumn => column(id, header, field, { type: 'list', list: name, strict }, width);

const township = column('乡镇', '乡镇', 'township', TEXT, 12);
const remark = column('备注', '备注', 'remark', TEXT, 36);

const gradePairs = GRADE_WORDS.flatMap((grade, i) => [
  count(`班${i + 1}`, `${grade}班数（个）`, `grade_${i + 1}_class_count` as FieldId, CLASSES_OF_SCHOOL),
  count(`人${i + 1}`, `${grade}学生数（人）`, `grade_${i + 1}_pupil_count` as FieldId, PUPILS_OF_SCHOOL),
]);

const agePairs = AGE_GROUPS.flatMap((age, i) => [
  count(`班${i + 1}`, `${AGE_WORDS[age]}班数（个）`, `kg_class_count_${age}`, CLASSES_OF_SCHOOL),
  count(`人${i + 1}`, `${AGE_WORDS[age]}幼儿数（人）`, `kg_child_count_${age}`, PUPILS_OF_SCHOOL),
]);

const classes: EntryTable = {
  kind: 'classes',
  sheet: '班级数据',
  table: '班级数据表',
  prefix: '填班',
  columns: [
    column('学校', '学校名称', 'school_name', TEXT, 26, true),
    list('学段', '学段', 'stage', '典_班级学段', true, 9),
    list('年级', '年级', 'grade', '典_年级', false, 10),
    column('班级', '班级名称', 'class_name', TEXT, 12),
    column('学生数', '学生数（人）', 'pupil_count', { type: 'count', most: PUPILS_OF_CLASS }, 12, true),
    township,
    remark,
  ],
};

const schools: EntryTable = {
  kind: 'schools',
  sheet: '学校数据',
  table: '学校数据表',
  prefix: '填校',
  columns: [
    column('学校', '学校名称', 'school_name', TEXT, 26, true),
    list('学段', '学段', 'stage', '典_学校学段', true, 9),
    list('办学类型', '办学类型', 'school_type', '典_办学类型', false, 16),
    township,
    list('城乡', '城乡类型', 'urban_rural_type', '典_城乡类型', false, 13),
    list('性质', '办学性质', 'sponsor_type', '典_办学性质', false, 10),
    list('计校', '是否计校数', 'counts_as_school', '典_是否', false, 10),
    count('班数', '班数（个）', 'class_count', CLASSES_OF_SCHOOL),
    count('学生数', '在校生数（人）', 'pupil_count', PUPILS_OF_SCHOOL),
    ...gradePairs,
    count('随迁', '随迁子女数（人）', 'migrant_child_count', PUPILS_OF_SCHOOL),
    count('随迁公办', '随迁子女公办就读数（人）', 'migrant_child_public_count', PUPILS_OF_SCHOOL),
    remark,
  ],
};

const kindergartens: EntryTable = {
  kind: 'kindergartens',
  sheet: '幼儿园数据',
  table: '幼儿园数据表',
  prefix: '填园',
  columns: [
    column('学校', '幼儿园名称', 'school_name', TEXT, 26, true),
    township,
    list('性质', '办学性质', 'sponsor_type', '典_办学性质', false, 10),
    list('普惠', '是否普惠', 'is_inclusive', '典_是否', false, 9),
    list('等级', '园所等级', 'kindergarten_grade', '典_园所等级', false, 12),
    column('规划年份', '规划年份', 'planned_year', { type: 'year' }, 10),
    count('班数', '班数（个）', 'class_count', CLASSES_OF_SCHOOL),
    count('学生数', '在园幼儿数（人）', 'pupil_count', PUPILS_OF_SCHOOL),
    ...agePairs,
    count('教职工', '教职工数（人）', 'staff_count', STAFF_OF_SCHOOL),
    count('专任', '专任教师数（人）', 'teacher_count', STAFF_OF_SCHOOL),
    count('持证', '持证教师数（人）', 'certified_teacher_count', STAFF_OF_SCHOOL),
    metres('占地', '占地面积', 'site_area'),
    metres('户外', '室外游戏场地面积', 'sports_ground_area'),
    metres('活动', '幼儿活动用房面积', 'teaching_area'),
    metres('园舍', '园舍建筑面积', 'building_area'),
    remark,
  ],
};

const resources: EntryTable = {
  kind: 'resources',
  sheet: '师资与条件',
  table: '师资与条件表',
  prefix: '填师',
  columns: [
    column('学校', '学校名称', 'school_name', TEXT, 26, true),
    list('学段', '学段', 'stage', '典_学校学段', true, 9),
    count('教职工', '教职工数（人）', 'staff_count', STAFF_OF_SCHOOL),
    count('专任', '专任教师数（人）', 'teacher_count', STAFF_OF_SCHOOL),
    count('高学历', '高于规定学历教师数（人）', 'above_required_degree_teacher_count', STAFF_OF_SCHOOL),
    count('骨干', '县级及以上骨干教师数（人）', 'backbone_teacher_count', STAFF_OF_SCHOOL),
    count('体育', '体育教师数（人）', 'pe_teacher_count', STAFF_OF_SCHOOL),
    count('艺术', '艺术教师数（人）', 'arts_teacher_count', STAFF_OF_SCHOOL),
    count('持证', '持证教师数（人）', 'certified_teacher_count', STAFF_OF_SCHOOL),
    metres('教辅', '教学及辅助用房面积', 'teaching_area'),
    metres('室内', '室内体育用房面积', 'indoor_sports_area'),
    metres('运动', '运动场地面积', 'sports_ground_area'),
    column('设备', '教学仪器设备值（万元）', 'equipment_value', { type: 'amount', most: 1_000_000 }, 14),
    count('多媒体', '网络多媒体教室数（间）', 'multimedia_classroom_count', CLASSES_OF_SCHOOL),
    metres('占地', '占地面积', 'site_area'),
    metres('校舍', '校舍建筑面积', 'building_area'),
    remark,
  ],
};

export const ENTRY_TABLES: Readonly<Record<EntryKind, EntryTable>> = {
  classes,
  schools,
  kindergartens,
  resources,
};

/** Whether a column holds a figure. */
export const isFigure = ({ rule }: EntryColumn): boolean => rule.type === 'count' || rule.type === 'amount';
