/** 生师比 (Pupils per teacher). */
import { ratio } from '../shared/perUnit.ts';
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'pupil_teacher_ratio',
  name: { zh: '生师比', en: 'Pupils per teacher' },
  aliases: ['师生比', '生师比例', '师生比例'],
  unit: '人',
  direction: 'lower',
  level: 'county',
  definition: {
    zh: '在校生数÷专任教师数，记作每名专任教师对应的学生数（1:19 记作 19）。教职工不是专任教师，两者不能混用。',
    en: 'Pupils ÷ full-time teachers, as pupils per teacher (1:19 is 19). Staff are not teachers; the two are never mixed.',
  },
  origin: '教育统计常用口径',
  fields: ['pupil_count', 'teacher_count'],
  compute: ratio('pupil_count', 'teacher_count'),
};
