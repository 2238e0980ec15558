/** 每校未达标资源指标相当于标准的最低比例: the lowest of the seven values of a school in % of its limit. */
import { eachSchoolOver } from '../shared/balance/indicator.ts';
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'resource_lowest_share',
  name: {
    zh: '每校未达标资源指标相当于标准的最低比例',
    en: 'Lowest resource value of a school in % of its limit',
  },
  aliases: ['余项最低比例', '未达标项占标准比例'],
  unit: '%',
  direction: 'higher',
  level: 'school',
  definition: {
    zh: '每所学校7项资源配置指标的值÷标准×100%，取最低的一项；全部达标时不低于100%。',
    en: 'The lowest of the seven values of a school ÷ its limit × 100 %; 100 or more when all are met.',
  },
  origin: '教督〔2017〕6号',
  fields: [
    'pupil_count',
    'teaching_area',
    'sports_ground_area',
    'equipment_value',
    'multimedia_classroom_count',
  ],
  compute: eachSchoolOver(({ grid }) =>
    grid.reduce<number | null>(
      (lowest, { value, limit }) =>
        lowest === null || value === null ? null : Math.min(lowest, (value / limit) * 100),
      Infinity,
    ),
  ),
};
