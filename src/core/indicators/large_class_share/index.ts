/** 大班额比例: large classes as a share of all classes. Classes, not pupils. */
import type { Indicator } from '../indicator.ts';
import { largeClassShare } from '../shared/largeClasses.ts';

export const indicator: Indicator = {
  id: 'large_class_share',
  name: { zh: '大班额比例', en: 'Share of large classes' },
  aliases: ['大班额占比', '大班额率', '大班额比'],
  unit: '%',
  direction: 'lower',
  level: 'county',
  definition: {
    zh: '大班额班数（56人及以上）÷ 全部班数 × 100%。按班数计，不按学生数计。',
    en: 'Classes of 56 and more ÷ all classes × 100 %. Classes are counted, not pupils.',
  },
  origin: '教育事业统计班额口径；教督〔2017〕6号实施口径',
  fields: ['pupil_count', 'class_count'],
  compute: largeClassShare('large_class_from'),
};
