/** D10: a grade with classes has pupils, and one with pupils has classes. */
import { message } from '../../messages/index.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { gradeColumns } from '../sums/grades.ts';
import { CELL, partIn, stateIn, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { columnTitle, findingAt, placeOf, shownIn } from '../words.ts';

interface ClassPair {
  readonly classes: Column;
  readonly pupils: Column;
  /** The school as a whole: a blank there is told by another rule. */
  readonly whole: boolean;
}

const classPairs = (view: TableView): ClassPair[] => {
  const classes = gradeColumns(view, 'class');
  const pairs = gradeColumns(view, 'pupil').flatMap((pupils): ClassPair[] => {
    const other = classes.find(
      ({ grade, ageGroup }) => grade === pupils.grade && ageGroup === pupils.ageGroup,
    );
    return other ? [{ classes: other.column, pupils: pupils.column, whole: false }] : [];
  });
  const wholes = view.columnsOf('pupil_count').flatMap((pupils): ClassPair[] => {
    const own = view
      .columnsOf('class_count')
      .filter(({ source }) => source.match.stage === pupils.source.match.stage);
    return own.length === 1 ? [{ classes: own[0] as Column, pupils, whole: true }] : [];
  });
  return [...pairs, ...wholes];
};

const judge = (view: TableView, { classes, pupils, whole }: ClassPair, row: number): RuleFinding | null => {
  const classNumber = partIn(classes, row);
  const pupilNumber = partIn(pupils, row);
  if (classNumber === null || pupilNumber === null || classNumber > 0 === pupilNumber > 0) return null;
  const [empty, other, value] =
    classNumber > 0 ? [pupils, classes, classNumber] : [classes, pupils, pupilNumber];
  if (whole && stateIn(empty, row) !== CELL.number) return null;
  const params = {
    place: placeOf(view.who(row), row),
    empty: columnTitle(empty),
    other: columnTitle(other),
    value: shownIn(other, value),
  };
  return {
    ...findingAt(view, row, empty, 0, {
      severity: view.identity(row).type === 'teachingPoint' ? 'experience' : 'logic',
      expected: '> 0',
      message: message('ruleClassesPupils', params),
      howToFix: message('ruleFixClassesPupils', params),
    }),
    about: [view.cell(row, other.index)],
  };
};

export const classesAndPupils: TableRule = {
  id: 'classes_and_pupils',
  number: 'D10',
  name: { zh: '有班必有学生，有学生必有班', en: 'classes go with pupils' },
  checks: {
    zh: '每个年级和全校：班数大于 0 的学生数也大于 0，反过来也一样。教学点可能有复式班，按经验校验。',
    en: 'For every grade and every school, classes without pupils and pupils without a class are faults; at teaching points, where grades share a class, they are to be explained.',
  },
  severity: 'logic',
  tolerances: [],
  origin: '教育事业统计 逻辑校验：班数>0 与学生数>0 同时成立',
  certainty: 'medium',
  needs: [
    ['class_count', 'grade_1_class_count', 'grade_7_class_count', 'kg_class_count_small'],
    ['pupil_count', 'grade_1_pupil_count', 'grade_7_pupil_count', 'kg_child_count_small'],
  ],
  scope: 'row',
  kinds: ['school_list'],
  run: (view) => {
    const pairs = classPairs(view);
    if (pairs.length === 0) return { notRun: message('ruleNoClassPairs') };
    return {
      findings: pairs.flatMap((pair) => view.table.dataRows.flatMap((row) => judge(view, pair, row) ?? [])),
    };
  },
};
