/** What was found in the sheets, kept while they and a person's words on their columns stay the same. */
import { followWords, type FoundSheet } from '../../core/tables/index.ts';
import type { Sheet } from '../../core/values/workbook.ts';
import type { ColumnWord } from './protocol.ts';

export type { FoundSheet };

interface Kept {
  readonly words: string;
  readonly found: FoundSheet;
}

export class FoundTables {
  readonly #kept = new WeakMap<Sheet, Kept>();

  of(sheet: Sheet, file: string, words: readonly ColumnWord[]): FoundSheet {
    const own = words.filter((word) => word.sheet === sheet.name);
    const key = JSON.stringify([file, own]);
    const kept = this.#kept.get(sheet);
    if (kept?.words === key) return kept.found;
    const found = followWords(sheet, { file }, own);
    this.#kept.set(sheet, { words: key, found });
    return found;
  }
}
