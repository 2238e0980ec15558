/** 班额表.xlsx: the official form of class sizes, protected, with unlocked cells to fill and its own sums. */
import { columnFrom, FormPage, formSample, LABEL, CENTRE, HEAD, type FormSample } from './formsPage.ts';
import { juniorSchools, primarySchools, sum } from './schools.ts';

const BANDS: readonly (readonly [low: number, high: number, text: string])[] = [
  [0, 25, '25人及以下'],
  [26, 30, '26—30人'],
  [31, 35, '31—35人'],
  [36, 40, '36—40人'],
  [41, 45, '41—45人'],
  [46, 50, '46—50人'],
  [51, 55, '51—55人'],
  [56, 60, '56—60人'],
  [61, 65, '61—65人'],
  [66, Infinity, '66人及以上'],
];
const HEADER_ROW = 5;
const TOTAL_ROW = 7;
const LARGE_FROM = 56;
const FIRST_BAND_ROW = TOTAL_ROW + 1;
const LAST_BAND_ROW = TOTAL_ROW + BANDS.length;
const LARGE_ROW = LAST_BAND_ROW + 1;

interface Stage {
  readonly sheet: string;
  readonly number: string;
  readonly grades: readonly string[];
  /** A column the county has no such classes for. */
  readonly none: string;
  readonly sizes: readonly (readonly number[])[];
}

const sizesOf = (stage: 'primary' | 'junior'): number[][] =>
  Array.from({ length: stage === 'primary' ? 6 : 3 }, (_, grade) =>
    (stage === 'primary' ? primarySchools : juniorSchools).flatMap((school) => school[stage][grade] ?? []),
  );

const STAGES: readonly Stage[] = [
  {
    sheet: '小学',
    number: '教基2106',
    grades: ['一年级', '二年级', '三年级', '四年级', '五年级', '六年级'],
    none: '复式班',
    sizes: sizesOf('primary'),
  },
  {
    sheet: '初中',
    number: '教基2107',
    grades: ['一年级', '二年级', '三年级'],
    none: '四年级',
    sizes: sizesOf('junior'),
  },
];

const pageOf = ({ sheet, number, grades, none, sizes }: Stage): FormPage => {
  const page = new FormPage(sheet);
  const last = columnFrom('D', grades.length);
  page.title(`A1:${last}1`, `${sheet}班数、班额`);
  page.label(columnFrom(last, -1) + 2, `表号：${number}`, {});
  page.label(columnFrom(last, -1) + 3, '制定机关：教育部', {});
  page.label('A4', '2024学年初', {});
  page.label(`${columnFrom(last, -1)}4`, '计量单位：个', {});
  const header = ['指标名称', '代码', '合计', ...grades, none];
  header.forEach((text, i) => page.label(`${columnFrom('A', i)}${HEADER_ROW}`, text, HEAD));
  ['甲', '乙', ...header.slice(2).map((_, i) => i + 1)].forEach((text, i) =>
    page.label(`${columnFrom('A', i)}${HEADER_ROW + 1}`, text, CENTRE),
  );
  const within = (low: number, high: number): number[] => [
    ...sizes.map((of) => of.filter((size) => size >= low && size <= high).length),
    0,
  ];
  const columns = header.slice(3).map((_, i) => columnFrom('D', i));
  const sumsIn = (row: number, label: string, low: number, from: number): void => {
    page.label(`A${row}`, label, LABEL);
    page.label(`B${row}`, String(row - TOTAL_ROW + 1).padStart(2, '0'), CENTRE);
    const counts = within(low, Infinity);
    ['C', ...columns].forEach((column, i) =>
      page.formula(
        `${column}${row}`,
        `SUM(${column}${from}:${column}${LAST_BAND_ROW})`,
        i === 0 ? sum(counts) : (counts[i - 1] ?? 0),
      ),
    );
  };
  sumsIn(TOTAL_ROW, '总　计', 0, FIRST_BAND_ROW);
  BANDS.forEach(([low, high, text], i) => {
    const row = FIRST_BAND_ROW + i;
    const counts = within(low, high);
    page.label(`A${row}`, text, LABEL);
    page.label(`B${row}`, String(i + 2).padStart(2, '0'), CENTRE);
    page.formula(`C${row}`, `SUM(D${row}:${last}${row})`, sum(counts));
    columns.forEach((column, grade) => {
      if (column === last) {
        const why = `the county's own table has a dash under ${none}: there are none, and nobody counted them`;
        page.input(`${column}${row}`, { leave: ['missing', 'untouched', 'doubtful'], why });
      } else page.input(`${column}${row}`, { value: counts[grade] ?? 0 });
    });
  });
  const firstLarge = FIRST_BAND_ROW + BANDS.findIndex(([low]) => low === LARGE_FROM);
  sumsIn(LARGE_ROW, '其中：56人及以上', LARGE_FROM, firstLarge);
  page.label(`A${LARGE_ROW + 1}`, '说明：总计、合计由表内公式计算，不填。', {});
  return page;
};

export const bandForm = (): Promise<FormSample> => {
  const pages = STAGES.map(pageOf);
  const area = (
    page: FormPage,
  ): { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number } => ({
    firstRow: FIRST_BAND_ROW - 1,
    firstColumn: 3,
    lastRow: LAST_BAND_ROW - 1,
    lastColumn: 3 + (STAGES.find(({ sheet }) => sheet === page.name)?.grades.length ?? 0),
  });
  const sheets = pages.map((page) =>
    page.sheet({
      protect: true,
      validations: [
        {
          areas: [area(page)],
          rule: { type: 'whole', low: '0', high: '9999' },
          strict: true,
          title: '班数',
          message: '请填 0 以上的整数。',
        },
      ],
      conditions: [{ area: area(page), formula: 'AND(ISNUMBER(D8),D8>99)', style: { color: 'C00000' } }],
    }),
  );
  return formSample('班数、班额', pages, sheets, {
    form: '班额表.xlsx',
    sources: ['../安平县'],
    year: 2024,
    note: 'Official layout: bands by grades, one sheet a stage; in the sheet 初中 一年级 means grade 7. The figures follow from every class of the county.',
  });
};
