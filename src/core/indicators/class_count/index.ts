/** 班级数 (Classes). */
import { sumOf } from '../shared/sumOf.ts';
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'class_count',
  name: { zh: '班级数', en: 'Classes' },
  aliases: ['班数', '教学班数', '班级总数', '教学班总数'],
  unit: '个',
  direction: 'neutral',
  level: 'county',
  definition: {
    zh: '教学班数按学校合计；一贯制学校每个学段只计一次。没有逐校数据时取汇总表填写的数。',
    en: 'Classes, added up over schools; each section of a through-school counts once. Without school rows the figure of a summary.',
  },
  origin: '教育统计常用口径',
  fields: ['class_count'],
  compute: sumOf('class_count'),
};
