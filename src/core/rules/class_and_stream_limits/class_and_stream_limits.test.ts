import { testRule } from '../testing.fixture.ts';
import { classAndStreamLimits } from './index.ts';

const HEAD = '学校名称 | 一年级 | > | 二年级 | >\n^ | 班数 | 学生数 | 班数 | 学生数';
const list = (...rows: string[]): string => ['2024年小学 | | | |', HEAD, ...rows].join('\n');
const KG = '园名 | 小班 | > | 中班 | >\n^ | 班数 | 幼儿数 | 班数 | 幼儿数';
const kg = (...rows: string[]): string => [KG, ...rows].join('\n');

testRule(classAndStreamLimits, {
  accept: [
    { name: 'usual schools', traps: ['mergedHeader'], sheets: list('东街小学 | 20 | 880 | 2 | 80') },
    { name: 'blanks', traps: ['blank'], sheets: list('东街小学 | | | 2 | 80') },
    { name: 'no classes', traps: ['zero'], sheets: list('东街小学 | 0 | 0 | 2 | 80') },
    { name: 'numbers kept as text', traps: ['textNumber'], sheets: list("东街小学 | '2 | '80 | 2 | 80") },
    { name: 'full-width digits', traps: ['fullWidth'], sheets: list('东街小学 | ２ | ８０ | ２ | 80') },
    { name: 'a kindergarten', sheets: kg('县直幼儿园 | 3 | 75 | 3 | 108') },
  ],
  reject: [
    {
      name: 'pupils in the place of classes',
      sheets: list('东街小学 | 42 | 42 | 1 | 40'),
      cells: ['B4'],
      severity: 'experience',
      expected: ['≤ 20'],
    },
    {
      name: 'two grades of two schools',
      traps: ['twoFindings'],
      sheets: list('东街小学 | 21 | 840 | 2 | 80', '西街小学 | 2 | 80 | 30 | 1200'),
      cells: ['B4', 'D5'],
    },
    {
      name: 'a school listed twice',
      traps: ['duplicate'],
      sheets: list('东街小学 | 21 | 840 | 2 | 80', '东街小学 | 21 | 840 | 2 | 80'),
      cells: ['B4', 'B5'],
    },
    {
      name: 'digits too many',
      traps: ['huge'],
      sheets: list('东街小学 | 987654 | 40 | 2 | 80'),
      cells: ['B4'],
    },
    {
      name: 'kindergarten classes',
      sheets: kg('县直幼儿园 | 3 | 111 | 3 | 90', '乡村幼儿园 | 11 | 220 | 3 | 90'),
      cells: ['C3', 'B4'],
    },
    {
      name: 'one row a grade',
      sheets:
        '2024年小学 | | |\n学校 | 年级 | 班数 | 学生数\n东街小学 | 一年级 | 21 | 840\n东街小学 | 二年级 | 6 | 240',
      cells: ['C3'],
    },
    {
      name: 'a five-year school',
      sheets:
        '学校名称 | 办学类型 | 班数 | 在校生数\n东街小学 | 五年制小学 | 6 | 200\n西街小学 | 小学 | 6 | 200',
      cells: ['B2'],
    },
  ],
  undecided: [
    { name: 'an error', traps: ['errorCell'], sheets: list('东街小学 | #REF! | 840 | 2 | 80') },
    { name: 'a figure that can’t be', traps: ['negative'], sheets: list('东街小学 | -21 | 840 | 2 | 80') },
    { name: 'no classes', sheets: '学校名称 | 在校生数\n东街小学 | 8', why: '班数' },
  ],
});
