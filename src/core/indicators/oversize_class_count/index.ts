/** 超大班额班数: classes at or above the oversize threshold (66 pupils unless the target says otherwise). */
import type { Indicator } from '../indicator.ts';
import { largeClassCount } from '../shared/largeClasses.ts';

export const indicator: Indicator = {
  id: 'oversize_class_count',
  name: { zh: '超大班额班数', en: 'Oversize classes' },
  aliases: ['超大班额数', '超大班额', '66人及以上班数', '65人以上班数'],
  unit: '个',
  direction: 'lower',
  level: 'county',
  definition: {
    zh: '学生数达到超大班额界限（66人及以上）的班数。',
    en: 'Classes at or above the oversize threshold (66 pupils).',
  },
  origin: '教育事业统计班额口径；教督〔2017〕6号实施口径',
  fields: ['pupil_count', 'class_count'],
  compute: largeClassCount('oversize_class_from'),
};
