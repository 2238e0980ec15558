/** Whether a figure meets the target in force. */
import { ACTUAL, BY_PLAN, INDICATOR, PLAN, YEAR } from '../arguments/common.ts';
import { define } from '../engine/record.ts';
import { numberedTarget, verdictOn } from './verdict.ts';

export const targetMet = define({
  name: 'TARGET_MET',
  family: 'targets',
  description: {
    zh: '实际值是否达到某年的目标，不四舍五入',
    en: 'whether the actual value meets the target of a year, compared unrounded',
  },
  parameters: [ACTUAL, INDICATOR, YEAR, PLAN],
  result: {
    kind: 'each',
    type: 'boolean',
    description: { zh: 'TRUE 达标，FALSE 未达标', en: 'TRUE met, FALSE not met' },
  },
  native: {
    formula: '=IF(A2="","",A2>=85%)',
    note: {
      zh: 'A列实际值，目标85%；逆向指标用 <=',
      en: 'A: actual value, target 85 %; <= where lower is better',
    },
  },
  origin: BY_PLAN,
  examples: [
    { args: ['86.2%', '普惠性幼儿园覆盖率', 2025, '太康'], answer: true },
    { args: [0.849, '普惠性幼儿园覆盖率', 2025, '太康'], answer: false },
    { args: [[[45], [46]], '小学班额', 2025], answer: [[true], [false]] },
    {
      args: [
        '1:19',
        'pupil_staff_ratio',
        2025,
        [
          ['指标', '年份', '比较', '目标值'],
          ['教职工与学生比', 2025, '≤', 19],
        ],
      ],
      answer: true,
    },
  ],
  compute: ({ actual, indicator, year, plan }) =>
    verdictOn(actual, numberedTarget(plan, indicator, year)).status === 'met',
});
