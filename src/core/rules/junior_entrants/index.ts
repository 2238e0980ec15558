/** D15: those who enter junior school are its first grade. */
import { message } from '../../messages/index.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { speaksOf, stageColumn } from '../shared/stageRows.ts';
import { limitOf } from '../tolerance.ts';
import { numberIn, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { columnTitle, findingAt, placeOf, shownIn } from '../words.ts';

const allowed = (present: number): number =>
  Math.max(limitOf('entrantsJuniorFloor'), (present * limitOf('entrantsJuniorPercent')) / 100);

const judge = (view: TableView, entrants: Column, grade: Column, row: number): RuleFinding | null => {
  const entered = numberIn(entrants, row);
  const present = numberIn(grade, row);
  if (entered === null || present === null || Math.abs(entered - present) <= allowed(present)) return null;
  if (!speaksOf(view, entrants, 'junior', row)) return null;
  const params = {
    place: placeOf(view.who(row), row),
    entrants: columnTitle(entrants),
    grade: columnTitle(grade),
    received: shownIn(entrants, entered),
    expected: shownIn(grade, present),
  };
  return {
    ...findingAt(view, row, entrants, entered, {
      severity: 'experience',
      expected: params.expected,
      message: message('ruleEntrantsGrade', params),
      howToFix: message('ruleFixEntrantsFewer'),
    }),
    about: [view.cell(row, grade.index)],
  };
};

export const juniorEntrants: TableRule = {
  id: 'junior_entrants',
  number: 'D15',
  name: { zh: '初中招生与七年级在校生相符', en: 'junior entrants fit grade 7' },
  checks: {
    zh: '初中招生数与七年级（初一）在校生相差超过容许范围的，要说明。',
    en: 'Junior entrants and grade 7 pupils that differ by more than the tolerance must be explained.',
  },
  severity: 'experience',
  tolerances: ['entrantsJuniorPercent', 'entrantsJuniorFloor'],
  origin: '教育事业统计 经验校验：初中招生=初一在校',
  certainty: 'high',
  needs: [['entrant_count'], ['grade_7_pupil_count']],
  scope: 'row',
  kinds: ['school_list'],
  stages: ['junior'],
  run: (view) => {
    const entrants = stageColumn(view, 'entrant_count', 'junior');
    const grade = view.column('grade_7_pupil_count');
    if (!entrants || !grade) return { notRun: message('ruleNoEntrants') };
    return { findings: view.table.dataRows.flatMap((row) => judge(view, entrants, grade, row) ?? []) };
  },
};
