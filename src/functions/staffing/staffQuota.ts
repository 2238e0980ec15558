/** Posts by the staffing standard. */
import { staffQuota as sum } from '../../core/whatif/staff_quota/index.ts';
import { PUPILS } from '../arguments/common.ts';
import { notNegative } from '../arguments/numbers.ts';
import { define } from '../engine/record.ts';
import { perStaffOf, QUOTA_ORIGIN, QUOTA_STAGE } from './quota.ts';

export const staffQuota = define({
  name: 'STAFF_QUOTA',
  family: 'staffing',
  description: {
    zh: '按编制标准应配教职工数：小学1:19、初中1:13.5、高中1:12.5，幼儿园1:7；进位取整',
    en: 'staff by the standard: 1:19 primary, 1:13.5 junior, 1:12.5 senior, 1:7 kindergarten; rounded up',
  },
  parameters: [PUPILS, QUOTA_STAGE],
  result: { kind: 'each', type: 'number', description: { zh: '教职工数', en: 'members of staff' } },
  native: {
    formula: '=ROUNDUP(A2/19,0)',
    note: { zh: 'A列学生数，19为小学标准', en: 'A: pupils, 19 for primary' },
  },
  origin: QUOTA_ORIGIN,
  examples: [
    { args: [1900, '小学'], answer: 100 },
    { args: [[[1350], [1351]], '初中'], answer: [[100], [101]] },
    { args: [1250, '高中'], answer: 100 },
  ],
  compute: ({ pupils, stage }) => sum(notNegative(pupils, PUPILS.zh), perStaffOf(stage)),
});
