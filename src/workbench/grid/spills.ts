import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import type { Scalar } from '../../core/values/workbook.ts';
import type { SimulatedExcel } from '../host/host.ts';
import type { SheetModel } from '../host/model/sheet.ts';
import { hostValue } from './cells.ts';

type OfSheets<T> = Readonly<
  Record<string, Nullable<Readonly<Record<string, IObjectMatrixPrimitiveType<T>>>>>
>;

/** What the grid says about formulas that fill several cells. */
export interface SpillNews {
  readonly arrayFormulaRange: OfSheets<IRange>;
  readonly arrayFormulaCellData: OfSheets<Nullable<ICellData>>;
}

/** Gives the host the values that formulas of the grid spilled into their neighbours. */
export const takeSpills = (host: SimulatedExcel, unitId: string, news: SpillNews): void => {
  for (const [sheetId, ranges] of Object.entries(news.arrayFormulaRange[unitId] ?? {})) {
    const sheet = host.workbook.findSheet(sheetId);
    const cells = news.arrayFormulaCellData[unitId]?.[sheetId];
    if (!sheet || !cells) continue;
    const { touched } = sheet;
    sheet.touched = null;
    for (const [row, columns] of Object.entries(ranges))
      for (const [column, range] of Object.entries(columns as Record<number, IRange>))
        host.calculator.acceptSpill({ sheet, row: +row, column: +column }, valuesOf(sheet, range, cells));
    sheet.touched = touched;
  }
};

const valuesOf = (
  sheet: SheetModel,
  { startRow, endRow, startColumn, endColumn }: IRange,
  cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
): Scalar[][] => {
  const valueAt = (row: number, column: number): Scalar => {
    const cell = (cells as Record<number, Record<number, Nullable<ICellData>>>)[row]?.[column];
    return cell ? hostValue(cell) : (sheet.cell(row, column)?.value ?? null);
  };
  return Array.from({ length: endRow - startRow + 1 }, (_, down) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_cell, across) =>
      valueAt(startRow + down, startColumn + across),
    ),
  );
};
