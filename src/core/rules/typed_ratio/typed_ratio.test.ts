import { testRule } from '../testing.fixture.ts';
import { typedRatio } from './index.ts';

const HEAD = '学校名称 | 班数 | 在校生数 | 专任教师数 | 平均班额 | 生师比';
const OTHERS = [
  '西街小学 | 12 | 500 | 28 | 41.7 | 17.9',
  '南街小学 | 6 | 240 | 15 | 40 | 1:16',
  '北街小学 | 7 | 300 | 16 | 42.86 | 18.75',
];
const list = (...rows: string[]): string => [HEAD, ...rows, ...OTHERS].join('\n');
const GOOD = '东街小学 | 9 | 400 | 25 | 44.4 | 16';

testRule(typedRatio, {
  accept: [
    { name: 'ratios to the digit printed', sheets: list(GOOD) },
    { name: 'a blank', traps: ['blank'], sheets: list('东街小学 | 9 | 400 | 25 | | ') },
    { name: 'no classes', traps: ['zero'], sheets: list('东街小学 | 0 | 0 | 0 | 0 | 0') },
    {
      name: 'numbers kept as text',
      traps: ['textNumber'],
      sheets: list("东街小学 | '9 | 400 | 25 | '44.4 | '16"),
    },
    {
      name: 'full-width digits',
      traps: ['fullWidth'],
      sheets: list('东街小学 | ９ | ４００ | 25 | ４４.４ | 16'),
    },
    {
      name: 'a merged header',
      traps: ['mergedHeader'],
      sheets: `学校 | 基本情况 | > | > | > | >\n${list(GOOD)}`,
    },
    {
      name: 'a column that means something else',
      sheets:
        '学校名称 | 班数 | 在校生数 | 专任教师数 | 平均班额 | 生师比\n东街小学 | 9 | 400 | 25 | 50 | 16\n西街小学 | 12 | 500 | 28 | 49 | 17.9\n南街小学 | 6 | 240 | 15 | 46 | 16',
    },
    {
      name: 'areas per pupil',
      sheets:
        '学校名称 | 在校生数 | 占地面积 | 生均占地面积\n东街小学 | 400 | 9000 | 22.5\n西街小学 | 300 | 9000 | 30',
    },
  ],
  reject: [
    {
      name: 'a class size out of date',
      sheets: list('东街小学 | 9 | 400 | 25 | 46.4 | 16'),
      cells: ['E2'],
      severity: 'logic',
      expected: ['44.4'],
    },
    {
      name: 'two of them',
      traps: ['twoFindings'],
      sheets: list('东街小学 | 9 | 400 | 25 | 46.4 | 16', '关街小学 | 6 | 240 | 15 | 40 | 18'),
      cells: ['E2', 'F3'],
      expected: ['44.4', '16'],
    },
    {
      name: 'a school listed twice, each row for itself',
      traps: ['duplicate'],
      sheets: list('东街小学 | 9 | 400 | 25 | 46.4 | 16', '东街小学 | 9 | 400 | 25 | 46.5 | 16'),
      cells: ['E2', 'E3'],
    },
    {
      name: 'digits too many',
      traps: ['huge'],
      sheets: list('东街小学 | 9 | 400 | 25 | 987654321 | 16'),
      cells: ['E2'],
    },
    {
      name: 'an area per pupil',
      sheets:
        '学校名称 | 在校生数 | 占地面积 | 生均占地面积\n东街小学 | 400 | 9000 | 22.5\n西街小学 | 300 | 9000 | 30\n南街小学 | 300 | 9000 | 33',
      cells: ['D4'],
    },
  ],
  undecided: [
    { name: 'an error', traps: ['errorCell'], sheets: list('东街小学 | #REF! | 400 | 25 | 46.4 | ') },
    {
      name: 'a figure that can’t be',
      traps: ['negative'],
      sheets: list('东街小学 | -9 | 400 | 25 | 46.4 | '),
    },
    { name: 'no ratio', sheets: '学校名称 | 在校生数 | 班数\n东街小学 | 80 | 2', why: '比率' },
  ],
});
