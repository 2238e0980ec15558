/** 大班额班数: classes at or above the large-class threshold (56 pupils unless the target says otherwise). */
import type { Indicator } from '../indicator.ts';
import { largeClassCount } from '../shared/largeClasses.ts';

export const indicator: Indicator = {
  id: 'large_class_count',
  name: { zh: '大班额班数', en: 'Large classes' },
  aliases: ['大班额数', '大班额', '56人及以上班数', '55人以上班数', '大班额个数'],
  unit: '个',
  direction: 'lower',
  level: 'county',
  definition: {
    zh: '学生数达到大班额界限（56人及以上，含超大班额）的班数。',
    en: 'Classes at or above the large-class threshold (56 pupils, oversize classes included).',
  },
  origin: '教育事业统计班额口径；教督〔2017〕6号实施口径',
  fields: ['pupil_count', 'class_count'],
  compute: largeClassCount('large_class_from'),
};
