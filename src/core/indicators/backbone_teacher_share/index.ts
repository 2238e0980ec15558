/** 骨干教师占比 (Backbone teachers). */
import { eachRatio } from '../shared/perUnit.ts';
import { fieldShare } from '../shared/shareOf.ts';
import type { Indicator } from '../indicator.ts';

const eachShare = eachRatio('backbone_teacher_count', 'teacher_count', 100);

export const indicator: Indicator = {
  id: 'backbone_teacher_share',
  name: { zh: '骨干教师占比', en: 'Backbone teachers' },
  aliases: ['骨干教师比例', '骨干教师占专任教师比例', '骨干教师占教师总数比例'],
  unit: '%',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '骨干教师数÷专任教师数；目标写明按学校时逐校计算。认定级别以各地为准。',
    en: 'Backbone teachers ÷ full-time teachers; school by school where the target says so. Which level counts is set locally.',
  },
  origin: '各规划',
  fields: ['backbone_teacher_count', 'teacher_count'],
  compute: (facts, query) =>
    query.parameters.level === 'school'
      ? eachShare(facts, query)
      : fieldShare(facts, query, 'backbone_teacher_count', 'teacher_count'),
};
