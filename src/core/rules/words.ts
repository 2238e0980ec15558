/** How findings of rules are put: places, figures, and the common forms of a finding. */
import { message, type Message } from '../messages/index.ts';
import { field as fieldOf } from '../fields/index.ts';
import type { RuleFinding, RuleSeverity } from './rule.ts';
import { asPrinted, type Column } from './view/column.ts';
import type { TableView, Who } from './view/tableView.ts';

/** A figure as people write it: at most four decimals, no float noise. */
export const shown = (value: number): string => String(Math.round(value * 10_000) / 10_000);

export const shownIn = (column: Column, value: number): string => shown(asPrinted(column, value));

/** Whom a row is about; the row number where it names nobody. */
export const placeOf = (who: Who | null, row: number): Message | string => {
  const parts = who ? [who.school, who.grade, who.class].filter((part) => part !== null) : [];
  return parts.length > 0 ? parts.join('') : message('rulePlaceRow', { row: row + 1 });
};

/** What a column is called: its own heading, else the field's standard term. */
export const columnTitle = (column: Column): string =>
  column.header === '' ? fieldOf(column.field).term : column.header;

const TITLES_SHOWN = 4;

/** 一年级、二年级 … 共 6 项. */
export const columnTitles = (columns: readonly Column[]): string => {
  const titles = columns.map(columnTitle);
  if (titles.length <= TITLES_SHOWN + 1) return titles.join('、');
  return `${titles.slice(0, TITLES_SHOWN).join('、')}…（${titles.length}）`;
};

export interface Said {
  readonly severity: RuleSeverity;
  readonly expected: string;
  readonly message: Message;
  readonly howToFix: Message;
  readonly repair?: number;
}

/** A finding at one number cell of a data row. */
export const findingAt = (
  view: TableView,
  row: number,
  column: Column,
  received: number | string,
  said: Said,
): RuleFinding => ({
  cell: view.cell(row, column.index),
  who: view.who(row),
  field: column.field,
  received: typeof received === 'number' ? shownIn(column, received) : received,
  ...said,
});
