import { testRule } from '../testing.fixture.ts';
import { requiredCells } from './index.ts';

const list = (...rows: string[]): string => ['学校名称 | 班数 | 在校生数 | 专任教师数', ...rows].join('\n');
const A = '东街小学 | 6 | 240 | 12';
const B = '西街小学 | 6 | 230 | 13';

testRule(requiredCells, {
  accept: [
    { name: 'all filled in', sheets: list(A, B) },
    { name: 'zeros', traps: ['zero'], sheets: list(A, B, '南街小学 | 0 | 0 | 0') },
    { name: 'a school without anything', sheets: list(A, B, '南街小学 | / | / | /') },
    {
      name: 'a column hardly anyone fills in',
      sheets: '学校名称 | 班数 | 在校生数\n东街小学 | 6 |\n西街小学 | 6 |\n南街小学 | 6 | 230',
    },
    { name: 'numbers kept as text', traps: ['textNumber'], sheets: list("东街小学 | '6 | '240人 | 12") },
    { name: 'full-width digits', traps: ['fullWidth'], sheets: list('东街小学 | ６ | ２４０ | 12') },
    {
      name: 'a merged header',
      traps: ['mergedHeader'],
      sheets: '学校名称 | 学生 | >\n^ | 班数 | 在校生数\n东街小学 | 6 | 240',
    },
    {
      name: 'large and impossible figures',
      traps: ['huge', 'negative'],
      sheets: list('东街小学 | 6 | 987654321 | 12', '西街小学 | 6 | -5 | 12'),
    },
    {
      name: 'an error, told elsewhere',
      traps: ['errorCell'],
      sheets: list(A, B, '南街小学 | 6 | #REF! | 12'),
    },
    {
      name: 'names carried down a merged cell',
      sheets: '学校 | 年级 | 班级 | 学生数\n东街小学 | 一年级 | 1班 | 40\n^ | ^ | 2班 | 41',
    },
  ],
  reject: [
    {
      name: 'blank pupils',
      traps: ['blank'],
      sheets: list(A, B, '南街小学 | 6 | | 12'),
      cells: ['C4'],
      severity: 'logic',
    },
    { name: 'a stroke for pupils', sheets: list(A, B, '南街小学 | 6 | — | 12'), cells: ['C4'] },
    {
      name: 'two blanks',
      traps: ['twoFindings'],
      sheets: list(A, B, A, B, '南街小学 | 6 | | 12', '北街小学 | | 200 | 12'),
      cells: ['C6', 'B7'],
    },
    {
      name: 'a school listed twice',
      traps: ['duplicate'],
      sheets: list(A, B, '南街小学 | 6 | | 12', '南街小学 | 6 | | 12'),
      cells: ['C4', 'C5'],
    },
    {
      name: 'a class without pupils',
      sheets:
        '学校 | 年级 | 班级 | 学生数\n东街小学 | 一年级 | 1班 | 40\n东街小学 | 一年级 | 2班 |\n东街小学 | 一年级 | 3班 | 41',
      cells: ['D3'],
    },
    {
      name: 'a row without a name',
      sheets: '序号 | 学校名称 | 班数 | 在校生数\n1 | 东街小学 | 6 | 240\n2 | | 6 | 230',
      cells: ['B3'],
    },
  ],
  undecided: [
    { name: 'neither classes nor pupils', sheets: '学校名称 | 专任教师数\n东街小学 | 12', why: '在校生数' },
  ],
});
