/** 小学.xlsx: the flat list of primary schools with township subtotals, and last year's list on a hidden sheet. */
import type { FileAnswer, Sample, TableAnswer } from './answers.ts';
import { forClasses, messy, spacedAfter } from './messy.ts';
import { column, Page, workbookBytes, type Value } from './page.ts';
import {
  GRADE_NAMES,
  primaryGradeFindings,
  pointFindings,
  sizeFindings,
  type Place,
  type Placed,
} from './primaryFindings.ts';
import { seeded } from './random.ts';
import { classesOf, primarySchools, pupilsOf, sum, TOWNSHIPS, type School } from './schools.ts';

const FILE = '小学.xlsx';
const SHEET = '2024年小学';
const OLD_SHEET = '2023年小学';
const FIRST_ROW = 5;
const PLACE: Place = { file: FILE, sheet: SHEET, pupils: (grade) => pupilColumn(grade) };
const KINDS = ['text', 'fullWidth', 'unit', 'spaces', 'nbsp'];
/** Where a school has no such grade, every clerk writes something else. */
const NO_GRADE: readonly Value[] = ['—', null, '/', '-'];

const random = seeded(101);

export const classColumn = (grade: number): string => column('H', (grade - 1) * 2);
export const pupilColumn = (grade: number): string => column('I', (grade - 1) * 2);

const kindsFor = (col: string): readonly string[] =>
  col === 'F' || [1, 2, 3, 4, 5, 6].some((grade) => classColumn(grade) === col) ? forClasses(KINDS) : KINDS;

/** Number columns with what they hold for a school; null where the question doesn't arise. */
const QUANTITIES: readonly (readonly [column: string, of: (school: School) => number | null])[] = [
  ['F', ({ primary }) => classesOf(primary)],
  ['G', ({ primary }) => pupilsOf(primary)],
  ...GRADE_NAMES.flatMap((_, i): [string, (school: School) => number | null][] => [
    [classColumn(i + 1), ({ primary }) => primary[i]?.length || null],
    [pupilColumn(i + 1), ({ primary }) => sum(primary[i] ?? []) || null],
  ]),
  ['T', ({ girls }) => girls.primary],
  ['V', ({ teachers }) => teachers.primary],
];

const NAMES: Readonly<Record<string, string>> = {
  安平县实验小学: ' 安平县实验小学',
  柳河镇上庄小学: spacedAfter('柳河镇上庄小学', 3),
  石门镇中心小学: '石门镇\u00a0中心小学',
  马店乡店上小学: '马店乡\n店上小学',
};

const TYPES: Readonly<Record<string, string>> = { 教学点: '小学教学点', 小学: '小学' };

/** Last year's totals are typed over the formulas here and were never brought up to date. */
const STALE_TOWNSHIP = '青石乡';
const STALE_BY = 12;

const header = (page: Page): void => {
  page.put('A', 1, '安平县2024年小学基本情况统计表');
  page.merge('A1:W1');
  page.put('A', 2, '填报单位：安平县教育体育局');
  page.put('G', 2, '填报日期：2024年9月20日');
  page.put('T', 2, '单位：人、个');
  const single: readonly (readonly [string, string])[] = [
    ['A', '序号'],
    ['B', '乡 镇'],
    ['C', '学校名称'],
    ['D', '学校标识码'],
    ['E', '办学类型'],
    ['F', '班数\n(个)'],
    ['G', '在校\n生数'],
    ['T', '其中:女'],
    ['U', '上年在校生数'],
    ['V', '专任教师数'],
    ['W', '备注'],
  ];
  for (const [col, text] of single) {
    page.put(col, 3, text);
    page.merge(`${col}3:${col}4`);
  }
  GRADE_NAMES.forEach((name, i) => {
    page.put(classColumn(i + 1), 3, name);
    page.merge(`${classColumn(i + 1)}3:${pupilColumn(i + 1)}3`);
    page.put(classColumn(i + 1), 4, '班数');
    page.put(pupilColumn(i + 1), 4, '学生数');
  });
  page.hideColumn('U');
};

