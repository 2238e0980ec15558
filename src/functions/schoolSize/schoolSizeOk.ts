/** Whether a school is within the size its type may have. */
import { compareTo } from '../../core/values/compare.ts';
import { LAW_2017, PUPILS } from '../arguments/common.ts';
import { notNegative } from '../arguments/numbers.ts';
import { schoolLimit } from '../arguments/stages.ts';
import { define } from '../engine/record.ts';

export const schoolSizeOk = define({
  name: 'SCHOOLSIZE_OK',
  family: 'schoolSize',
  description: {
    zh: '学校规模是否在上限之内：小学、初中2000人，九年和十二年一贯制的义务教育部分2500人，幼儿园360人',
    en: 'whether a school is within its size: primary and junior 2000, compulsory part of through-schools 2500, kindergartens 360',
  },
  parameters: [
    PUPILS,
    {
      name: 'school_type',
      zh: '学校类型',
      kind: 'text',
      blankOmits: true,
      description: {
        zh: '办学类型的名称或代码：小学、初级中学、九年一贯制学校、211、312……',
        en: 'type of school, by name or code: 小学, 初级中学, 九年一贯制学校, 211, 312 …',
      },
    },
    {
      name: 'limit',
      zh: '上限',
      kind: 'number',
      optional: true,
      bounds: true,
      unit: '人',
      description: { zh: '人数上限，代替国家标准', en: 'pupils, instead of the national standard' },
    },
  ],
  result: {
    kind: 'each',
    type: 'boolean',
    description: { zh: 'TRUE 在上限之内，FALSE 超过', en: 'TRUE within the limit, FALSE above it' },
  },
  native: {
    formula: '=IF(A2="","",A2<=IF(ISNUMBER(SEARCH("一贯制",B2)),2500,2000))',
    note: { zh: 'A列学生数，B列学校类型', en: 'A: pupils, B: type of school' },
  },
  origin: LAW_2017,
  examples: [
    { args: [2001, '小学'], answer: false },
    { args: [2001, '九年一贯制学校'], answer: true },
    { args: [2300, '初中', 2400], answer: true },
  ],
  compute: ({ pupils, school_type, limit }) =>
    compareTo(notNegative(pupils, PUPILS.zh), '<=', schoolLimit(school_type, limit)).met,
});
