/** D11: a school with pupils has teachers and buildings. */
import type { FieldId } from '../../fields/index.ts';
import { message } from '../../messages/index.ts';
import { STAGES_OF } from '../../tables/records/identity.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { isMostlyFilled } from '../shared/filled.ts';
import { CELL, numberIn, stateIn, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { columnTitle, findingAt, placeOf, shownIn } from '../words.ts';

const NEEDED: readonly FieldId[] = ['staff_count', 'teacher_count', 'building_area'];

/** Through-schools enter their staff with one section only, so a blank with the other says nothing. */
const isThroughSchool = (view: TableView, row: number): boolean => {
  const { type } = view.identity(row);
  return type !== null && STAGES_OF[type].length > 1;
};

const isMissing = (view: TableView, column: Column, row: number): boolean => {
  if (numberIn(column, row) === 0) return true;
  return stateIn(column, row) === CELL.blank && !isThroughSchool(view, row);
};

const judge = (
  view: TableView,
  pupils: Column,
  needed: readonly Column[],
  row: number,
): RuleFinding | null => {
  const count = numberIn(pupils, row);
  if (count === null) return null;
  const params = { place: placeOf(view.who(row), row), pupils: shownIn(pupils, count) };
  if (count > 0) {
    const missing = needed.find((column) => isMissing(view, column, row));
    if (!missing) return null;
    return {
      ...findingAt(view, row, missing, numberIn(missing, row) === null ? '' : 0, {
        severity: 'experience',
        expected: '> 0',
        message: message('ruleHollow', { ...params, column: columnTitle(missing) }),
        howToFix: message('ruleFixHollow'),
      }),
      about: [view.cell(row, pupils.index)],
    };
  }
  const teachers = needed.find(({ field }) => field === 'teacher_count');
  const number = teachers ? (numberIn(teachers, row) ?? 0) : 0;
  if (!teachers || number === 0) return null;
  return {
    ...findingAt(view, row, pupils, 0, {
      severity: 'experience',
      expected: '> 0',
      message: message('ruleNoPupils', {
        ...params,
        column: columnTitle(teachers),
        teachers: shownIn(teachers, number),
      }),
      howToFix: message('ruleFixHollow'),
    }),
    about: [view.cell(row, teachers.index)],
  };
};

export const hollowSchool: TableRule = {
  id: 'hollow_school',
  number: 'D11',
  name: { zh: '有学生的学校有教师和校舍', en: 'schools with pupils have teachers and premises' },
  checks: {
    zh: '有在校生而教职工、专任教师或校舍面积为 0 或空白的，或没有学生而有专任教师的（空壳、三无学校），要说明。',
    en: 'A school with pupils but no staff, teachers or buildings, and one with teachers but no pupils, must be explained.',
  },
  severity: 'experience',
  tolerances: ['requiredFilledPercent'],
  origin: '教育事业统计 经验校验：空壳学校、三无学校',
  certainty: 'high',
  needs: [['pupil_count'], ['staff_count', 'teacher_count', 'building_area']],
  scope: 'row',
  kinds: ['school_list'],
  run: (view) => {
    const pupils = view.column('pupil_count');
    if (!pupils) return { notRun: message('ruleOneColumn') };
    const needed = NEEDED.flatMap((field) => view.column(field) ?? []).filter((column) =>
      isMostlyFilled(view, column),
    );
    if (needed.length === 0) return { notRun: message('ruleOneColumn') };
    return { findings: view.table.dataRows.flatMap((row) => judge(view, pupils, needed, row) ?? []) };
  },
};
