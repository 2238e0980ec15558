/** D01: a total or subtotal is the sum of the rows it stands over. */
import type { TableRule } from '../rule.ts';
import { columnSums } from '../sums/columnSums.ts';

export const totalIsSum: TableRule = {
  id: 'total_is_sum',
  number: 'D01',
  name: { zh: '合计等于各行之和', en: 'totals are the sum of their rows' },
  checks: {
    zh: '合计、小计行的每一个可以相加的数值列，都应等于它所汇总的各行之和；并说明应当加哪些行、差多少。',
    en: 'Every column of a total or subtotal that can be added is the sum of the rows it stands over; the finding says which rows, and by how much it is off.',
  },
  severity: 'logic',
  tolerances: ['count', 'area', 'money', 'evidenceShare', 'cascadeShare'],
  origin: '教育事业统计 逻辑校验：合计=各校之和',
  certainty: 'high',
  needs: [],
  scope: 'column',
  kinds: ['school_list', 'class_list'],
  run: (view) => ({ totals: columnSums(view).plain.map((sum) => ({ ...sum, rule: 'total_is_sum' })) }),
};
