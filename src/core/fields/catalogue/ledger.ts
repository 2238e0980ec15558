import { row } from './types.ts';

/** The columns of a plan's indicator ledger. The handbook numbers none of them. */
export const ledger = [
  row('indicator_name', 0, '指标名称', 'Indicator', 'name'),
  row('unit', 0, '计量单位', 'Unit', 'text'),
  row('base_value', 0, '基期值', 'Base value', 'other'),
  row('target_value', 0, '目标值', 'Target value', 'other'),
  row('actual_value', 0, '实际值', 'Actual value', 'other'),
  row('comparator', 0, '比较', 'Comparator', 'text'),
  row('clause', 0, '条款', 'Clause', 'text'),
  row('indicator_kind', 0, '属性', 'Expected or binding', 'text'),
  row('growth', 0, '年均增速', 'Yearly growth', 'other'),
];
