/** Tables of a sheet as a person corrected its columns. */
import type { FieldId } from '../fields/index.ts';
import type { Sheet } from '../values/workbook.ts';
import { findTables, type ColumnOverride, type Found, type FindOptions } from './findTables.ts';

/** A person's word on a column, by its header: it stays with the column when others are inserted before it. */
export interface ColumnWord {
  readonly sheet: string;
  /** Zero-based. */
  readonly column: number;
  readonly header: string;
  /** null: leave the column out. */
  readonly field: string | null;
}

export interface FoundSheet extends Found {
  /** Words that were followed, at the column where the header now stands. */
  readonly followed: readonly ColumnWord[];
  readonly lapsed: readonly ColumnWord[];
}

/** A header on one line. */
export const headerText = (path: readonly string[]): string =>
  path
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(' / ');

/** Where the header of a word stands now: at its old column, else at the only column that carries it. */
const columnOf = (word: ColumnWord, { tables }: Found): number | null => {
  const columns = tables
    .flatMap((table) => table.columns)
    .filter(({ path }) => headerText(path) === word.header);
  if (columns.some(({ index }) => index === word.column)) return word.column;
  const indices = new Set(columns.map(({ index }) => index));
  return indices.size === 1 ? ([...indices][0] as number) : null;
};

/** All tables of a sheet, read as the words on its columns say; words on other sheets don't count. */
export const followWords = (sheet: Sheet, options: FindOptions, words: readonly ColumnWord[]): FoundSheet => {
  const found = findTables(sheet, options);
  const own = words.filter((word) => word.sheet === sheet.name);
  if (own.length === 0) return { ...found, followed: [], lapsed: [] };
  const placed = own.map((word) => ({ word, column: columnOf(word, found) }));
  const followed = placed.flatMap(({ word, column }) => (column === null ? [] : [{ ...word, column }]));
  const overrides = followed.map(({ column, field }): ColumnOverride => ({
    sheet: sheet.name,
    column,
    field: field as FieldId | null,
  }));
  return {
    ...(followed.length > 0 ? findTables(sheet, { ...options, overrides }) : found),
    followed,
    lapsed: placed.flatMap(({ word, column }) => (column === null ? [word] : [])),
  };
};