/** Writes one school; answers the columns whose number is a text, which SUM would leave out. */
const schoolRow = (page: Page, { school, row }: Placed, number: number): Set<string> => {
  const texts = new Set<string>();
  page.put('A', row, number);
  page.put('C', row, NAMES[school.name] ?? school.name);
  // Some identifiers lost their text format: shown as 3.2E+09, the digits are all still there.
  page.put('D', row, random.chance(0.2) ? Number(school.code) : school.code);
  page.put('E', row, TYPES[school.type] ?? school.type);
  const empty = pupilsOf(school.primary) === 0;
  const gap = empty ? '/' : random.pick(NO_GRADE);
  for (const [col, of] of QUANTITIES) {
    const value = of(school);
    const written = value === null ? gap : messy(random, value, value > 0 ? 0.05 : 0, kindsFor(col));
    if (typeof written === 'string' && value !== null) texts.add(col);
    page.put(col, row, written);
  }
  const grades = [1, 2, 3, 4, 5, 6];
  for (const [total, part] of [
    ['F', classColumn],
    ['G', pupilColumn],
  ] as const) {
    if (texts.has(total) || grades.some((grade) => texts.has(part(grade))) || empty) continue;
    const value = total === 'F' ? classesOf(school.primary) : pupilsOf(school.primary);
    page.formula(total, row, `SUM(${grades.map((grade) => part(grade) + row).join(',')})`, value);
  }
  page.put('U', row, Math.max(0, pupilsOf(school.primary) + random.between(-9, 15)));
  if (school.type === '九年一贯制学校') page.put('W', row, '小学部');
  if (empty) page.put('W', row, '本学年无学生');
  return texts;
};

const spans = (rows: readonly number[]): string[] => {
  const parts: string[] = [];
  let first = rows[0] ?? 0;
  rows.forEach((row, i) => {
    if (rows[i + 1] === row + 1) return;
    parts.push(`#${first}:#${row}`);
    first = rows[i + 1] ?? 0;
  });
  return parts;
};

/** A row of sums: a formula where all parts are numbers, typed where SUM would miss a text. */
const sumRow = (
  page: Page,
  row: number,
  placed: readonly Placed[],
  texts: ReadonlyMap<number, ReadonlySet<string>>,
  typedOver: boolean,
): void => {
  const ranges = spans(placed.map((one) => one.row));
  for (const [col, of] of QUANTITIES) {
    const value = sum(placed.map(({ school }) => of(school) ?? 0));
    const textual = placed.some((one) => texts.get(one.row)?.has(col) === true);
    if (typedOver) page.put(col, row, col === 'G' ? value - STALE_BY : value);
    else if (textual) page.put(col, row, value);
    else page.formula(col, row, `SUM(${ranges.map((range) => range.replaceAll('#', col)).join(',')})`, value);
  }
};

const fill = (
  page: Page,
): { placed: Placed[]; subtotalRows: number[]; totalRow: number; wrong: FileAnswer['wrongSums'] } => {
  const placed: Placed[] = [];
  const subtotalRows: number[] = [];
  const wrong: { rule: string; sheet: string; cell: string; why: string }[] = [];
  const texts = new Map<number, Set<string>>();
  let row = FIRST_ROW;
  for (const township of TOWNSHIPS) {
    const here: Placed[] = [];
    for (const school of primarySchools.filter((one) => one.township === township)) {
      const one = { school, row };
      texts.set(row, schoolRow(page, one, placed.length + 1));
      here.push(one);
      placed.push(one);
      row++;
    }
    const first = here[0]?.row ?? row;
    page.put('B', first, township);
    page.merge(`B${first}:B${row - 1}`);
    page.put('B', row, '小　计');
    page.merge(`B${row}:C${row}`);
    const stale = township === STALE_TOWNSHIP;
    sumRow(page, row, here, texts, stale);
    if (stale) {
      const value = sum(here.map(({ school }) => pupilsOf(school.primary)));
      const why = `typed over the formula and never updated: ${value - STALE_BY}, the schools add up to ${value}`;
      wrong.push({ rule: 'total_is_sum', sheet: SHEET, cell: `G${row}`, why });
    }
    subtotalRows.push(row++);
  }
  page.put('A', row, '合　计');
  page.merge(`A${row}:C${row}`);
  sumRow(page, row, placed, texts, false);
  return { placed, subtotalRows, totalRow: row, wrong };
};

