/** 新建幼儿园数 (New kindergartens). */
import { hasCome } from '../shared/planned.ts';
import { sumOf } from '../shared/sumOf.ts';
import type { Indicator } from '../indicator.ts';

const sum = sumOf('new_school_count', { counts: hasCome, partial: true });

export const indicator: Indicator = {
  id: 'new_kindergarten_count',
  name: { zh: '新建幼儿园数', en: 'New kindergartens' },
  aliases: ['新增幼儿园数', '新建园数', '新建改扩建幼儿园数', '新增幼儿园', '新建、改扩建幼儿园数'],
  unit: '所',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '新建、改扩建幼儿园数合计，取自项目表的“新增”列或汇总表；有建设年份的只计到普查年度为止。现有容量（学位数、规划班数）不是新增数，不计入。',
    en: 'Kindergartens built or extended: the sum of a column that states additions, or a summary’s figure; rows with a year count up to the census year. Existing capacity is no addition and never counted.',
  },
  origin: '各规划',
  fields: ['new_school_count'],
  compute: (facts, query) => sum(facts, { ...query, stage: query.stage ?? 'kindergarten' }),
};
