/** Whether a school meets the rule of quality balance. */
import { LAW_2017 } from '../arguments/common.ts';
import { define } from '../engine/record.ts';
import { balanceAt, SECTION, SEVEN } from './school.ts';

export const balanceOk = define({
  name: 'BALANCE_OK',
  family: 'balance',
  description: {
    zh: '学校是否达到优质均衡：资源配置7项至少6项达标，余项不低于标准的85%（不四舍五入）',
    en: 'whether a school is balanced: at least 6 of the 7 resource indicators met, the rest at 85 % or more, unrounded',
  },
  parameters: [SEVEN, SECTION],
  result: {
    kind: 'each',
    type: 'boolean',
    description: { zh: '每校一个 TRUE 或 FALSE', en: 'TRUE or FALSE for each school' },
  },
  native: {
    formula: '=AND(SUMPRODUCT(--(A2:G2>=标准))>=6,SUMPRODUCT(--(A2:G2>=标准*85%))=7)',
    note: {
      zh: 'A—G列为7项值，“标准”是一行7个标准值的区域',
      en: 'A–G: the seven values; 标准 is a row of the seven limits',
    },
  },
  origin: LAW_2017,
  examples: [
    { args: [[[4.2, 1, 0.9, 4.5, 7.5, 2000, 1.955]], '小学'], answer: true },
    { args: [[[4.506, 1, 0.9, 5.8, 10.2, 2500, 2.4]], '初中'], answer: true },
    { args: [[[4.504, 1, 0.9, 5.8, 10.2, 2500, 2.4]], '初中'], answer: false },
  ],
  compute: ({ values, stage }) => balanceAt(values, stage).balanced,
});
