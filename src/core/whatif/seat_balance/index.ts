/** E15: where and when are there too few seats? */
import { message } from '../../messages/index.ts';
import { defineQuestion } from '../engine/question.ts';
import { sum, whole } from '../shared/inputs.ts';
import { yearNumber } from '../shared/series.ts';

const yearsOf = (places: readonly { readonly year: number }[]): number[] =>
  [...new Set(places.map(({ year }) => year))].sort((a, b) => a - b);

export const question = defineQuestion({
  id: 'seat_balance',
  number: 'E15',
  name: { zh: '哪里哪年缺学位', en: 'Seat supply against demand by place and year' },
  words: ['学位', '学位缺口', '学位供需', '预警', '乡镇', 'seats'],
  inputs: [
    {
      key: 'places',
      name: { zh: '各乡镇各年', en: 'Places and years' },
      kind: 'table',
      columns: [
        { key: 'place', name: { zh: '乡镇（街道）', en: 'Place' }, kind: 'text' },
        yearNumber('year', '年份', 'Year'),
        whole('demand', '学生数', 'Demand', '人'),
        whole('capacity', '学位', 'Seats', '个'),
      ],
    },
  ],
  answers: [
    { key: 'short', name: { zh: '各地各年缺口合计', en: 'All shortages together' }, unit: '个' },
    { key: 'rows', name: { zh: '有缺口的地方和年份数', en: 'Places and years short' }, unit: '处' },
    { key: 'firstYear', name: { zh: '最早出现缺口的年份', en: 'First year a place is short' }, unit: '年' },
    {
      key: 'firstCounty',
      name: { zh: '全县合计出现缺口的年份', en: 'First year the county is short' },
      unit: '年',
    },
  ],
  results: [
    { table: 'places', columns: [{ key: 'balance', name: { zh: '余缺', en: 'Balance' }, unit: '个' }] },
    {
      table: 'years',
      name: { zh: '全县各年', en: 'County by year' },
      columns: [
        { key: 'year', name: { zh: '年份', en: 'Year' }, unit: '年' },
        { key: 'demand', name: { zh: '学生数', en: 'Demand' }, unit: '人' },
        { key: 'capacity', name: { zh: '学位', en: 'Seats' }, unit: '个' },
        { key: 'balance', name: { zh: '余缺', en: 'Balance' }, unit: '个' },
      ],
    },
  ],
  sensitivity: { inputs: ['places.demand'], answers: ['short', 'firstYear'] },
  solve: ({ places }) => {
    const balance = places.map(({ demand, capacity }) => capacity - demand);
    const year = yearsOf(places);
    const total = (key: 'demand' | 'capacity') =>
      year.map((one) => sum(places.filter((row) => row.year === one).map((row) => row[key])));
    const [demand, capacity] = [total('demand'), total('capacity')];
    const county = year.map((_, i) => (capacity[i] ?? 0) - (demand[i] ?? 0));
    const short = places.filter((_, i) => (balance[i] ?? 0) < 0);
    const shortYears = year.filter((_, i) => (county[i] ?? 0) < 0);
    return {
      values: {
        short: -sum(balance.filter((one) => one < 0)) || 0,
        rows: short.length,
        firstYear: short.length === 0 ? null : Math.min(...short.map((row) => row.year)),
        firstCounty: shortYears[0] ?? null,
      },
      tables: { places: { balance }, years: { year, demand, capacity, balance: county } },
      assumptions: [message('assume-seats-local'), message('assume-wave')],
    };
  },
  formulas: ({ places }) => {
    const inYear = (column: string): string => `=SUMIF([places.year],[@year],[places.${column}])`;
    const early = (column: string): string => `=IF(COUNT([${column}])=0,"",MIN([${column}]))`;
    const when = { name: { zh: '缺口年份', en: 'Year short' }, cells: '=IF([@balance]<0,[@year],"")' };
    return {
      tables: {
        places: { balance: '=[@capacity]-[@demand]', when },
        years: {
          year: yearsOf(places),
          demand: inYear('demand'),
          capacity: inYear('capacity'),
          balance: '=[@capacity]-[@demand]',
          when,
        },
      },
      answers: {
        short: '=-SUMIF([places.balance],"<0")',
        rows: '=COUNTIF([places.balance],"<0")',
        firstYear: early('places.when'),
        firstCounty: early('years.when'),
      },
    };
  },
});
