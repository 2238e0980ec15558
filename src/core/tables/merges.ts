/** Which merged area a cell belongs to. Excel's own merged-areas API is not enough, so sheets carry the areas. */
import { cellKey, textAt, type Area, type Sheet } from '../values/workbook.ts';

export interface MergeMap {
  /** The merged area that covers the cell, if any. */
  at(row: number, column: number): Area | undefined;
  /** The text a reader sees in the cell: that of the merged area's top-left corner, trimmed. */
  text(row: number, column: number): string;
}

/** Looks every cell of every merged area up in constant time; areas are cut to the sheet's used width. */
export const mergeMap = (sheet: Sheet): MergeMap => {
  const areas = new Map<number, Area>();
  const lastRow = sheet.rows.length - 1;
  const lastColumn = sheet.columnCount - 1;
  for (const area of sheet.merges) {
    for (let row = area.firstRow; row <= Math.min(area.lastRow, lastRow); row++) {
      for (let column = area.firstColumn; column <= Math.min(area.lastColumn, lastColumn); column++) {
        areas.set(cellKey(row, column), area);
      }
    }
  }
  const at = (row: number, column: number): Area | undefined => areas.get(cellKey(row, column));
  return {
    at,
    text(row, column) {
      const area = at(row, column);
      return (area ? textAt(sheet, area.firstRow, area.firstColumn) : textAt(sheet, row, column)).trim();
    },
  };
};
