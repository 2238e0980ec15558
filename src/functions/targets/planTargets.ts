/** A plan's targets as a list, in the very columns that a user's own targets have. */
import { message, render } from '../../core/messages/index.ts';
import { inForce, targetsInForce } from '../../core/plans/index.ts';
import type { Pack, Target } from '../../core/plans/schema.ts';
import { BY_PLAN, PLAN, YEAR } from '../arguments/common.ts';
import { none } from '../engine/fault.ts';
import { define, type Cell } from '../engine/record.ts';

const HEADER: readonly Cell[] = ['指标', '学段', '年份', '比较', '目标值', '单位', '条款'];

const SIGNS: Readonly<Record<NonNullable<Target['comparator']>, string>> = {
  '>=': '≥',
  '<=': '≤',
  '>': '＞',
  '<': '＜',
  '=': '=',
  between: '介于',
  about: '左右',
};

const deadlineOf = ({ deadline }: Target): Cell => {
  if (deadline === 'ongoing') return '长期';
  if (/^\d{4}$/.test(deadline)) return Number(deadline);
  return deadline.includes('..') ? `${deadline.replace('..', '-')}每年` : deadline;
};

const valueOf = ({ value, valueHigh, note, name }: Target): Cell => {
  if (value === null) return note ?? name;
  return valueHigh === null ? value : `${value}-${valueHigh}`;
};

const rowOf = (target: Target): readonly Cell[] => [
  target.name,
  target.stage === null ? '' : render(message(`stage.${target.stage}`), 'zh'),
  deadlineOf(target),
  target.comparator === null ? '' : SIGNS[target.comparator],
  valueOf(target),
  target.unit,
  target.clause,
];

/** All targets; with a year those in force then: of milestones the one that holds, of words all. */
const listed = (pack: Pack, year: number | null): readonly Target[] => {
  if (year === null) return pack.targets;
  const current = new Set(pack.targets.flatMap(({ indicator }) => targetsInForce(pack, indicator, year)));
  return pack.targets.filter(
    (target) => current.has(target) || (target.value === null && inForce(target, year)),
  );
};

export const planTargets = define({
  name: 'PLAN_TARGETS',
  family: 'targets',
  description: {
    zh: '列出一个规划的全部目标，或某年有效的目标，带表头；结果可直接作为其他函数的“规划”区域修改使用',
    en: 'a plan’s targets, all or those in force in a year, with a header; the list can be edited and used as a plan itself',
  },
  parameters: [
    PLAN,
    {
      ...YEAR,
      optional: true,
      description: { zh: '只列这一年有效的目标', en: 'only targets in force in this year' },
    },
  ],
  result: {
    kind: 'table',
    type: 'any',
    description: {
      zh: '指标、学段、年份、比较、目标值、单位、条款',
      en: '指标, 学段, 年份, 比较, 目标值, 单位, 条款',
    },
  },
  native: null,
  origin: BY_PLAN,
  examples: [
    {
      args: [
        [
          ['指标', '年份', '比较', '目标值'],
          ['小学班额', 2025, '≤', 45],
        ],
      ],
      answer: [
        ['指标', '学段', '年份', '比较', '目标值', '单位', '条款'],
        ['小学班额', '小学', 2025, '≤', 45, '人', '目标区域!A2'],
      ],
    },
  ],
  compute: ({ plan, year }) => {
    const targets = listed(plan, year);
    if (targets.length === 0) throw none('function-no-targets-listed', { plan: plan.name, year: year ?? '' });
    return [HEADER, ...targets.map(rowOf)];
  },
});
