import { layout } from '../../tables/layouts.fixture.ts';
import type { Sheet } from '../../values/workbook.ts';
import { testRule } from '../testing.fixture.ts';
import { townshipsMakeCounty } from './index.ts';

const LIST = [
  '乡镇 | 学校名称 | 班数 | 在校生数 | 专任教师数 | 图书册数',
  '城关镇 | 东街小学 | 6 | 250 | 15 | 5000',
  '城关镇 | 西街小学 | 6 | 240 | 14 | 4800',
  '柳河镇 | 柳河小学 | 6 | 200 | 13 | 4000',
].join('\n');
const HEAD = '项目 | 班数 | 在校生数 | 专任教师数 | 图书册数';
const county = (row: string, list = LIST, head = HEAD): readonly Sheet[] => [
  layout('2024年小学', list),
  layout('2024年汇总', [head, row, '初中 | 9 | 400 | 30 | 9000', '高中 | 20 | 990 | 80 | 20000'].join('\n')),
];

testRule(townshipsMakeCounty, {
  accept: [
    { name: 'sums that hold', sheets: county('小学 | 18 | 690 | 42 | 13800') },
    { name: 'a blank', traps: ['blank'], sheets: county('小学 | 18 | 690 | | 13800') },
    {
      name: 'a stage of nobody',
      traps: ['zero'],
      sheets: county('小学 | 18 | 690 | 42 | 13800', `${LIST}\n柳河镇 | 河湾教学点 | 0 | 0 | 0 | 0`),
    },
    {
      name: 'numbers kept as text',
      traps: ['textNumber'],
      sheets: county("小学 | '18 | '690人 | 42 | 13800"),
    },
    { name: 'full-width digits', traps: ['fullWidth'], sheets: county('小学 | １８ | 690 | 42 | 13800') },
    {
      name: 'a merged header',
      traps: ['mergedHeader'],
      sheets: county(
        '小学 | 18 | 690 | 42 | 13800',
        LIST,
        '项目 | 学生 | > | 教师 | >\n^ | 班数 | 在校生数 | 专任教师数 | 图书册数',
      ),
    },
    { name: 'a summary of other schools', sheets: county('小学 | 90 | 4000 | 250 | 90000') },
    {
      name: 'a school listed twice, which counts in both',
      traps: ['duplicate'],
      sheets: county('小学 | 24 | 890 | 55 | 17800', `${LIST}\n柳河镇 | 柳河小学 | 6 | 200 | 13 | 4000`),
    },
  ],
  reject: [
    {
      name: 'pupils out of date',
      sheets: county('小学 | 18 | 680 | 42 | 13800'),
      cells: ['2024年汇总!C2'],
      severity: 'logic',
      expected: ['690'],
    },
    {
      name: 'two of them',
      traps: ['twoFindings'],
      sheets: county('小学 | 18 | 680 | 42 | 13000'),
      cells: ['2024年汇总!C2', '2024年汇总!E2'],
    },
    {
      name: 'digits too many',
      traps: ['huge'],
      sheets: county('小学 | 18 | 690000000 | 42 | 13800'),
      cells: ['2024年汇总!C2'],
    },
  ],
  undecided: [
    { name: 'no summary', sheets: '学校名称 | 在校生数\n东街小学 | 8', why: '对照' },
    {
      name: 'a school with an error',
      traps: ['errorCell'],
      sheets: county('小学 | 18 | 680 | 42 | 13800', LIST.replace('| 250', '| #REF!')),
    },
    {
      name: 'a figure that can’t be',
      traps: ['negative'],
      sheets: county('小学 | 18 | 680 | 42 | 13800', LIST.replace('| 250', '| -250')),
    },
  ],
});
