/** D44: what one cell of a column computes, the others do too. */
import { fields } from '../../fields/index.ts';
import { message, type Message } from '../../messages/index.ts';
import { cellKey, isCellError, textAt } from '../../values/workbook.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { limitOf } from '../tolerance.ts';
import { isNumberColumn } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';

const NUMBER_FIELDS = new Set<string>(fields.filter(({ unit }) => unit !== '').map(({ id }) => id));
/** Fewer formulas than this show no habit. */
const FORMULAS_MIN = 5;
const EXTERNAL = /\[[^\[\]]+\.\w{2,5}\]|\[\d+\][^\]]*!/;

const headingOf = (view: TableView, column: number): string =>
  view.table.columns.find(({ index }) => index === column)?.path.join('/') ?? '';

const at = (view: TableView, row: number, column: number, said: Message, last?: number): RuleFinding => ({
  severity: 'experience',
  cell: view.cell(row, column),
  ...(last !== undefined && last > row && { to: { row: last, column } }),
  who: last === undefined ? view.who(row) : null,
  field: view.table.columns.find(({ index }) => index === column)?.match.field ?? null,
  received: textAt(view.table.sheet, row, column),
  expected: '',
  message: said,
  howToFix: message('ruleFixFormula'),
});

const typedOver = (view: TableView, column: number): RuleFinding[] => {
  const { sheet, dataRows } = view.table;
  if (sheet.formulas.size < FORMULAS_MIN) return [];
  const typed: number[] = [];
  let formulas = 0;
  for (const row of dataRows) {
    if (sheet.formulas.has(cellKey(row, column))) formulas++;
    else if (typeof sheet.rows[row]?.[column] === 'number') typed.push(row);
  }
  const share = (100 * formulas) / Math.max(1, formulas + typed.length);
  if (typed.length === 0 || formulas < FORMULAS_MIN || share < limitOf('formulaShare')) return [];
  const heading = headingOf(view, column);
  return typed.map((row) => at(view, row, column, message('ruleTypedOver', { column: heading, formulas })));
};

const linked = (view: TableView, column: number): RuleFinding[] => {
  const { sheet, dataRows, subtotalRows, totalRows } = view.table;
  if (sheet.formulas.size === 0) return [];
  const rows = [...dataRows, ...subtotalRows, ...totalRows].filter((row) =>
    EXTERNAL.test(sheet.formulas.get(cellKey(row, column)) ?? ''),
  );
  if (rows.length === 0) return [];
  rows.sort((a, b) => a - b);
  const first = rows[0] as number;
  const params = {
    column: headingOf(view, column),
    count: rows.length,
    formula: (sheet.formulas.get(cellKey(first, column)) ?? '').slice(0, 60),
  };
  return [at(view, first, column, message('ruleExternalLink', params), rows[rows.length - 1])];
};

/** Errors in recognised number columns are told as cells that can't be read. */
const errors = (view: TableView): RuleFinding[] => {
  const { sheet, columns, dataRows } = view.table;
  return columns.flatMap((column) => {
    if (
      isNumberColumn(column) ||
      (column.match.field !== null && NUMBER_FIELDS.has(column.match.field) && column.used)
    )
      return [];
    return dataRows.flatMap((row) => {
      const value = sheet.rows[row]?.[column.index] ?? null;
      if (!isCellError(value)) return [];
      return [
        at(
          view,
          row,
          column.index,
          message('ruleErrorValue', { column: column.path.join('/'), error: value.error }),
        ),
      ];
    });
  });
};

export const formulaConsistency: TableRule = {
  id: 'formula_consistency',
  number: 'D44',
  name: { zh: '公式前后一致，没有外部链接和错误值', en: 'formulas are consistent, without links and errors' },
  checks: {
    zh: '一列几乎全是公式而个别格是输入的数，引用其他文件的公式，名称等文字列里的错误值，都要说明或更正。',
    en: 'A typed number in a column of formulas, a formula that points to another file, and an error value in a column of text must be corrected or explained.',
  },
  severity: 'experience',
  tolerances: ['formulaShare'],
  origin: '教育事业统计 汇总常见错误：公式被覆盖、外部链接、错误值',
  certainty: 'high',
  needs: [],
  scope: 'column',
  kinds: ['school_list', 'class_list', 'official_form', 'band_table'],
  run: (view) => {
    const { table } = view;
    const findings = table.columns.flatMap(({ index }) => [
      ...typedOver(view, index),
      ...linked(view, index),
    ]);
    return { findings: [...findings, ...errors(view)] };
  },
};
