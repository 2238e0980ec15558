import { isCellError } from '../../core/values/workbook.ts';
import { isWholeColumns, isWholeRows } from '../host/model/area.ts';
import type { Cell } from '../host/model/cell.ts';
import type { SheetModel } from '../host/model/sheet.ts';
import type { WorkbookModel } from '../host/model/workbook.ts';
import type { BookCell, BookLink, BookSheet, BookStyle } from '../../files/xlsx/book.ts';
import { writeBook } from '../../files/xlsx/write.ts';
import { storedInFile } from './futureFunctions.ts';

/** The host's workbook as .xlsx: what the user sees in the grid, and what the add-in wrote. */

const CHARACTER_PX = 7;
const PADDING_PX = 5;

const colour = (value: string | undefined): string | undefined =>
  value && /^#[0-9A-F]{6}$/i.test(value) ? value.slice(1) : undefined;

const styleOf = ({ style = {}, numberFormat }: Cell): BookStyle | undefined => {
  const [fill, color] = [colour(style.fill), colour(style.fontColor)];
  const align = { Left: 'left', Center: 'center', Right: 'right' }[style.horizontal ?? ''];
  const vertical = { Top: 'top', Center: 'center', Bottom: 'bottom' }[style.vertical ?? ''];
  const made: BookStyle = {
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.fontSize && { size: style.fontSize }),
    ...(color && { color }),
    ...(fill && { fill }),
    ...(align && { align: align as 'left' }),
    ...(vertical && { vertical: vertical as 'top' }),
    ...(style.wrapText && { wrap: true }),
    ...(style.indent && { indent: style.indent }),
    ...(style.borders && Object.keys(style.borders).length > 0 && { border: true }),
    ...(numberFormat && { format: numberFormat }),
    ...(style.locked === false && { locked: false }),
  };
  return Object.keys(made).length > 0 ? made : undefined;
};

const linkOf = ({ hyperlink }: Cell): BookLink | undefined => {
  if (hyperlink?.address) return { to: 'web', url: hyperlink.address };
  const [, quoted, plain, address] =
    /^(?:'((?:[^']|'')+)'|([^!]+))!(.+)$/.exec(hyperlink?.documentReference ?? '') ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  return sheet && address ? { to: 'sheet', sheet, address: address.replace(/\$/g, '') } : undefined;
};

const cellOf = (cell: Cell): BookCell => {
  const [style, link] = [styleOf(cell), linkOf(cell)];
  const { value, formula } = cell;
  return {
    // the writer knows no errors: a formula finds its own again, a typed one becomes text
    value: isCellError(value) ? (formula === undefined ? value.error : null) : value,
    ...(formula !== undefined && { formula: storedInFile(formula) }),
    ...(style && { style }),
    ...(link && { link }),
  };
};

const frozen = ({ frozen: area }: SheetModel): BookSheet['freeze'] =>
  area
    ? {
        ...(!isWholeColumns(area) && { rows: area.lastRow + 1 }),
        ...(!isWholeRows(area) && { columns: area.lastColumn + 1 }),
      }
    : undefined;

const sheetOf = (sheet: SheetModel): BookSheet => {
  const used = sheet.usedArea(false);
  const [rows, columns] = used ? [used.lastRow + 1, used.lastColumn + 1] : [0, 0];
  const freeze = frozen(sheet);
  const tab = colour(sheet.tabColor);
  return {
    name: sheet.name,
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_cell, column) => {
        const cell = sheet.cell(row, column);
        return cell ? cellOf(cell) : null;
      }),
    ),
    columns: Array.from({ length: columns }, (_, column) => {
      const width = sheet.columnWidths.get(column);
      return {
        ...(width && { width: Math.max(1, (width - PADDING_PX) / CHARACTER_PX) }),
        ...(sheet.hiddenColumns.has(column) && { hidden: true }),
      };
    }),
    heights: new Map(sheet.rowHeights),
    merges: sheet.merges,
    gridlines: sheet.showGridlines,
    ...(freeze && { freeze }),
    ...(tab && { tab }),
    ...(sheet.filter && { filter: sheet.filter.area }),
    ...(sheet.visibility !== 'Visible' && { hidden: true }),
  };
};

/** The bytes of a copy. What the workbench doesn't know of the original (pictures, charts, macros) is not in it. */
export const saveCopy = (workbook: WorkbookModel): Promise<Uint8Array> =>
  writeBook({ title: workbook.file, sheets: workbook.sheets.map(sheetOf), made: new Date() });

/** `小学.xls` → `小学（副本）.xlsx`. */
export const copyName = (file: string): string =>
  `${file.replace(/\.[^.]+$/, '').replace(/（副本）$/, '')}（副本）.xlsx`;
