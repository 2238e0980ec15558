/** Forms written by hand for the tests: an official band form, a provincial one of three header levels, a plan table. */
import { columnIndex } from '../values/address.ts';
import { cellKey, sheetOf, type Scalar, type Sheet, type Workbook } from '../values/workbook.ts';

export interface Marks {
  readonly merges?: readonly string[];
  readonly formulas?: Readonly<Record<string, string>>;
  /** Protects the sheet and unlocks these ranges. */
  readonly unlocked?: readonly string[];
  readonly fills?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
}

const place = (address: string): { row: number; column: number } => {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: columnIndex(letters) };
};

const area = (
  range: string,
): { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number } => {
  const [from = '', to = from] = range.split(':');
  const [first, last] = [place(from), place(to)];
  return { firstRow: first.row, firstColumn: first.column, lastRow: last.row, lastColumn: last.column };
};

const keysOf = (ranges: readonly string[]): number[] =>
  ranges.flatMap((range) => {
    const { firstRow, firstColumn, lastRow, lastColumn } = area(range);
    const keys: number[] = [];
    for (let row = firstRow; row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++) keys.push(cellKey(row, column));
    return keys;
  });

const byKey = (record: Readonly<Record<string, string>> = {}): Map<number, string> =>
  new Map(
    Object.entries(record).flatMap(([range, text]) => keysOf([range]).map((key) => [key, text] as const)),
  );

/** Rows as text, cells parted by `|`; a blank is a blank, digits alone are a number. */
export const formSheet = (name: string, lines: readonly string[], marks: Marks = {}): Sheet => {
  const rows = lines.map((line) =>
    line
      .split('|')
      .map((text): Scalar => (text === '' ? null : /^\d+(\.\d+)?$/.test(text) ? Number(text) : text)),
  );
  return sheetOf(name, rows, {
    merges: (marks.merges ?? []).map(area),
    formulas: byKey(marks.formulas),
    hiddenRows: new Set((marks.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set((marks.hiddenColumns ?? []).map(columnIndex)),
    looks: {
      protected: marks.unlocked !== undefined,
      unlocked: new Set(keysOf(marks.unlocked ?? [])),
      fills: byKey(marks.fills),
      formats: byKey(marks.formats),
    },
  });
};

export const book = (file: string, ...sheets: readonly Sheet[]): Workbook => ({ file, sheets });

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

const column = (letter: string): string => `=SUM(${letter}8:${letter}17)`;

/** 教基2106: sums are formulas. */
export const bandForm = (): Workbook =>
  book(
    '教基2106.xlsx',
    formSheet(
      '小学班额',
      [
        '小学班数、班额',
        '填报单位：|||||表号：教基2106',
        '2024学年初|||||计量单位：个',
        '|||||制定机关：教育部',
        '指标名称|代码|合计|一年级|二年级|三年级|四年级|五年级|六年级|复式班',
        '甲|乙|1|2|3|4|5|6|7|8',
        '总  计|01||||||||—',
        ...BANDS.map((band, i) => `${band}|${String(i + 2).padStart(2, '0')}||||||||—`),
        '单位负责人：|||统计负责人：|||填表人：',
      ],
      {
        merges: ['A1:J1'],
        formulas: {
          ...Object.fromEntries([...'CDEFGHI'].map((letter) => [`${letter}7`, column(letter)])),
          ...Object.fromEntries(BANDS.map((_, i) => [`C${i + 8}`, `=SUM(D${i + 8}:I${i + 8})`])),
        },
      },
    ),
  );

/** Three levels of header, groups by school type, 其中:女, a unit in 万元. */
export const provincialForm = (): Workbook =>
  book(
    '省基本情况表.xlsx',
    formSheet(
      '基本情况',
      [
        'XX省义务教育学校基本情况表',
        '填报单位：||统计时点：2024年9月1日|||||单位：所、个、人',
        '学校类别|学校数|班数|在校学生|||||教职工||',
        '|||合计|其中:女|按年级分|||教职工数|专任教师|',
        '|||||一年级|六年级|七年级||计|占比(%)',
        '小学||||||||||',
        '初级中学||||||||||',
        '九年一贯制学校||||||||||',
        '合计||||||||||',
        '注：学校数不含教学点。',
      ],
      {
        merges: [
          'A1:K1',
          'A3:A5',
          'B3:B5',
          'C3:C5',
          'D3:H3',
          'I3:K3',
          'D4:D5',
          'E4:E5',
          'F4:H4',
          'I4:I5',
          'J4:K4',
        ],
        formulas: Object.fromEntries(
          [...'BCDEFGHIJ'].map((letter) => [`${letter}9`, `=SUM(${letter}6:${letter}8)`]),
        ),
      },
    ),
  );

/** 指标, 目标值, 完成值: what a plan's yearly progress report asks for. */
export const planForm = (): Workbook =>
  book(
    '规划进展.xlsx',
    formSheet(
      '进展情况',
      [
        '安平县教育规划主要指标进展情况表（2024年）',
        '序号|指标名称|单位|2025年目标值|2024年完成值|备注',
        '1|学前三年毛入园率|%|||',
        '2|普惠性幼儿园覆盖率|%|||',
        '3|公办园在园幼儿占比|%|||',
        '4|小学在校生数|人|||',
        '5|初中在校生数|人|||',
        '6|小学大班额班数|个|||',
        '7|空中课堂满意度|%|||',
      ],
      { merges: ['A1:F1'] },
    ),
  );
