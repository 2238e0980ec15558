import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scalar, Workbook } from '../../src/core/values/workbook.ts';
import { sheetOf } from '../../src/core/values/workbook.ts';
import { readWorkbook } from '../../src/files/read/workbook.ts';

const folder = join(import.meta.dirname, '../../assets/samples');

/** A workbook of the sample county. */
export const sample = (file: string): Promise<Workbook> =>
  readWorkbook(file.replace(/^.*\//, ''), readFileSync(join(folder, file)));

export const primary = (): Promise<Workbook> => sample('安平县/小学.xlsx');

const GRADES = ['一', '二', '三', '四', '五', '六'];

/** A class list in which every fourth class has too many pupils. */
export const classes = (count: number): Workbook => {
  const rows: Scalar[][] = [['2024年全县小学班级名单'], ['学校名称', '年级', '班级', '学生数']];
  for (let index = 0; index < count; index++) {
    const grade = GRADES[Math.floor(index / 5) % 6] as string;
    const pupils = index % 4 === 0 ? 48 : 40;
    rows.push([
      `第${Math.floor(index / 30) + 1}小学`,
      `${grade}年级`,
      `${grade}（${(index % 5) + 1}）班`,
      pupils,
    ]);
  }
  return { file: '班级.xlsx', sheets: [sheetOf('班级', rows)] };
};

/** Names that would be markup, script or formula if anything took them for more than text. */
export const HOSTILE = [
  '<img src=x onerror="window.hacked=1">小学',
  '"><script>window.hacked=2</script>',
  '=HYPERLINK("https://evil.example","点我")',
  "'; alert(1); '",
  '{{constructor.constructor("window.hacked=3")()}}',
  '&lt;b&gt;粗体&lt;/b&gt;',
] as const;

export const hostile = (): Workbook => ({
  file: '<b>x</b>.xlsx',
  sheets: [
    sheetOf("<i>班级'名单</i>", [
      ['2024年小学<u>班级</u>名单'],
      ['学校名称', '年级', '班级', '学生数', '<script>备注</script>'],
      ...HOSTILE.map((name, index): Scalar[] => [name, '三年级', `三（${index + 1}）班`, 60 + index, name]),
    ]),
  ],
});

const YEAR_HEAD = [
  '乡镇',
  '学校名称',
  '学校标识码',
  ...GRADES.map((grade) => `${grade}年级学生数`),
  '在校生数',
  '班数',
  '专任教师数',
  '教学仪器设备值(万元)',
];

const school = (
  number: number,
  name: string,
  grades: readonly number[],
  more: readonly Scalar[],
): Scalar[] => [
  '城关镇',
  name,
  `21410001${String(number).padStart(2, '0')}`,
  ...grades,
  grades.reduce((sum, pupils) => sum + pupils, 0),
  6,
  ...more,
];

/** Grades of one cohort size, a year on: the new first grade is as large as the last. */
const cohorts = (size: number): number[] => GRADES.map((_, index) => size + index);

/** The figures of last year, so that nothing but what is meant differs. */
const yearBefore = (grades: readonly number[]): number[] => [...grades.slice(1), (grades.at(-1) ?? 0) + 1];

const totals = (rows: readonly (readonly Scalar[])[]): Scalar[] =>
  YEAR_HEAD.map((_, column) =>
    column === 1 ? '合计' : column < 3 ? null : rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0),
  );

/**
 * Two years of a town's schools. This year one grade is mistyped (一小, 三年级), 二小 has lost much of its equipment,
 * 四小 took in 西关教学点, 回民小学 may be last year's 回族小学.
 */
export const twoYears = (): Workbook => {
  const names = ['一小', '二小', '三小', '四小', '五小', '东关回民小学'];
  const now = names.map((name, index) =>
    school(index + 1, `城关镇${name}`, cohorts(36 + index), [16 + index, 40 + index]),
  );
  const then = names.map((name, index) =>
    school(index + 1, `城关镇${name.replace('回民', '回族')}`, yearBefore(cohorts(36 + index)), [
      15 + index,
      39 + index,
    ]),
  );
  const [first, second, , fourth, , last] = now as [
    Scalar[],
    Scalar[],
    Scalar[],
    Scalar[],
    Scalar[],
    Scalar[],
  ];
  second[12] = 20;
  // taken in: every grade has grown by as many as the closed school had
  for (let column = 3; column < 9; column++) fourth[column] = Number(fourth[column]) + 8;
  fourth[9] = Number(fourth[9]) + 48;
  then.push(school(9, '城关镇西关教学点', [8, 8, 8, 8, 8, 8], [6, 3]));
  last[2] = null;
  (then[5] as Scalar[])[2] = null;
  const total = totals(now);
  first[5] = Number(first[5]) + 20;
  const sheet = (year: number, rows: readonly (readonly Scalar[])[]) =>
    sheetOf(`${year}年小学`, [[`${year}年小学基本情况`], YEAR_HEAD, ...rows]);
  return {
    file: '城关镇.xlsx',
    sheets: [sheet(2024, [...now, total]), sheet(2023, [...then, totals(then)])],
  };
};
