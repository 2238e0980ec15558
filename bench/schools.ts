/** A list of schools with the columns of the yearly return, for any number of schools; the same on every machine. */
import { sheetOf, type Scalar, type Sheet } from '../src/core/values/workbook.ts';

const GRADES = ['一', '二', '三', '四', '五', '六'];
const noise = (i: number, salt: number, range: number): number =>
  ((i + 3) * 7919 + salt * 104_729 + i * i * 31) % range;
const sizeOf = (i: number, born: number): number => 34 + noise(i, born, 9);

/** Heading → its value for a school in a census year. Grades rise by a year from one census to the next. */
const columns: Readonly<Record<string, (i: number, year: number) => Scalar>> = {
  序号: (i) => i + 1,
  乡镇: (i) => `第${i % 40}镇`,
  学校名称: (i) => `第${i + 1}小学`,
  学校标识码: (i) => String(3_100_000_000 + i),
  办学类型: () => '小学',
  班数: () => 6,
  在校生数: (i, year) => pupils(i, year),
  男生数: (i, year) => pupils(i, year) - girls(i, year),
  女生数: girls,
  ...Object.fromEntries(
    GRADES.flatMap((grade, g) => [
      [`${grade}年级班数`, () => 1],
      [`${grade}年级学生数`, (i: number, year: number) => sizeOf(i, year - g)],
    ]),
  ),
  招生数: (i, year) => sizeOf(i, year),
  毕业生数: (i, year) => sizeOf(i, year - 6),
  预计毕业生数: (i, year) => sizeOf(i, year - 5),
  转入: () => 2,
  转出: () => 2,
  休学: () => 1,
  复学: () => 1,
  辍学: () => 0,
  寄宿生数: (i, year) => 12 + noise(i, year, 9),
  随迁子女数: (i, year) => 14 + noise(i, year + 1, 7),
  随迁子女公办就读数: (i) => 9 + noise(i, 2, 4),
  留守儿童数: (i, year) => 21 + noise(i, year + 3, 9),
  教职工数: (i) => teachers(i) + 5,
  专任教师数: teachers,
  行政人员: () => 2,
  教辅人员: () => 2,
  工勤人员: () => 1,
  骨干教师数: (i) => 2 + noise(i, 4, 3),
  研究生: () => 1,
  本科: (i) => teachers(i) - 4,
  专科: () => 3,
  高中阶段毕业: () => 0,
  高中阶段以下: () => 0,
  平均班额: (i, year) => Math.round((10 * pupils(i, year)) / 6) / 10,
  生师比: (i, year) => Math.round((10 * pupils(i, year)) / teachers(i)) / 10,
  占地面积: (i) => 9003 + 13 * noise(i, 5, 90),
  绿化用地面积: (i) => 1003 + noise(i, 6, 500),
  运动场地面积: (i) => 3003 + noise(i, 7, 900),
  校舍建筑面积: (i) => teaching(i) + 700,
  教学及辅助用房面积: teaching,
  行政办公用房面积: () => 200,
  生活用房面积: () => 400,
  其他用房面积: () => 100,
  教室面积: () => 900,
  教室数: () => 10,
  网络多媒体教室数: () => 7,
  '教学仪器设备值(万元)': (i, year) => 40 + noise(i, 9, 30) + (year - 2000),
  '固定资产总值(万元)': (i, year) => 600 + noise(i, 10, 200) + (year - 2000),
  图书册数: (i, year) => 7000 + noise(i, 11, 900) + 10 * (year - 2000),
  厕所: () => 2,
  保安人数: (i) => 1 + noise(i, 12, 4),
};

function pupils(i: number, year: number): number {
  return GRADES.reduce((sum, _, g) => sum + sizeOf(i, year - g), 0);
}
function girls(i: number, year: number): number {
  return Math.floor(pupils(i, year) / 2) - noise(i, 13, 9);
}
function teachers(i: number): number {
  return 13 + noise(i, 14, 6);
}
function teaching(i: number): number {
  return 1800 + noise(i, 15, 500);
}

export const SCHOOL_COLUMNS: readonly string[] = Object.keys(columns);

export const schoolSheet = (schools: number, year: number): Sheet => {
  const rows = Array.from({ length: schools }, (_, i) => Object.values(columns).map((of) => of(i, year)));
  return sheetOf(`${year}年小学`, [[`${year}年小学基本情况`], Object.keys(columns), ...rows]);
};
