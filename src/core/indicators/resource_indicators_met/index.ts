/** 每校7项资源配置指标达标项数: how many of the seven resource indicators a school meets. */
import { eachSchoolOver } from '../shared/balance/indicator.ts';
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'resource_indicators_met',
  name: { zh: '每校7项资源配置指标达标项数', en: 'Resource indicators met by a school' },
  aliases: ['达标项数', '七项指标达标数', '资源配置达标项数'],
  unit: '项',
  direction: 'higher',
  level: 'school',
  definition: {
    zh: '每所学校7项资源配置指标中达到标准的项数，小学、初中分别判断；未四舍五入比较。任何一项不能判定的学校不计。',
    en: 'How many of the seven resource indicators a school meets, primary and junior by themselves, compared unrounded.',
  },
  origin: '教督〔2017〕6号',
  fields: [
    'pupil_count',
    'teaching_area',
    'sports_ground_area',
    'equipment_value',
    'multimedia_classroom_count',
  ],
  compute: eachSchoolOver(({ grid, metCount }) =>
    grid.some(({ value }) => value === null) ? null : metCount,
  ),
};
