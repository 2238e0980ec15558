/** How many of the seven resource indicators a school meets. */
import { LAW_2017 } from '../arguments/common.ts';
import { define } from '../engine/record.ts';
import { balanceAt, SECTION, SEVEN } from './school.ts';

export const balanceCount = define({
  name: 'BALANCE_COUNT',
  family: 'balance',
  description: { zh: '资源配置7项中达标的项数', en: 'how many of the seven resource indicators are met' },
  parameters: [SEVEN, SECTION],
  result: { kind: 'each', type: 'number', description: { zh: '每校 0 到 7', en: '0 to 7 for each school' } },
  native: {
    formula: '=SUMPRODUCT(--(A2:G2>=标准))',
    note: {
      zh: 'A—G列为7项值，“标准”是一行7个标准值的区域',
      en: 'A–G: the seven values; 标准 is a row of the seven limits',
    },
  },
  origin: LAW_2017,
  examples: [
    {
      args: [
        [
          [4.2, 1, 0.9, 4.5, 7.5, 2000, 1.955],
          [4, 0.9, 0.9, 4.5, 7.5, 2000, 2.3],
        ],
        '小学',
      ],
      answer: [[6], [5]],
    },
  ],
  compute: ({ values, stage }) => balanceAt(values, stage).met,
});
