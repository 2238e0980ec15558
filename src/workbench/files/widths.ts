import { cellOfKey } from '../../core/values/workbook.ts';
import { shownText } from '../host/model/cell.ts';
import type { SheetModel } from '../host/model/sheet.ts';

const CHARACTER_PX = 7;
const PADDING_PX = 14;
const LEAST_PX = 52;
const MOST_PX = 260;
/** Half-width characters from which a text need not fit as long as most others do. */
const LONG_TEXT = 20;
const MOST = 0.95;

/** Width of a text in half-width characters; a Chinese one counts twice. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);

/** Gives columns that have no width of their own one that fits most of what they hold. */
export const fitColumns = (sheet: SheetModel): void => {
  if (sheet.columnWidths.size > 0) return;
  const widths = new Map<number, number[]>();
  const merged = new Set(
    sheet.merges.flatMap((area) =>
      area.lastColumn > area.firstColumn ? [`${area.firstRow},${area.firstColumn}`] : [],
    ),
  );
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellOfKey(key);
    if (cell.value === null || merged.has(`${row},${column}`)) continue;
    const longest = widthOf(shownText(cell).replace(/\n/g, ''));
    const known = widths.get(column);
    if (known) known.push(longest);
    else widths.set(column, [longest]);
  }
  for (const [column, found] of widths) {
    // a note that runs across the sheet stands in few cells and must not widen its column
    const sorted = found.sort((one, other) => one - other);
    const longest = sorted.at(-1) ?? 0;
    const fits = longest <= LONG_TEXT ? longest : (sorted[Math.floor((sorted.length - 1) * MOST)] ?? 0);
    const width = Math.min(MOST_PX, Math.max(LEAST_PX, fits * CHARACTER_PX + PADDING_PX));
    sheet.columnWidths.set(column, width);
  }
};
