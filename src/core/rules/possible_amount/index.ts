/** D37: head-counts are whole, and nothing that is counted or measured is negative. */
import { isPlain } from '../../fields/index.ts';
import { message, type Message } from '../../messages/index.ts';
import { numberOf } from '../../values/index.ts';
import { cellKey } from '../../values/workbook.ts';
import { readingAt } from '../../tables/records/figure.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { oneForMost } from '../shared/relations.ts';
import { limitOf } from '../tolerance.ts';
import { CELL, stateIn, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { columnTitle, findingAt, placeOf, shown } from '../words.ts';

const KINDS: ReadonlySet<string> = new Set(['count', 'area', 'money']);

/** A fall may be written as a negative number. */
const isChange = ({ header }: Column): boolean => /增减|增长|增加|减少|变化|变动|相差|±/.test(header);

/** Areas that formulas compute may have any number of decimals; typed ones may not. */
const hasTooManyDecimals = (value: number): boolean => {
  const scaled = value * 10 ** limitOf('areaDecimals');
  return Math.abs(scaled - Math.round(scaled)) > 1e-9 * Math.max(1, Math.abs(scaled));
};

const faultOf = (
  view: TableView,
  column: Column,
  row: number,
): { said: Message; expected: string; received: string } | null => {
  const state = stateIn(column, row);
  if (state !== CELL.impossible && !(column.kind === 'area' && state === CELL.number)) return null;
  const printed = numberOf(readingAt(view.table.sheet, row, column.index));
  if (printed === null) return null;
  const params = {
    place: placeOf(view.who(row), row),
    column: columnTitle(column),
    received: shown(printed),
  };
  if (printed < 0)
    return { said: message('ruleNegative', params), expected: '≥ 0', received: params.received };
  if (state === CELL.impossible)
    return {
      said: message('ruleFraction', params),
      expected: shown(Math.round(printed)),
      received: params.received,
    };
  const typed = !view.table.sheet.formulas.has(cellKey(row, column.index));
  return typed && column.factor === 1 && hasTooManyDecimals(printed)
    ? {
        said: message('ruleDecimals', { ...params, received: String(printed) }),
        expected: printed.toFixed(limitOf('areaDecimals')),
        received: String(printed),
      }
    : null;
};

const judge = (view: TableView, column: Column): readonly RuleFinding[] => {
  const rows = [...view.table.dataRows, ...view.table.subtotalRows, ...view.table.totalRows];
  const findings = rows.flatMap((row): RuleFinding[] => {
    const fault = faultOf(view, column, row);
    if (!fault) return [];
    return [
      findingAt(view, row, column, fault.received, {
        severity: 'logic',
        expected: fault.expected,
        message: fault.said,
        howToFix: message('ruleFixPossible'),
      }),
    ];
  });
  return oneForMost(view, column, rows.length, findings);
};

export const possibleAmount: TableRule = {
  id: 'possible_amount',
  number: 'D37',
  name: { zh: '人数、班数、间数为非负整数，面积金额非负', en: 'counts are whole and not negative' },
  checks: {
    zh: '人数、班数、间数等是不小于 0 的整数；面积、金额不小于 0，面积最多两位小数。说明增减变化的列不查。',
    en: 'Persons, classes and rooms are whole numbers from 0 on; areas and money aren’t negative, areas have at most two decimals. Columns that state a change aren’t asked.',
  },
  severity: 'logic',
  tolerances: ['areaDecimals', 'cascadeShare', 'cascadeRows'],
  origin: '教育事业统计 逻辑校验：人数、班数、间数为非负整数',
  certainty: 'medium',
  needs: [],
  scope: 'column',
  kinds: ['school_list', 'class_list'],
  run: (view) => {
    const columns = view.columns.filter(
      (column) => KINDS.has(column.kind) && isPlain(column.source.match) && !isChange(column),
    );
    if (columns.length === 0) return { notRun: message('ruleNoNumbers') };
    return { findings: columns.flatMap((column) => judge(view, column)) };
  },
};
