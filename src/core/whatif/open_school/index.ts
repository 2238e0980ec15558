/** E13: what does opening a new school change? */
import { message } from '../../messages/index.ts';
import { differenceCoefficient } from '../../indicators/difference_coefficient/coefficient.ts';
import { defineQuestion } from '../engine/question.ts';
import { up } from '../engine/draft.ts';
import { deviation, withPupils } from '../shared/coefficient.ts';
import {
  amount,
  classesColumn,
  classLimit,
  pupilsColumn,
  schoolName,
  schoolStage,
  sum,
  whole,
} from '../shared/inputs.ts';
import { schoolRows } from '../shared/prefill.ts';
import { wholeUp } from '../shared/wholeUp.ts';

export const question = defineQuestion({
  id: 'open_school',
  number: 'E13',
  name: { zh: '新开一所学校', en: 'Opening a new school' },
  words: ['新建学校', '新开', '分流', '划片', 'new school'],
  inputs: [
    schoolStage,
    classLimit,
    whole('seats', '新学校学位', 'Seats of the new school', '个'),
    whole('classes', '新学校班数', 'Classes of the new school', '班'),
    whole('teachers', '新学校专任教师', 'Teachers of the new school', '人'),
    {
      key: 'schools',
      name: { zh: '现有学校和划出的学生', en: 'Schools and the pupils who leave them' },
      kind: 'table',
      columns: [
        schoolName,
        pupilsColumn,
        classesColumn,
        amount('teachers', '专任教师', 'Teachers', '人'),
        { ...whole('moved', '划出学生', 'Pupils who leave', '人'), default: 0 },
      ],
    },
  ],
  answers: [
    { key: 'moved', name: { zh: '新学校学生数', en: 'Pupils of the new school' }, unit: '人' },
    {
      key: 'seatsLeft',
      name: { zh: '剩余学位（负为不足）', en: 'Seats left (below 0: missing)' },
      unit: '个',
    },
    { key: 'needed', name: { zh: '新学校至少要的班数', en: 'Classes it needs, at least' }, unit: '班' },
    {
      key: 'largestBefore',
      name: { zh: '现有学校最大平均班额：现在', en: 'Largest mean class size now' },
      unit: '人',
    },
    {
      key: 'largestAfter',
      name: { zh: '现有学校最大平均班额：之后', en: 'Largest mean class size after' },
      unit: '人',
    },
    { key: 'before', name: { zh: '师生比差异系数：现在', en: 'Coefficient of teachers now' }, unit: '' },
    { key: 'after', name: { zh: '师生比差异系数：之后', en: 'Coefficient of teachers after' }, unit: '' },
  ],
  results: [
    {
      table: 'schools',
      columns: [
        { key: 'left', name: { zh: '留下学生', en: 'Pupils who stay' }, unit: '人' },
        { key: 'size', name: { zh: '之后平均班额', en: 'Mean class size after' }, unit: '人' },
      ],
    },
  ],
  sensitivity: { inputs: ['schools.moved'], answers: ['moved', 'needed'] },
  check: ({ schools }) => {
    const wrong = schools.find(({ pupils, moved }) => moved > pupils);
    return wrong === undefined
      ? null
      : message('whatif-part-larger', {
          part: `${wrong.school} moved`,
          found: wrong.moved,
          whole: 'pupils',
          expected: wrong.pupils,
        });
  },
  prefill: schoolRows('schools', {
    needed: { pupils: 'pupil_count', classes: 'class_count', teachers: 'teacher_count' },
    optional: {},
  }),
  solve: ({ limit, seats, teachers, schools }) => {
    const moved = sum(schools.map((one) => one.moved));
    const left = schools.map((one) => one.pupils - one.moved);
    const size = schools.map(({ classes }, i) => (classes === 0 ? null : (left[i] ?? 0) / classes));
    const sizeBefore = schools.map(({ pupils, classes }) => (classes === 0 ? 0 : pupils / classes));
    const now = schools.map((one) => ({ pupils: one.pupils, amount: one.teachers }));
    const then = [
      ...schools.map((one, i) => ({ pupils: left[i] ?? 0, amount: one.teachers })),
      { pupils: moved, amount: teachers },
    ];
    return {
      values: {
        moved,
        seatsLeft: seats - moved,
        needed: wholeUp(moved / limit),
        largestBefore: Math.max(0, ...sizeBefore),
        largestAfter: Math.max(0, ...size.map((one) => one ?? 0)),
        before: differenceCoefficient(withPupils(now)),
        after: differenceCoefficient(withPupils(then)),
      },
      tables: { schools: { left, size } },
      assumptions: [message('assume-catchment'), message('assume-weighted')],
    };
  },
  formulas: () => ({
    steps: [
      {
        key: 'meanBefore',
        name: { zh: '现在生均教师', en: 'Teachers per pupil now' },
        formula: '=SUMPRODUCT(([schools.pupils]>0)*[schools.teachers])/SUM([schools.pupils])',
      },
      {
        key: 'meanAfter',
        name: { zh: '之后生均教师', en: 'Teachers per pupil after' },
        formula:
          '=(SUMPRODUCT(([schools.left]>0)*[schools.teachers])+IF([moved]>0,[teachers],0))/SUM([schools.pupils])',
      },
      {
        key: 'spreadNew',
        name: { zh: '离差：新学校', en: 'Deviation of the new school' },
        formula: deviation('[moved]', '[teachers]', '[meanAfter]'),
      },
    ],
    tables: {
      schools: {
        left: '=[@pupils]-[@moved]',
        size: '=IF([@classes]=0,"",[@left]/[@classes])',
        sizeBefore: {
          name: { zh: '现在平均班额', en: 'Mean class size now' },
          cells: '=IF([@classes]=0,0,[@pupils]/[@classes])',
        },
        spread: {
          name: { zh: '离差：现在', en: 'Deviation now' },
          cells: deviation('[@pupils]', '[@teachers]', '[meanBefore]'),
        },
        spreadAfter: {
          name: { zh: '离差：之后', en: 'Deviation after' },
          cells: deviation('[@left]', '[@teachers]', '[meanAfter]'),
        },
      },
    },
    answers: {
      moved: '=SUM([schools.moved])',
      seatsLeft: '=[seats]-[moved]',
      needed: `=${up('[moved]/[limit]')}`,
      largestBefore: '=MAX(0,MAX([schools.sizeBefore]))',
      largestAfter: '=MAX(0,MAX([schools.size]))',
      before: '=SQRT(SUM([schools.spread])/SUM([schools.pupils]))/[meanBefore]',
      after: '=SQRT((SUM([schools.spreadAfter])+[spreadNew])/SUM([schools.pupils]))/[meanAfter]',
    },
  }),
});
