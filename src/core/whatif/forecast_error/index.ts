/** E28: how far does the answer move when the forecast of pupils is a few percent off? */
import { message } from '../../messages/index.ts';
import { roundTo } from '../../values/compare.ts';
import { classesShort } from '../classes_short/index.ts';
import { defineQuestion } from '../engine/question.ts';
import { up } from '../engine/draft.ts';
import { amount, schoolStage, classLimit, gradesTable, perStaff, sum } from '../shared/inputs.ts';
import { parameter } from '../shared/parameters.ts';
import { gradeRows } from '../shared/prefill.ts';
import { wholeUp } from '../shared/wholeUp.ts';

const CASES = [-1, 0, 1] as const;

export const question = defineQuestion({
  id: 'forecast_error',
  number: 'E28',
  name: { zh: '学生数预测差几个百分点，结果差多少', en: 'Answer when the forecast is a few percent off' },
  words: ['敏感性', '预测误差', '上下5%', '±5%', '不确定', 'sensitivity'],
  inputs: [
    schoolStage,
    classLimit,
    perStaff,
    {
      ...amount('spread', '预测误差', 'Error of the forecast', '%'),
      default: () => parameter('forecast_error').value,
    },
    gradesTable,
  ],
  answers: [
    { key: 'low', name: { zh: '人数少时要增加的班', en: 'Classes to add, fewer pupils' }, unit: '班' },
    { key: 'base', name: { zh: '按预测要增加的班', en: 'Classes to add, as forecast' }, unit: '班' },
    { key: 'high', name: { zh: '人数多时要增加的班', en: 'Classes to add, more pupils' }, unit: '班' },
  ],
  results: [
    {
      table: 'cases',
      name: { zh: '低、中、高', en: 'Low, base, high' },
      columns: [
        { key: 'change', name: { zh: '人数变动', en: 'Change of pupils' }, unit: '%' },
        { key: 'pupils', name: { zh: '学生', en: 'Pupils' }, unit: '人' },
        { key: 'classes', name: { zh: '要增加的班', en: 'Classes to add' }, unit: '班' },
        { key: 'staff', name: { zh: '应有教职工', en: 'Posts' }, unit: '人' },
      ],
    },
  ],
  prefill: gradeRows,
  solve: (inputs) => {
    const rows = CASES.map((sign) => {
      const change = sign * inputs.spread;
      const moved = inputs.grades.map((row) => ({
        ...row,
        pupils: roundTo(row.pupils * (1 + change / 100), 0),
      }));
      const pupils = sum(moved.map((row) => row.pupils));
      return {
        change,
        pupils,
        classes: sum(moved.map((row) => classesShort(row.pupils, row.classes, inputs.limit))),
        staff: wholeUp(pupils / inputs.perStaff),
      };
    });
    const column = (key: keyof (typeof rows)[number]): number[] => rows.map((row) => row[key]);
    const classes = column('classes');
    return {
      values: { low: classes[0] ?? null, base: classes[1] ?? null, high: classes[2] ?? null },
      tables: {
        cases: {
          change: column('change').map((one) => one || 0),
          pupils: column('pupils'),
          classes,
          staff: column('staff'),
        },
      },
      assumptions: [message('assume-grades-exact'), message('assume-all-grades-move')],
    };
  },
  formulas: () => {
    const pupils = 'ROUND([grades.pupils]*(1+[@change]/100),0)';
    const needed = up(`${pupils}/[limit]`);
    return {
      tables: {
        cases: {
          change: CASES.map((sign) => `=${sign}*[spread]`),
          pupils: `=SUMPRODUCT(${pupils}+0)`,
          classes: `=SUMPRODUCT((${needed}>[grades.classes])*(${needed}-[grades.classes]))`,
          staff: `=${up('[@pupils]/[perStaff]')}`,
        },
      },
      answers: {
        low: '=INDEX([cases.classes],1)',
        base: '=INDEX([cases.classes],2)',
        high: '=INDEX([cases.classes],3)',
      },
    };
  },
});
