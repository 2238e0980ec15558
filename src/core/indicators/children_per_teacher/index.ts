/** 每名专任教师对应幼儿数 (Children per teacher). */
import { ratio } from '../shared/perUnit.ts';
import type { Indicator } from '../indicator.ts';

const perTeacher = ratio('pupil_count', 'teacher_count');

export const indicator: Indicator = {
  id: 'children_per_teacher',
  name: { zh: '每名专任教师对应幼儿数', en: 'Children per teacher' },
  aliases: ['师幼比', '幼儿与专任教师之比', '幼师比', '生师比', '师生比'],
  unit: '人',
  direction: 'lower',
  level: 'county',
  definition: {
    zh: '在园幼儿数÷专任教师数。“不低于1:15”就是每名专任教师对应不超过15名幼儿，数值越小越好。',
    en: 'Children ÷ full-time teachers of kindergartens. “Not below 1:15” means at most 15 children per teacher; lower is better.',
  },
  origin: '教督〔2020〕1号',
  fields: ['pupil_count', 'teacher_count'],
  compute: (facts, query) => perTeacher(facts, { ...query, stage: query.stage ?? 'kindergarten' }),
};
