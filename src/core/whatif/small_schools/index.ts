/** E25: which schools fall below a number of pupils in the coming years? */
import { message } from '../../messages/index.ts';
import { definition } from '../../plans/definitions.ts';
import { roundTo } from '../../values/compare.ts';
import { defineQuestion } from '../engine/question.ts';
import { amount, pupilsColumn, schoolName, schoolStage, sum, whole } from '../shared/inputs.ts';
import { schoolRows } from '../shared/prefill.ts';
import { yearBefore } from '../shared/seriesFacts.ts';
import { filledIn, type Prefilled, type Row, type Values } from '../engine/question.ts';
import type { Facts } from '../../tables/index.ts';

const HUNDRED = 100;

/** Pupils of every school, with the change a year since the year before that tables speak of. */
const withTrend = (facts: Facts, given: Values): Prefilled => {
  const now = schoolRows('schools', { needed: { pupils: 'pupil_count' } })(facts, given);
  const before = yearBefore(facts);
  const table = now['schools'];
  if (table === undefined || 'why' in table || before === null) return now;
  const then = filledIn(schoolRows('schools', { needed: { pupils: 'pupil_count' } })(before, given))[
    'schools'
  ];
  if (then === undefined) return now;
  const earlier = new Map(
    (then.value as readonly Row[]).map((row) => [row['school'], Number(row['pupils'])]),
  );
  const years = facts.censusYear - before.censusYear;
  let unknown = 0;
  const value = (table.value as readonly Row[]).map((row): Row => {
    const old = earlier.get(row['school']) ?? 0;
    if (old <= 0) unknown++;
    const trend = old <= 0 ? 0 : ((Number(row['pupils']) / old) ** (1 / years) - 1) * HUNDRED;
    return { ...row, trend: roundTo(trend, 2) };
  });
  const remark = message('whatif-trend-from', {
    before: before.censusYear,
    now: facts.censusYear,
    count: unknown,
  });
  return { schools: { ...table, value, cells: [...table.cells, ...then.cells], remarks: [remark] } };
};

export const question = defineQuestion({
  id: 'small_schools',
  number: 'E25',
  name: { zh: '几年后哪些学校会太小', en: 'Schools that fall below a number of pupils' },
  words: ['小规模学校', '教学点', '撤点并校', '空壳学校', '学生减少', 'small schools'],
  inputs: [
    schoolStage,
    {
      ...whole('below', '少于多少学生算太小', 'Too small below', '人'),
      default: () => definition('min_pupils_teaching_point').value,
    },
    { ...whole('years', '几年后', 'Years from now', '年'), range: [0, 50] },
    { ...amount('price', '每所每年可节约', 'Saved a school a year', '万元'), default: 0 },
    {
      key: 'schools',
      name: { zh: '各校', en: 'Schools' },
      kind: 'table',
      columns: [
        schoolName,
        pupilsColumn,
        {
          key: 'trend',
          name: { zh: '每年变化', en: 'Change a year' },
          kind: 'number',
          unit: '%',
          range: [-100, 100],
          default: 0,
        },
      ],
    },
  ],
  answers: [
    { key: 'count', name: { zh: '到时太小的学校', en: 'Schools too small then' }, unit: '所' },
    { key: 'now', name: { zh: '现在已经太小', en: 'Too small already' }, unit: '所' },
    { key: 'pupils', name: { zh: '这些学校到时的学生', en: 'Their pupils then' }, unit: '人' },
    { key: 'saving', name: { zh: '每年可节约', en: 'Saved a year' }, unit: '万元' },
  ],
  results: [
    {
      table: 'schools',
      columns: [
        { key: 'then', name: { zh: '到时学生', en: 'Pupils then' }, unit: '人' },
        { key: 'small', name: { zh: '太小', en: 'Too small' }, unit: '' },
      ],
    },
  ],
  sensitivity: { inputs: ['schools.pupils'], answers: ['count', 'pupils'] },
  prefill: withTrend,
  solve: ({ below, years, price, schools }) => {
    const then = schools.map(({ pupils, trend }) => roundTo(pupils * (1 + trend / HUNDRED) ** years, 0));
    const isSmall = then.map((one) => one < below);
    const count = isSmall.filter(Boolean).length;
    return {
      values: {
        count,
        now: schools.filter(({ pupils }) => pupils < below).length,
        pupils: sum(then.filter((_, i) => isSmall[i])),
        saving: count * price,
      },
      tables: { schools: { then, small: isSmall.map((one) => (one ? 1 : 0)) } },
      assumptions: [message('assume-trend'), message('assume-distance')],
    };
  },
  formulas: () => ({
    tables: {
      schools: {
        then: '=ROUND([@pupils]*(1+[@trend]/100)^[years],0)',
        small: '=IF([@then]<[below],1,0)',
      },
    },
    answers: {
      count: '=SUM([schools.small])',
      now: '=SUMPRODUCT(([schools.pupils]<[below])*1)',
      pupils: '=SUMPRODUCT([schools.small]*[schools.then])',
      saving: '=[count]*[price]',
    },
  }),
});
