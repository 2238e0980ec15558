import type { AlignmentStyle, BorderSide, BorderStyle, CellStyle as FileStyle, Color, Sheet } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import type { Border, CellStyle } from '../host/model/cell.ts';
import type { SheetModel } from '../host/model/sheet.ts';
import type { WorkbookModel } from '../host/model/workbook.ts';

/** How an .xlsx looks: widths, fills, fonts, lines. The core's shape of a workbook has none of it. */

/** Pixels of a character of the default font, and a column's padding, as Excel counts them. */
const CHARACTER_PX = 7;
const PADDING_PX = 5;

const rgb = (color: Color | undefined): string | undefined =>
  color?.rgb ? `#${color.rgb.slice(-6).toUpperCase()}` : undefined;

const WEIGHTS: Readonly<Record<string, string>> = { medium: 'Medium', thick: 'Thick', hair: 'Hairline' };
const STYLES: Readonly<Record<string, string>> = {
  dotted: 'Dot',
  dashed: 'Dash',
  mediumDashed: 'Dash',
  dashDot: 'DashDot',
  double: 'Double',
};

const borderOf = (side: BorderSide): Border => ({
  style: STYLES[side.style] ?? 'Continuous',
  color: rgb(side.color) ?? '#000000',
  weight: WEIGHTS[side.style] ?? 'Thin',
});

const bordersOf = ({ top, bottom, left, right }: BorderStyle): Readonly<Record<string, Border>> =>
  Object.fromEntries(
    Object.entries({ EdgeTop: top, EdgeBottom: bottom, EdgeLeft: left, EdgeRight: right }).flatMap(
      ([name, side]) => (side ? [[name, borderOf(side)]] : []),
    ),
  );

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const aligned = ({ horizontal, vertical, wrapText, indent }: AlignmentStyle): CellStyle => ({
  ...(horizontal && { horizontal: capital(horizontal) }),
  ...(vertical && { vertical: capital(vertical) }),
  ...(wrapText && { wrapText }),
  ...(indent && { indent }),
});

/** The host's looks of a cell. Colours of the theme stay out: their values stand elsewhere in the file. */
export const looksOf = ({ font, fill, border, alignment, protection }: FileStyle): CellStyle => {
  const colour = fill?.type === 'pattern' && fill.pattern !== 'none' ? rgb(fill.fgColor) : undefined;
  const fontColor = rgb(font?.color);
  const borders = border ? bordersOf(border) : {};
  return {
    ...(colour && { fill: colour }),
    ...(fontColor && { fontColor }),
    ...(font?.size && { fontSize: font.size }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && { underline: 'Single' }),
    ...(font?.strikethrough && { strikethrough: true }),
    ...(alignment && aligned(alignment)),
    ...(Object.keys(borders).length > 0 && { borders }),
    ...(protection?.locked === false && { locked: false }),
  };
};

const dress = (model: SheetModel, sheet: Sheet): void => {
  for (const [index, column] of (sheet.columns ?? []).entries())
    if (column?.width) model.columnWidths.set(index, Math.round(column.width * CHARACTER_PX + PADDING_PX));
  for (const [row, { height }] of sheet.rowDefs ?? []) if (height) model.rowHeights.set(row, height);
  for (const [place, { style }] of sheet.cells ?? []) {
    const [row = NaN, column = NaN] = place.split(',').map(Number);
    const looks = style ? looksOf(style) : {};
    if (Object.keys(looks).length > 0) model.cellToWrite(row, column).style = looks;
  }
};

/** Bytes of a file whose looks are read too; a larger one is wanted for its figures. */
const LARGEST_BYTES = 8 * 1024 * 1024;

/** Gives the model the looks that an .xlsx has; whatever can't be read stays plain. */
export const dressFromXlsx = async (model: WorkbookModel, bytes: Uint8Array): Promise<void> => {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip || bytes.length > LARGEST_BYTES) return;
  const file = await readXlsx(bytes, { readStyles: true }).catch(() => null);
  for (const sheet of file?.sheets ?? []) {
    const found = model.findSheet(sheet.name);
    if (found) dress(found, sheet);
  }
};
