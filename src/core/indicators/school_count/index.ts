/** 学校数: schools with a section in the stage. */
import type { Indicator } from '../indicator.ts';
import { countSchools } from '../shared/schoolCount.ts';

export const indicator: Indicator = {
  id: 'school_count',
  name: { zh: '学校数', en: 'Schools' },
  aliases: ['学校总数', '校数', '学校所数'],
  unit: '所',
  direction: 'neutral',
  level: 'county',
  definition: {
    zh: '有该学段学生的学校数，每所只计一次；一贯制学校在它的每个学段都算一所。教学点不计，表中“是否计校数”另有填写的从其填写。',
    en: 'Schools with a section in the stage, each once; a through-school counts in each of its stages. Teaching points don’t count unless a column 是否计校数 says so.',
  },
  origin: '教育统计常用口径',
  fields: ['school_name', 'school_count'],
  compute: countSchools(['school_count', 'kindergarten_count'], null),
};
