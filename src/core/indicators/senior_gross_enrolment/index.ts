/** 高中阶段毛入学率 (Senior gross enrolment). */
import { grossEnrolment } from '../shared/population.ts';
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'senior_gross_enrolment',
  name: { zh: '高中阶段毛入学率', en: 'Senior gross enrolment' },
  aliases: ['高中毛入学率', '高中阶段教育毛入学率', '高中阶段入学率'],
  unit: '%',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '（普通高中＋中职在校生，不论年龄）÷15—17岁人口，可以超过100%。没有中职数据时只是下限。',
    en: '(Senior + vocational pupils of any age) ÷ population aged 15–17; may exceed 100 %. Without vocational figures a lower bound.',
  },
  origin: '教育统计常用口径',
  fields: ['pupil_count', 'school_age_population'],
  compute: grossEnrolment('senior', 'senior_age', ['vocational']),
};
