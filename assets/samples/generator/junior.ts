/** 初中.xls: a true BIFF workbook with three header rows, a code row and the total on top. */
import type { FindingAnswer, Sample } from './answers.ts';
import { gradeFindings } from './classFindings.ts';
import { forClasses, messy } from './messy.ts';
import { column, Page, workbookBytes } from './page.ts';
import { seeded } from './random.ts';
import { classesOf, juniorSchools, pupilsOf, sum, type School } from './schools.ts';

const FILE = '初中.xls';
const SHEET = '初中';
const TOTAL_ROW = 7;
const FIRST_SCHOOL_ROW = 8;
const GRADE_NAMES = ['初一年级', '初二年级', '初三年级'];
const KINDS = ['text', 'unit', 'thousands', 'fullWidth', 'spaces'];

const random = seeded(202);

const classColumn = (grade: number): string => column('G', (grade - 1) * 2);
const pupilColumn = (grade: number): string => column('H', (grade - 1) * 2);

const boardersOf = ({ junior, inTown }: School): number =>
  Math.round(pupilsOf(junior) * (inTown ? 0.2 : 0.6));
const staffOf = ({ teachers }: School): number => Math.ceil(teachers.junior * 1.08);

const kindsFor = (col: string): readonly string[] =>
  col === 'D' || [1, 2, 3].some((grade) => classColumn(grade) === col) ? forClasses(KINDS) : KINDS;

const QUANTITIES: readonly (readonly [column: string, of: (school: School) => number])[] = [
  ['D', ({ junior }) => classesOf(junior)],
  ['E', ({ junior }) => pupilsOf(junior)],
  ['F', ({ girls }) => girls.junior],
  ...GRADE_NAMES.flatMap((_, i): [string, (school: School) => number][] => [
    [classColumn(i + 1), ({ junior }) => junior[i]?.length ?? 0],
    [pupilColumn(i + 1), ({ junior }) => sum(junior[i] ?? [])],
  ]),
  ['M', boardersOf],
  ['N', staffOf],
  ['O', ({ teachers }) => teachers.junior],
];

const NAMES: Readonly<Record<string, string>> = {
  安平县第三初级中学: '安平县\n第三初级中学',
  双桥镇初级中学: '双桥镇　初级中学',
  白杨乡初级中学: '白杨乡初级中学\u200b',
};

const header = (page: Page): void => {
  page.put('A', 1, '安平县2024—2025学年初中学校基本情况统计表');
  page.merge('A1:O1');
  page.put('A', 2, '填报单位：安平县教育体育局');
  page.put('I', 2, '2024年9月');
  page.put('N', 2, '单位：人、个');
  const tall: readonly (readonly [string, string])[] = [
    ['A', '学校\n名称'],
    ['B', '学校标识码'],
    ['C', '办学类型'],
    ['D', '班\n数'],
    ['E', '在校学生数'],
    ['F', '其中:女'],
    ['M', '寄宿生数'],
  ];
  for (const [col, text] of tall) {
    page.put(col, 3, text);
    page.merge(`${col}3:${col}5`);
  }
  page.put('G', 3, '按年级分');
  page.merge('G3:L3');
  GRADE_NAMES.forEach((name, i) => {
    page.put(classColumn(i + 1), 4, name);
    page.merge(`${classColumn(i + 1)}4:${pupilColumn(i + 1)}4`);
    page.put(classColumn(i + 1), 5, '班数');
    page.put(pupilColumn(i + 1), 5, '学生数');
  });
  page.put('N', 3, '教职工情况');
  page.merge('N3:O3');
  page.put('N', 4, '教职工数');
  page.merge('N4:N5');
  page.put('O', 4, '其中:\n专任教师');
  page.merge('O4:O5');
  page.line('A', 6, ['甲', '乙', '丙', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
};

const findingsOf = (school: School, row: number): FindingAnswer[] =>
  school.inTown
    ? []
    : school.junior.flatMap((sizes, i) =>
        gradeFindings(
          { file: FILE, sheet: SHEET, cell: `${pupilColumn(i + 1)}${row}` },
          'junior',
          sizes,
          `${school.name}${GRADE_NAMES[i] ?? ''}`,
        ),
      );

export const juniorSample = (): Sample => {
  const page = new Page(SHEET);
  const findings: FindingAnswer[] = [];
  header(page);
  page.put('A', TOTAL_ROW, '合  计');
  page.merge(`A${TOTAL_ROW}:C${TOTAL_ROW}`);
  for (const [col, of] of QUANTITIES) page.put(col, TOTAL_ROW, sum(juniorSchools.map(of)));
  juniorSchools.forEach((school, i) => {
    const row = FIRST_SCHOOL_ROW + i;
    page.put('A', row, NAMES[school.name] ?? school.name);
    page.put('B', row, school.code);
    page.put('C', row, school.type);
    for (const [col, of] of QUANTITIES) page.put(col, row, messy(random, of(school), 0.07, kindsFor(col)));
    findings.push(...findingsOf(school, row));
  });
  const last = FIRST_SCHOOL_ROW + juniorSchools.length - 1;
  page.put('A', last + 1, '说明：九年一贯制学校只填初中部,教职工按实际任教学段分列。');
  page.put('A', last + 2, '负责人：吴××');
  page.put('I', last + 2, '填表人：孙××');
  return {
    bytes: workbookBytes([page], 'biff8'),
    answer: {
      file: FILE,
      patterns: [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 16, 19, 23, 44],
      tables: [
        {
          sheet: SHEET,
          kind: 'school_list',
          headerRows: [3, 5],
          codeRow: 6,
          dataRows: [TOTAL_ROW, last],
          subtotalRows: [],
          totalRows: [TOTAL_ROW],
          columns: {
            A: 'school_name',
            B: 'school_code',
            C: 'school_type',
            D: 'class_count',
            E: 'pupil_count',
            F: 'female_pupil_count',
            G: 'grade_7_class_count',
            H: 'grade_7_pupil_count',
            I: 'grade_8_class_count',
            J: 'grade_8_pupil_count',
            K: 'grade_9_class_count',
            L: 'grade_9_pupil_count',
            M: 'boarder_count',
            N: 'staff_count',
            O: 'teacher_count',
          },
          censusYear: 2024,
          counted: true,
        },
      ],
      findings,
      note: '白杨乡初级中学 grade 8 has exactly 100 pupils in 2 classes: at the limit, no finding.',
    },
  };
};
