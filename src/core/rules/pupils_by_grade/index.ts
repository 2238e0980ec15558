/** D03: the pupils of a school are those of its grades. */
import type { TableRule } from '../rule.ts';
import { gradeSums } from '../sums/gradeSums.ts';

export const pupilsByGrade: TableRule = {
  id: 'pupils_by_grade',
  number: 'D03',
  name: { zh: '在校生等于各年级之和', en: 'pupils are the sum of the grades' },
  checks: {
    zh: '每一行的在校生（在园幼儿）数等于各年级（大中小班）人数之和；年级不齐的表不查；只列一个学段的一贯制学校，在校生可以多于所列年级。',
    en: 'In every row pupils are the sum of the grades or age groups. Tables without all grades of a stage aren’t asked, and a through-school may have more pupils than the stage listed.',
  },
  severity: 'logic',
  tolerances: ['count', 'cascadeShare', 'cascadeRows'],
  origin: '教育事业统计 逻辑校验：在校生=各年级之和',
  certainty: 'high',
  needs: [['pupil_count']],
  scope: 'row',
  kinds: ['school_list'],
  run: (view) => gradeSums(view, 'pupils_by_grade', 'pupil'),
};
