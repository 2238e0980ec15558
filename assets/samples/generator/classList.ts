/** 班级名单.xlsx: every class of the county town's schools; the same pupils as in 小学.xlsx and 初中.xls. */
import type { FileAnswer, FindingAnswer, Sample, TableAnswer } from './answers.ts';
import { classFindings } from './classFindings.ts';
import { fullWidth, messy } from './messy.ts';
import { Page, workbookBytes, type Value } from './page.ts';
import { seeded } from './random.ts';
import { classesOf, GRADES, juniorSchools, primarySchools, pupilsOf, type School } from './schools.ts';

const FILE = '班级名单.xlsx';
const FIRST_ROW = 4;
const COLUMNS = { A: 'school_name', B: 'grade', C: 'class_name', E: 'pupil_count', F: 'remark' } as const;
const HEADER: readonly Value[] = ['学校', '年级', '班级', '班主任', '学生数', '备注'];
/** The sheet of junior classes is printed on two pages: the header stands there a second time. */
const REPEAT_HEADER_BEFORE = '安平县第三初级中学';

type Section = 'primary' | 'junior';

const random = seeded(303);
const SURNAMES = [...'赵钱孙李周吴郑王冯陈'];
const GIVEN = [...'敏静芳勇杰涛兰霞平红'];
const teacher = (): string => `${random.pick(SURNAMES)}${random.pick(GIVEN)}`;

/** As the schools write themselves in their own lists. */
const NAMES: Readonly<Record<string, string>> = {
  安平县第一小学: '第一小学',
  安平县第三小学: '安平县　第三小学',
  安平县实验小学: '县实验小学',
  城关镇中心小学: '城关镇\n中心小学',
  城关镇东关小学: '东关小学',
  城关镇南关小学: '城关镇南关小学\u00a0',
  安平县育才小学: '育才小学',
  安平县第二初级中学: '第二初级中学',
  安平县第三初级中学: '安平县第三初级中学(校本部)',
  安平县实验中学: '县实验中学',
};
const SECTION_NAMES = { primary: '(小学部)', junior: '(初中部)' } as const;
const nameOf = (school: School, section: Section): string =>
  NAMES[school.name] ??
  (school.type === '九年一贯制学校' ? school.name + SECTION_NAMES[section] : school.name);

/** Single cells with a spelling of their own: school, grade, class. */
const SPELT: Readonly<Record<string, (size: number) => string>> = {
  安平县实验小学一3: (size) => `${size}①`,
  城关镇东关小学二2: (size) => `${size}人`,
  安平县第一小学三2: fullWidth,
  城关镇南关小学三2: () => '待定',
  安平县第二初级中学八7: (size) => `${size}*`,
  安平县第一初级中学七6: String,
};
const REMARKS: Readonly<Record<string, string>> = {
  安平县实验小学一3: '①含随班就读3人',
  城关镇南关小学三2: '分班方案未定',
  安平县第三小学五4: '转入生较多,拟春季分班',
};

const CLASS_NAMES: Readonly<Record<Section, (grade: string, number: number) => string>> = {
  primary: (grade, number) => `${grade}(${number})班`,
  junior: (_grade, number) => `${number}班`,
};
const JUNIOR_GRADES = ['七年级', '八年级', '九年级'];

interface Written {
  readonly findings: FindingAnswer[];
  readonly undecided: NonNullable<FileAnswer['undecided']>[number][];
  readonly last: number;
}

