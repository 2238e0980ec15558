/** E7: what yearly pace is needed to reach the target by a year? */
import { message } from '../../messages/index.ts';
import { defineQuestion } from '../engine/question.ts';
import { seriesFill, seriesName, seriesNames } from '../shared/seriesFacts.ts';
import { parameter } from '../shared/parameters.ts';
import { checkSeries, latest, LATEST_STEPS, seriesTable, yearNumber } from '../shared/series.ts';

export const question = defineQuestion({
  id: 'yearly_pace',
  number: 'E7',
  name: { zh: '每年要提高多少才能按期达标', en: 'Yearly pace needed by a year' },
  words: ['每年提高', '速度', '按期达标', '增速', '年均增长', 'pace'],
  inputs: [
    seriesName,
    { key: 'target', name: { zh: '目标值', en: 'Target' }, kind: 'number', unit: '', range: [null, null] },
    yearNumber('targetYear', '目标年份', 'Target year'),
    {
      key: 'recentYears',
      name: { zh: '与最近几年比较', en: 'Compare with the last' },
      kind: 'number',
      unit: '年',
      range: [1, 50],
      whole: true,
      default: () => parameter('recent_years').value,
    },
    seriesTable,
  ],
  answers: [
    { key: 'pace', name: { zh: '每年要变化', en: 'Change needed a year' }, unit: '' },
    { key: 'growth', name: { zh: '或每年按比例增长', en: 'Or growth a year' }, unit: '%' },
    { key: 'recent', name: { zh: '最近几年的每年变化', en: 'Change a year of late' }, unit: '' },
    { key: 'times', name: { zh: '要加快到原来的几倍', en: 'Times the pace of late' }, unit: '倍' },
  ],
  prefill: seriesFill('targetYear', false),
  suggest: seriesNames,
  check: ({ series, targetYear }) => {
    const wrong = checkSeries(series, 1);
    if (wrong !== null) return wrong;
    const { year } = latest(series);
    return targetYear > year ? null : message('whatif-year-passed', { target: targetYear, latest: year });
  },
  solve: ({ target, targetYear, recentYears, series }) => {
    const last = latest(series);
    const years = targetYear - last.year;
    const pace = (target - last.value) / years;
    const growth = last.value > 0 && target > 0 ? ((target / last.value) ** (1 / years) - 1) * 100 : null;
    const first = series
      .filter(({ year }) => year >= last.year - recentYears)
      .reduce((early, one) => (one.year < early.year ? one : early), last);
    const recent = first.year === last.year ? null : (last.value - first.value) / (last.year - first.year);
    const times = recent === null || recent === 0 ? null : pace / recent;
    return {
      values: { pace, growth, recent, times },
      assumptions: [message('assume-pace', { year: last.year })],
    };
  },
  formulas: () => ({
    steps: [
      ...LATEST_STEPS,
      {
        key: 'firstYear',
        name: { zh: '比较起点年份', en: 'Compared from' },
        unit: '年',
        formula: '=SMALL([series.year],COUNTIF([series.year],"<"&([lastYear]-[recentYears]))+1)',
      },
      {
        key: 'firstValue',
        name: { zh: '比较起点数值', en: 'Value then' },
        formula: '=INDEX([series.value],MATCH([firstYear],[series.year],0))',
      },
    ],
    answers: {
      pace: '=([target]-[lastValue])/([targetYear]-[lastYear])',
      growth:
        '=IF(AND([lastValue]>0,[target]>0),(([target]/[lastValue])^(1/([targetYear]-[lastYear]))-1)*100,"")',
      recent: '=IF([firstYear]=[lastYear],"",([lastValue]-[firstValue])/([lastYear]-[firstYear]))',
      times: '=IF([firstYear]=[lastYear],"",IF([lastValue]=[firstValue],"",[pace]/[recent]))',
    },
  }),
});
