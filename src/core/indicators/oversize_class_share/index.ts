/** 超大班额比例: oversize classes as a share of all classes. */
import type { Indicator } from '../indicator.ts';
import { largeClassShare } from '../shared/largeClasses.ts';

export const indicator: Indicator = {
  id: 'oversize_class_share',
  name: { zh: '超大班额比例', en: 'Share of oversize classes' },
  aliases: ['超大班额占比', '超大班额率'],
  unit: '%',
  direction: 'lower',
  level: 'county',
  definition: {
    zh: '超大班额班数（66人及以上）÷ 全部班数 × 100%。',
    en: 'Classes of 66 and more ÷ all classes × 100 %.',
  },
  origin: '教育事业统计班额口径；教督〔2017〕6号实施口径',
  fields: ['pupil_count', 'class_count'],
  compute: largeClassShare('oversize_class_from'),
};
