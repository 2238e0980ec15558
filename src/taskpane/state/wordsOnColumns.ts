import type { ColumnView, ColumnWord } from '../engine/protocol.ts';

const isWord = (value: unknown): value is ColumnWord => {
  if (typeof value !== 'object' || value === null) return false;
  const { sheet, column, header, field } = value as Record<string, unknown>;
  return (
    typeof sheet === 'string' &&
    typeof column === 'number' &&
    typeof header === 'string' &&
    (field === null || typeof field === 'string')
  );
};

/** Corrections as the workbook carries them; whatever else stands there is left out. */
export const wordsFrom = (saved: unknown): ColumnWord[] => (Array.isArray(saved) ? saved.filter(isWord) : []);

const about = (sheet: string, { index, header }: ColumnView, word: ColumnWord): boolean =>
  word.sheet === sheet && (word.column === index || word.header === header);

/** The corrections without one for this column; `field` undefined takes back, else it is what the column is. */
export const withWord = (
  words: readonly ColumnWord[],
  sheet: string,
  column: ColumnView,
  field: string | null | undefined,
): ColumnWord[] => {
  const others = words.filter((word) => !about(sheet, column, word));
  if (field === undefined) return others;
  return [...others, { sheet, column: column.index, header: column.header, field }];
};
