import { testRule } from '../testing.fixture.ts';
import { totalIsSum } from './index.ts';

const list = (...rows: string[]): string => ['学校名称 | 班数 | 在校生数 | 其中：女', ...rows].join('\n');
const TOWNS = (a: number, b: number, all: number): string => `
序号 | 乡镇 | 学校名称 | 班数 | 在校生数 | 专任教师数
1 | 城关镇 | 东街小学 | 6 | 200 | 12
2 | ^ | 西街小学 | 6 | 220 | 13
 | 小计 | | 12 | ${a} | 25
3 | 柳河镇 | 柳河小学 | 6 | 180 | 11
4 | ^ | 河湾小学 | 6 | 100 | 9
 | 小计 | | 12 | ${b} | 20
 | 合计 | | 24 | ${all} | 45`;

testRule(totalIsSum, {
  accept: [
    {
      name: 'totals that hold',
      sheets: list('东街小学 | 6 | 200 | 90', '西街小学 | 6 | 210 | 100', '合计 | 12 | 410 | 190'),
    },
    { name: 'subtotals and total', sheets: TOWNS(420, 280, 700) },
    {
      name: 'a total on top',
      sheets: list('合计 | 12 | 410 | 190', '东街小学 | 6 | 200 | 90', '西街小学 | 6 | 210 | 100'),
    },
    {
      name: 'blank cells and a total without some columns',
      traps: ['blank'],
      sheets: list('东街小学 | 6 | 200 | 90', '西街小学 | 6 | | 100', '合计 | 12 | 200 | '),
    },
    {
      name: 'zeros',
      traps: ['zero'],
      sheets: list('东街小学 | 0 | 0 | 0', '西街小学 | 0 | 0 | 0', '合计 | 0 | 0 | 0'),
    },
    {
      name: 'numbers kept as text',
      traps: ['textNumber'],
      sheets: list("东街小学 | 6 | '200人 | 90", "西街小学 | '6 | 210 | 100", "合计 | 12 | '410 | 190"),
    },
    {
      name: 'full-width digits',
      traps: ['fullWidth'],
      sheets: list('东街小学 | ６ | ２００ | 90', '西街小学 | 6 | 210 | 100', '合　计 | １２ | ４１０ | 190'),
    },
    {
      name: 'merged headers',
      traps: ['mergedHeader'],
      sheets:
        '学校名称 | 一年级 | > | 二年级 | >\n^ | 班数 | 学生数 | 班数 | 学生数\n东街小学 | 1 | 40 | 1 | 41\n西街小学 | 1 | 42 | 1 | 43\n合计 | 2 | 82 | 2 | 84',
    },
    {
      name: 'averages and largest classes aren’t added',
      sheets:
        '学校名称 | 班数 | 在校生数 | 平均班额 | 最大班额\n东街小学 | 6 | 240 | 40 | 45\n西街小学 | 6 | 180 | 30 | 33\n合计 | 12 | 420 | 35 | 45',
    },
    {
      name: 'areas rounded within half a square metre',
      sheets:
        '学校名称 | 占地面积(㎡) | 在校生数\n东街小学 | 100.2 | 10\n西街小学 | 100.2 | 10\n合计 | 200 | 20',
    },
    {
      name: 'a subtotal that fits nothing',
      sheets: list(
        '东街小学 | 6 | 200 | 90',
        '西街小学 | 6 | 210 | 100',
        '公办小计 | 5 | 11 | 12',
        '合计 | 12 | 410 | 190',
      ),
    },
    {
      name: 'schools written twice',
      traps: ['duplicate'],
      sheets: list('东街小学 | 6 | 200 | 90', '东街小学 | 6 | 200 | 90', '合计 | 12 | 400 | 180'),
    },
  ],
  reject: [
    {
      name: 'a total out of date',
      sheets: list('东街小学 | 6 | 200 | 90', '西街小学 | 6 | 210 | 100', '合计 | 12 | 400 | 190'),
      cells: ['C4'],
      expected: ['410'],
      severity: 'logic',
    },
    { name: 'a subtotal out of date', sheets: TOWNS(400, 280, 700), cells: ['E4'], expected: ['420'] },
    {
      name: 'a subtotal and the total each for itself',
      traps: ['twoFindings'],
      sheets: TOWNS(400, 280, 701),
      cells: ['E4', 'E8'],
      expected: ['420', '700'],
    },
    { name: 'a fault in a row, told at the innermost sum only', sheets: TOWNS(430, 280, 710), cells: ['E4'] },
    {
      name: 'a digit too many',
      traps: ['huge'],
      sheets: list('东街小学 | 6 | 200 | 90', '西街小学 | 6 | 210 | 100', '合计 | 12 | 41000000000 | 190'),
      cells: ['C4'],
    },
    {
      name: 'a row left out: one finding for the row',
      sheets: list('东街小学 | 6 | 200 | 90', '西街小学 | 6 | 210 | 100', '合计 | 18 | 610 | 280'),
      cells: ['B4:D4'],
    },
    {
      name: 'a class list',
      sheets:
        '学校 | 年级 | 班级 | 学生数\n东街小学 | 一年级 | 1班 | 45\n东街小学 | 一年级 | 2班 | 44\n合计 | | | 90',
      cells: ['D4'],
    },
  ],
  undecided: [
    {
      name: 'a column with an error',
      traps: ['errorCell'],
      sheets: list('东街小学 | 6 | #N/A | 90', '西街小学 | 6 | 210 | 100', '合计 | 12 | 400 | 190'),
    },
    {
      name: 'a column with a figure that can’t be',
      traps: ['negative'],
      sheets: list('东街小学 | 6 | -200 | 90', '西街小学 | 6 | 210 | 100', '合计 | 12 | 400 | 190'),
    },
  ],
});
