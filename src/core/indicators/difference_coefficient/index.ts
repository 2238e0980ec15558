/** 校际差异系数 (Difference coefficient between schools). */
import type { Indicator } from '../indicator.ts';
import { coefficients } from '../shared/balance/indicator.ts';

export const indicator: Indicator = {
  id: 'difference_coefficient',
  name: { zh: '校际差异系数', en: 'Difference coefficient between schools' },
  aliases: ['差异系数', '校际差异'],
  unit: '',
  direction: 'lower',
  level: 'county',
  definition: {
    zh: '各校生均值的加权标准差÷全县生均值，以在校生数为权；七项资源配置指标、小学和初中分别计算。',
    en: 'Standard deviation of the per-pupil values of schools, weighted by pupils ÷ the county’s per-pupil value; for each of the seven resource indicators, primary and junior separately.',
  },
  origin: '教督〔2017〕6号',
  fields: ['pupil_count'],
  compute: coefficients,
};
