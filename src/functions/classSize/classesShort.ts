/** Classes to add so that none is above the limit. */
import { classesShort as sum } from '../../core/whatif/classes_short/index.ts';
import { LAW_2017, LIMIT, STAGE } from '../arguments/common.ts';
import { notNegative } from '../arguments/numbers.ts';
import { classLimit } from '../arguments/stages.ts';
import { define } from '../engine/record.ts';
import { CLASSES, GRADE_PUPILS } from './classes.ts';

export const classesShort = define({
  name: 'CLASSES_SHORT',
  family: 'classSize',
  description: {
    zh: '要增加几个班才能没有一个班超过上限；按年级逐格计算，用学校合计只能得到下限',
    en: 'classes to add so that none exceeds the limit; one cell a grade, school totals give a lower bound only',
  },
  parameters: [GRADE_PUPILS, CLASSES, STAGE, LIMIT],
  result: {
    kind: 'each',
    type: 'number',
    description: { zh: '应增加的班数，不缺为 0', en: 'classes to add, 0 where none' },
  },
  native: {
    formula: '=MAX(0,ROUNDUP(A2/45,0)-B2)',
    note: {
      zh: 'A列年级学生数，B列年级班数，45为小学上限',
      en: 'A: pupils of a grade, B: its classes, 45 for primary',
    },
  },
  origin: LAW_2017,
  examples: [
    { args: [[[46], [46], [46]], [[1], [1], [1]], '小学'], answer: [[1], [1], [1]] },
    { args: [276, 6, '小学'], answer: 1 },
    { args: [100, 2, '初中', 40], answer: 1 },
  ],
  compute: ({ pupils, classes, stage, limit }) =>
    sum(notNegative(pupils, GRADE_PUPILS.zh), notNegative(classes, CLASSES.zh), classLimit(stage, limit)),
});
