/**
 * A clean county in two years: every figure follows from the classes of last year, one year on. Whatever the rules
 * hold against each other agrees by construction, so that a fault planted in one cell is the only one there is.
 */
import { sheetOf, type Scalar, type Sheet, type Workbook } from '../../src/core/values/workbook.ts';
import { columnName } from '../../src/core/values/address.ts';

type Row = Record<string, Scalar>;

export const CENSUS = 2024;
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
const TOWNS = ['城关镇', '柳河镇', '双桥镇', '石门镇', '白杨乡'];
export const PRIMARY = 40;
const JUNIOR = 16;
const KINDERGARTENS = 14;
const SQUARE_METRES_A_MU = 2000 / 3;

/** A small number that looks random and is the same on every machine. */
const noise = (i: number, salt: number, range: number): number =>
  ((i + 3) * 7919 + salt * 104_729 + i * i * 31) % range;
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

interface School {
  readonly i: number;
  readonly name: string;
  readonly code: string;
  readonly type: string;
  readonly grades: readonly number[];
  /** Pupils by grade, last year and this year. */
  readonly then: readonly number[];
  readonly now: readonly number[];
  readonly moved: { readonly in: number; readonly out: number };
}

const schoolOf = (i: number, grades: readonly number[], name: string, code: number, type: string): School => {
  const then = grades.map((grade) => 34 + noise(i, grade, 9));
  const change = grades.slice(1).map((grade) => noise(i, grade + 20, 3) - 1);
  const risen = then.slice(0, -1).map((pupils, k) => pupils + (change[k] ?? 0));
  const net = sum(change);
  return {
    i,
    name,
    code: String(code),
    type,
    grades,
    then,
    now: [34 + noise(i, 40, 9), ...risen],
    moved: { in: 2 + Math.max(0, net), out: 2 + Math.max(0, -net) },
  };
};

const staffOf = (teachers: number): Row => ({
  教职工数: teachers + 5,
  专任教师数: teachers,
  行政人员: 2,
  教辅人员: 2,
  工勤人员: 1,
});

const premisesOf = ({ i, grades }: School, year: number): Row => {
  const later = year === CENSUS ? 1 : 0;
  const teaching = 1801 + 13 * noise(i, 3, 40);
  const office = 203 + noise(i, 4, 60);
  const living = 411 + noise(i, 5, 90);
  const other = 107 + noise(i, 6, 40);
  return {
    '占地面积(㎡)': Math.round((14 + noise(i, 7, 9)) * SQUARE_METRES_A_MU),
    '绿化用地面积(㎡)': 1003 + 7 * noise(i, 8, 50),
    '运动场地面积(㎡)': 3011 + 11 * noise(i, 9, 60),
    '校舍建筑面积(㎡)': teaching + office + living + other,
    '教学及辅助用房面积(㎡)': teaching,
    '行政办公用房面积(㎡)': office,
    '生活用房面积(㎡)': living,
    '其他用房面积(㎡)': other,
    '教室面积(㎡)': 901 + noise(i, 10, 200),
    教室数: grades.length + 4,
    网络多媒体教室数: grades.length + 1,
    '教学仪器设备值(万元)': 41 + noise(i, 11, 30) + 2 * later,
    '固定资产总值(万元)': 611 + noise(i, 12, 200) + 9 * later,
    图书册数: 7013 + 17 * noise(i, 13, 90) + 101 * later,
  };
};

const listRow = (school: School, year: number): Row => {
  const { i, grades, then, now, moved } = school;
  const current = year === CENSUS;
  const sizes = current ? now : then;
  const pupils = sum(sizes);
  const teachers = 13 + noise(i, 14, 6);
  const row: Row = {
    乡镇: TOWNS[i % TOWNS.length] as string,
    学校名称: school.name,
    学校标识码: school.code,
    办学类型: school.type,
    班数: grades.length,
    在校生数: pupils,
    其中女生: Math.floor(pupils / 2) - noise(i, 15, 9) - (current ? 0 : 3),
  };
  grades.forEach((grade, k) => {
    row[`${NUMERALS[grade - 1]}年级班数`] = 1;
    row[`${NUMERALS[grade - 1]}年级学生数`] = sizes[k] as number;
  });
  const last = then[then.length - 1] as number;
  Object.assign(row, {
    招生数: sizes[0] as number,
    毕业生数: current ? last : 33 + noise(i, 16, 9),
    预计毕业生数: sizes[sizes.length - 1] as number,
    转入: moved.in,
    转出: moved.out,
    休学: 1,
    复学: 1,
    辍学: 0,
    寄宿生数: 12 + noise(i, 17, 9) + (current ? 1 : 0),
    随迁子女数: 14 + noise(i, 18, 7) + (current ? 2 : 0),
    随迁子女公办就读数: 11 + noise(i, 19, 3),
    留守儿童数: 21 + noise(i, 21, 9) - (current ? 1 : 0),
    ...staffOf(teachers),
    平均班额: Math.round((10 * pupils) / grades.length) / 10,
    生师比: Math.round((10 * pupils) / teachers) / 10,
    ...premisesOf(school, year),
    厕所: 2,
    校园网: '是',
    网址: `www.x${school.code}.cn`,
    接入带宽: 100,
    保安人数: 1 + noise(i, 22, 4),
    学校地址: `${TOWNS[i % TOWNS.length]}人民路${i + 1}号`,
    经度: Math.round(1e4 * (114.9 + i / 400)) / 1e4,
    纬度: Math.round(1e4 * (34.01 + noise(i, 23, 40) / 997)) / 1e4,
  });
  if (current) row['体检学生数'] = sum(then) - 2;
  return row;
};

