/** 每百名学生拥有高于规定学历教师数 (Teachers above the required degree per 100 pupils). */
import type { Indicator } from '../indicator.ts';
import { eachSchool } from '../shared/balance/indicator.ts';

export const indicator: Indicator = {
  id: 'resource_degree_teachers',
  name: { zh: '每百名学生拥有高于规定学历教师数', en: 'Teachers above the required degree per 100 pupils' },
  aliases: ['每百名学生高于规定学历教师数', '百生高于规定学历教师数'],
  unit: '人',
  direction: 'higher',
  level: 'school',
  definition: {
    zh: '高于规定学历的专任教师÷在校生×100：小学为专科及以上，初中为本科及以上。',
    en: 'Teachers above the required degree ÷ pupils × 100: college and above in primary, bachelor and above in junior schools.',
  },
  origin: '教督〔2017〕6号',
  fields: ['above_required_degree_teacher_count', 'pupil_count'],
  compute: eachSchool('resource_degree_teachers'),
};