const notes = (page: Page, row: number): void => {
  page.put('A', row, '注：1.九年一贯制学校只统计小学部。2.教学点计入所在乡镇,不计校数。');
  page.put('A', row + 1, '制表人：周××');
  page.put('G', row + 1, '审核人：郑××');
  page.put('T', row + 1, '2024年9月20日');
};

/** Last year's list: fewer columns, somewhat other sizes. None of it counts in 2024; it is only compared with. */
const oldPage = (): { page: Page; table: TableAnswer } => {
  const page = new Page(OLD_SHEET, true);
  page.put('A', 1, '安平县2023年小学基本情况统计表');
  page.merge('A1:F1');
  page.put('A', 2, '填报日期：2023年9月18日');
  page.put('E', 2, '单位：人、个');
  page.line('A', 3, ['序号', '乡镇', '学校名称', '办学类型', '班数', '在校生数']);
  primarySchools.forEach((school, i) => {
    const classes = Math.max(1, classesOf(school.primary) - random.between(0, 1));
    const pupils = Math.round((pupilsOf(school.primary) * random.between(98, 112)) / 100);
    page.line('A', 4 + i, [
      i + 1,
      school.township,
      school.name,
      TYPES[school.type] ?? school.type,
      classes,
      pupils,
    ]);
  });
  const last = 3 + primarySchools.length;
  const table: TableAnswer = {
    sheet: OLD_SHEET,
    kind: 'school_list',
    headerRows: [3, 3],
    dataRows: [4, last],
    subtotalRows: [],
    totalRows: [],
    columns: {
      A: 'seq_no',
      B: 'township',
      C: 'school_name',
      D: 'school_type',
      E: 'class_count',
      F: 'pupil_count',
    },
    censusYear: 2023,
    counted: false,
  };
  return { page, table };
};

export const primarySample = (): Sample => {
  const page = new Page(SHEET);
  header(page);
  const { placed, subtotalRows, totalRow, wrong } = fill(page);
  notes(page, totalRow + 1);
  const old = oldPage();
  const columns: Record<string, string> = {
    A: 'seq_no',
    B: 'township',
    C: 'school_name',
    D: 'school_code',
    E: 'school_type',
    F: 'class_count',
    G: 'pupil_count',
    T: 'female_pupil_count',
    V: 'teacher_count',
    W: 'remark',
  };
  for (let grade = 1; grade <= 6; grade++) {
    columns[classColumn(grade)] = `grade_${grade}_class_count`;
    columns[pupilColumn(grade)] = `grade_${grade}_pupil_count`;
  }
  return {
    bytes: workbookBytes([page, old.page]),
    answer: {
      file: FILE,
      patterns: [1, 2, 4, 6, 7, 8, 10, 11, 12, 13, 14, 16, 17, 19, 23, 25, 26, 33, 35, 37, 44],
      tables: [
        {
          sheet: SHEET,
          kind: 'school_list',
          headerRows: [3, 4],
          dataRows: [FIRST_ROW, totalRow],
          subtotalRows,
          totalRows: [totalRow],
          columns,
          notColumns: { U: 'pupil_count' },
          censusYear: 2024,
          counted: true,
        },
        old.table,
      ],
      findings: [
        ...sizeFindings(placed, PLACE),
        ...primaryGradeFindings(placed, PLACE),
        ...pointFindings(placed, PLACE),
      ],
      wrongSums: wrong ?? [],
      note: 'Column U (last year) is hidden; the hidden sheet is the census of 2023 and must not be counted in 2024. 大营乡中心小学 grade 4 has classes of 47 and 40: the grade row alone (87 in 2) shows nothing, so no finding.',
    },
  };
};
