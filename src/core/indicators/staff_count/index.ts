/** 教职工数 (Staff). */
import { sumOf } from '../shared/sumOf.ts';
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'staff_count',
  name: { zh: '教职工数', en: 'Staff' },
  aliases: ['教职工总数', '教职员工数'],
  unit: '人',
  direction: 'neutral',
  level: 'county',
  definition: {
    zh: '教职工数按学校合计；一贯制学校每个学段只计一次。没有逐校数据时取汇总表填写的数。',
    en: 'All staff, added up over schools; each section of a through-school counts once. Without school rows the figure of a summary.',
  },
  origin: '教育统计常用口径',
  fields: ['staff_count'],
  compute: sumOf('staff_count'),
};
