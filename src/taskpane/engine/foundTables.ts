/** What was found in the sheets, kept while they and a person's words on their columns stay the same. */
import type { FieldId } from '../../core/fields/index.ts';
import { findTables, type ColumnOverride, type FindOptions, type Found } from '../../core/tables/index.ts';
import type { Sheet } from '../../core/values/workbook.ts';
import type { ColumnWord } from './protocol.ts';

export interface FoundSheet extends Found {
  /** Words that were followed, at the column where the header now stands. */
  readonly followed: readonly ColumnWord[];
  readonly lapsed: readonly ColumnWord[];
}

interface Kept {
  readonly words: string;
  readonly found: FoundSheet;
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

const follow = (sheet: Sheet, options: FindOptions, words: readonly ColumnWord[]): FoundSheet => {
  const found = findTables(sheet, options);
  if (words.length === 0) return { ...found, followed: [], lapsed: [] };
  const placed = words.map((word) => ({ word, column: columnOf(word, found) }));
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

export class FoundTables {
  readonly #kept = new WeakMap<Sheet, Kept>();

  of(sheet: Sheet, file: string, words: readonly ColumnWord[]): FoundSheet {
    const own = words.filter((word) => word.sheet === sheet.name);
    const key = JSON.stringify([file, own]);
    const kept = this.#kept.get(sheet);
    if (kept?.words === key) return kept.found;
    const found = follow(sheet, { file }, own);
    this.#kept.set(sheet, { words: key, found });
    return found;
  }
}
