import { cellOfKey } from '../../core/values/workbook.ts';
import { shownText } from '../host/model/cell.ts';
import type { SheetModel } from '../host/model/sheet.ts';

const CHARACTER_PX = 7;
const PADDING_PX = 14;
const LEAST_PX = 48;
const MOST_PX = 260;

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
    const longest = Math.max(...shownText(cell).split('\n').map(widthOf));
    const known = widths.get(column);
    if (known) known.push(longest);
    else widths.set(column, [longest]);
  }
  for (const [column, found] of widths) {
    // a title or note that runs across the sheet stands in few cells and must not widen its column
    const sorted = found.sort((one, other) => one - other);
    const typical = sorted[Math.floor((sorted.length - 1) * 0.95)] ?? 0;
    const width = Math.min(MOST_PX, Math.max(LEAST_PX, typical * CHARACTER_PX + PADDING_PX));
    sheet.columnWidths.set(column, width);
  }
};
