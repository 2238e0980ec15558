/** A county's class list of any size, made up by a formula: the same rows on every machine. */
import { sheetOf, type Scalar, type Sheet } from '../src/core/values/workbook.ts';

export const COLUMNS = [
  '序号',
  '乡镇',
  '学校名称',
  '学校标识码',
  '年级',
  '班级',
  '班主任',
  '学生数',
  '其中：女',
  '寄宿生数',
  '随迁子女数',
  '留守儿童数',
  '少数民族学生',
  '残疾学生',
  '转入',
  '转出',
  '休学',
  '复学',
  '辍学',
  '备注',
] as const;

const GRADES = ['一年级', '二年级', '三年级', '四年级', '五年级', '六年级'];

const rowOf = (i: number): Scalar[] => {
  const school = Math.floor(i / 36);
  const pupils = 30 + ((i * 7) % 29);
  return [
    i + 1,
    `第${school % 30}乡`,
    `第${school}小学`,
    `2141${String(school).padStart(6, '0')}`,
    GRADES[Math.floor(i / 6) % 6] ?? '',
    `${(i % 6) + 1}班`,
    `教师${i % 5000}`,
    pupils,
    pupils >> 1,
    i % 9,
    i % 5,
    i % 7,
    i % 3,
    i % 2,
    i % 4,
    i % 3,
    0,
    0,
    0,
    i % 50 === 0 ? '含转入' : null,
  ];
};

/** One row a class, 20 columns, with a title above and a note below. */
export const classListRows = (classes: number): Scalar[][] => [
  ['2024年秋季小学班级名单'],
  [...COLUMNS],
  ...Array.from({ length: classes }, (_, i) => rowOf(i)),
  ['注：统计时点为2024年9月1日'],
];

export const classListSheet = (classes: number): Sheet => sheetOf('班级名单', classListRows(classes));
