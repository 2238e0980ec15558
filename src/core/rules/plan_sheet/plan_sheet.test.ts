import { testRule } from '../testing.fixture.ts';
import { planSheet } from './index.ts';

const HEAD = '指标名称 | 单位 | 2020年基期值 | 2023年目标值 | 2024年目标值 | 2025年目标值';
const OTHERS = [
  '学前教育毛入园率 | % | 90 | 92 | 93 | 95',
  '普惠性幼儿园覆盖率 | % | 80 | 85 | 86 | 88',
  '义务教育巩固率 | % | 95 | 96 | 96 | 97',
];
const list = (...rows: string[]): string => [HEAD, ...rows, ...OTHERS].join('\n');

testRule(planSheet, {
  accept: [
    { name: 'a ledger', sheets: list('大班额比例 | % | 8 | 5 | 3 | 0') },
    { name: 'a step without target', traps: ['blank'], sheets: list('大班额比例 | % | 8 | | 3 | 0') },
    { name: 'zeros', traps: ['zero'], sheets: list('超大班额班数 | 个 | 0 | 0 | 0 | 0') },
    {
      name: 'numbers kept as text',
      traps: ['textNumber'],
      sheets: list("大班额比例 | % | '8 | '5% | '3 | '0"),
    },
    { name: 'full-width digits', traps: ['fullWidth'], sheets: list('大班额比例 | % | ８ | ５ | ３ | 0') },
    {
      name: 'a merged header',
      traps: ['mergedHeader'],
      sheets:
        '指标名称 | 单位 | 基期值 | 目标值 | > | >\n^ | ^ | 2020年 | 2023年 | 2024年 | 2025年\n' +
        OTHERS.join('\n'),
    },
    { name: 'single years, up and down', sheets: list('当年新增学位数 | 个 | 100 | 500 | 200 | 400') },
    { name: 'a gross rate above 100', sheets: list('高中阶段毛入学率 | % | 98 | 101 | 102 | 103') },
    {
      name: 'an indicator listed twice',
      traps: ['duplicate'],
      sheets: list('大班额比例 | % | 8 | 5 | 3 | 0', '大班额比例 | % | 8 | 5 | 3 | 0'),
    },
    { name: 'a step that can’t be read', sheets: list('大班额比例 | % | 8 | 待定 | 3 | 0') },
    {
      name: 'large figures',
      traps: ['huge'],
      sheets: list('教育投入 | 元 | 1 | 987654321 | 987654322 | 987654323'),
    },
  ],
  reject: [
    { name: 'no unit', sheets: list('大班额比例 |  | 8 | 5 | 3 | 0'), cells: ['B2'], severity: 'experience' },
    { name: 'no target', sheets: list('大班额比例 | % | 8 | | |'), cells: ['D2'] },
    {
      name: 'two indicators with a step back',
      traps: ['twoFindings'],
      sheets: list('大班额比例 | % | 8 | 5 | 9 | 0', '普惠率 | % | 80 | 85 | 30 | 88'),
      cells: ['E2', 'E3'],
    },
  ],
  undecided: [
    { name: 'no ledger', sheets: '学校名称 | 在校生数\n东街小学 | 8' },
    { name: 'an error', traps: ['errorCell'], sheets: list('大班额比例 | % | 8 | 5 | #REF! | 0') },
    {
      name: 'figures that can’t be told apart from changes',
      traps: ['negative'],
      sheets: list('学龄人口增长 | 人 | 100 | -50 | 20 | -80'),
    },
  ],
});
