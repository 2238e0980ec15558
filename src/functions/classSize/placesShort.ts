/** Pupils above capacity. */
import { placesShort as sum } from '../../core/whatif/places_short/index.ts';
import { LAW_2017, LIMIT, STAGE } from '../arguments/common.ts';
import { notNegative } from '../arguments/numbers.ts';
import { classLimit } from '../arguments/stages.ts';
import { define } from '../engine/record.ts';
import { CLASSES, GRADE_PUPILS } from './classes.ts';

export const placesShort = define({
  name: 'PLACES_SHORT',
  family: 'classSize',
  description: {
    zh: '学位缺口：学生数超过班数×上限的部分',
    en: 'places short: pupils above classes × limit',
  },
  parameters: [GRADE_PUPILS, CLASSES, STAGE, LIMIT],
  result: {
    kind: 'each',
    type: 'number',
    description: { zh: '缺的学位数，不缺为 0', en: 'places short, 0 where none' },
  },
  native: {
    formula: '=MAX(0,A2-B2*45)',
    note: { zh: 'A列学生数，B列班数，45为小学上限', en: 'A: pupils, B: classes, 45 for primary' },
  },
  origin: LAW_2017,
  examples: [
    { args: [[[100], [90]], [[2], [2]], '小学'], answer: [[10], [0]] },
    { args: ['1,020人', 20, '初中'], answer: 20 },
  ],
  compute: ({ pupils, classes, stage, limit }) =>
    sum(notNegative(pupils, GRADE_PUPILS.zh), notNegative(classes, CLASSES.zh), classLimit(stage, limit)),
});
