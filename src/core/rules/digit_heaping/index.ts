/** D50: counts that end in 0 or 5 far too often were estimated. */
import { field as fieldOf } from '../../fields/index.ts';
import { message } from '../../messages/index.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { limitOf } from '../tolerance.ts';
import { isAdditive, numberIn, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { columnTitle } from '../words.ts';

/** Smaller figures end in 0 or 5 for other reasons. */
const TWO_DIGITS = 10;

interface Digits {
  readonly known: number;
  readonly heaped: number;
  readonly first: number;
  readonly last: number;
}

/** Schools planned by the class (45 each) give multiples of 5; only persons are counted one by one. */
const isPersons = (column: Column): boolean =>
  column.kind === 'count' && fieldOf(column.field).unit === '人' && isAdditive(column);

const digitsOf = (view: TableView, column: Column): Digits => {
  let known = 0;
  let heaped = 0;
  let first = -1;
  let last = -1;
  for (const row of view.table.dataRows) {
    const value = numberIn(column, row);
    if (value === null || value < TWO_DIGITS) continue;
    known++;
    if (value % 5 === 0) heaped++;
    if (first < 0) first = row;
    last = row;
  }
  return { known, heaped, first, last };
};

const findingOf = (view: TableView, column: Column, { known, heaped, first, last }: Digits): RuleFinding => {
  const share = `${Math.round((100 * heaped) / known)}%`;
  return {
    severity: 'experience',
    cell: view.cell(first, column.index),
    to: { row: last, column: column.index },
    who: null,
    field: column.field,
    received: share,
    expected: `≤ ${limitOf('heapingPercent')}%`,
    message: message('ruleHeaping', { column: columnTitle(column), known, count: heaped, received: share }),
    howToFix: message('ruleFixHeaping'),
  };
};

export const digitHeaping: TableRule = {
  id: 'digit_heaping',
  number: 'D50',
  name: { zh: '尾数没有集中在 0 和 5', en: 'last digits don’t heap at 0 and 5' },
  checks: {
    zh: '一列人数（30 个以上两位数）中以 0 或 5 结尾的超过一半，像是估计数；按常理约为 20%。',
    en: 'When more than half of a column’s head-counts (30 or more of two digits) end in 0 or 5 they look estimated; about 20 % is to be expected.',
  },
  severity: 'experience',
  tolerances: ['heapingPercent', 'heapingMin'],
  origin: '数据质量评估：尾数偏好（Whipple 指数的做法）',
  certainty: 'medium',
  needs: [],
  scope: 'column',
  kinds: ['school_list', 'class_list'],
  run: (view) => {
    const min = limitOf('heapingMin');
    const judged = view.columns
      .filter(isPersons)
      .map((column) => ({ column, digits: digitsOf(view, column) }));
    const known = judged.filter(({ digits }) => digits.known >= min);
    if (known.length === 0) return { notRun: message('ruleFewFigures', { limit: min }) };
    const heaped = known.filter(
      ({ digits }) => (100 * digits.heaped) / digits.known > limitOf('heapingPercent'),
    );
    return { findings: heaped.map(({ column, digits }) => findingOf(view, column, digits)) };
  },
};
