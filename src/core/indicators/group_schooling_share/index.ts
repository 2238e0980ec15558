/** 集团化办学覆盖率 (Coverage of school groups). */
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'group_schooling_share',
  name: { zh: '集团化办学覆盖率', en: 'Coverage of school groups' },
  aliases: ['义务教育集团化办学覆盖率', '集团化办学比例', '教育集团覆盖率'],
  unit: '%',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '纳入教育集团的学校÷学校总数，口径由本地规定，只能由指标台账填写，各表算不出。',
    en: 'Schools in school groups ÷ schools, as defined locally. Only a ledger states it.',
  },
  origin: '各规划',
  fields: [],
  compute: null,
};
