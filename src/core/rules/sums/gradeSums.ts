/** A school's pupils or classes as the sum of its grades: the sums behind two rules. */
import { message } from '../../messages/index.ts';
import { STAGES_OF } from '../../tables/records/identity.ts';
import type { Stage } from '../../values/stage.ts';
import type { Outcome } from '../rule.ts';
import type { Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { gradeColumns, wholeStages, type Counted, type GradeColumn } from './grades.ts';
import type { Coverage, RowSum } from './rowSum.ts';

const stagesMeant = (stage: Stage | null, present: readonly Stage[]): readonly Stage[] => {
  if (stage === null || stage === 'basic') return present;
  return stage === 'compulsory' ? ['primary', 'junior'] : [stage];
};

/** A through-school whose other section the table has no grades for may state more than these grades. */
const coverageOf =
  (view: TableView, stages: readonly Stage[], named: Stage | null, what: Counted): RowSum['coverage'] =>
  (row): Coverage => {
    // Grades of a teaching point may share a class that stands under none of them.
    if (what === 'class' && view.identity(row).type === 'teachingPoint') return 'atMost';
    if (named !== null && named !== 'compulsory' && named !== 'basic') return 'exact';
    const { type } = view.identity(row);
    const possible = type === null ? [] : STAGES_OF[type];
    return possible.every((stage) => stages.includes(stage)) ? 'exact' : 'atMost';
  };

const sumFor = (
  view: TableView,
  rule: string,
  what: Counted,
  total: Column,
  grades: readonly GradeColumn[],
  whole: readonly Stage[],
): RowSum | null => {
  const named = total.source.match.stage;
  const present = [...new Set(grades.map(({ stage }) => stage))];
  const meant = stagesMeant(named, present);
  const parts = grades.filter(({ stage }) => meant.includes(stage));
  const stages = [...new Set(parts.map(({ stage }) => stage))];
  if (parts.length < 2 || stages.some((stage) => !whole.includes(stage))) return null;
  return {
    rule,
    severity: 'logic',
    total,
    parts: parts.map(({ column }) => column),
    coverage: coverageOf(view, stages, named, what),
  };
};

/** The row sums total = grades of a table; not run where grades are missing. */
export const gradeSums = (view: TableView, rule: string, what: Counted): Outcome => {
  const grades = gradeColumns(view, what);
  const whole = wholeStages(grades);
  const sums = view
    .columnsOf(what === 'pupil' ? 'pupil_count' : 'class_count')
    .flatMap((total) => sumFor(view, rule, what, total, grades, whole) ?? []);
  return sums.length > 0 ? { sums } : { notRun: message('ruleGradesMissing') };
};
