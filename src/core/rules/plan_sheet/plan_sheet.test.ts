import { testRule } from '../testing.fixture.ts';
import { planSheet } from './index.ts';

const HEAD = '指标名称 | 单位 | 2020年基期值 | 2023年目标值 | 2024年目标值 | 2025年目标值';
const OTHERS = [
  '学前教育毛入园率 | % | 90 | 92 | 93 | 95',
  '普惠性幼儿园覆盖率 | % | 80 | 85 | 86 | 88',
  '义务教育巩固率 | % | 95 | 96 | 96 | 97',
];
const list = (...rows: string[]): string => [HEAD, ...rows, ...OTHERS].join('\n');

const FULL = '指标名称 | 单位 | 指标方向 | 2020年基期值 | 目标值 | 计算公式 | 数据来源 | 完成时限';
const full = (...rows: string[]): string =>
  [
    FULL,
    ...rows,
    '学前教育毛入园率 | % | 正向 | 90 | 95 | 在园÷适龄 | 教育统计 | 2025年',
    '义务教育巩固率 | % | 正向 | 95 | 97 | 毕业÷入学 | 教育统计 | 2025年',
    '普惠性幼儿园覆盖率 | % | 正向 | 80 | 88 | 普惠在园÷在园 | 教育统计 | 2025年',
    '小学生均校舍面积 | 平方米 | 正向 | 6 | 7 | 面积÷在校生 | 教育统计 | 2025年',
  ].join('\n');

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
    {
      name: 'all columns filled in',
      sheets: full('大班额比例 | % | 逆向 | 8 | 0 | 大班额班数÷班数 | 教育局 | 2025年'),
    },
    {
      name: 'a ledger whose title names the year',
      sheets:
        '某县2025年教育指标台账 | > | > | >\n指标名称 | 单位 | 基期值 | 目标值\n' +
        OTHERS.map((row) => row.split(' | ').slice(0, 4).join(' | ')).join('\n'),
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
    {
      name: 'a formula, a source and a deadline that were forgotten',
      sheets: full('大班额比例 | % | 逆向 | 8 | 0 |  |  |  '),
      cells: ['F2', 'G2', 'H2'],
    },
    {
      name: 'a target on the wrong side of the base',
      sheets: full(
        '大班额比例 | % | 逆向 | 8 | 9 | 大班额班数÷班数 | 教育局 | 2025年',
        '普及率 | % | 正向 | 90 | 85 | 在园÷适龄 | 教育局 | 2025年',
      ),
      cells: ['E2', 'E3'],
      expected: ['≤ 8', '≥ 90'],
    },
    {
      name: 'targets of no year',
      sheets:
        '指标名称 | 单位 | 基期值 | 目标值\n' +
        OTHERS.map((row) => row.split(' | ').slice(0, 4).join(' | ')).join('\n'),
      cells: ['D1'],
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
