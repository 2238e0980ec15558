/** 学前三年毛入园率 (Preschool gross enrolment). */
import { grossEnrolment } from '../shared/population.ts';
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'preschool_gross_enrolment',
  name: { zh: '学前三年毛入园率', en: 'Preschool gross enrolment' },
  aliases: ['毛入园率', '学前教育毛入园率', '学前三年入园率', '学前教育三年毛入园率'],
  unit: '%',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '在园幼儿数（不论年龄，含附设幼儿班）÷3—5岁人口，可以超过100%。人口按户籍还是常住以本地口径为准。',
    en: 'Children enrolled, of any age, attached classes included ÷ population aged 3–5; may exceed 100 %. Registered or resident population as locally defined.',
  },
  origin: '教督〔2020〕1号',
  fields: ['pupil_count', 'school_age_population'],
  compute: grossEnrolment('kindergarten', 'preschool_age'),
};
