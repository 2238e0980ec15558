/** 九年义务教育巩固率 (Nine-year retention). */
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'nine_year_retention',
  name: { zh: '九年义务教育巩固率', en: 'Nine-year retention' },
  aliases: ['义务教育巩固率', '九年巩固率', '九年义务教育完成率'],
  unit: '%',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '九年级毕业生÷九年前的小学招生数，按正常流动调整，要跨九年的数据，只能由指标台账填写，各表算不出。',
    en: 'Grade-9 graduates ÷ primary entrants nine years before, adjusted for migration; needs nine years of data. Only a ledger states it.',
  },
  origin: '教育统计常用口径',
  fields: [],
  compute: null,
};
