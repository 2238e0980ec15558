/** The status of a figure: met, near, unmet, undecidable. */
import type { Status } from '../../core/check/report.ts';
import { ACTUAL, BY_PLAN, INDICATOR, PLAN, YEAR } from '../arguments/common.ts';
import { targetOf } from '../arguments/indicators.ts';
import { define } from '../engine/record.ts';
import { verdictOn } from './verdict.ts';

const WORDS: Readonly<Record<Status, string>> = {
  met: '达标',
  near: '接近',
  unmet: '未达标',
  undecidable: '不可判定',
};

export const targetStatus = define({
  name: 'TARGET_STATUS',
  family: 'targets',
  description: {
    zh: '达标、接近（差2个百分点或5%以内）、未达标；定性目标为不可判定',
    en: '达标 (met), 接近 (near: within 2 points or 5 %), 未达标 (unmet); 不可判定 (undecidable) for targets in words',
  },
  parameters: [ACTUAL, INDICATOR, YEAR, PLAN],
  result: {
    kind: 'each',
    type: 'string',
    description: { zh: '达标、接近、未达标或不可判定', en: '达标, 接近, 未达标 or 不可判定' },
  },
  native: {
    formula: '=IF(A2="","",IF(A2>=85%,"达标",IF(A2>=83%,"接近","未达标")))',
    note: {
      zh: 'A列实际值，目标85%，接近为差2个百分点以内',
      en: 'A: actual value, target 85 %, near within 2 points',
    },
  },
  origin: BY_PLAN,
  examples: [
    { args: [47, '小学班额', 2025], answer: '接近' },
    {
      args: [[[0.86], [0.84], [0.7]], '普惠性幼儿园覆盖率', 2025, '太康'],
      answer: [['达标'], ['接近'], ['未达标']],
    },
    {
      args: [
        1,
        '教育硬实力',
        2025,
        [
          ['指标', '年份', '目标值'],
          ['教育硬实力', 2025, '明显增强'],
        ],
      ],
      answer: '不可判定',
    },
  ],
  compute: ({ actual, indicator, year, plan }) =>
    WORDS[verdictOn(actual, targetOf(plan, indicator, year)).status],
});
