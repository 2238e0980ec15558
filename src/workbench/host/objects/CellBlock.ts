import type { Area } from '../../../core/values/workbook.ts';
import { COLUMNS_MAX } from '../../../core/values/workbook.ts';
import type { HostContext } from '../context.ts';
import { fullAddress } from '../context.ts';
import { fail, HostObject } from '../hostObject.ts';
import {
  areaAt,
  bounding,
  columnsOf,
  intersection,
  isWholeColumns,
  isWholeRows,
  ROWS_MAX,
  rowsOf,
} from '../model/area.ts';
import type { Reference } from '../model/workbook.ts';
import type { Range } from './Range.ts';

/** Where a range is, and the ways from it to other ranges; each way makes a new one. */
export abstract class CellBlock extends HostObject {
  constructor(
    readonly context: HostContext,
    readonly reference: Reference,
  ) {
    super();
  }

  /** A range of the same sheet. */
  protected abstract on(area: Area): Range;

  get area() {
    return this.reference.area;
  }
  get sheet() {
    return this.reference.sheet;
  }

  get Address() {
    return fullAddress(this.reference);
  }
  get AddressLocal() {
    return this.Address;
  }
  get RowIndex() {
    return this.area.firstRow;
  }
  get ColumnIndex() {
    return this.area.firstColumn;
  }
  get RowCount() {
    return rowsOf(this.area);
  }
  get ColumnCount() {
    return columnsOf(this.area);
  }
  get CellCount() {
    const count = this.RowCount * this.ColumnCount;
    return count < 2 ** 31 ? count : -1;
  }
  get IsEntireColumn() {
    return isWholeColumns(this.area);
  }
  get IsEntireRow() {
    return isWholeRows(this.area);
  }
  GetCell(row: number, column: number) {
    return this.#at(this.area.firstRow + row, this.area.firstColumn + column, 1, 1, 'Range.getCell');
  }
  GetRow(row: number) {
    return this.#at(this.area.firstRow + row, this.area.firstColumn, 1, this.ColumnCount, 'Range.getRow');
  }
  GetColumn(column: number) {
    return this.#at(this.area.firstRow, this.area.firstColumn + column, this.RowCount, 1, 'Range.getColumn');
  }
  GetLastRow() {
    return this.GetRow(this.RowCount - 1);
  }
  GetLastColumn() {
    return this.GetColumn(this.ColumnCount - 1);
  }
  GetLastCell() {
    return this.GetCell(this.RowCount - 1, this.ColumnCount - 1);
  }
  GetOffsetRange(rows: number, columns: number) {
    const { firstRow, firstColumn } = this.area;
    const { RowCount, ColumnCount } = this;
    return this.#at(firstRow + rows, firstColumn + columns, RowCount, ColumnCount, 'Range.getOffsetRange');
  }
  GetResizedRange(rows: number, columns: number) {
    return this.#resized(this.RowCount + rows, this.ColumnCount + columns, 'Range.getResizedRange');
  }
  GetAbsoluteResizedRange(rows: number, columns: number) {
    return this.#resized(rows, columns, 'Range.getAbsoluteResizedRange');
  }
  GetEntireRow() {
    return this.#at(this.area.firstRow, 0, this.RowCount, COLUMNS_MAX, 'Range.getEntireRow');
  }
  GetEntireColumn() {
    return this.#at(0, this.area.firstColumn, ROWS_MAX, this.ColumnCount, 'Range.getEntireColumn');
  }
  GetBoundingRect(other: CellBlock | string) {
    return this.on(bounding(this.area, this.#other(other, 'Range.getBoundingRect').area));
  }
  GetIntersection(other: CellBlock | string) {
    return this.GetIntersectionOrNullObject(other) ?? fail.itemNotFound('Range.getIntersection');
  }
  GetIntersectionOrNullObject(other: CellBlock | string) {
    const { sheet, area } = this.#other(other, 'Range.getIntersectionOrNullObject');
    const both = sheet === this.sheet ? intersection(this.area, area) : null;
    return both && this.on(both);
  }
  GetUsedRange(valuesOnly = false) {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly = false) {
    const used = this.sheet.usedArea(valuesOnly);
    const both = used && intersection(used, this.area);
    return both && this.on(both);
  }

  #resized(rows: number, columns: number, location: string): Range {
    return this.#at(this.area.firstRow, this.area.firstColumn, rows, columns, location);
  }

  #at(row: number, column: number, rows: number, columns: number, location: string): Range {
    return this.on(areaAt(row, column, rows, columns) ?? fail.invalidArgument(location));
  }

  #other(other: CellBlock | string, location: string): Reference {
    if (other instanceof CellBlock) return other.reference;
    return this.context.workbook.resolve(other, this.sheet) ?? fail.invalidArgument(location);
  }
}
