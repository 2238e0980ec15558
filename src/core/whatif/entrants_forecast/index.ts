/** E14: how many pupils will enter primary school in the coming years? */
import { message } from '../../messages/index.ts';
import { roundTo } from '../../values/compare.ts';
import { defineQuestion } from '../engine/question.ts';
import { up } from '../engine/draft.ts';
import { amount, classLimit, schoolStage, whole } from '../shared/inputs.ts';
import { parameter } from '../shared/parameters.ts';
import { yearNumber } from '../shared/series.ts';
import { wholeUp } from '../shared/wholeUp.ts';

export const birthsTable = {
  key: 'births',
  name: { zh: '历年出生人口', en: 'Births by year' },
  kind: 'table',
  columns: [yearNumber('year', '出生年份', 'Year of birth'), whole('births', '出生人口', 'Births', '人')],
} as const;

export const entryAge = {
  key: 'entryAge',
  name: { zh: '入学年龄', en: 'Age at entry' },
  kind: 'number',
  unit: '岁',
  range: [2, 20],
  whole: true,
  default: () => parameter('primary_entry_age').value,
} as const;

export const survival = {
  ...amount('survival', '出生人口到入学时仍在本地就读的比例', 'Births who enter school here', '%'),
  range: [0, 200],
  default: 100,
} as const;

export const question = defineQuestion({
  id: 'entrants_forecast',
  number: 'E14',
  name: { zh: '几年后一年级有多少学生', en: 'First-grade pupils in the coming years' },
  words: ['入学人数', '一年级', '出生人口', '学龄人口', '预测', '高峰', 'forecast'],
  inputs: [
    schoolStage,
    classLimit,
    entryAge,
    survival,
    {
      key: 'migration',
      name: { zh: '每年净迁入', en: 'Net migration a year' },
      kind: 'number',
      unit: '人',
      range: [null, null],
      default: 0,
    },
    {
      ...amount('spread', '预测误差', 'Error of the forecast', '%'),
      default: () => parameter('forecast_error').value,
    },
    {
      ...yearNumber('targetYear', '想看的入学年份', 'Year of entry asked about'),
      default: (given, year) => year + Number(given['entryAge']),
    },
    birthsTable,
  ],
  answers: [
    { key: 'pupils', name: { zh: '该年入学人数', en: 'Pupils entering that year' }, unit: '人' },
    { key: 'classes', name: { zh: '该年要的班数', en: 'Classes they need' }, unit: '班' },
    { key: 'peakYear', name: { zh: '入学高峰年份', en: 'Peak year' }, unit: '年' },
    { key: 'peak', name: { zh: '高峰入学人数', en: 'Pupils entering at the peak' }, unit: '人' },
    { key: 'peakClasses', name: { zh: '高峰要的班数', en: 'Classes needed at the peak' }, unit: '班' },
  ],
  results: [
    {
      table: 'births',
      columns: [
        { key: 'entry', name: { zh: '入学年份', en: 'Year of entry' }, unit: '年' },
        { key: 'low', name: { zh: '低', en: 'Low' }, unit: '人' },
        { key: 'base', name: { zh: '中', en: 'Base' }, unit: '人' },
        { key: 'high', name: { zh: '高', en: 'High' }, unit: '人' },
        { key: 'classes', name: { zh: '班数', en: 'Classes' }, unit: '班' },
      ],
    },
  ],
  solve: (inputs) => {
    const rows = inputs.births.map(({ year, births }) => {
      const base = Math.max(0, roundTo((births * inputs.survival) / 100 + inputs.migration, 0));
      return {
        entry: year + inputs.entryAge,
        base,
        low: roundTo(base * (1 - inputs.spread / 100), 0),
        high: roundTo(base * (1 + inputs.spread / 100), 0),
        classes: wholeUp(base / inputs.limit),
      };
    });
    const asked = rows.find(({ entry }) => entry === inputs.targetYear);
    const peak = rows.reduce(
      (top, one) => (one.base > top.base ? one : top),
      rows[0] ?? { entry: 0, base: 0, classes: 0 },
    );
    const column = (key: keyof (typeof rows)[number]): readonly number[] => rows.map((row) => row[key]);
    return {
      values: {
        pupils: asked?.base ?? null,
        classes: asked?.classes ?? null,
        peakYear: peak.entry,
        peak: peak.base,
        peakClasses: peak.classes,
      },
      ...(asked !== undefined && { bounds: { pupils: { low: asked.low, high: asked.high } } }),
      tables: {
        births: {
          entry: column('entry'),
          low: column('low'),
          base: column('base'),
          high: column('high'),
          classes: column('classes'),
        },
      },
      assumptions: [message('assume-cohort'), message('assume-spread', { spread: inputs.spread })],
    };
  },
  formulas: () => {
    const at = (column: string): string =>
      `=IF(COUNTIF([births.entry],[targetYear])=0,"",INDEX([births.${column}],MATCH([targetYear],[births.entry],0)))`;
    const peak = 'MATCH(MAX([births.base]),[births.base],0)';
    return {
      tables: {
        births: {
          entry: '=[@year]+[entryAge]',
          base: '=MAX(0,ROUND([@births]*[survival]/100+[migration],0))',
          low: '=ROUND([@base]*(1-[spread]/100),0)',
          high: '=ROUND([@base]*(1+[spread]/100),0)',
          classes: `=${up('[@base]/[limit]')}`,
        },
      },
      answers: {
        pupils: at('base'),
        classes: at('classes'),
        peakYear: `=INDEX([births.entry],${peak})`,
        peak: '=MAX([births.base])',
        peakClasses: `=INDEX([births.classes],${peak})`,
      },
    };
  },
});
