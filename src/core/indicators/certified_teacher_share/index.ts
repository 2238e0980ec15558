/** 教师持证率 (Certified teachers). */
import { fieldShare } from '../shared/shareOf.ts';
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'certified_teacher_share',
  name: { zh: '教师持证率', en: 'Certified teachers' },
  aliases: [
    '教师资格证持证率',
    '专任教师持证率',
    '教师资格证上岗率',
    '持证上岗率',
    '教师持证上岗率',
    '幼儿园教师持证率',
  ],
  unit: '%',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '持有教师资格证的专任教师÷专任教师数。',
    en: 'Full-time teachers with a teaching certificate ÷ full-time teachers.',
  },
  origin: '教督〔2017〕6号',
  fields: ['certified_teacher_count', 'teacher_count'],
  compute: (facts, query) => fieldShare(facts, query, 'certified_teacher_count', 'teacher_count'),
};
