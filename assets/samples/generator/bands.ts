/** 班额统计表.xlsx: the county's classes by size, laid out as the official forms of class sizes. */
import type { Sample, TableAnswer } from './answers.ts';
import { column, Page, workbookBytes, type Value } from './page.ts';
import { juniorSchools, primarySchools } from './schools.ts';

const FILE = '班额统计表.xlsx';
const TOTAL_ROW = 7;

/** Lower and upper end of each band, and how the clerk wrote it. */
const BANDS: readonly (readonly [low: number, high: number, text: string])[] = [
  [0, 25, '25人及以下'],
  [26, 30, '26-30人'],
  [31, 35, '31—35人'],
  [36, 40, '36~40人'],
  [41, 45, '41至45人'],
  [46, 50, '46-50人'],
  [51, 55, '51-55人'],
  [56, 60, '56-60人'],
  [61, 65, '61-65人'],
  [66, Infinity, '66人及以上'],
];

/** County class sizes by grade, from the clean model. */
const sizesByGrade = (stage: 'primary' | 'junior'): number[][] => {
  const all = stage === 'primary' ? primarySchools : juniorSchools;
  return Array.from({ length: stage === 'primary' ? 6 : 3 }, (_, grade) =>
    all.flatMap((school) => school[stage][grade] ?? []),
  );
};

interface Form {
  readonly page: Page;
  readonly table: TableAnswer;
}

const form = (
  name: string,
  number: string,
  stage: 'primary' | 'junior',
  grades: readonly string[],
  none: string,
): Form => {
  const page = new Page(name);
  const sizes = sizesByGrade(stage);
  const firstGrade = stage === 'primary' ? 1 : 7;
  const lastColumn = column('D', grades.length);
  page.put('A', 1, `${name}班数、班额`);
  page.merge(`A1:${lastColumn}1`);
  page.put('A', 2, '填报单位：安平县教育体育局');
  page.put(column('D', 2), 2, `表号：${number}`);
  page.put(column('D', 2), 3, '制定机关：教育部');
  page.put('A', 4, '2024学年初');
  page.put(column('D', 2), 4, '计量单位：个');
  const header: Value[] = ['指标名称', '代码', '合计', ...grades, none];
  page.line('A', 5, header);
  page.line('A', 6, ['甲', '乙', ...header.slice(2).map((_, i) => i + 1)]);
  const row = (at: number, label: string, code: number, low: number, high: number): void => {
    const counts = sizes.map((of) => of.filter((size) => size >= low && size <= high).length);
    const total = counts.reduce((all, count) => all + count, 0);
    page.line('A', at, [label, String(code).padStart(2, '0'), total, ...counts, '—']);
  };
  row(TOTAL_ROW, '总  计', 1, 0, Infinity);
  BANDS.forEach(([low, high, text], i) => row(TOTAL_ROW + 1 + i, text, i + 2, low, high));
  const last = TOTAL_ROW + BANDS.length;
  page.put('A', last + 1, '补充说明：复式班、四年制初中本县均无。');
  return {
    page,
    table: {
      sheet: name,
      kind: 'band_table',
      headerRows: [5, 5],
      codeRow: 6,
      dataRows: [TOTAL_ROW, last],
      subtotalRows: [],
      totalRows: [TOTAL_ROW],
      columns: {
        C: 'class_count',
        ...Object.fromEntries(grades.map((_, i) => [column('D', i), `grade_${firstGrade + i}_class_count`])),
      },
      censusYear: 2024,
      counted: true,
    },
  };
};

export const bandSample = (): Sample => {
  const forms = [
    form(
      '小学',
      '教基2106',
      'primary',
      ['一年级', '二年级', '三年级', '四年级', '五年级', '六年级'],
      '复式班',
    ),
    form('初中', '教基2107', 'junior', ['一年级', '二年级', '三年级'], '四年级(四年制)'),
  ];
  return {
    bytes: workbookBytes(forms.map(({ page }) => page)),
    answer: {
      file: FILE,
      patterns: [1, 3, 4, 12, 13, 17, 19, 29],
      tables: forms.map(({ table }) => table),
      findings: [],
      note: 'Columns: D onwards are classes by grade, C is their sum; in the sheet 初中 一年级 means grade 7. Row 7 is the total of the bands below it. — stands for "not applicable". the count for the county of large classes comes from here; the findings stand at the classes themselves, all of which the class list or a grade row of one class shows.',
    },
  };
};
