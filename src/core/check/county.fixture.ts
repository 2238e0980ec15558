/** A clean county with every kind of column, made from a small model, into which tests plant faults. */
import { sheetOf, type Scalar, type Sheet } from '../values/workbook.ts';

type Row = Record<string, Scalar>;

const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
const TOWNS = ['城关镇', '柳河镇', '双桥镇', '石门镇'];
const BANDS = [
  '25人及以下',
  '26-30人',
  '31-35人',
  '36-40人',
  '41-45人',
  '46-50人',
  '51-55人',
  '56-60人',
  '61-65人',
  '66人及以上',
];

const bandOfSize = (size: number): string =>
  BANDS[size <= 25 ? 0 : size > 65 ? 9 : Math.ceil((size - 25) / 5)] as string;

const staff = (i: number, teachers: number): Row => ({
  教职工数: teachers + 6,
  专任教师数: teachers,
  女专任教师: Math.floor(teachers / 2),
  男专任教师: teachers - Math.floor(teachers / 2),
  行政人员: 2,
  教辅人员: 3,
  工勤人员: 1,
  在编教师: teachers - 1,
  骨干教师: 2 + (i % 3),
  体育教师: 1,
  音乐教师: 1,
  美术教师: 1,
  研究生: 1,
  本科: teachers - 4 - (i % 2),
  专科: 2 + (i % 2),
  高中阶段毕业: 1,
  高中阶段以下: 0,
});

/** A school with one class a grade; `grades` are counted from 1. */
const school = (i: number, grades: readonly number[], name: string, code: number, type: string): Row => {
  const sizes = grades.map((grade) => 36 + ((i * 7 + grade * 3) % 9));
  const pupils = sizes.reduce((a, b) => a + b, 0);
  const girls = Math.floor(pupils / 2) - (i % 5);
  const row: Row = { 乡镇: TOWNS[i % 4] as string, 学校名称: name, 学校标识码: String(code), 办学类型: type };
  Object.assign(row, { 班数: grades.length, 在校生数: pupils, 男生数: pupils - girls, 女生数: girls });
  grades.forEach((grade, k) => {
    row[`${CHINESE[grade - 1]}年级班数`] = 1;
    row[`${CHINESE[grade - 1]}年级学生数`] = sizes[k] as number;
  });
  for (const band of BANDS) row[band] = sizes.filter((size) => bandOfSize(size) === band).length;
  Object.assign(row, {
    招生数: sizes[0] as number,
    毕业生数: 37 + (i % 7),
    预计毕业生数: sizes[sizes.length - 1] as number,
    寄宿生数: 11 + (i % 6),
    随迁子女数: 8 + (i % 4),
    随迁子女公办就读数: 6 + (i % 3),
    留守儿童数: 13 + (i % 5),
  });
  if (grades[0] === 1) row['受过学前教育新生'] = (sizes[0] as number) - (i % 3);
  return { ...row, ...staff(i, 14 + (i % 6)), 宿舍面积: 210 + i, 占地面积: 8123 + 17 * i };
};

const kindergarten = (i: number): Row => {
  const [small, middle, top] = [21 + (i % 4), 23 + (i % 5), 26 + (i % 3)];
  const children = small + middle + top;
  return {
    乡镇: TOWNS[i % 4] as string,
    园名: `第${i + 1}幼儿园`,
    办园性质: i % 3 === 0 ? '公办' : i % 3 === 1 ? '普惠性民办' : '民办',
    是否普惠: i % 3 === 2 ? '否' : '是',
    班数: 3,
    在园幼儿数: children,
    小班班数: 1,
    小班幼儿数: small,
    中班班数: 1,
    中班幼儿数: middle,
    大班班数: 1,
    大班幼儿数: top,
    入园人数: small,
    离园人数: 24 + (i % 4),
    教职工数: 13,
    专任教师数: 7,
    保育员: 3,
  };
};

export interface Place {
  readonly sheet: string;
  /** The school's position in its list, from 0; −1 for the total. */
  readonly row: number;
  readonly column: string;
}

export interface County {
  readonly sheets: readonly Sheet[];
  /** `D5` */
  address(place: Place): string;
  value(place: Place): Scalar;
}

const letter = (column: number): string =>
  (column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '') +
  String.fromCharCode(65 + (column % 26));

const lists = (): Map<string, Row[]> =>
  new Map([
    [
      '小学',
      Array.from({ length: 24 }, (_, i) =>
        school(i, [1, 2, 3, 4, 5, 6], `第${i + 1}小学`, 3_199_100_100 + i, '小学'),
      ),
    ],
    [
      '初中',
      Array.from({ length: 12 }, (_, i) =>
        school(i, [7, 8, 9], `第${i + 1}初级中学`, 3_199_200_100 + i, '初级中学'),
      ),
    ],
    ['幼儿园', Array.from({ length: 12 }, (_, i) => kindergarten(i))],
  ]);

/** The clean county, with the faults given put in: the totals stay those of the clean figures. */
export const county = (faults: readonly (Place & { readonly value: Scalar })[] = []): County => {
  const made = [...lists()].map(([name, rows]) => {
    const head = Object.keys(rows[0] as Row);
    const total: Scalar[] = head.map((column) => {
      const values = rows.map((row) => row[column] ?? null);
      return typeof values[0] === 'number'
        ? values.reduce<number>((sum, value) => sum + Number(value), 0)
        : null;
    });
    total[0] = '合计';
    const grid: Scalar[][] = [
      [`2024年${name}基本情况`],
      head,
      ...rows.map((row) => head.map((column) => row[column] ?? null)),
      total,
    ];
    return { name, head, grid };
  });
  const find = ({ sheet, row, column }: Place): { grid: Scalar[][]; r: number; c: number } => {
    const one = made.find(({ name }) => name === sheet);
    const c = one?.head.indexOf(column) ?? -1;
    if (!one || c < 0) throw new RangeError(`no column ${column} in ${sheet}`);
    return { grid: one.grid, r: row < 0 ? one.grid.length - 1 : row + 2, c };
  };
  for (const fault of faults) {
    const { grid, r, c } = find(fault);
    (grid[r] as Scalar[])[c] = fault.value;
  }
  return {
    sheets: made.map(({ name, grid }) => sheetOf(name, grid)),
    address(place) {
      const { r, c } = find(place);
      return `${place.sheet}!${letter(c)}${r + 1}`;
    },
    value(place) {
      const { grid, r, c } = find(place);
      return grid[r]?.[c] ?? null;
    },
  };
};
