/** D43: a grand total adds the rows, not the rows and the subtotals over them. */
import type { TableRule } from '../rule.ts';
import { columnSums } from '../sums/columnSums.ts';
import { DOUBLED } from '../sums/solve.ts';

export const totalWithoutSubtotals: TableRule = {
  id: DOUBLED,
  number: 'D43',
  name: { zh: '合计没有重复加小计', en: 'totals don’t count subtotals again' },
  checks: {
    zh: '合计只加各校，不再加各小计；正好多出全部小计的合计单独指出。',
    en: 'A grand total adds the schools and not the subtotals as well; one that is too large by just the subtotals is told apart from other wrong totals.',
  },
  severity: 'logic',
  tolerances: ['count', 'area', 'money'],
  origin: '教育事业统计 汇总常见错误：小计重复相加',
  certainty: 'medium',
  needs: [],
  scope: 'column',
  kinds: ['school_list', 'class_list'],
  run: (view) => ({ totals: columnSums(view).doubled.map((sum) => ({ ...sum, rule: DOUBLED })) }),
};
