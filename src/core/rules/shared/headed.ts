/** Columns of quantities that the catalogue has no field for, found by their heading. */
import type { FieldId } from '../../fields/index.ts';
import type { TableColumn } from '../../tables/index.ts';
import { normalise, readCell } from '../../values/index.ts';
import { textAt } from '../../values/workbook.ts';
import { readColumn, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';

/** The heading without its unit: `专职保安人数(人)` → `专职保安人数`. */
export const headingOf = ({ path }: TableColumn): string =>
  path.map((part) => normalise(part).replace(/\([^()]*\)$/, '')).join('/');

/** Columns whose heading, from its top to its last line, fits the words; also such as the catalogue knows. */
export const headedColumns = ({ table }: TableView, words: RegExp): TableColumn[] =>
  table.columns.filter((column) => words.test(headingOf(column)));

/** The one column so headed; undefined where there is none or several. */
export const headed = (view: TableView, words: RegExp): TableColumn | undefined => {
  const found = headedColumns(view, words);
  return found.length === 1 ? found[0] : undefined;
};

const allRows = ({ table }: TableView): number[] => [
  ...table.dataRows,
  ...table.subtotalRows,
  ...table.totalRows,
];

/** The numbers of such a column, read like those of a field of the same kind and unit. */
export const numbersOf = (view: TableView, source: TableColumn, like: FieldId): Column => {
  const rows = allRows(view);
  const first = rows.reduce((least, row) => Math.min(least, row), rows[0] ?? 0);
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  const as: TableColumn = { ...source, match: { ...source.match, field: like } };
  return { ...readColumn(view.table, as, rows, first, last), header: headingOf(source) };
};

/** What a cell shows, without blanks around it. */
export const textIn = ({ table }: TableView, row: number, { index }: TableColumn): string =>
  textAt(table.sheet, row, index).trim();

/** Yes or no; null where a cell says neither. `有` and `无` count too. */
export const yesIn = (view: TableView, row: number, column: TableColumn): boolean | null => {
  const text = normalise(textIn(view, row, column));
  if (/^(?:有|已建|已达标|达标|已联网)$/.test(text)) return true;
  if (/^(?:无|没有|未建|未达标|不达标|0)$/.test(text)) return false;
  const reading = readCell(text);
  if (reading.kind === 'yesNo') return reading.yes;
  return reading.kind === 'none' ? false : null;
};
