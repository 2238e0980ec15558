/** 新增学位数 (New places). */
import { hasCome } from '../shared/planned.ts';
import { sumOf } from '../shared/sumOf.ts';
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'new_seat_count',
  name: { zh: '新增学位数', en: 'New places' },
  aliases: ['新增学位', '增加学位', '增加学位数', '新增学位总数'],
  unit: '个',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '新增学位数合计，取自项目表的“新增”列或汇总表；有建设年份的只计到普查年度为止。现有容量（学位数、规划班数）不是新增数，不计入。',
    en: 'Places added: the sum of a column that states additions, or a summary’s figure; rows with a year count up to the census year. Existing capacity is no addition and never counted.',
  },
  origin: '各规划',
  fields: ['new_seat_count'],
  compute: sumOf('new_seat_count', { counts: hasCome, partial: true }),
};
