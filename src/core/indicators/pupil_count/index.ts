/** 在校生数 (Pupils). */
import { sumOf } from '../shared/sumOf.ts';
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'pupil_count',
  name: { zh: '在校生数', en: 'Pupils' },
  aliases: ['学生数', '在校学生数', '学生总数', '在园幼儿数', '在园幼儿总数', '幼儿总数', '在校生总数'],
  unit: '人',
  direction: 'neutral',
  level: 'county',
  definition: {
    zh: '9月1日时点的在校生（在园幼儿）数按学校合计；一贯制学校每个学段只计一次。没有逐校数据时取汇总表填写的数。',
    en: 'Pupils enrolled on 1 September, added up over schools; each section of a through-school counts once. Without school rows the figure of a summary.',
  },
  origin: '教育统计常用口径',
  fields: ['pupil_count'],
  compute: sumOf('pupil_count'),
};
