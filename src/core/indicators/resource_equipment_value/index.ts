/** 生均教学仪器设备值 (Teaching equipment per pupil). */
import type { Indicator } from '../indicator.ts';
import { eachSchool } from '../shared/balance/indicator.ts';

export const indicator: Indicator = {
  id: 'resource_equipment_value',
  name: { zh: '生均教学仪器设备值', en: 'Teaching equipment per pupil' },
  aliases: ['生均仪器设备值', '生均教学仪器设备资产值', '生均设备值'],
  unit: '元',
  direction: 'higher',
  level: 'school',
  definition: {
    zh: '教学仪器设备资产值÷在校生；报表以万元计，换算为元；一贯制学校按学段加权拆分。',
    en: 'Value of teaching equipment ÷ pupils, forms in 万元 converted to yuan; shared by weight between the sections of a through-school.',
  },
  origin: '教督〔2017〕6号',
  fields: ['equipment_value', 'pupil_count'],
  compute: eachSchool('resource_equipment_value'),
};
