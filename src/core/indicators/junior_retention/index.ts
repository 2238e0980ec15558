/** 初中三年巩固率 (Junior retention). */
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'junior_retention',
  name: { zh: '初中三年巩固率', en: 'Junior retention' },
  aliases: ['初中巩固率', '三年巩固率', '初中阶段巩固率'],
  unit: '%',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '（毕业生－三年内转入＋转出）÷（初一时在校生－死亡），各地口径不一，要跨三年的数据，只能由指标台账填写，各表算不出。',
    en: '(Graduates − transfers in + transfers out over three years) ÷ (pupils when in grade 7 − deaths); definitions differ locally. Only a ledger states it.',
  },
  origin: '教督〔2017〕6号',
  fields: [],
  compute: null,
};
