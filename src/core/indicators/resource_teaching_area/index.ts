/** 生均教学及辅助用房面积 (Teaching area per pupil). */
import type { Indicator } from '../indicator.ts';
import { eachSchool } from '../shared/balance/indicator.ts';

export const indicator: Indicator = {
  id: 'resource_teaching_area',
  name: { zh: '生均教学及辅助用房面积', en: 'Teaching area per pupil' },
  aliases: ['生均教辅用房面积', '生均教学辅助用房面积', '生均教学及教学辅助用房面积'],
  unit: '平方米',
  direction: 'higher',
  level: 'school',
  definition: {
    zh: '（教学及辅助用房－室内体育用房）÷在校生；一贯制学校按学段加权拆分。',
    en: '(Teaching area − indoor sports area) ÷ pupils; shared by weight between the sections of a through-school.',
  },
  origin: '教督〔2017〕6号',
  fields: ['teaching_area', 'indoor_sports_area', 'pupil_count'],
  compute: eachSchool('resource_teaching_area'),
};
