/** Whether a class is within its limit. */
import { compareTo } from '../../core/values/compare.ts';
import { LAW_2017, LIMIT, STAGE } from '../arguments/common.ts';
import { notNegative } from '../arguments/numbers.ts';
import { classLimit } from '../arguments/stages.ts';
import { define } from '../engine/record.ts';
import { SIZE } from './size.ts';

export const classSizeOk = define({
  name: 'CLASSSIZE_OK',
  family: 'classSize',
  description: {
    zh: '班额是否在上限之内：小学45人、初中和高中50人，幼儿园按年龄班，或用给出的上限',
    en: 'whether a class size is within the limit: primary 45, junior and senior 50, kindergartens by age group, or the limit given',
  },
  parameters: [SIZE, STAGE, LIMIT],
  result: {
    kind: 'each',
    type: 'boolean',
    description: { zh: 'TRUE 在上限之内，FALSE 超过', en: 'TRUE within the limit, FALSE above it' },
  },
  native: {
    formula: '=IF(A2="","",A2<=IF(B2="小学",45,50))',
    note: { zh: 'A列班额，B列学段（小学或初中）', en: 'A: class size, B: stage (小学 or 初中)' },
  },
  origin: LAW_2017,
  examples: [
    { args: [46, '小学'], answer: false },
    { args: [46, '初中'], answer: true },
    { args: ['２５人', '小班'], answer: true },
    { args: [[[45], [46], [null]], '小学'], answer: [[true], [false], ['']] },
    { args: [41, null, 40], answer: false },
  ],
  compute: ({ size, stage, limit }) =>
    compareTo(notNegative(size, SIZE.zh), '<=', classLimit(stage, limit)).met,
});
