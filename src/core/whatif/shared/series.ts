/** Figures by year: the input, what contradicts itself in it, and its latest point. */
import { message, type Message } from '../../messages/index.ts';
import type { Point } from '../year_reached/index.ts';

export const yearNumber = <const K extends string>(key: K, zh: string, en: string) =>
  ({ key, name: { zh, en }, kind: 'number', unit: '年', range: [1949, 9999], whole: true }) as const;

export const seriesTable = {
  key: 'series',
  name: { zh: '历年数值', en: 'Figures by year' },
  kind: 'table',
  columns: [
    yearNumber('year', '年份', 'Year'),
    { key: 'value', name: { zh: '数值', en: 'Value' }, kind: 'number', unit: '', range: [null, null] },
  ],
} as const;

/** What is wrong with a series; null when nothing is. */
export const checkSeries = (series: readonly Point[], fewest: number): Message | null => {
  const years = new Set(series.map(({ year }) => year));
  if (years.size < series.length) {
    const twice = series.find(({ year }, i) => series.findIndex((one) => one.year === year) < i)?.year ?? 0;
    return message('whatif-year-twice', { key: 'series', found: twice });
  }
  return years.size < fewest ? message('whatif-too-few-years', { key: 'series', found: years.size }) : null;
};

export const latest = (series: readonly Point[]): Point =>
  series.reduce((last, one) => (one.year > last.year ? one : last));

/** The latest year and its value, as steps of a sheet. */
export const LATEST_STEPS = [
  {
    key: 'lastYear',
    name: { zh: '最近年份', en: 'Latest year' },
    unit: '年',
    formula: '=MAX([series.year])',
  },
  {
    key: 'lastValue',
    name: { zh: '最近数值', en: 'Latest value' },
    formula: '=INDEX([series.value],MATCH([lastYear],[series.year],0))',
  },
] as const;
