/** 义务教育入学率 (Compulsory enrolment). */
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'compulsory_enrolment',
  name: { zh: '义务教育入学率', en: 'Compulsory enrolment' },
  aliases: ['义务教育阶段入学率', '适龄儿童入学率', '小学净入学率', '义务教育净入学率', '学龄儿童入学率'],
  unit: '%',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '学龄人口中已入学人数÷学龄人口。在校生里有超龄的，不能直接相除，只能由指标台账填写，各表算不出。',
    en: 'Children of the age at school ÷ population of the age. Pupils of other ages forbid plain division. Only a ledger states it.',
  },
  origin: '教育统计常用口径',
  fields: [],
  compute: null,
};
