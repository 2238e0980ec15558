/** 残疾儿童少年入学率 (Enrolment of disabled children). */
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'disabled_enrolment',
  name: { zh: '残疾儿童少年入学率', en: 'Enrolment of disabled children' },
  aliases: [
    '残疾儿童入学率',
    '适龄残疾儿童入学率',
    '适龄残疾儿童少年入学率',
    '三残儿童入学率',
    '适龄残疾儿童义务教育入学率',
  ],
  unit: '%',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '已入学的适龄残疾儿童少年÷适龄残疾儿童少年总数，含随班就读、特教学校、送教上门；总数来自残联，只能由指标台账填写，各表算不出。',
    en: 'Disabled children of the age at school ÷ all of them, by the register of the disabled persons’ federation. Only a ledger states it.',
  },
  origin: '教督〔2017〕6号',
  fields: [],
  compute: null,
};
