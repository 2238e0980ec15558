/** 特殊教育生均公用经费 (Operating fund per special-education pupil). */
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'special_fund_per_pupil',
  name: { zh: '特殊教育生均公用经费', en: 'Operating fund per special-education pupil' },
  aliases: ['特教生均公用经费', '特殊教育学校生均公用经费', '特殊教育生均公用经费补助标准'],
  unit: '元',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '特殊教育学校和随班就读残疾学生的生均公用经费，按自然年，只能由指标台账填写，各表算不出。',
    en: 'Operating fund per pupil of special schools and per disabled pupil in ordinary classes, by calendar year. Only a ledger states it.',
  },
  origin: '教督〔2017〕6号',
  fields: [],
  compute: null,
};
