/** Grade columns of a table, and whether they are all grades of a stage. */
import type { FieldId } from '../../fields/index.ts';
import { stageOfGrade } from '../../tables/records/identity.ts';
import type { Stage } from '../../values/stage.ts';
import type { Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';

export type Counted = 'pupil' | 'class';

export interface GradeColumn {
  readonly column: Column;
  readonly stage: Stage;
  /** 1 to 12; null for an age group. */
  readonly grade: number | null;
  readonly ageGroup: string | null;
}

const AGES = ['nursery', 'small', 'middle', 'top', 'mixed'] as const;

const fieldOfGrade = (grade: number, what: Counted): FieldId | null => {
  if (grade <= 9) return `grade_${grade}_${what}_count` as FieldId;
  return what === 'pupil' ? (`senior_${grade - 9}_pupil_count` as FieldId) : null;
};

/** The columns that hold one grade or age group each. */
export const gradeColumns = (view: TableView, what: Counted): GradeColumn[] => {
  const found: GradeColumn[] = [];
  for (let grade = 1; grade <= 12; grade++) {
    const field = fieldOfGrade(grade, what);
    const column = field === null ? undefined : view.column(field);
    if (column) found.push({ column, stage: stageOfGrade(grade), grade, ageGroup: null });
  }
  for (const ageGroup of AGES) {
    const column = view.column(`kg_${what === 'pupil' ? 'child' : 'class'}_count_${ageGroup}` as FieldId);
    if (column) found.push({ column, stage: 'kindergarten', grade: null, ageGroup });
  }
  return found;
};

/** The grades without which a stage isn't whole: five-year primary and four-year junior schools have their own. */
const LEAST: Partial<Record<Stage, readonly (number | string)[]>> = {
  primary: [1, 2, 3, 4, 5],
  junior: [7, 8, 9],
  senior: [10, 11, 12],
  kindergarten: ['small', 'middle', 'top'],
};

/** The stages all of whose grades the table has a column for. */
export const wholeStages = (grades: readonly GradeColumn[]): Stage[] => {
  const present = new Set<number | string>(grades.map(({ grade, ageGroup }) => grade ?? ageGroup ?? ''));
  return (Object.keys(LEAST) as Stage[]).filter((stage) => LEAST[stage]?.every((one) => present.has(one)));
};
