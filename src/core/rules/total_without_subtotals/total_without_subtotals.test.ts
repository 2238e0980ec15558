import { testRule } from '../testing.fixture.ts';
import { totalWithoutSubtotals } from './index.ts';

interface Totals {
  readonly pupils?: number | string;
  readonly teachers?: number | string;
  readonly first?: string;
}
const list = ({ pupils = 700, teachers = 45, first = '200' }: Totals = {}): string => `
序号 | 乡镇 | 学校名称 | 班数 | 在校生数 | 专任教师数
1 | 城关镇 | 东街小学 | 6 | ${first} | 12
2 | ^ | 西街小学 | 6 | 220 | 13
 | 小计 | | 12 | 420 | 25
3 | 柳河镇 | 柳河小学 | 6 | 180 | 11
4 | ^ | 河湾小学 | 6 | 100 | 9
 | 小计 | | 12 | 280 | 20
 | 合计 | | 24 | ${pupils} | ${teachers}`;

testRule(totalWithoutSubtotals, {
  accept: [
    { name: 'a total of the schools', sheets: list() },
    { name: 'a total that is wrong in another way', sheets: list({ pupils: 1300 }) },
    { name: 'a blank total', traps: ['blank'], sheets: list({ pupils: '' }) },
    {
      name: 'all zero',
      traps: ['zero'],
      sheets:
        '学校名称 | 班数 | 在校生数\n东街小学 | 0 | 0\n小计 | 0 | 0\n西街小学 | 0 | 0\n小计 | 0 | 0\n合计 | 0 | 0',
    },
    { name: 'numbers kept as text', traps: ['textNumber'], sheets: list({ first: "'200" }) },
    {
      name: 'a total of merged headers',
      traps: ['mergedHeader'],
      sheets:
        '学校名称 | 一年级 | >\n^ | 班数 | 学生数\n东街小学 | 1 | 40\n小计 | 1 | 40\n西街小学 | 1 | 42\n小计 | 1 | 42\n合计 | 2 | 82',
    },
    {
      name: 'schools written twice without subtotals',
      traps: ['duplicate'],
      sheets: '学校名称 | 班数 | 在校生数\n东街小学 | 6 | 200\n东街小学 | 6 | 200\n合计 | 12 | 400',
    },
    { name: 'a total of a billion', traps: ['huge'], sheets: list({ pupils: 1000000000 }) },
  ],
  reject: [
    {
      name: 'a total of schools and subtotals',
      sheets: list({ pupils: 1400 }),
      cells: ['E8'],
      expected: ['700'],
      severity: 'logic',
    },
    { name: 'full-width digits', traps: ['fullWidth'], sheets: list({ pupils: '１４００' }), cells: ['E8'] },
    {
      name: 'two columns',
      traps: ['twoFindings'],
      sheets:
        list({ pupils: 1400 }).replace('柳河小学 | 6', '柳河小学 | 6') +
        '\n\n' +
        '园名 | 班数 | 在园幼儿数 | 教职工数\n县直园 | 3 | 90 | 9\n小计 | 3 | 90 | 9\n村幼儿园 | 1 | 20 | 3\n小计 | 1 | 20 | 3\n合计 | 4 | 110 | 24',
      cells: ['E8', 'D15'],
    },
  ],
  undecided: [
    { name: 'a row with an error', traps: ['errorCell'], sheets: list({ pupils: 1400, first: '#VALUE!' }) },
    {
      name: 'a row with a figure that can’t be',
      traps: ['negative'],
      sheets: list({ pupils: 1400, first: '-200' }),
    },
  ],
});
