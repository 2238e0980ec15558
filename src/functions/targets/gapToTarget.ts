/** What is still to go to the target in force. */
import { ACTUAL, BY_PLAN, INDICATOR, PLAN, YEAR } from '../arguments/common.ts';
import { define } from '../engine/record.ts';
import { numberedTarget, verdictOn } from './verdict.ts';

export const gapToTarget = define({
  name: 'GAP_TO_TARGET',
  family: 'targets',
  description: {
    zh: '离目标还差多少，用指标的单位（比例为百分点）；零或负数表示已达到并超出这么多',
    en: 'what is still to go, in the indicator’s unit (shares: percentage points); zero or negative: met by that margin',
  },
  parameters: [ACTUAL, INDICATOR, YEAR, PLAN],
  result: { kind: 'each', type: 'number', description: { zh: '差距', en: 'the gap' } },
  native: {
    formula: '=85-A2*100',
    note: {
      zh: 'A列实际值（百分比格式），目标85%；逆向指标为实际值减目标',
      en: 'A: actual value as a percentage, target 85 %; actual − target where lower is better',
    },
  },
  origin: BY_PLAN,
  examples: [
    { args: [0.82, '普惠性幼儿园覆盖率', 2025, '太康'], answer: 3 },
    { args: [52, '小学班额', 2025], answer: 7 },
    { args: [40, '小学班额', 2025], answer: -5 },
  ],
  compute: ({ actual, indicator, year, plan }) =>
    verdictOn(actual, numberedTarget(plan, indicator, year)).gap ?? 0,
});
