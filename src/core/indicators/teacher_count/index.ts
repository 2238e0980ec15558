/** 专任教师数 (Full-time teachers). */
import { sumOf } from '../shared/sumOf.ts';
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'teacher_count',
  name: { zh: '专任教师数', en: 'Full-time teachers' },
  aliases: ['专任教师总数', '教师数', '教师总数'],
  unit: '人',
  direction: 'neutral',
  level: 'county',
  definition: {
    zh: '专任教师数按学校合计；一贯制学校每个学段只计一次。没有逐校数据时取汇总表填写的数。',
    en: 'Full-time teachers, added up over schools; each section of a through-school counts once. Without school rows the figure of a summary.',
  },
  origin: '教育统计常用口径',
  fields: ['teacher_count'],
  compute: sumOf('teacher_count'),
};
