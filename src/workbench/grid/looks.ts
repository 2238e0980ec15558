import type { IBorderData, IStyleData, Nullable } from '@univerjs/core';
import type { Border, Cell, CellStyle } from '../host/model/cell.ts';
import { GENERAL } from '../host/model/cell.ts';

/** Looks of a cell between the host's words and the grid's. */

const HORIZONTAL: readonly string[] = ['General', 'Left', 'Center', 'Right'];
const VERTICAL: readonly string[] = ['', 'Top', 'Center', 'Bottom'];
const NO_WRAP = 1;
const WRAP = 3;
const SIDES = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' } as const;
/** Line styles by the grid's number. */
const LINES: readonly string[] = 'None Continuous Continuous Dot Dash DashDot DashDotDot Double'.split(' ');
const THIN = 1;
const MEDIUM = 8;
const THICK = 13;

/** Every look taken away: the grid merges a new style into the old one, so what is missing must be said. */
const PLAIN = Object.fromEntries(
  ['ff', 'fs', 'it', 'bl', 'ul', 'st', 'bg', 'bd', 'cl', 'n', 'ht', 'vt', 'tb', 'pd'].map((key) => [
    key,
    null,
  ]),
) as IStyleData;

const lineOf = ({ style, weight }: Border): number => {
  if (style === 'Continuous') return weight === 'Thick' ? THICK : weight === 'Medium' ? MEDIUM : THIN;
  const known = LINES.indexOf(style);
  return known > 0 ? known : 0;
};

const gridBorders = (borders: NonNullable<CellStyle['borders']>): IBorderData =>
  Object.fromEntries(
    Object.entries(SIDES).flatMap(([side, key]) => {
      const border = borders[side];
      const line = border ? lineOf(border) : 0;
      return border && line > 0 ? [[key, { s: line, cl: { rgb: border.color } }]] : [];
    }),
  ) as IBorderData;

/** The looks of a cell as the grid has them; undefined for a cell that has none of its own. */
export const gridStyle = ({ style = {}, numberFormat }: Cell): IStyleData | undefined => {
  const made: IStyleData = {};
  if (style.fill) made.bg = { rgb: style.fill };
  if (style.fontColor) made.cl = { rgb: style.fontColor };
  if (style.fontName) made.ff = style.fontName;
  if (style.fontSize) made.fs = style.fontSize;
  if (style.bold) made.bl = 1;
  if (style.italic) made.it = 1;
  if (style.underline && style.underline !== 'None') made.ul = { s: 1 };
  if (style.strikethrough) made.st = { s: 1 };
  if (style.wrapText) made.tb = WRAP;
  const horizontal = HORIZONTAL.indexOf(style.horizontal ?? '');
  if (horizontal > 0) made.ht = horizontal;
  const vertical = VERTICAL.indexOf(style.vertical ?? '');
  if (vertical > 0) made.vt = vertical;
  if (style.borders) made.bd = gridBorders(style.borders);
  if (numberFormat && numberFormat !== GENERAL) made.n = { pattern: numberFormat };
  return Object.keys(made).length > 0 ? made : undefined;
};

/** The same, to replace whatever looks the cell of the grid has now. */
export const replacingStyle = (cell: Cell | undefined): IStyleData => ({
  ...PLAIN,
  ...(cell && gridStyle(cell)),
});

const hostBorders = (borders: IBorderData): Readonly<Record<string, Border>> | undefined => {
  const made = Object.entries(SIDES).flatMap(([side, key]): [string, Border][] => {
    const line = borders[key];
    if (!line?.s) return [];
    const weight = line.s === THICK ? 'Thick' : line.s >= MEDIUM ? 'Medium' : 'Thin';
    return [[side, { style: LINES[line.s] ?? 'Continuous', color: line.cl?.rgb ?? '#000000', weight }]];
  });
  return made.length > 0 ? Object.fromEntries(made) : undefined;
};

/** The host's looks of a grid's cell, with its number format. What only the host knows (locked) is kept. */
export const hostLooks = (
  given: Nullable<IStyleData>,
  before: CellStyle | undefined,
): { style: CellStyle; numberFormat: string | undefined } => {
  const look = given ?? undefined;
  const style: CellStyle = {};
  if (before?.locked !== undefined) style.locked = before.locked;
  if (before?.indent !== undefined) style.indent = before.indent;
  if (look?.bg?.rgb) style.fill = look.bg.rgb.toUpperCase();
  if (look?.cl?.rgb) style.fontColor = look.cl.rgb.toUpperCase();
  if (look?.ff) style.fontName = look.ff;
  if (look?.fs) style.fontSize = look.fs;
  if (look?.bl) style.bold = true;
  if (look?.it) style.italic = true;
  if (look?.ul?.s) style.underline = 'Single';
  if (look?.st?.s) style.strikethrough = true;
  if (look?.tb && look.tb !== NO_WRAP) style.wrapText = look.tb === WRAP;
  const horizontal = HORIZONTAL[look?.ht ?? 0];
  if (look?.ht && horizontal) style.horizontal = horizontal;
  const vertical = VERTICAL[look?.vt ?? 0];
  if (look?.vt && vertical) style.vertical = vertical;
  const borders = look?.bd ? hostBorders(look.bd) : undefined;
  if (borders) style.borders = borders;
  return { style, numberFormat: look?.n?.pattern };
};
