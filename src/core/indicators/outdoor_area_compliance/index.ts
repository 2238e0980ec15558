/** 室外游戏场地达标幼儿园比例: share of kindergartens that reach the national area per child. */
import { areaCompliance } from '../shared/areaCompliance.ts';
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'outdoor_area_compliance',
  name: { zh: '室外游戏场地达标幼儿园比例', en: 'Kindergartens with enough outdoor area' },
  aliases: ['室外场地达标率'],
  unit: '%',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '生均室外游戏场地面积达到国家标准的幼儿园÷幼儿园总数×100%；按规划年份分开：2017年及以后规划的须全部达标，以前的须达到一半。表中没有规划年份的给出上下限。',
    en: 'Kindergartens that reach the national area per child ÷ kindergartens × 100 %, apart by planning year: all of those planned from 2017, half of the older ones. Without the year, bounds are given.',
  },
  origin: '教督〔2020〕1号',
  fields: ['sports_ground_area', 'pupil_count', 'planned_year'],
  compute: areaCompliance('outdoor_area_per_child', 'sports_ground_area'),
};
