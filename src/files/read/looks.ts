/** What the author of a sheet marked: protection, unlocked cells, fill colours, from the raw parts of an .xlsx. */
import { columnIndex } from '../../core/values/address.ts';
import { cellKey } from '../../core/values/workbook.ts';
import type { SheetLooks } from '../../core/values/workbook.ts';
import { attribute, isTrue, tags } from './xml.ts';

export interface CellStyle {
  readonly locked: boolean;
  /** `RRGGBB`, an opaque name for a colour of the theme, or null. */
  readonly fill: string | null;
  /** A number format other than General. */
  readonly format: string | null;
}

/** Built-in number formats that figures of forms come in; the others are dates and texts. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
};

/** Excel's old palette, as far as forms use it for "don't touch": white and the greys. */
const INDEXED: Readonly<Record<number, string>> = {
  1: 'FFFFFF',
  9: 'FFFFFF',
  22: 'C0C0C0',
  23: '808080',
  55: '969696',
};
const NO_COLOUR = 64;

const hex = (share: number): string =>
  Math.round(Math.min(1, Math.max(0, share)) * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase()
    .repeat(3);

/** Theme colours 0 (background, white) and 1 (text, black) with a tint are greys; what the others are the theme says. */
const themeColour = (theme: number, tint: number): string => {
  if (theme === 0) return hex(1 + Math.min(0, tint));
  if (theme === 1) return hex(Math.max(0, tint));
  return `theme ${theme} ${tint}`;
};

const colourOf = (fill: string): string | null => {
  const pattern = /patternType="([^"]*)"/.exec(fill)?.[1];
  if (/<(?:\w+:)?gradientFill\b/.test(fill)) return 'gradient';
  if (pattern === undefined || pattern === 'none') return null;
  if (pattern !== 'solid') return hex(pattern === 'gray125' ? 0.94 : 0.75);
  const colour = tags(fill, 'fgColor')[0] ?? '';
  const rgb = attribute(colour, 'rgb');
  const theme = attribute(colour, 'theme');
  const indexed = Number(attribute(colour, 'indexed') ?? NO_COLOUR);
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  if (theme !== undefined) return themeColour(Number(theme), Number(attribute(colour, 'tint') ?? 0));
  return indexed === NO_COLOUR ? null : (INDEXED[indexed] ?? `indexed ${indexed}`);
};

const isWhite = (colour: string | null): boolean => colour === 'FFFFFF';

/** The styles that cells name by number (`s="5"`): locked or not, and their fill. */
export const cellStyles = (styles: string): readonly CellStyle[] => {
  const fillList = /<(?:\w+:)?fills\b[\s\S]*?<\/(?:\w+:)?fills>/.exec(styles)?.[0] ?? '';
  const fills = (fillList.match(/<((?:\w+:)?)fill>[\s\S]*?<\/\1fill>|<(?:\w+:)?fill\/>/g) ?? []).map(
    colourOf,
  );
  const codes = new Map(
    tags(styles, 'numFmt').map((tag) => [Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode')]),
  );
  const list = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  const formats = list.match(/<((?:\w+:)?)xf\b(?:[^<>]*\/>|[^<>]*[^/<>]>[\s\S]*?<\/\1xf>)/g) ?? [];
  return formats.map((format) => {
    const protection = tags(format, 'protection')[0];
    const locked = protection === undefined ? undefined : attribute(protection, 'locked');
    const fill = fills[Number(attribute(format, 'fillId') ?? 0)] ?? null;
    const number = Number(attribute(format, 'numFmtId') ?? 0);
    return {
      locked: locked === undefined || isTrue(locked),
      fill: isWhite(fill) ? null : fill,
      format: codes.get(number) ?? BUILT_IN[number] ?? null,
    };
  });
};

/** Ranges longer than a sheet anyone fills are cut: a whole column opened for editing is 1,048,576 cells. */
const ROWS_MAX = 5000;
const COLUMNS_MAX = 512;

const cellsOfRange = (range: string): number[] => {
  const edges = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(range.trim());
  if (!edges) return [];
  const [, left = '', top = '', right = left, bottom = top] = edges;
  const cells: number[] = [];
  for (let row = Number(top) - 1; row < Math.min(Number(bottom), Number(top) - 1 + ROWS_MAX); row += 1) {
    const last = Math.min(columnIndex(right), columnIndex(left) + COLUMNS_MAX);
    for (let column = columnIndex(left); column <= last; column += 1) cells.push(cellKey(row, column));
  }
  return cells;
};

/** Locks and fills of the cells a sheet part lists; cells it doesn't list take those of their column. */
export const looksOf = (xml: string, styles: readonly CellStyle[]): SheetLooks => {
  const unlocked = new Set<number>();
  const fills = new Map<number, string>();
  const formats = new Map<number, string>();
  for (const [, address = '', attributes = ''] of xml.matchAll(
    /<(?:\w+:)?c\b(?=[^<>]*\sr="([A-Z]{1,3}\d+)")([^<>]*)>/g,
  )) {
    const style = styles[Number(attribute(`<c ${attributes}>`, 's') ?? 0)];
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const key = cellKey(Number(digits) - 1, columnIndex(letters));
    if (style && !style.locked) unlocked.add(key);
    if (style?.fill) fills.set(key, style.fill);
    if (style?.format) formats.set(key, style.format);
  }
  for (const range of tags(xml, 'protectedRange')) {
    for (const part of (attribute(range, 'sqref') ?? '').split(/\s+/)) {
      for (const key of cellsOfRange(part)) unlocked.add(key);
    }
  }
  const protection = tags(xml, 'sheetProtection')[0];
  const isProtected = protection !== undefined && isTrue(attribute(protection, 'sheet'));
  return { protected: isProtected, unlocked, fills, formats };
};
