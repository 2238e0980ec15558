/** 新建学校数 (New schools). */
import { hasCome } from '../shared/planned.ts';
import { sumOf } from '../shared/sumOf.ts';
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'new_school_count',
  name: { zh: '新建学校数', en: 'New schools' },
  aliases: ['新增学校数', '新建改扩建学校数', '新改扩建学校数', '建成学校数', '新建、改扩建学校数'],
  unit: '所',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '新建、改扩建学校数合计，取自项目表的“新增”列或汇总表；有建设年份的只计到普查年度为止。现有容量（学位数、规划班数）不是新增数，不计入。',
    en: 'Schools built or extended: the sum of a column that states additions, or a summary’s figure; rows with a year count up to the census year. Existing capacity is no addition and never counted.',
  },
  origin: '各规划',
  fields: ['new_school_count'],
  compute: sumOf('new_school_count', { counts: hasCome, partial: true }),
};
