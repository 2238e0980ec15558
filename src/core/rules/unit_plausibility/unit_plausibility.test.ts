import { testRule } from '../testing.fixture.ts';
import { unitPlausibility } from './index.ts';

const list = (head: string, ...values: readonly string[]): string =>
  [
    `学校名称 | 在校生数 | ${head}`,
    ...values.map((value, i) => `第${i + 1}小学 | ${300 + i} | ${value}`),
  ].join('\n');
const WAN = '教学仪器设备值(万元)';
const GOOD = ['60', '70', '55', '80', '66', '72'];

testRule(unitPlausibility, {
  accept: [
    { name: 'a column in 万元', sheets: list(WAN, ...GOOD) },
    { name: 'sites in 亩 that say so', sheets: list('占地面积(亩)', '18', '20', '15', '30', '22') },
    { name: 'a blank', traps: ['blank'], sheets: list(WAN, ...GOOD, '') },
    { name: 'a zero', traps: ['zero'], sheets: list(WAN, ...GOOD, '0') },
    { name: 'numbers kept as text', traps: ['textNumber'], sheets: list(WAN, "'60", "'70万元", ...GOOD) },
    { name: 'full-width digits', traps: ['fullWidth'], sheets: list(WAN, '６０', ...GOOD) },
    {
      name: 'a merged header',
      traps: ['mergedHeader'],
      sheets: `学校 | 基本情况 | >\n${list(WAN, ...GOOD)}`,
    },
    { name: 'one rich school', sheets: list(WAN, ...GOOD, '900') },
  ],
  reject: [
    {
      name: 'one school in 元',
      traps: ['huge'],
      sheets: list(WAN, ...GOOD, '650000'),
      cells: ['C8'],
      severity: 'experience',
    },
    {
      name: 'two schools',
      traps: ['twoFindings'],
      sheets: list(WAN, '600000', ...GOOD, '650000'),
      cells: ['C2', 'C9'],
    },
    {
      name: 'a school listed twice, each row for itself',
      traps: ['duplicate'],
      sheets: list(WAN, ...GOOD, '650000', '650000').replace('第8小学', '第7小学'),
      cells: ['C8', 'C9'],
    },
    {
      name: 'the whole column in 元',
      sheets: list(WAN, '600000', '700000', '550000', '800000', '660000'),
      cells: ['C2:C6'],
      expected: ['200—50000'],
    },
    {
      name: 'sites in 亩 that don’t',
      sheets: list('占地面积(㎡)', '18', '20', '15', '30', '22'),
      cells: ['C2:C6'],
    },
    {
      name: 'one site in 亩',
      sheets: list('占地面积(㎡)', '9000', '10000', '18', '12000', '8000', '9500'),
      cells: ['C4'],
    },
  ],
  undecided: [
    {
      name: 'an error',
      traps: ['errorCell'],
      sheets: list(WAN, '60', '70', '55', '80', '#REF!'),
      why: '中位数',
    },
    {
      name: 'a figure that can’t be',
      traps: ['negative'],
      sheets: list(WAN, '60', '70', '55', '80', '-650000'),
      why: '中位数',
    },
    { name: 'no equipment', sheets: '学校名称 | 在校生数\n东街小学 | 8', why: '教学仪器设备值' },
  ],
});
