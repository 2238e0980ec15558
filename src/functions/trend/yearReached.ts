/** The year in which a series reaches its target at its present trend. */
import { readCell } from '../../core/values/index.ts';
import { yearReached as reach, type Direction, type Point } from '../../core/whatif/year_reached/index.ts';
import { plainNumber } from '../arguments/numbers.ts';
import type { FunctionFault } from '../engine/fault.ts';
import { none, wrong } from '../engine/fault.ts';
import { define, type Parameter } from '../engine/record.ts';

const YEARS = {
  name: 'years',
  zh: '年份列',
  kind: 'numbers',
  description: { zh: '各年份', en: 'the years' },
} as const satisfies Parameter;

const VALUES = {
  name: 'values',
  zh: '数值列',
  kind: 'numbers',
  description: { zh: '各年的数值，与年份一一对应', en: 'the value of each year' },
} as const satisfies Parameter;

const pointsOf = (years: readonly (number | null)[], values: readonly (number | null)[]): Point[] => {
  if (years.length !== values.length) {
    throw wrong('function-lengths', {
      first: YEARS.zh,
      firstCount: years.length,
      second: VALUES.zh,
      secondCount: values.length,
    });
  }
  return years.flatMap((year, index) => {
    const value = values[index] ?? null;
    return year === null || value === null ? [] : [{ year, value }];
  });
};

/** "≥85" goes up, "≤5" down; a plain number leaves it to the series. */
const wanted = (text: string): { target: number; direction: Direction | null } => {
  const reading = readCell(text);
  if (reading.kind !== 'number') throw wrong('function-not-number', { parameter: '目标', received: text });
  const { bound } = reading;
  const up = bound === 'atLeast' || bound === 'over';
  const down = bound === 'atMost' || bound === 'under';
  return { target: plainNumber(reading), direction: up ? 'up' : down ? 'down' : null };
};

const DIGITS = 4;

const refusal = (answer: ReturnType<typeof reach>, target: number): FunctionFault => {
  switch (answer.kind) {
    case 'met':
      return none('function-trend-met', { year: answer.year, value: answer.value, target });
    case 'away':
      return none('function-trend-away', { slope: Number(answer.slope.toPrecision(DIGITS)), target });
    case 'far':
      return none('function-trend-far', { slope: Number(answer.slope.toPrecision(DIGITS)), target });
    default:
      return none('function-trend-short');
  }
};

export const yearReached = define({
  name: 'YEAR_REACHED',
  family: 'trend',
  description: {
    zh: '按最小二乘趋势，哪一年达到目标；已经达到、没有靠近时为 #N/A 并说明',
    en: 'the year in which the least-squares trend reaches the target; #N/A with the reason where it is met already or moves away',
  },
  parameters: [
    YEARS,
    VALUES,
    {
      name: 'target',
      zh: '目标',
      kind: 'text',
      description: {
        zh: '目标值；写成“≥85”或“≤5”可说明方向，否则按序列第一个值到目标的方向',
        en: 'target value; “≥85” or “≤5” tell the direction, else from the first value towards it',
      },
    },
  ],
  result: { kind: 'each', type: 'number', description: { zh: '年份（整年）', en: 'the year, whole' } },
  native: {
    formula: '=ROUNDUP(MAX(A2:A6)+(目标-LOOKUP(MAX(A2:A6),A2:A6,B2:B6))/SLOPE(B2:B6,A2:A6),0)',
    note: { zh: 'A列年份（升序），B列数值', en: 'A: years in ascending order, B: values' },
  },
  origin: { zh: '线性趋势外推：t0+(T−v0)/斜率', en: 'linear trend: t0 + (T − v0) ÷ slope' },
  examples: [
    { args: [[[2021], [2022], [2023]], [[80], [82], [84]], 90], answer: 2026 },
    { args: [[[2021], [2022], [2023]], [[6], [5], [4]], '≤2'], answer: 2025 },
    { args: [[[2021], [2022]], [[86], [88]], 85], answer: '#N/A' },
  ],
  compute: ({ years, values, target }) => {
    const { target: bound, direction } = wanted(target);
    const answer = reach(pointsOf(years, values), bound, direction);
    if (answer.kind === 'year') return answer.year;
    throw refusal(answer, bound);
  },
});
