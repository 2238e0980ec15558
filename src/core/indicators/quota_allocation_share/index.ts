/** 优质高中招生名额分配比例 (Places of good senior schools allotted to junior schools). */
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'quota_allocation_share',
  name: { zh: '优质高中招生名额分配比例', en: 'Places of good senior schools allotted to junior schools' },
  aliases: ['优质高中名额分配比例', '分配生比例', '指标到校比例', '名额分配比例', '定向分配比例'],
  unit: '%',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '优质普通高中分配到各初中的招生名额÷招生计划数，只能由指标台账填写，各表算不出。',
    en: 'Places of good senior schools allotted to junior schools ÷ planned places. Only a ledger states it.',
  },
  origin: '教督〔2017〕6号',
  fields: [],
  compute: null,
};
