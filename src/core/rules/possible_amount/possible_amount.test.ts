import { testRule } from '../testing.fixture.ts';
import { possibleAmount } from './index.ts';

const list = (...rows: string[]): string =>
  ['学校名称 | 在校生数 | 占地面积(㎡) | 教学仪器设备值(万元)', ...rows].join('\n');

testRule(possibleAmount, {
  accept: [
    { name: 'figures that can be', sheets: list('东街小学 | 100 | 5200.25 | 12.345') },
    { name: 'a blank', traps: ['blank'], sheets: list('东街小学 | | | ') },
    { name: 'zeros', traps: ['zero'], sheets: list('东街小学 | 0 | 0 | 0') },
    {
      name: 'numbers kept as text',
      traps: ['textNumber'],
      sheets: list("东街小学 | '100人 | '5200.5 | '12"),
    },
    {
      name: 'full-width digits',
      traps: ['fullWidth'],
      sheets: list('东街小学 | １００ | ５２００．５ | 12'),
    },
    {
      name: 'a merged header',
      traps: ['mergedHeader'],
      sheets: '学校名称 | 基本情况 | >\n^ | 班数 | 在校生数\n东街小学 | 2 | 80',
    },
    { name: 'a large number', traps: ['huge'], sheets: list('东街小学 | 987654321 | 987654321 | 1') },
    { name: 'a fall', sheets: '学校名称 | 在校生数 | 比上年增减\n东街小学 | 100 | -5' },
    { name: 'an average', sheets: '学校名称 | 在校生数 | 平均班额\n东街小学 | 100 | 33.3' },
    { name: 'a cell that can’t be read', traps: ['errorCell'], sheets: list('东街小学 | #REF! | 待定 | 1') },
  ],
  reject: [
    {
      name: 'a negative head-count',
      traps: ['negative'],
      sheets: list('东街小学 | -100 | 1 | 1'),
      cells: ['B2'],
      severity: 'logic',
      expected: ['≥ 0'],
    },
    { name: 'half a person', sheets: list('东街小学 | 100.5 | 1 | 1'), cells: ['B2'] },
    {
      name: 'a negative area and a negative value',
      traps: ['twoFindings'],
      sheets: list('东街小学 | 100 | -1 | -1'),
      cells: ['C2', 'D2'],
    },
    { name: 'an area with three decimals', sheets: list('东街小学 | 100 | 5200.255 | 1'), cells: ['C2'] },
    {
      name: 'a school listed twice',
      traps: ['duplicate'],
      sheets: list('东街小学 | -100 | 1 | 1', '东街小学 | -100 | 1 | 1'),
      cells: ['B2', 'B3'],
    },
    { name: 'a total', sheets: list('东街小学 | 100 | 1 | 1', '合计 | -100 | 1 | 1'), cells: ['B3'] },
  ],
  undecided: [{ name: 'no numbers', sheets: '学校名称 | 平均班额\n东街小学 | 40', why: '数值列' }],
});
