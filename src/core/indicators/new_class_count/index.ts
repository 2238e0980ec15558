/** 新增班级数 (New classes). */
import { hasCome } from '../shared/planned.ts';
import { sumOf } from '../shared/sumOf.ts';
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'new_class_count',
  name: { zh: '新增班级数', en: 'New classes' },
  aliases: ['新增班数', '增加班级', '增加班级数', '新增教学班数'],
  unit: '个',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '新增班级数合计，取自项目表的“新增”列或汇总表；有建设年份的只计到普查年度为止。现有容量（学位数、规划班数）不是新增数，不计入。',
    en: 'Classes added: the sum of a column that states additions, or a summary’s figure; rows with a year count up to the census year. Existing capacity is no addition and never counted.',
  },
  origin: '各规划',
  fields: ['new_class_count'],
  compute: sumOf('new_class_count', { counts: hasCome, partial: true }),
};
