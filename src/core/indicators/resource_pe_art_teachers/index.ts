/** 每百名学生拥有体育、艺术专任教师数 (PE and arts teachers per 100 pupils). */
import type { Indicator } from '../indicator.ts';
import { eachSchool } from '../shared/balance/indicator.ts';

export const indicator: Indicator = {
  id: 'resource_pe_art_teachers',
  name: { zh: '每百名学生拥有体育、艺术专任教师数', en: 'PE and arts teachers per 100 pupils' },
  aliases: [
    '每百名学生拥有体育、艺术（美术、音乐）专任教师数',
    '每百名学生体育艺术教师数',
    '百生体育艺术专任教师数',
  ],
  unit: '人',
  direction: 'higher',
  level: 'school',
  definition: {
    zh: '体育与艺术（音乐、美术）专任教师÷在校生×100。',
    en: 'PE, music and fine-art teachers ÷ pupils × 100.',
  },
  origin: '教督〔2017〕6号',
  fields: ['pe_arts_teacher_count', 'pe_teacher_count', 'arts_teacher_count', 'pupil_count'],
  compute: eachSchool('resource_pe_art_teachers'),
};
