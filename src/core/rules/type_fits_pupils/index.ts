/** D33: a school has pupils in the stages of its type, and in no others. */
import { message } from '../../messages/index.ts';
import { stageOfText } from '../../tables/index.ts';
import { schoolTypeOf, STAGES_OF } from '../../tables/records/identity.ts';
import type { Stage } from '../../values/stage.ts';
import { normalise } from '../../values/index.ts';
import { textAt } from '../../values/workbook.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { gradeColumns, type GradeColumn } from '../sums/grades.ts';
import { numberIn, partIn } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { columnTitle, findingAt, placeOf, shownIn } from '../words.ts';

/** Special schools have pupils of all ages, vocational ones of theirs. */
const SILENT = new Set(['special', 'vocational']);

const judge = (
  view: TableView,
  grades: readonly GradeColumn[],
  stages: readonly Stage[],
  row: number,
): RuleFinding | null => {
  const column = view.textColumn('school_type');
  const text = column ? normalise(textAt(view.table.sheet, row, column.index)) : '';
  const type = schoolTypeOf(text);
  if (type === null || SILENT.has(type)) return null;
  const own = STAGES_OF[type];
  const params = { place: placeOf(view.who(row), row), type: text };
  const foreign = grades.find(
    (grade) => !own.includes(grade.stage) && (numberIn(grade.column, row) ?? 0) > 0,
  );
  if (foreign) {
    const value = numberIn(foreign.column, row) ?? 0;
    const said = { ...params, column: columnTitle(foreign.column), received: shownIn(foreign.column, value) };
    return {
      ...findingAt(view, row, foreign.column, value, {
        severity: 'logic',
        expected: '0',
        message: message('ruleTypeForeign', said),
        howToFix: message('ruleFixType'),
      }),
      about: grades
        .filter(({ stage }) => !own.includes(stage))
        .map((grade) => view.cell(row, grade.column.index)),
    };
  }
  const pupilsIn = (stage: Stage): number | null => {
    let sum = 0;
    for (const grade of grades) {
      const value = grade.stage === stage ? partIn(grade.column, row) : 0;
      if (value === null) return null;
      sum += value;
    }
    return sum;
  };
  // A row that names its own section speaks for no other.
  const named = view.textColumn('stage');
  const section = named ? stageOfText(textAt(view.table.sheet, row, named.index)) : null;
  const told = own.filter((stage) => stages.includes(stage) && (section === null || section === stage));
  const empty = told.find((stage) => pupilsIn(stage) === 0);
  const other = told.some((stage) => (pupilsIn(stage) ?? 0) > 0);
  const first = empty ? grades.find(({ stage }) => stage === empty) : undefined;
  if (!empty || !other || !first || told.length < 2) return null;
  const said = { ...params, stage: message(`stage.${empty}`) };
  return findingAt(view, row, first.column, '', {
    severity: 'experience',
    expected: '> 0',
    message: message('ruleTypeLacks', said),
    howToFix: message('ruleFixType'),
  });
};

export const typeFitsPupils: TableRule = {
  id: 'type_fits_pupils',
  number: 'D33',
  name: { zh: '办学类型与各学段学生相符', en: 'school type fits the stages with pupils' },
  checks: {
    zh: '小学、教学点没有初中学生，初级中学没有小学生，幼儿园没有中小学年级；一贯制学校在同一张表里缺一个学段的，要说明。',
    en: 'Primary schools have no junior pupils, junior schools no primary pupils, kindergartens no school grades; a through-school without one of its stages must be explained.',
  },
  severity: 'logic',
  tolerances: [],
  origin: '教育事业统计 逻辑校验：办学类型与年级一致',
  certainty: 'medium',
  needs: [
    ['school_type'],
    ['grade_1_pupil_count', 'grade_7_pupil_count', 'kg_child_count_small', 'senior_1_pupil_count'],
  ],
  scope: 'row',
  kinds: ['school_list'],
  run: (view) => {
    const grades = gradeColumns(view, 'pupil');
    const stages = [...new Set(grades.map(({ stage }) => stage))];
    return { findings: view.table.dataRows.flatMap((row) => judge(view, grades, stages, row) ?? []) };
  },
};
