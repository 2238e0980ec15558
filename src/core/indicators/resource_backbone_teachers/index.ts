/** 每百名学生拥有县级及以上骨干教师数 (Backbone teachers per 100 pupils). */
import type { Indicator } from '../indicator.ts';
import { eachSchool } from '../shared/balance/indicator.ts';

export const indicator: Indicator = {
  id: 'resource_backbone_teachers',
  name: { zh: '每百名学生拥有县级及以上骨干教师数', en: 'Backbone teachers per 100 pupils' },
  aliases: ['每百名学生骨干教师数', '百生骨干教师数', '每百名学生县级以上骨干教师数'],
  unit: '人',
  direction: 'higher',
  level: 'school',
  definition: {
    zh: '县级及以上骨干教师÷在校生×100。',
    en: 'Backbone teachers of county level and above ÷ pupils × 100.',
  },
  origin: '教督〔2017〕6号',
  fields: ['backbone_teacher_count', 'pupil_count'],
  compute: eachSchool('resource_backbone_teachers'),
};
