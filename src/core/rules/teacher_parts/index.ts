/** D09: groups of teachers are no more than all teachers. */
import type { FieldId } from '../../fields/index.ts';
import type { TableRule } from '../rule.ts';
import { atMost, pairsOf } from '../shared/relations.ts';
import type { RowSum } from '../sums/rowSum.ts';
import type { TableView } from '../view/tableView.ts';

/** 艺术 is 音乐 and 美术 together, so they are never added to it. */
const subjects = (view: TableView): RowSum[] => {
  const total = view.column('teacher_count');
  const arts: readonly FieldId[] = view.column('arts_teacher_count')
    ? ['arts_teacher_count']
    : ['music_teacher_count', 'fine_art_teacher_count'];
  const parts = (['pe_teacher_count', ...arts] as const).flatMap((field) => view.column(field) ?? []);
  if (!total || parts.length === 0) return [];
  return [{ rule: 'teacher_parts', severity: 'logic', total, parts, coverage: () => 'atMost' }];
};

export const teacherParts: TableRule = {
  id: 'teacher_parts',
  number: 'D09',
  name: {
    zh: '骨干、体音美、在编教师不多于总数',
    en: 'backbone, subject and established teachers are no more than all',
  },
  checks: {
    zh: '骨干教师不多于专任教师；体育、艺术（音乐、美术）教师相加不多于专任教师；在编教师不多于教职工。',
    en: 'Backbone teachers are no more than teachers, PE and arts teachers together are no more than teachers, established teachers no more than staff.',
  },
  severity: 'logic',
  tolerances: ['cascadeShare', 'cascadeRows'],
  origin: '教育事业统计 逻辑校验：骨干≤专任，体音美≤专任，在编≤教职工',
  certainty: 'high',
  needs: [
    [
      'backbone_teacher_count',
      'pe_teacher_count',
      'music_teacher_count',
      'fine_art_teacher_count',
      'arts_teacher_count',
      'pe_arts_teacher_count',
      'established_teacher_count',
    ],
    ['teacher_count', 'staff_count'],
  ],
  scope: 'row',
  kinds: ['school_list'],
  run: (view) => ({
    findings: [
      ...atMost(view, [
        ...pairsOf(view, 'backbone_teacher_count', 'teacher_count'),
        ...pairsOf(view, 'pe_arts_teacher_count', 'teacher_count'),
        ...pairsOf(view, 'established_teacher_count', 'staff_count'),
      ]),
    ],
    sums: subjects(view),
  }),
};
