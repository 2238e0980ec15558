/** 生均幼儿活动用房面积 (Activity rooms per child). */
import { eachRatio } from '../shared/perUnit.ts';
import type { Indicator } from '../indicator.ts';

const perChild = eachRatio('teaching_area', 'pupil_count');

export const indicator: Indicator = {
  id: 'activity_area_per_child',
  name: { zh: '生均幼儿活动用房面积', en: 'Activity rooms per child' },
  aliases: ['生均活动用房', '生均幼儿活动用房', '生均活动室面积'],
  unit: '平方米',
  direction: 'higher',
  level: 'school',
  definition: {
    zh: '每所幼儿园的幼儿活动用房（教学及辅助用房）面积÷在园幼儿数，逐园判断。园舍以2017年为界要求不同（以后规划的须全部达标，以前的须达到一半），表中看不出规划年份，按逐园列出。',
    en: 'Activity rooms (teaching area) ÷ children, kindergarten by kindergarten. Those planned from 2017 must all comply, of older ones half; sheets don’t tell the year, so each is listed.',
  },
  origin: '教督〔2020〕1号',
  fields: ['teaching_area', 'pupil_count'],
  compute: (facts, query) => perChild(facts, { ...query, stage: query.stage ?? 'kindergarten' }),
};
