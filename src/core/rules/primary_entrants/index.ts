/** D13: those who enter primary school are its first grade. */
import { message } from '../../messages/index.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { atMost, pairsOf } from '../shared/relations.ts';
import { speaksOf, stageColumn } from '../shared/stageRows.ts';
import { numberIn, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { columnTitle, findingAt, placeOf, shownIn } from '../words.ts';

const judge = (view: TableView, entrants: Column, grade: Column, row: number): RuleFinding | null => {
  const entered = numberIn(entrants, row);
  const present = numberIn(grade, row);
  if (entered === null || present === null || entered === present) return null;
  if (!speaksOf(view, entrants, 'primary', row)) return null;
  const params = {
    place: placeOf(view.who(row), row),
    entrants: columnTitle(entrants),
    grade: columnTitle(grade),
    received: shownIn(entrants, entered),
    expected: shownIn(grade, present),
  };
  return {
    ...findingAt(view, row, entrants, entered, {
      severity: entered > present ? 'logic' : 'experience',
      expected: params.expected,
      message: message('ruleEntrantsGrade', params),
      howToFix: message(entered > present ? 'ruleFixEntrantsMore' : 'ruleFixEntrantsFewer'),
    }),
    about: [view.cell(row, grade.index)],
  };
};

export const primaryEntrants: TableRule = {
  id: 'primary_entrants',
  number: 'D13',
  name: { zh: '小学招生与一年级、受过学前教育新生相符', en: 'primary entrants fit grade 1 and preschool' },
  checks: {
    zh: '小学招生数不多于一年级在校生，少于的要说明（留级、转入）；受过学前教育的新生不多于招生数。',
    en: 'Primary entrants are no more than grade 1 pupils and fewer only with a reason (repeaters, transfers); entrants with preschool education are no more than entrants.',
  },
  severity: 'logic',
  tolerances: [],
  origin: '教育事业统计 逻辑校验：小学招生=一年级在校≥受过学前教育新生',
  certainty: 'high',
  needs: [['entrant_count']],
  scope: 'row',
  kinds: ['school_list'],
  stages: ['primary'],
  run: (view) => {
    const entrants = stageColumn(view, 'entrant_count', 'primary');
    const grade = view.column('grade_1_pupil_count');
    const preschool = pairsOf(view, 'entrant_with_preschool_count', 'entrant_count');
    if (!entrants || (!grade && preschool.length === 0)) return { notRun: message('ruleNoEntrants') };
    const first = grade ? view.table.dataRows.flatMap((row) => judge(view, entrants, grade, row) ?? []) : [];
    return { findings: [...first, ...atMost(view, preschool)] };
  },
};
