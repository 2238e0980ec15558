import { testRule } from '../testing.fixture.ts';
import { pupilAges } from './index.ts';

const HEAD = '学校名称 | 在校生数 | 5岁及以下 | 6岁 | 7岁 | 8岁及以上';
const OTHERS = ['西街小学 | 60 | 0 | 20 | 20 | 20', '南街小学 | 63 | 1 | 20 | 21 | 21'];
const list = (...rows: string[]): string => [HEAD, ...rows, ...OTHERS].join('\n');
const first = (...rows: string[]): string =>
  ['学校名称 | 一年级 | > | > | >\n^ | 5岁 | 6岁 | 7岁 | 8岁', ...rows].join('\n');

const AGES = ['6岁 | 02 | 90 | 90 | 0', '7岁 | 03 | 80 | 10 | 70', '8岁及以上 | 04 | 10 | 0 | 10'];
const form = (...rows: string[]): string =>
  ['小学分年龄学生 | > | > | > | >', '指标名称 | 编号 | 合计 | 一年级 | 二年级', ...rows].join('\n');

testRule(pupilAges, {
  accept: [
    { name: 'a form by age', sheets: form('总计 | 01 | 180 | 100 | 80', ...AGES) },
    { name: 'ages that add up', sheets: list('东街小学 | 100 | 0 | 30 | 35 | 35') },
    { name: 'a blank age', traps: ['blank'], sheets: list('东街小学 | 100 | | 30 | 35 | 35') },
    { name: 'zeros', traps: ['zero'], sheets: list('东街小学 | 0 | 0 | 0 | 0 | 0') },
    {
      name: 'numbers kept as text',
      traps: ['textNumber'],
      sheets: list("东街小学 | '100 | 0 | '30人 | 35 | 35"),
    },
    {
      name: 'full-width digits',
      traps: ['fullWidth'],
      sheets: list('东街小学 | １００ | 0 | ３０ | 35 | 35'),
    },
    {
      name: 'first grades of six-year-olds',
      traps: ['mergedHeader'],
      sheets: first('东街小学 | 1 | 30 | 8 | 1'),
    },
    { name: 'a small first grade', sheets: first('东街小学 | 1 | 4 | 8 | 1') },
  ],
  reject: [
    {
      name: 'ages that don’t',
      sheets: list('东街小学 | 101 | 0 | 30 | 35 | 35'),
      cells: ['B2'],
      severity: 'logic',
      expected: ['100'],
    },
    {
      name: 'two rows',
      traps: ['twoFindings'],
      sheets: list(
        '东街小学 | 101 | 0 | 30 | 35 | 35',
        '北街小学 | 60 | 0 | 10 | 10 | 10',
        '关街小学 | 30 | 0 | 10 | 10 | 10',
        '前街小学 | 30 | 0 | 10 | 10 | 10',
      ),
      cells: ['B2', 'B3'],
    },
    {
      name: 'a school listed twice, each row for itself',
      traps: ['duplicate'],
      sheets: list('东街小学 | 101 | 0 | 30 | 35 | 35', '东街小学 | 102 | 0 | 30 | 35 | 35'),
      cells: ['B2', 'B3'],
    },
    {
      name: 'digits too many',
      traps: ['huge'],
      sheets: list('东街小学 | 987654321 | 0 | 30 | 35 | 35'),
      cells: ['B2'],
    },
    {
      name: 'ages that slipped by a column',
      sheets: first('东街小学 | 30 | 8 | 1 | 0', '西街小学 | 1 | 30 | 8 | 1'),
      cells: ['C3'],
      severity: 'experience',
    },
    {
      name: 'a form whose ages don’t make the total of a grade',
      sheets: form('总计 | 01 | 181 | 100 | 81', ...AGES),
      cells: ['C3', 'E3'],
      severity: 'logic',
      expected: ['180', '80'],
    },
    {
      name: 'a form whose first-graders are mostly seven',
      sheets: form(
        '总计 | 01 | 180 | 100 | 80',
        '6岁 | 02 | 30 | 30 | 0',
        '7岁 | 03 | 140 | 70 | 70',
        '8岁 | 04 | 10 | 0 | 10',
      ),
      cells: ['D4'],
      severity: 'experience',
    },
    {
      name: 'grade 7',
      sheets:
        '学校名称 | 七年级 | > | >\n^ | 11岁 | 12岁 | 13岁\n东街初级中学 | 2 | 10 | 30\n西街初级中学 | 2 | 30 | 10',
      cells: ['C3'],
    },
  ],
  undecided: [
    {
      name: 'a form with a cell that can’t be read',
      sheets: form('总计 | 01 | 180 | 101 | 80', '6岁 | 02 | 90 | #REF! | 0', ...AGES.slice(1)),
    },
    { name: 'no ages', sheets: '学校名称 | 在校生数\n东街小学 | 8', why: '分年龄' },
    { name: 'an error', traps: ['errorCell'], sheets: list('东街小学 | 101 | 0 | #REF! | 35 | 35') },
    {
      name: 'a figure that can’t be',
      traps: ['negative'],
      sheets: list('东街小学 | 101 | 0 | -30 | 35 | 35'),
    },
  ],
});