const kindergarten = (i: number, year: number): Row => {
  const later = year === CENSUS ? 1 : 0;
  const [small, middle, top] = [
    20 + noise(i, 30 + later, 4),
    23 + noise(i, 32 + later, 4),
    26 + noise(i, 34 + later, 4),
  ];
  return {
    乡镇: TOWNS[i % TOWNS.length] as string,
    园名: `第${i + 1}幼儿园`,
    办园性质: ['公办', '普惠性民办', '民办'][i % 3] as string,
    是否普惠: i % 3 === 2 ? '否' : '是',
    班数: 3,
    在园幼儿数: small + middle + top,
    小班班数: 1,
    小班幼儿数: small,
    中班班数: 1,
    中班幼儿数: middle,
    大班班数: 1,
    大班幼儿数: top,
    教职工数: 14,
    专任教师数: 8,
  };
};

interface List {
  readonly sheet: string;
  readonly title: string;
  readonly head: string[];
  readonly rows: Row[];
  /** Columns of which a total stands below. */
  readonly totals: readonly string[];
}

const listOf = (sheet: string, title: string, rows: Row[], totals: readonly string[] = []): List => ({
  sheet,
  title,
  head: Object.keys(rows[0] as Row),
  rows,
  totals,
});

const TOTALS = [
  '班数',
  '在校生数',
  '其中女生',
  '留守儿童数',
  '教职工数',
  '专任教师数',
  '行政人员',
  '教辅人员',
  '工勤人员',
];
const gradesTotals = (grades: readonly number[]): string[] =>
  grades.flatMap((grade) => [`${NUMERALS[grade - 1]}年级班数`, `${NUMERALS[grade - 1]}年级学生数`]);

const primarySchools = Array.from({ length: PRIMARY }, (_, i) =>
  schoolOf(i, [1, 2, 3, 4, 5, 6], `第${i + 1}小学`, 3_199_100_100 + i, '小学'),
);
const juniorSchools = Array.from({ length: JUNIOR }, (_, i) =>
  schoolOf(i, [7, 8, 9], `第${i + 1}初级中学`, 3_199_200_100 + i, '初级中学'),
);

const lists = (year: number): List[] => {
  const primary = primarySchools.map((school) => listRow(school, year));
  const junior = juniorSchools.map((school) => listRow(school, year));
  const kindergartens = Array.from({ length: KINDERGARTENS }, (_, i) => kindergarten(i, year));
  return [
    listOf('小学', `${year}年小学基本情况`, primary, [...TOTALS, ...gradesTotals([1, 2, 3, 4, 5, 6])]),
    listOf('初中', `${year}年初中基本情况`, junior, [...TOTALS, ...gradesTotals([7, 8, 9])]),
    listOf('幼儿园', `${year}年幼儿园基本情况`, kindergartens),
  ];
};

