/** Staff missing by the staffing standard. */
import { staffShort as sum } from '../../core/whatif/staff_quota/index.ts';
import { PUPILS } from '../arguments/common.ts';
import { notNegative } from '../arguments/numbers.ts';
import { define } from '../engine/record.ts';
import { perStaffOf, QUOTA_ORIGIN, QUOTA_STAGE } from './quota.ts';

export const staffShort = define({
  name: 'STAFF_SHORT',
  family: 'staffing',
  description: {
    zh: '按编制标准还缺多少教职工（不是专任教师），不缺为 0',
    en: 'staff (not full-time teachers) missing by the standard, 0 where none',
  },
  parameters: [
    PUPILS,
    {
      name: 'staff',
      zh: '教职工数',
      kind: 'number',
      unit: '人',
      description: { zh: '现有教职工数', en: 'present staff' },
    },
    QUOTA_STAGE,
  ],
  result: { kind: 'each', type: 'number', description: { zh: '缺的人数', en: 'persons missing' } },
  native: {
    formula: '=MAX(0,ROUNDUP(A2/19-B2,0))',
    note: { zh: 'A列学生数，B列教职工数，19为小学标准', en: 'A: pupils, B: staff, 19 for primary' },
  },
  origin: QUOTA_ORIGIN,
  examples: [
    { args: [1900, 96, '小学'], answer: 4 },
    { args: [1900, 120, '小学'], answer: 0 },
  ],
  compute: ({ pupils, staff, stage }) =>
    sum(notNegative(pupils, PUPILS.zh), notNegative(staff, '教职工数'), perStaffOf(stage)),
});
