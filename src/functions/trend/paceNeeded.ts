/** The change a year that is needed to be at the target in time. */
import { paceNeeded as pace } from '../../core/plans/index.ts';
import { ACTUAL, BY_PLAN, INDICATOR, PLAN, YEAR } from '../arguments/common.ts';
import { figureIn } from '../arguments/figure.ts';
import { none } from '../engine/fault.ts';
import { define } from '../engine/record.ts';
import { numberedTarget, verdictOn } from '../targets/verdict.ts';

export const paceNeeded = define({
  name: 'PACE_NEEDED',
  family: 'trend',
  description: {
    zh: '从现在到目标年份，每年要变化多少（比例为百分点）；已达到为 0，负数表示要下降',
    en: 'the change a year from now to the target year (shares: percentage points); 0 where met, negative to go down',
  },
  parameters: [
    ACTUAL,
    {
      ...YEAR,
      name: 'year_now',
      zh: '现在年份',
      description: { zh: '实际值的年份', en: 'the year of the actual value' },
    },
    INDICATOR,
    {
      ...YEAR,
      name: 'year_target',
      zh: '目标年份',
      description: { zh: '要达到目标的年份', en: 'the year by which to be there' },
    },
    PLAN,
  ],
  result: { kind: 'each', type: 'number', description: { zh: '每年应变化的量', en: 'change needed a year' } },
  native: {
    formula: '=(目标-A2)/(目标年份-现在年份)',
    note: { zh: 'A列实际值；已达标的写 0', en: 'A: actual value; 0 where met' },
  },
  origin: BY_PLAN,
  examples: [
    { args: [0.81, 2023, '普惠性幼儿园覆盖率', 2025, '太康'], answer: 2 },
    { args: [52, 2023, '小学班额', 2025, '太康'], answer: -3.5 },
    { args: [44, 2023, '小学班额', 2025, '太康'], answer: 0 },
  ],
  compute: ({ actual, year_now, indicator, year_target, plan }) => {
    const target = numberedTarget(plan, indicator, year_target);
    const value = figureIn(actual, target, ACTUAL.zh);
    // The year asked for stands in for the plan's own deadline.
    const needed = pace(value, { ...target, deadline: String(year_target) }, year_now);
    if (needed !== null) return needed;
    const gap = verdictOn(actual, target).gap ?? 0;
    if (year_target > year_now) throw none('function-no-pace', { indicator: target.name });
    throw none('function-no-time', { target: year_target, now: year_now, gap });
  },
});
