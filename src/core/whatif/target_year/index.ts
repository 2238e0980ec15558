/** E6: when is the target reached at the present pace? */
import { message } from '../../messages/index.ts';
import { defineQuestion } from '../engine/question.ts';
import { say, up } from '../engine/draft.ts';
import { checkSeries, latest, LATEST_STEPS, seriesTable, yearNumber } from '../shared/series.ts';
import { seriesFill, seriesName, seriesNames } from '../shared/seriesFacts.ts';
import { parameter } from '../shared/parameters.ts';
import { slopeOf, yearReached, type Direction, type Point } from '../year_reached/index.ts';

const logit = (percent: number): number => Math.log(percent / (100 - percent));
const inside = (value: number): boolean => value > 0 && value < 100;

/** Shares slow down near 0 and 100 %: a straight line through their logits never crosses either. */
const sShapedYear = (series: readonly Point[], target: number, direction: Direction): number | null => {
  if (!inside(target) || !series.every(({ value }) => inside(value))) return null;
  const points = series.map(({ year, value }) => ({ year, value: logit(value) }));
  const found = yearReached(points, logit(target), direction);
  return found.kind === 'year' ? found.year : null;
};

const TEXTS = {
  met: 'whatif-status-met',
  away: 'whatif-status-away',
  far: 'whatif-status-far',
} as const;

export const question = defineQuestion({
  id: 'target_year',
  number: 'E6',
  name: { zh: '照现在的速度哪年达标', en: 'Year in which the target is reached' },
  words: ['何时达标', '哪年达标', '趋势', '什么时候', '达标年份', 'when'],
  inputs: [
    seriesName,
    { key: 'target', name: { zh: '目标值', en: 'Target' }, kind: 'number', unit: '', range: [null, null] },
    {
      key: 'direction',
      name: { zh: '方向', en: 'Direction' },
      kind: 'choice',
      options: [
        { value: 'up', name: { zh: '越高越好', en: 'at least' } },
        { value: 'down', name: { zh: '越低越好', en: 'at most' } },
      ],
      default: 'up',
    },
    {
      ...yearNumber('endYear', '规划期末', 'End year'),
      default: (_, year) => year + parameter('plan_years').value,
    },
    seriesTable,
  ],
  answers: [
    { key: 'status', name: { zh: '判断', en: 'Verdict' }, unit: '' },
    { key: 'year', name: { zh: '达标年份（直线）', en: 'Year reached (straight line)' }, unit: '年' },
    { key: 'slope', name: { zh: '每年变化', en: 'Change a year' }, unit: '' },
    {
      key: 'sYear',
      name: { zh: '达标年份（比例趋近100%时放缓）', en: 'Year reached (slowing towards 100 %)' },
      unit: '年',
    },
  ],
  prefill: seriesFill('endYear', true),
  suggest: seriesNames,
  check: ({ series }) => checkSeries(series, 2),
  solve: ({ target, direction, endYear, series }) => {
    const found = yearReached(series, target, direction);
    const year = found.kind === 'year' ? found.year : found.kind === 'met' ? found.year : null;
    const status =
      found.kind === 'year'
        ? found.year > endYear
          ? 'whatif-status-late'
          : 'whatif-status-year'
        : found.kind === 'tooFew'
          ? 'whatif-status-far'
          : TEXTS[found.kind];
    const sYear = found.kind === 'year' ? sShapedYear(series, target, direction) : null;
    return {
      values: { status: message(status), year, slope: slopeOf(series), sYear },
      assumptions: [message('assume-line', { year: latest(series).year }), message('assume-logit')],
    };
  },
  formulas: ({ direction }) => {
    const sign = direction === 'up' ? '' : '-';
    return {
      steps: [
        ...LATEST_STEPS,
        {
          key: 'missing',
          name: { zh: '还差', en: 'To go' },
          formula: `=ROUND(${sign}([target]-[lastValue]),9)`,
        },
        {
          key: 'pace',
          name: { zh: '向目标的速度', en: 'Pace to the target' },
          formula: `=ROUND(${sign}[slope],12)`,
        },
        {
          key: 'sSlope',
          name: { zh: '对数比例的每年变化', en: 'Change of the logit a year' },
          formula: `=${sign}SLOPE([series.logit],[series.year])`,
        },
        {
          key: 'sMissing',
          name: { zh: '对数比例还差', en: 'Logit to go' },
          formula: `=IF(OR([target]<=0,[target]>=100),0,${sign}(LN([target]/(100-[target]))-INDEX([series.logit],MATCH([lastYear],[series.year],0))))`,
        },
      ],
      tables: {
        series: {
          logit: {
            name: { zh: '对数比例', en: 'Logit' },
            cells: '=IF(AND([@value]>0,[@value]<100),LN([@value]/(100-[@value])),0)',
          },
        },
      },
      answers: {
        status: `=IF([missing]<=0,${say('whatif-status-met')},IF([pace]<=0,${say('whatif-status-away')},IF([missing]/[pace]>100,${say('whatif-status-far')},IF([year]>[endYear],${say('whatif-status-late')},${say('whatif-status-year')}))))`,
        year: `=IF([missing]<=0,[lastYear],IF([pace]<=0,"",IF([missing]/[pace]>100,"",${up('[lastYear]+[missing]/[pace]')})))`,
        slope: '=SLOPE([series.value],[series.year])',
        sYear: `=IF(OR([missing]<=0,[pace]<=0,[target]<=0,[target]>=100,MIN([series.value])<=0,MAX([series.value])>=100),"",IF([missing]/[pace]>100,"",IF([sSlope]<=0,"",IF([sMissing]/[sSlope]>100,"",${up('[lastYear]+[sMissing]/[sSlope]')}))))`,
      },
    };
  },
});
