/** D14: those expected to graduate are the last grade. */
import { message } from '../../messages/index.ts';
import type { Stage } from '../../values/stage.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { sumOfCells } from '../shared/relations.ts';
import { possibleStages } from '../shared/stageRows.ts';
import { numberIn, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { columnTitle, columnTitles, findingAt, placeOf, shownIn } from '../words.ts';

const lastGrade = (view: TableView, stage: Stage): Column | undefined => {
  if (stage === 'primary') return view.column('grade_6_pupil_count') ?? view.column('grade_5_pupil_count');
  return stage === 'junior' ? view.column('grade_9_pupil_count') : undefined;
};

/** The stages whose last grade a row's figure is; null where a stage has no column here. */
const stagesMeant = (view: TableView, column: Column, row: number): readonly Stage[] => {
  const named = column.source.match.stage;
  if (named === 'primary' || named === 'junior') return [named];
  const possible = possibleStages(view, row);
  const { stage } = view.table.context;
  if (stage === 'primary' || stage === 'junior') return [stage];
  if (possible.length > 0) return possible;
  return (['primary', 'junior'] as const).filter((one) => lastGrade(view, one) !== undefined);
};

const judge = (view: TableView, column: Column, row: number): RuleFinding | null => {
  const expected = numberIn(column, row);
  if (expected === null) return null;
  const stages = stagesMeant(view, column, row);
  const grades = stages.flatMap((stage) => lastGrade(view, stage) ?? []);
  if (grades.length === 0 || grades.length < stages.length) return null;
  const present = sumOfCells(grades, row);
  if (present === null || present === expected) return null;
  const params = {
    place: placeOf(view.who(row), row),
    column: columnTitle(column),
    grades: columnTitles(grades),
    received: shownIn(column, expected),
    expected: shownIn(column, present),
  };
  return {
    ...findingAt(view, row, column, expected, {
      severity: 'logic',
      expected: params.expected,
      message: message('ruleLeavingGrade', params),
      howToFix: message('ruleFixBothCells'),
    }),
    about: grades.map((grade) => view.cell(row, grade.index)),
  };
};

export const leavingGrade: TableRule = {
  id: 'leaving_grade',
  number: 'D14',
  name: { zh: '预计毕业生等于毕业年级学生数', en: 'expected graduates are the last grade' },
  checks: {
    zh: '小学预计毕业生等于六年级（五年制为五年级）学生数，初中等于九年级；一贯制学校等于所列各学段毕业年级之和。',
    en: 'Expected graduates are the pupils of grade 6 (of grade 5 where there is none), of grade 9, or of both in through-schools.',
  },
  severity: 'logic',
  tolerances: [],
  origin: '教育事业统计 逻辑校验：毕业年级=预计毕业生',
  certainty: 'high',
  needs: [['expected_graduate_count'], ['grade_5_pupil_count', 'grade_6_pupil_count', 'grade_9_pupil_count']],
  scope: 'row',
  kinds: ['school_list'],
  run: (view) => ({
    findings: view
      .columnsOf('expected_graduate_count')
      .flatMap((column) => view.table.dataRows.flatMap((row) => judge(view, column, row) ?? [])),
  }),
};
