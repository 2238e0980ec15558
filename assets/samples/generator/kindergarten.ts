/** 幼儿园.xlsx: the list of kindergartens, with subtotals that the total at the bottom counts a second time. */
import type { FindingAnswer, Sample } from './answers.ts';
import {
  AGE_GROUPS,
  GROUP_LIMITS,
  GROUP_NAMES,
  isInclusive,
  KINDERGARTEN_LIMIT,
  kindergartens,
  shares,
  type AgeGroup,
  type Kindergarten,
} from './kindergartens.ts';
import { forClasses, messy, thousands } from './messy.ts';
import { column, Page, workbookBytes, type Value } from './page.ts';
import { seeded } from './random.ts';
import { sum, TOWNSHIPS } from './schools.ts';

const FILE = '幼儿园.xlsx';
const SHEET = '幼儿园一览表';
const FIRST_ROW = 5;
const KINDS = ['text', 'spaces', 'fullWidth', 'unit'];
const M2_PER_MU = 2000 / 3;

const random = seeded(505);

const classColumn = (group: AgeGroup): string => column('I', AGE_GROUPS.indexOf(group) * 2);
const childColumn = (group: AgeGroup): string => column('J', AGE_GROUPS.indexOf(group) * 2);

const kindsFor = (col: string): readonly string[] =>
  col === 'G' || AGE_GROUPS.some((group) => classColumn(group) === col) ? forClasses(KINDS) : KINDS;

const QUANTITIES: readonly (readonly [column: string, of: (one: Kindergarten) => number])[] = [
  ['G', ({ classes }) => classes],
  ['H', ({ children }) => children],
  ...AGE_GROUPS.flatMap((group): [string, (one: Kindergarten) => number][] => [
    [classColumn(group), ({ groups }) => groups[group].classes],
    [childColumn(group), ({ groups }) => groups[group].children],
  ]),
  ['Q', ({ staff }) => staff],
  ['R', ({ teachers }) => teachers],
];

/** Areas in their cells' own spelling; the rest as numbers shown with a separator. */
const SPELT: Readonly<Record<string, (one: Kindergarten) => Value>> = {
  安平县第一幼儿园S: ({ site }) => thousands(site),
  安平县第二幼儿园S: ({ site }) => thousands(site, '\uff0c'),
  城关镇中心幼儿园S: ({ site }) => `${site}㎡`,
  阳光幼儿园S: ({ site }) => `${Math.round((site / M2_PER_MU) * 10) / 10}亩`,
  红缨幼儿园U: ({ building }) => `${thousands(building)}平方米`,
};
const ERROR_CELL = '石门镇智慧树幼儿园S';

const HIDDEN = new Set(['阳光幼儿园', '双桥镇童心幼儿园']);
const YES: readonly string[] = ['是', '√', '✓'];
const NO: readonly string[] = ['否', '×'];
/** 公办 kindergartens are inclusive by their kind; some clerks then leave the column empty. */
const BLANK_MARK = new Set(['安平县机关幼儿园', '白杨乡柳林村幼儿园']);

const header = (page: Page): void => {
  page.put('A', 1, '安平县2024年秋季幼儿园基本情况一览表');
  page.merge('A1:U1');
  page.put('A', 2, '填报单位：安平县教育体育局学前教育股');
  page.put('I', 2, '统计时点：2024年9月1日');
  page.put('S', 2, '单位：所、个、人、平方米');
  const single: readonly (readonly [string, string])[] = [
    ['A', '序号'],
    ['B', '乡镇(街道)'],
    ['C', '园 名'],
    ['D', '办园性质'],
    ['E', '是否普惠'],
    ['F', '园所\n等级'],
    ['G', '班数'],
    ['H', '在园幼儿数'],
    ['Q', '教职工数'],
    ['R', '其中:专任教师'],
    ['S', '占地面积(㎡)'],
    ['T', '户外场地面积(平方米)'],
    ['U', '建筑面积(m²)'],
  ];
  for (const [col, text] of single) {
    page.put(col, 3, text);
    page.merge(`${col}3:${col}4`);
  }
  for (const group of AGE_GROUPS) {
    page.put(classColumn(group), 3, GROUP_NAMES[group]);
    page.merge(`${classColumn(group)}3:${childColumn(group)}3`);
    page.put(classColumn(group), 4, '班数');
    page.put(childColumn(group), 4, '幼儿数');
  }
};

