/** D42: names, classes and pupils are filled in. */
import type { FieldId } from '../../fields/index.ts';
import { message } from '../../messages/index.ts';
import { identityText } from '../../tables/records/identity.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { isMostlyFilled } from '../shared/filled.ts';
import { CELL, numberIn, stateIn, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { columnTitle, findingAt, placeOf } from '../words.ts';

const REQUIRED: readonly FieldId[] = ['class_count', 'pupil_count'];

/** Whether anything else in the row says that the school or class is there. */
const hasFigures = (view: TableView, row: number, except: Column | null): boolean =>
  view.columns.some((column) => column !== except && (numberIn(column, row) ?? 0) > 0);

const isNamedClass = (view: TableView, row: number): boolean => {
  const column = view.textColumn('class_name');
  return column !== undefined && identityText(view.table, row, column) !== '';
};

const blankNumbers = (view: TableView): RuleFinding[] =>
  REQUIRED.flatMap((field) => view.columnsOf(field)).flatMap((column) => {
    if (!isMostlyFilled(view, column)) return [];
    return view.table.dataRows.flatMap((row) => {
      const state = stateIn(column, row);
      if (state !== CELL.blank && state !== CELL.absent) return [];
      const isThere =
        view.table.kind === 'class_list' ? isNamedClass(view, row) : hasFigures(view, row, column);
      // In a list of two stages a school has nothing to enter in the columns of the other one.
      const { stage } = column.source.match;
      const stages = view.stages(row);
      if (!isThere || (stage !== null && stages.length > 0 && !stages.includes(stage))) return [];
      const params = { place: placeOf(view.who(row), row), column: columnTitle(column) };
      return [
        findingAt(view, row, column, state === CELL.absent ? '/' : '', {
          severity: 'logic',
          expected: '≥ 0',
          message: message(state === CELL.absent ? 'ruleStroke' : 'ruleBlank', params),
          howToFix: message('ruleFixBlank'),
        }),
      ];
    });
  });

const blankNames = (view: TableView): RuleFinding[] => {
  const column = view.textColumn('school_name');
  if (!column || view.table.kind !== 'school_list') return [];
  return view.table.dataRows.flatMap((row) => {
    if (identityText(view.table, row, column) !== '' || !hasFigures(view, row, null)) return [];
    return [
      {
        severity: 'logic' as const,
        cell: view.cell(row, column.index),
        who: null,
        field: 'school_name' as const,
        received: '',
        expected: '',
        message: message('ruleNoName', { row: row + 1 }),
        howToFix: message('ruleFixNoName'),
      },
    ];
  });
};

export const requiredCells: TableRule = {
  id: 'required_cells',
  number: 'D42',
  name: { zh: '必填的格不空', en: 'required cells are filled in' },
  checks: {
    zh: '有其他数据的学校、班级，校名、班数、在校生数不能空着，也不能填“-”“/”。数值列里的文字另行逐格列出。',
    en: 'Where a school or class has any other figure its name, classes and pupils are neither blank nor a stroke. Text in number columns is listed cell by cell besides.',
  },
  severity: 'logic',
  tolerances: ['requiredFilledPercent'],
  origin: '教育事业统计 填报要求：必填项不得为空，“-”只用于不适用',
  certainty: 'high',
  needs: [
    ['school_name', 'class_name'],
    ['pupil_count', 'class_count'],
  ],
  scope: 'table',
  kinds: ['school_list', 'class_list'],
  run: (view) => ({ findings: [...blankNumbers(view), ...blankNames(view)] }),
};
