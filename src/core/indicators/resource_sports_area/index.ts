/** 生均体育运动场馆面积 (Sports area per pupil). */
import type { Indicator } from '../indicator.ts';
import { eachSchool } from '../shared/balance/indicator.ts';

export const indicator: Indicator = {
  id: 'resource_sports_area',
  name: { zh: '生均体育运动场馆面积', en: 'Sports area per pupil' },
  aliases: ['生均体育场馆面积', '生均运动场馆面积', '生均体育运动场地面积'],
  unit: '平方米',
  direction: 'higher',
  level: 'school',
  definition: {
    zh: '（运动场地＋室内体育用房）÷在校生；一贯制学校按学段加权拆分。',
    en: '(Sports ground + indoor sports area) ÷ pupils; shared by weight between the sections of a through-school.',
  },
  origin: '教督〔2017〕6号',
  fields: ['sports_ground_area', 'indoor_sports_area', 'pupil_count'],
  compute: eachSchool('resource_sports_area'),
};