/** Sheets that only this year's workbook has: other views of the same schools, and the plan's ledger. */
const others = (): List[] => {
  const classes = primarySchools.flatMap(({ name, now }) =>
    now.map((pupils, k): Row => ({ 学校: name, 年级: `${NUMERALS[k]}年级`, 班级: '1班', 学生数: pupils })),
  );
  const ages = primarySchools.map(({ i, name, now }): Row => {
    const pupils = sum(now);
    const own = now.map((size, k) => size - (k === 5 ? 0 : noise(i, 50 + k, 3)));
    return {
      学校名称: name,
      在校生数: pupils,
      ...Object.fromEntries(own.map((size, k) => [`${k + 6}岁`, size])),
      '12岁及以上': pupils - sum(own),
    };
  });
  const training = primarySchools.map(({ i, name }): Row => ({
    学校名称: name,
    骨干教师数: 2 + noise(i, 60, 3),
    少数民族学生: 23 + noise(i, 61, 17),
  }));
  const county = (['小学', '初中'] as const).map((stage): Row => {
    const rows = lists(CENSUS).find(({ sheet }) => sheet === stage)?.rows ?? [];
    const of = (column: string): number => sum(rows.map((row) => Number(row[column])));
    return {
      项目: stage,
      班数: of('班数'),
      在校生数: of('在校生数'),
      专任教师数: of('专任教师数'),
      图书册数: of('图书册数'),
    };
  });
  county.push({ 项目: '高中', 班数: 61, 在校生数: 3011, 专任教师数: 243, 图书册数: 91_003 });
  const steps = (
    name: string,
    unit: string,
    base: number,
    y2022: number,
    y2023: number,
    t24: number,
    t25: number,
  ): Row => ({
    指标名称: name,
    单位: unit,
    '2020年基期值': base,
    '2022年实际值': y2022,
    '2023年实际值': y2023,
    '2024年目标值': t24,
    '2025年目标值': t25,
    备注: null,
  });
  const ledger = [
    steps('义务教育巩固率', '%', 95, 95.5, 96, 96.5, 97),
    steps('普通高中在校生', '人', 2800, 2900, 2950, 3000, 3100),
    steps('特殊教育在校生', '人', 181, 190, 196, 200, 210),
    steps('网络学习空间开通率', '%', 60, 70, 75, 85, 90),
    steps('教师培训覆盖率', '%', 80, 84, 88, 92, 95),
  ];
  return [
    listOf('班级', `${CENSUS}年小学班级名单`, classes),
    listOf('年龄', `${CENSUS}年小学分年龄情况`, ages),
    listOf('教师', `${CENSUS}年小学教师情况`, training),
    listOf('汇总', `${CENSUS}年全县情况`, county),
    listOf('台账', '规划指标台账', ledger),
  ];
};

const gridOf = ({ title, head, rows, totals }: List): Scalar[][] => {
  const grid: Scalar[][] = [[title], head, ...rows.map((row) => head.map((column) => row[column] ?? null))];
  if (totals.length > 0) {
    const total = head.map((column): Scalar =>
      totals.includes(column) ? sum(rows.map((row) => Number(row[column]))) : null,
    );
    total[0] = '合计';
    grid.push(total);
  }
  return grid;
};

export interface Place {
  readonly sheet: string;
  /** Position in the list, from 0; −1 for the total. */
  readonly row: number;
  readonly column: string;
  /** In last year's workbook. */
  readonly last?: true;
}

interface Made {
  readonly list: List;
  readonly grid: Scalar[][];
}

/** The two workbooks, open for faults. */
export class County {
  private readonly now: readonly Made[];
  private readonly then: readonly Made[];

  constructor() {
    const made = (list: List): Made => ({ list, grid: gridOf(list) });
    this.now = [...lists(CENSUS), ...others()].map(made);
    this.then = lists(CENSUS - 1).map(made);
  }

  private find({ sheet, row, column, last }: Place): { grid: Scalar[][]; r: number; c: number } {
    const one = (last ? this.then : this.now).find(({ list }) => list.sheet === sheet);
    const c = one?.list.head.indexOf(column) ?? -1;
    if (!one || c < 0) throw new RangeError(`no column ${column} in ${sheet}`);
    return { grid: one.grid, r: row < 0 ? one.grid.length - 1 : row + 2, c };
  }

  value(place: Place): Scalar {
    const { grid, r, c } = this.find(place);
    return grid[r]?.[c] ?? null;
  }

  set(place: Place, value: Scalar): void {
    const { grid, r, c } = this.find(place);
    (grid[r] as Scalar[])[c] = value;
  }

  /** Takes a row out of last year's list, so that its school is new this year. */
  forget(sheet: string, row: number): void {
    const one = this.then.find(({ list }) => list.sheet === sheet);
    one?.grid.splice(row + 2, 1);
  }

  /** Puts a school into last year's list that this year's lacks. */
  recall(sheet: string, name: string): void {
    const one = this.then.find(({ list }) => list.sheet === sheet);
    if (!one) return;
    const like = one.grid[2] ?? [];
    const changed = like.map((value, c) => {
      const column = one.list.head[c];
      if (column === '学校名称') return name;
      return column === '学校标识码' ? '3199109999' : value;
    });
    one.grid.splice(one.grid.length - 1, 0, changed);
  }

  /** `小学!D5` */
  address(place: Place): string {
    const { r, c } = this.find(place);
    return `${place.sheet}!${columnName(c)}${r + 1}`;
  }

  /** Rows of a list without its total. */
  size(sheet: string): number {
    return this.now.find(({ list }) => list.sheet === sheet)?.list.rows.length ?? 0;
  }

  books(): { readonly now: Workbook; readonly then: Workbook } {
    const sheets = (made: readonly Made[]): Sheet[] =>
      made.map(({ list, grid }) => sheetOf(list.sheet, grid));
    return {
      now: { file: '今年.xlsx', sheets: sheets(this.now) },
      then: { file: '去年.xlsx', sheets: sheets(this.then) },
    };
  }
}
