/** E30: does the target come within reach by a year just because the cohorts get smaller? */
import { message } from '../../messages/index.ts';
import { roundTo } from '../../values/compare.ts';
import { defineQuestion } from '../engine/question.ts';
import { say } from '../engine/draft.ts';
import { birthsTable, entryAge, survival } from '../entrants_forecast/index.ts';
import { amount, gradesInStage, schoolStage, stageIn, sum } from '../shared/inputs.ts';
import { parameter } from '../shared/parameters.ts';
import { yearNumber } from '../shared/series.ts';
import type { Values } from '../engine/question.ts';

/** Age at entry of a stage: that of primary school, and the grades before it. */
const ageAtEntry = (given: Values): number => {
  const stage = stageIn(given);
  const before =
    stage === 'primary'
      ? 0
      : stage === 'junior'
        ? gradesInStage('primary')
        : gradesInStage('primary') + gradesInStage('junior');
  return parameter('primary_entry_age').value + before;
};

const yearsBetween = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

export const question = defineQuestion({
  id: 'natural_decline',
  number: 'E30',
  name: { zh: '只靠学生自然减少，到时能达标吗', en: 'Target met by shrinking cohorts alone?' },
  words: ['自然减少', '少子化', '学生减少', '等着达标', '人口下降', 'decline'],
  inputs: [
    schoolStage,
    { ...entryAge, default: ageAtEntry },
    {
      key: 'grades',
      name: { zh: '年级数', en: 'Grades' },
      kind: 'number',
      unit: '个',
      range: [1, 12],
      whole: true,
      default: (given) => gradesInStage(stageIn(given)),
    },
    survival,
    amount('amount', '现有资源量（教师、面积、教室…）', 'Resource there is', ''),
    { ...amount('per', '目标按每多少学生', 'Target per pupils', '人'), range: [1, null], default: 100 },
    amount('target', '目标值', 'Target', ''),
    { ...yearNumber('fromYear', '从哪年看', 'From year'), default: (_, year) => year },
    yearNumber('targetYear', '目标年份', 'Target year'),
    birthsTable,
  ],
  answers: [
    { key: 'enough', name: { zh: '到目标年份能否达标', en: 'Met by the target year' }, unit: '' },
    { key: 'gap', name: { zh: '到时还差资源量', en: 'Missing then' }, unit: '' },
    { key: 'pupils', name: { zh: '到时学生数', en: 'Pupils then' }, unit: '人' },
    { key: 'firstYear', name: { zh: '最早达标年份', en: 'First year it is met' }, unit: '年' },
  ],
  results: [
    {
      table: 'years',
      name: { zh: '各年', en: 'By year' },
      columns: [
        { key: 'year', name: { zh: '年份', en: 'Year' }, unit: '年' },
        { key: 'pupils', name: { zh: '学生', en: 'Pupils' }, unit: '人' },
        { key: 'value', name: { zh: '每百（每）名学生', en: 'Value' }, unit: '' },
        { key: 'gap', name: { zh: '还差', en: 'Missing' }, unit: '' },
      ],
    },
  ],
  sensitivity: { inputs: ['births.births'], answers: ['gap', 'pupils'] },
  check: ({ entryAge: age, grades, fromYear, targetYear, births }) => {
    if (targetYear < fromYear) return message('whatif-year-passed', { target: targetYear, latest: fromYear });
    const known = new Set(births.map(({ year }) => year));
    const missing = yearsBetween(fromYear - age - grades + 1, targetYear - age).filter(
      (year) => !known.has(year),
    );
    return missing.length === 0
      ? null
      : message('whatif-births-missing', { key: 'births', years: missing.slice(0, 6).join('、') });
  },
  solve: (inputs) => {
    const year = yearsBetween(inputs.fromYear, inputs.targetYear);
    const pupils = year.map((one) => {
      const last = one - inputs.entryAge;
      const own = inputs.births.filter((row) => row.year <= last && row.year > last - inputs.grades);
      return roundTo((sum(own.map(({ births }) => births)) * inputs.survival) / 100, 0);
    });
    const value = pupils.map((one) => (one === 0 ? null : (inputs.amount / one) * inputs.per));
    const gap = pupils.map((one) =>
      Math.max(0, roundTo((inputs.target * one) / inputs.per - inputs.amount, 6)),
    );
    const first = gap.findIndex((one) => one === 0);
    return {
      values: {
        enough: message(gap.at(-1) === 0 ? 'whatif-yes' : 'whatif-no'),
        gap: gap.at(-1) ?? null,
        pupils: pupils.at(-1) ?? null,
        firstYear: first < 0 ? null : (year[first] ?? null),
      },
      tables: { years: { year, pupils, value, gap } },
      assumptions: [message('assume-cohorts-only'), message('assume-resource-stays')],
    };
  },
  formulas: ({ fromYear, targetYear }) => {
    const year = yearsBetween(fromYear, targetYear);
    const at = (column: string): string => `INDEX([years.${column}],${year.length})`;
    return {
      tables: {
        years: {
          year,
          pupils:
            '=ROUND(SUMPRODUCT(([births.year]<=[@year]-[entryAge])*([births.year]>[@year]-[entryAge]-[grades])*[births.births])*[survival]/100,0)',
          value: '=IF([@pupils]=0,"",[amount]/[@pupils]*[per])',
          gap: '=MAX(0,ROUND([target]*[@pupils]/[per]-[amount],6))',
        },
      },
      answers: {
        enough: `=IF([gap]=0,${say('whatif-yes')},${say('whatif-no')})`,
        gap: `=${at('gap')}`,
        pupils: `=${at('pupils')}`,
        firstYear: '=IF(COUNTIF([years.gap],0)=0,"",INDEX([years.year],MATCH(0,[years.gap],0)))',
      },
    };
  },
});