const kindergartenRow = (page: Page, one: Kindergarten, row: number, number: number): void => {
  page.line('A', row, [number, one.township, one.name, one.sponsor]);
  page.put('E', row, BLANK_MARK.has(one.name) ? null : random.pick(isInclusive(one) ? YES : NO));
  page.put('F', row, one.grade === '未评级' ? random.pick(['未评级', '无', '—']) : one.grade);
  const gap = random.pick<Value>([0, null, '—', '/']);
  for (const [col, of] of QUANTITIES) {
    const value = of(one);
    page.put(col, row, value === 0 ? gap : messy(random, value, 0.05, kindsFor(col)));
  }
  for (const [col, value] of [
    ['S', one.site],
    ['T', one.outdoor],
    ['U', one.building],
  ] as const) {
    if (one.name + col === ERROR_CELL) page.error(col, row);
    else page.put(col, row, SPELT[one.name + col]?.(one) ?? value, '#,##0');
  }
  if (HIDDEN.has(one.name)) page.hideRow(row);
};

const findingsOf = (one: Kindergarten, row: number): FindingAnswer[] => {
  const found: FindingAnswer[] = [];
  const add = (rule: string, target: string, col: string, why: string): void => {
    found.push({ severity: 'standard', rule, target, file: FILE, sheet: SHEET, cell: `${col}${row}`, why });
  };
  if (one.children > KINDERGARTEN_LIMIT) {
    add(
      'school_size',
      'national/school-size-kindergarten',
      'H',
      `${one.name}: ${one.children} children, a kindergarten may have ${KINDERGARTEN_LIMIT}`,
    );
  }
  for (const group of AGE_GROUPS) {
    const { classes, children } = one.groups[group];
    const bound = classes === 0 ? 0 : Math.ceil(children / classes);
    if (bound <= GROUP_LIMITS[group]) continue;
    add(
      'class_size',
      `national/class-size-kg-${group}`,
      childColumn(group),
      `${one.name}${GROUP_NAMES[group]}: ${children} children in ${classes} classes, so at least one class has ${bound} or more; the limit is ${GROUP_LIMITS[group]}`,
    );
  }
  return found;
};

export const kindergartenSample = (): Sample => {
  const page = new Page(SHEET);
  const findings: FindingAnswer[] = [];
  const subtotalRows: number[] = [];
  header(page);
  let row = FIRST_ROW;
  let number = 0;
  let errorRow = 0;
  for (const township of TOWNSHIPS) {
    const here = kindergartens.filter((one) => one.township === township);
    for (const one of here) {
      kindergartenRow(page, one, row, ++number);
      findings.push(...findingsOf(one, row));
      if (one.name + 'S' === ERROR_CELL) errorRow = row;
      if (one.name === '柳河镇明德学校附设幼儿班') page.comment('C', row, '附设班,园数计1,幼儿计入全县');
      row++;
    }
    page.put('A', row, `${township}小计`);
    page.merge(`A${row}:F${row}`);
    for (const [col, of] of QUANTITIES) page.put(col, row, sum(here.map(of)));
    subtotalRows.push(row++);
  }
  page.put('A', row, '合    计');
  page.merge(`A${row}:F${row}`);
  for (const [col, of] of QUANTITIES) {
    page.put(col, row, col === 'H' ? shares.children * 2 : sum(kindergartens.map(of)));
  }
  page.put('A', row + 1, '注：1.普惠性民办园以县教育局认定文件为准;2.“户外场地”含共用游戏场地。');
  page.put('A', row + 2, '制表：冯××');
  page.put('I', row + 2, '审核：褚××');
  const columns: Record<string, string> = {
    A: 'seq_no',
    B: 'township',
    C: 'school_name',
    D: 'sponsor_type',
    E: 'is_inclusive',
    F: 'kindergarten_grade',
    G: 'class_count',
    H: 'pupil_count',
    Q: 'staff_count',
    R: 'teacher_count',
    S: 'site_area',
    T: 'sports_ground_area',
    U: 'building_area',
  };
  for (const group of AGE_GROUPS) {
    columns[classColumn(group)] = `kg_class_count_${group}`;
    columns[childColumn(group)] = `kg_child_count_${group}`;
  }
  return {
    bytes: workbookBytes([page]),
    answer: {
      file: FILE,
      patterns: [1, 2, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 17, 18, 19, 31, 33, 39, 46, 52],
      tables: [
        {
          sheet: SHEET,
          kind: 'school_list',
          headerRows: [3, 4],
          dataRows: [FIRST_ROW, row],
          subtotalRows,
          totalRows: [row],
          columns,
          censusYear: 2024,
          counted: true,
        },
      ],
      findings,
      wrongSums: [
        {
          rule: 'total_without_subtotals',
          sheet: SHEET,
          cell: `H${row}`,
          why: `adds the subtotals to the kindergartens: ${shares.children * 2}, true is ${shares.children}`,
        },
      ],
      undecided: [
        {
          sheet: SHEET,
          cell: `S${errorRow}`,
          why: '#REF! in a site area; no indicator of this run needs it',
        },
      ],
      note: 'Two kindergartens stand in hidden rows (a filter was left on); they exist and count. 集体办 counts as public. An age group with exactly the limit on average (25, 30, 35) is within it.',
    },
  };
};
