/** 幼儿园数: kindergartens, attached classes of other schools not among them. */
import type { Indicator } from '../indicator.ts';
import { countSchools } from '../shared/schoolCount.ts';

export const indicator: Indicator = {
  id: 'kindergarten_count',
  name: { zh: '幼儿园数', en: 'Kindergartens' },
  aliases: ['幼儿园总数', '园所数', '园数', '幼儿园所数'],
  unit: '所',
  direction: 'neutral',
  level: 'county',
  definition: {
    zh: '幼儿园所数，按逐园表的行数计，每所一次；没有逐园表时取汇总表填写的数。',
    en: 'Kindergartens, by the rows of a list, each once; without a list the figure of a summary.',
  },
  origin: '教育统计常用口径',
  fields: ['school_name', 'kindergarten_count'],
  compute: countSchools(['kindergarten_count', 'school_count'], 'kindergarten'),
};
