/** The band of a class: within the standard, somewhat large, large, oversize. */
import { definition } from '../../core/plans/definitions.ts';
import { wholeUp } from '../../core/whatif/shared/wholeUp.ts';
import { notNegative } from '../arguments/numbers.ts';
import { define } from '../engine/record.ts';
import { SIZE } from './size.ts';

export const classSizeBand = define({
  name: 'CLASSSIZE_BAND',
  family: 'classSize',
  description: {
    zh: '班额分档：标准（45人及以下）、偏大（46—55）、大班额（56—65）、超大班额（66及以上）',
    en: 'band of a class size: 标准 (up to 45), 偏大 (46–55), 大班额 (56–65), 超大班额 (66 and more)',
  },
  parameters: [SIZE],
  result: {
    kind: 'each',
    type: 'string',
    description: { zh: '标准、偏大、大班额或超大班额', en: '标准, 偏大, 大班额 or 超大班额' },
  },
  native: {
    formula: '=IF(A2="","",IF(A2>=66,"超大班额",IF(A2>=56,"大班额",IF(A2>=46,"偏大","标准"))))',
    note: {
      zh: 'A列班额；带小数的平均班额先用 ROUNDUP 进位',
      en: 'A: class size; round an average up first',
    },
  },
  origin: { zh: '消除大班额阶段目标；班额分段口径', en: 'goals for ending large classes; class-size bands' },
  examples: [
    { args: [45], answer: '标准' },
    {
      args: [
        [
          [46, 56],
          [65, 66],
        ],
      ],
      answer: [
        ['偏大', '大班额'],
        ['大班额', '超大班额'],
      ],
    },
  ],
  compute: ({ size }) => {
    // An average of 55.5 means that one class at least has 56.
    const pupils = wholeUp(notNegative(size, SIZE.zh));
    if (pupils >= definition('oversize_class_from').value) return '超大班额';
    if (pupils >= definition('large_class_from').value) return '大班额';
    return pupils >= definition('class_band_deviation').value ? '偏大' : '标准';
  },
});