/** The classes of one school from `row` on. Names of school and grade stand in the first row only. */
const schoolBlock = (page: Page, school: School, section: Section, row: number): Written => {
  const findings: FindingAnswer[] = [];
  const undecided: Written['undecided'] = [];
  const start = row;
  page.put('A', row, nameOf(school, section));
  school[section].forEach((sizes, i) => {
    const grade = GRADES[i + (section === 'junior' ? 6 : 0)] ?? '';
    const first = row;
    page.put(
      'B',
      row,
      section === 'junior'
        ? (JUNIOR_GRADES[i] ?? '')
        : school.name === '城关镇西关小学'
          ? `${i + 1}年级`
          : `${grade}年级`,
    );
    sizes.forEach((size, j) => {
      const key = `${school.name}${grade}${j + 1}`;
      const spelt = SPELT[key]?.(size);
      page.put('C', row, CLASS_NAMES[section](grade, j + 1));
      page.put('D', row, teacher());
      page.put('E', row, spelt ?? messy(random, size, 0.03, ['text', 'spaces', 'unit', 'fullWidth']));
      page.put('F', row, REMARKS[key] ?? null);
      if (spelt === '待定') {
        undecided.push({
          sheet: page.name,
          cell: `E${row}`,
          why: `${school.name} ${grade}(${j + 1})班: the size is the text 待定, so this class can't be judged; the grade row in 小学.xlsx leaves ${size} for it`,
        });
      } else {
        const place = { file: FILE, sheet: page.name, cell: `E${row}` };
        findings.push(
          ...classFindings(place, section, size, `${school.name} ${grade}(${j + 1})班: ${size} pupils`),
        );
      }
      row++;
    });
    if (section === 'primary' && row - 1 > first) page.merge(`B${first}:B${row - 1}`);
  });
  if (section === 'primary') page.merge(`A${start}:A${row - 1}`);
  return { findings, undecided, last: row - 1 };
};

interface Listed {
  readonly page: Page;
  readonly table: TableAnswer;
  readonly findings: readonly FindingAnswer[];
  readonly undecided: Written['undecided'];
}

const listPage = (name: string, title: string, section: Section, all: readonly School[]): Listed => {
  const page = new Page(name);
  const findings: FindingAnswer[] = [];
  const undecided: Written['undecided'] = [];
  const subtotalRows: number[] = [];
  const town = all.filter(({ inTown }) => inTown);
  page.put('A', 1, title);
  page.merge('A1:F1');
  page.put('A', 2, '填报单位：城关镇中心校');
  page.put('E', 2, '单位：人');
  page.line('A', 3, HEADER);
  let row = FIRST_ROW;
  for (const school of town) {
    if (school.name === REPEAT_HEADER_BEFORE) page.line('A', row++, HEADER);
    const block = schoolBlock(page, school, section, row);
    findings.push(...block.findings);
    undecided.push(...block.undecided);
    row = block.last + 1;
    if (section === 'junior') {
      page.put('A', row, '小 计');
      page.put('C', row, `${classesOf(school.junior)}个班`);
      page.put('E', row, pupilsOf(school.junior));
      subtotalRows.push(row++);
    }
  }
  page.put('A', row, '总  计');
  page.put(
    'E',
    row,
    town.reduce((total, school) => total + pupilsOf(school[section]), 0),
  );
  page.put('A', row + 2, '备注：班级人数以9月1日实际到校人数为准。');
  const table: TableAnswer = {
    sheet: name,
    kind: 'class_list',
    headerRows: [3, 3],
    dataRows: [FIRST_ROW, row],
    subtotalRows,
    totalRows: [row],
    columns: COLUMNS,
    censusYear: 2024,
    counted: true,
  };
  return { page, table, findings, undecided };
};

export const classListSample = (): Sample => {
  const lists = [
    listPage('小学班级', '2024年秋季学期城区小学班级名单', 'primary', primarySchools),
    listPage('初中班级', '2024年秋季学期城区初中班级名单', 'junior', juniorSchools),
  ];
  return {
    bytes: workbookBytes(lists.map(({ page }) => page)),
    answer: {
      file: FILE,
      patterns: [1, 4, 6, 7, 8, 10, 12, 13, 19, 20, 22, 23, 25, 35],
      tables: lists.map(({ table }) => table),
      findings: lists.flatMap(({ findings }) => findings),
      undecided: lists.flatMap(({ undecided }) => undecided),
      note: 'The sheet of junior classes has its header a second time before 安平县第三初级中学. School names differ from those of the school lists (县实验小学, 第一小学, (校本部), line breaks) and mean the same schools, whose pupils count once.',
    },
  };
};
