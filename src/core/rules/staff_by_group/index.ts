/** D07: teachers are staff, and the groups of staff are all staff. */
import type { FieldId } from '../../fields/index.ts';
import type { TableRule } from '../rule.ts';
import { atMost, pairsOf } from '../shared/relations.ts';
import { everyRow, type RowSum } from '../sums/rowSum.ts';
import type { TableView } from '../view/tableView.ts';

const GROUPS: readonly FieldId[] = [
  'teacher_count',
  'admin_staff_count',
  'support_staff_count',
  'worker_staff_count',
  'kg_head_count',
  'carer_count',
  'health_worker_count',
];
/** Fewer groups than this can't be all staff. */
const GROUPS_MIN = 3;

/** Whether the groups shown are all there are the rows must tell: tables often leave one out. */
const groupSums = (view: TableView): RowSum[] => {
  const total = view.column('staff_count');
  const parts = GROUPS.flatMap((field) => view.column(field) ?? []);
  if (!total || parts.length < GROUPS_MIN) return [];
  return [{ rule: 'staff_by_group', severity: 'logic', total, parts, coverage: everyRow, suggested: true }];
};

export const staffByGroup: TableRule = {
  id: 'staff_by_group',
  number: 'D07',
  name: {
    zh: '教职工包含专任教师并等于各类人员之和',
    en: 'staff include teachers and are the sum of their groups',
  },
  checks: {
    zh: '专任教师不多于教职工；列有行政、教辅、工勤等各类人员且多数行相等的，教职工等于各类之和。',
    en: 'Full-time teachers are no more than staff; where all groups of staff have columns and most rows keep it, staff are the sum of the groups.',
  },
  severity: 'logic',
  tolerances: ['count', 'evidenceShare', 'cascadeShare'],
  origin: '教育事业统计 逻辑校验：专任教师≤教职工',
  certainty: 'high',
  needs: [['staff_count'], ['teacher_count']],
  scope: 'row',
  kinds: ['school_list'],
  run: (view) => {
    const findings = atMost(view, pairsOf(view, 'teacher_count', 'staff_count'));
    return { findings, sums: groupSums(view) };
  },
};
