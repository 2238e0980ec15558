import { testRule } from '../testing.fixture.ts';
import { shareInRange } from './index.ts';

const ledger = (...rows: string[]): string => ['指标 | 单位 | 2023年完成 | 2025年目标', ...rows].join('\n');

testRule(shareInRange, {
  accept: [
    {
      name: 'shares',
      sheets: ledger('普惠性幼儿园覆盖率 | % | 80.3 | 85', '九年义务教育巩固率 | % | 95 | 100'),
    },
    { name: 'a blank and a stroke', traps: ['blank'], sheets: ledger('普惠性幼儿园覆盖率 | % | | —') },
    {
      name: 'nothing and everything',
      traps: ['zero'],
      sheets: ledger('大班额占比 | % | 0 | 0', '入学率 | % | 100 | 100%'),
    },
    { name: 'numbers kept as text', traps: ['textNumber'], sheets: ledger("入学率 | % | '99.9 | '100") },
    { name: 'full-width digits', traps: ['fullWidth'], sheets: ledger('入学率 | % | ９９．９％ | ≥９３') },
    {
      name: 'a merged header',
      traps: ['mergedHeader'],
      sheets: '指标 | 单位 | 完成情况 | >\n^ | ^ | 2022年 | 2023年\n入学率 | % | 99 | 100',
    },
    { name: 'gross enrolment', sheets: ledger('学前三年毛入园率 | % | 103 | 110') },
    {
      name: 'growth, ratios and completion',
      traps: ['negative'],
      sheets: ledger(
        '教育支出增长率 | % | -8.3 | 5',
        '教师与公务员工资之比 | % | 103 | 100',
        '投资完成率 | % | 120 | 100',
        '入学率 | % | 99 | 100',
      ),
    },
    { name: 'an error', traps: ['errorCell'], sheets: ledger('入学率 | % | #DIV/0! | 100') },
  ],
  reject: [
    {
      name: 'more than everything',
      sheets: ledger('普惠性幼儿园覆盖率 | % | 180.3 | 85'),
      cells: ['C2'],
      severity: 'experience',
    },
    {
      name: 'two of them',
      traps: ['twoFindings'],
      sheets: ledger('普惠性幼儿园覆盖率 | % | 180.3 | 85', '入学率 | % | 99 | 100', '巩固率 | % | -5 | 100'),
      cells: ['C2', 'C4'],
    },
    {
      name: 'gross enrolment beyond belief',
      sheets: ledger('高中阶段毛入学率 | % | 912 | 95'),
      cells: ['C2'],
    },
    {
      name: 'a digit too many',
      traps: ['huge'],
      sheets: ledger('入学率 | % | 99999999 | 100'),
      cells: ['C2'],
    },
    {
      name: 'a row written twice',
      traps: ['duplicate'],
      sheets: ledger('入学率 | % | 120 | 100', '入学率 | % | 120 | 100'),
      cells: ['C2', 'C3'],
    },
    {
      name: 'a column of a list',
      sheets: '学校名称 | 在校生数 | 巩固率(%)\n东街小学 | 100 | 99\n西街小学 | 100 | 120',
      cells: ['C3'],
    },
  ],
  undecided: [{ name: 'no shares', sheets: '学校名称 | 在校生数\n东街小学 | 100', why: '率' }],
});
