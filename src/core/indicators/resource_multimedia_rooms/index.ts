/** 每百名学生拥有网络多媒体教室数 (Multimedia classrooms per 100 pupils). */
import type { Indicator } from '../indicator.ts';
import { eachSchool } from '../shared/balance/indicator.ts';

export const indicator: Indicator = {
  id: 'resource_multimedia_rooms',
  name: { zh: '每百名学生拥有网络多媒体教室数', en: 'Multimedia classrooms per 100 pupils' },
  aliases: ['每百名学生多媒体教室数', '百生网络多媒体教室数', '每百名学生网络多媒体教室数'],
  unit: '间',
  direction: 'higher',
  level: 'school',
  definition: {
    zh: '网络多媒体教室÷在校生×100；一贯制学校按学段加权拆分。',
    en: 'Multimedia classrooms ÷ pupils × 100; shared by weight between the sections of a through-school.',
  },
  origin: '教督〔2017〕6号',
  fields: ['multimedia_classroom_count', 'pupil_count'],
  compute: eachSchool('resource_multimedia_rooms'),
};
