/** 每名教职工对应学生数 (Pupils per member of staff). */
import { ratio } from '../shared/perUnit.ts';
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'pupil_staff_ratio',
  name: { zh: '每名教职工对应学生数', en: 'Pupils per member of staff' },
  aliases: ['教职工与学生比', '教职工编制标准', '生员比', '学生与教职工之比', '教职工生师比'],
  unit: '人',
  direction: 'lower',
  level: 'county',
  definition: {
    zh: '在校生数÷教职工数。编制标准（如1:19）按全部教职工核定，不是按专任教师。',
    en: 'Pupils ÷ all staff. Post quotas such as 1:19 are set for all staff, not for full-time teachers.',
  },
  origin: '中央编办发〔2014〕72号',
  fields: ['pupil_count', 'staff_count'],
  compute: ratio('pupil_count', 'staff_count'),
};
