/** The target in force in a year. */
import { BY_PLAN, INDICATOR, PLAN, YEAR } from '../arguments/common.ts';
import { define } from '../engine/record.ts';
import { numberedTarget } from './verdict.ts';

export const targetValue = define({
  name: 'TARGET_VALUE',
  family: 'targets',
  description: {
    zh: '某年有效的目标值；比例以百分数计（85 即 85%），区间目标取下端',
    en: 'the target value in force in a year; shares in percent (85 is 85 %), the lower end of a range',
  },
  parameters: [INDICATOR, YEAR, PLAN],
  result: { kind: 'each', type: 'number', description: { zh: '目标值', en: 'the target value' } },
  native: {
    formula: '=INDEX(目标值,MATCH(1,INDEX((指标=A2)*(年份=B2),0),0))',
    note: {
      zh: '目标表的三列分别命名为指标、年份、目标值',
      en: 'the three columns of a table of targets, named 指标, 年份, 目标值',
    },
  },
  origin: BY_PLAN,
  examples: [
    { args: ['小学班额', 2025], answer: 45 },
    { args: ['普惠性幼儿园覆盖率', 2025, '太康'], answer: 85 },
    { args: [[['小学班额'], ['初中班额']], 2025, '太康'], answer: [[45], [50]] },
    { args: ['小学班各', 2025], answer: '#N/A' },
  ],
  compute: ({ indicator, year, plan }) => numberedTarget(plan, indicator, year).value,
});
