import type { ICellData, IRange, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Area } from '../../core/values/workbook.ts';
import { cellOfKey } from '../../core/values/workbook.ts';
import { isWholeColumns, isWholeRows } from '../host/model/area.ts';
import type { SheetModel } from '../host/model/sheet.ts';
import type { WorkbookModel } from '../host/model/workbook.ts';
import type { FormulaNames } from './cells.ts';
import { gridCell } from './cells.ts';

/** A workbook of the host's model as the grid loads one. Sheets keep their ids, so both sides mean the same sheet. */

/** Room below and right of what is used, and the least a sheet shows. */
const SPARE = { rows: 40, columns: 6 };
const LEAST = { rows: 100, columns: 26 };

export const DEFAULT_COLUMN_WIDTH_PX = 72;
export const DEFAULT_ROW_HEIGHT_PX = 22;
const PX_PER_POINT = 4 / 3;

/** What a cell without looks of its own has. The first font that the computer knows is taken. */
const DEFAULT_STYLE = {
  ff: '等线, Microsoft YaHei UI, PingFang SC, Noto Sans CJK SC, sans-serif',
  fs: 10.5,
  vt: 2,
};

export const gridRange = ({ firstRow, firstColumn, lastRow, lastColumn }: Area): IRange => ({
  startRow: firstRow,
  startColumn: firstColumn,
  endRow: lastRow,
  endColumn: lastColumn,
});

export const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  firstRow: startRow,
  firstColumn: startColumn,
  lastRow: endRow,
  lastColumn: endColumn,
});

/** Gives equal looks one name. */
export class Styles {
  readonly table: Record<string, IStyleData> = {};
  #names = new Map<string, string>();

  readonly name = (look: IStyleData): string => {
    const text = JSON.stringify(look);
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    const made = `look${this.#names.size}`;
    this.#names.set(text, made);
    this.table[made] = look;
    return made;
  };
}

const lines = <T extends object>(
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  size: (size: number) => T,
): Record<number, T & { hd?: 1 }> => {
  const made: Record<number, T & { hd?: 1 }> = {};
  for (const [index, value] of sizes) made[index] = size(value);
  for (const index of hidden) made[index] = { ...(made[index] ?? ({} as T)), hd: 1 };
  return made;
};

export const columnData = (sheet: SheetModel) =>
  lines(sheet.columnWidths, sheet.hiddenColumns, (w) => ({ w: Math.round(w) }));

export const rowData = (sheet: SheetModel) =>
  lines(sheet.rowHeights, sheet.hiddenRows, (h) => ({ h: Math.round(h * PX_PER_POINT), ia: 0 as const }));

/** The rows and columns the grid shows of a sheet. */
export const extent = (sheet: SheetModel): { rowCount: number; columnCount: number } => {
  const used = sheet.usedArea(false);
  return {
    rowCount: Math.max(LEAST.rows, (used?.lastRow ?? 0) + 1 + SPARE.rows),
    columnCount: Math.max(LEAST.columns, (used?.lastColumn ?? 0) + 1 + SPARE.columns),
  };
};

export const sheetData = (
  sheet: SheetModel,
  names: FormulaNames,
  style: Styles['name'],
): Partial<IWorksheetData> & { id: string } => {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellOfKey(key);
    const made = gridCell(cell, names, style);
    if (made) (cells[row] ??= {})[column] = made;
  }
  const { frozen } = sheet;
  const rows = frozen && !isWholeColumns(frozen) ? frozen.lastRow + 1 : 0;
  const columns = frozen && !isWholeRows(frozen) ? frozen.lastColumn + 1 : 0;
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === 'Visible' ? 0 : 1,
    ...extent(sheet),
    defaultStyle: DEFAULT_STYLE,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH_PX,
    defaultRowHeight: DEFAULT_ROW_HEIGHT_PX,
    cellData: cells,
    mergeData: sheet.merges.map(gridRange),
    rowData: rowData(sheet),
    columnData: columnData(sheet),
    // a sheet that comes later gets no defaults from the grid
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    rightToLeft: 0,
    showGridlines: sheet.showGridlines ? 1 : 0,
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    },
  };
};

export const workbookData = (
  workbook: WorkbookModel,
  names: FormulaNames,
  id: string,
): Partial<IWorkbookData> => {
  const styles = new Styles();
  const sheets = workbook.sheets.map((sheet) => sheetData(sheet, names, styles.name));
  return {
    id,
    name: workbook.file,
    styles: styles.table,
    defaultStyle: DEFAULT_STYLE,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
};
