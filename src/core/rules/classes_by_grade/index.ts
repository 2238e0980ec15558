/** D04: the classes of a school are those of its grades. */
import type { TableRule } from '../rule.ts';
import { gradeSums } from '../sums/gradeSums.ts';

export const classesByGrade: TableRule = {
  id: 'classes_by_grade',
  number: 'D04',
  name: { zh: '班数等于各年级班数之和', en: 'classes are the sum of the grades' },
  checks: {
    zh: '每一行的班数等于各年级（大中小班）班数之和；班额表的合计列等于各年级之和；教学点可以另有复式班。',
    en: 'In every row classes are the sum of the classes by grade or age group; in band tables the total column is. Teaching points may have mixed-grade classes besides.',
  },
  severity: 'logic',
  tolerances: ['count', 'cascadeShare', 'cascadeRows'],
  origin: '教育事业统计 逻辑校验：班数=各年级班数之和',
  certainty: 'medium',
  needs: [['class_count']],
  scope: 'row',
  kinds: ['school_list', 'band_table'],
  run: (view) => gradeSums(view, 'classes_by_grade', 'class'),
};
