/** Forms without a header: a label and, right of it, the cell to fill. */
import type { Grid } from '../../tables/grid.ts';
import { isNoteText, normalise, withoutSpaces } from '../../values/index.ts';
import { cellKey } from '../../values/workbook.ts';
import { CAPTION } from '../words.ts';

export interface Pair {
  readonly row: number;
  readonly column: number;
  readonly label: string;
}

const LABEL_MAX = 30;

const isLabel = (text: string): boolean => {
  const plain = normalise(text);
  return (
    plain.length >= 2 &&
    plain.length <= LABEL_MAX &&
    /\D/.test(plain) &&
    !isNoteText(text) &&
    !CAPTION.test(plain)
  );
};

/** Every blank, figure or formula cell right of a label; the titles above, alone in their row, label nothing. */
export const pairsOf = (grid: Grid): readonly Pair[] => {
  const pairs: Pair[] = [];
  const { sheet } = grid;
  const titleRow = sheet.rows.findIndex((_, row) => grid.shape(row).filled.length > 0);
  for (let row = 0; row < grid.rowCount; row++) {
    for (const column of grid.shape(row).textual) {
      const text = grid.text(row, column);
      const area = grid.merges.at(row, column);
      const right = (area?.lastColumn ?? column) + 1;
      const wide = (area?.lastColumn ?? column) - column >= 3;
      if (!isLabel(text) || wide || right > sheet.columnCount) continue;
      const value = sheet.rows[row]?.[right] ?? null;
      const free = value === null || value === '' || typeof value === 'number';
      const marked = sheet.looks?.unlocked.has(cellKey(row, right)) === true;
      const isTitle = row === titleRow && grid.shape(row).filled.length === 1;
      const alone = isTitle || (grid.shape(row).filled.length === 1 && right >= sheet.columnCount);
      if ((free && !alone) || marked) pairs.push({ row, column: right, label: withoutSpaces(text) });
    }
  }
  return pairs;
};
