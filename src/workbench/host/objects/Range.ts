import type { Area } from '../../../core/values/workbook.ts';
import { cellKey } from '../../../core/values/workbook.ts';
import { contentChanged } from '../context.ts';
import { fail } from '../hostObject.ts';
import { columnsOf, intersection, rowsOf } from '../model/area.ts';
import type { Hyperlink } from '../model/cell.ts';
import { GENERAL, hasContent, shownText, valueType, wireValue } from '../model/cell.ts';
import { CellBlock } from './CellBlock.ts';
import { empty, enter, shownFormula } from './cellEntry.ts';
import { demandUnlocked, readGrid, sharedValue, writableArea, writeGrid } from './cellGrid.ts';
import { assignProperties, pickProperties } from './propertyBags.ts';
import { RangeAreas } from './RangeAreas.ts';
import { RangeFormat } from './RangeFormat.ts';
import { Worksheet } from './Worksheet.ts';

/** A rectangle of cells. What it holds and looks like; the ways to other cells are in `CellBlock`. */
export class Range extends CellBlock {
  static override readonly typeName = 'Range';

  get Worksheet() {
    return new Worksheet(this.context, this.sheet);
  }
  get Format() {
    return new RangeFormat(this.context, [this.reference]);
  }

  get Values() {
    this.context.calculator.calculate();
    return this.#read((cell) => wireValue(cell?.value ?? null));
  }
  set Values(values: unknown) {
    this.#enter(values, 'Range.values');
  }
  get Formulas() {
    return this.#read((cell) => shownFormula(this.context, cell));
  }
  set Formulas(values: unknown) {
    this.#enter(values, 'Range.formulas');
  }
  get FormulasLocal() {
    return this.Formulas;
  }
  set FormulasLocal(values: unknown) {
    this.#enter(values, 'Range.formulasLocal');
  }
  get Text() {
    this.context.calculator.calculate();
    return this.#read(shownText);
  }
  get ValueTypes() {
    this.context.calculator.calculate();
    return this.#read((cell) => valueType(cell?.value ?? null));
  }
  get NumberFormat() {
    return this.#read((cell) => cell?.numberFormat ?? GENERAL);
  }
  set NumberFormat(formats: unknown) {
    demandUnlocked(this.reference, 'Range.numberFormat', 'allowFormatCells');
    writeGrid(this.context, this.reference, formats, 'Range.numberFormat', (cell, format) => {
      delete cell.text;
      if (format === GENERAL) delete cell.numberFormat;
      else cell.numberFormat = String(format);
    });
  }
  get Hyperlink() {
    return sharedValue(this.context, this.reference, (cell) => cell.hyperlink, undefined) ?? null;
  }
  set Hyperlink(link: Hyperlink | null) {
    if (!link) return;
    demandUnlocked(this.reference, 'Range.hyperlink', 'allowInsertHyperlinks');
    writeGrid(this.context, this.reference, link, 'Range.hyperlink', (cell) => (cell.hyperlink = link));
    if (link.textToDisplay !== undefined) this.#enter(link.textToDisplay, 'Range.hyperlink');
  }

  get RowHidden() {
    return shared(this.area.firstRow, this.area.lastRow, this.sheet.hiddenRows);
  }
  set RowHidden(hidden: boolean | null) {
    demandUnlocked(this.reference, 'Range.rowHidden', 'allowFormatRows');
    mark(this.area.firstRow, this.area.lastRow, this.sheet.hiddenRows, hidden === true);
  }
  get ColumnHidden() {
    return shared(this.area.firstColumn, this.area.lastColumn, this.sheet.hiddenColumns);
  }
  set ColumnHidden(hidden: boolean | null) {
    demandUnlocked(this.reference, 'Range.columnHidden', 'allowFormatColumns');
    mark(this.area.firstColumn, this.area.lastColumn, this.sheet.hiddenColumns, hidden === true);
  }
  get Hidden(): boolean | null {
    const states: (boolean | null)[] = [this.RowHidden, this.ColumnHidden];
    return states.includes(true) ? true : states.includes(null) ? null : false;
  }

  GetSpillingToRangeOrNullObject() {
    const { firstRow, firstColumn } = this.area;
    const spilled = this.context.calculator.spillOf({
      sheet: this.sheet,
      row: firstRow,
      column: firstColumn,
    });
    return spilled && this.on(spilled);
  }

  /** Sees only merged areas whose top left cell lies in this range, as Excel does (office-js #3611). */
  GetMergedAreasOrNullObject() {
    const { area, sheet } = this;
    const seen = sheet.merges.filter((merge) =>
      intersection(area, { ...merge, lastRow: merge.firstRow, lastColumn: merge.firstColumn }),
    );
    return seen.length > 0 ? new RangeAreas(this.context, sheet, seen) : null;
  }
  Merge(across = false) {
    demandUnlocked(this.reference, 'Range.merge', 'allowFormatCells');
    const areas = across
      ? Array.from({ length: this.RowCount }, (_, row) => this.GetRow(row).area)
      : [this.area];
    this.Unmerge();
    for (const area of areas) {
      for (const { row, column, cell } of this.sheet.cellsIn(area)) {
        const corner = row === area.firstRow && column === area.firstColumn;
        if (!corner) empty(this.context, this.sheet, cell, row, column);
      }
      if (rowsOf(area) * columnsOf(area) > 1) this.sheet.merges.push(area);
    }
    contentChanged(this.context, this.reference, 'addIn');
  }
  Unmerge() {
    demandUnlocked(this.reference, 'Range.unmerge', 'allowFormatCells');
    this.sheet.merges = this.sheet.merges.filter((merge) => !intersection(merge, this.area));
  }

  /** What Office.js leaves out arrives as null. */
  Clear(applyTo?: string | null) {
    demandUnlocked(this.reference, 'Range.clear');
    const [contents, formats, links] = [
      ['All', 'Contents'],
      ['All', 'Formats'],
      ['All', 'Hyperlinks'],
    ].map((kinds) => kinds.includes(applyTo ?? 'All'));
    let written = 0;
    for (const { row, column, cell } of this.sheet.cellsIn(this.area)) {
      if (contents && hasContent(cell)) empty(this.context, this.sheet, cell, row, column);
      if (formats) {
        delete cell.style;
        delete cell.numberFormat;
      }
      if (links) delete cell.hyperlink;
      this.sheet.touched?.add(cellKey(row, column));
      written++;
    }
    if (formats) this.Unmerge();
    this.context.meter.count('cellsWritten', written);
    if (contents) contentChanged(this.context, this.reference, 'addIn');
  }
  Select() {
    this.context.workbook.select(this.reference);
    this.context.selectionMoved(this.reference);
  }
  Calculate() {
    this.context.calculator.everythingDue();
    this.context.calculator.calculate();
  }

  /** Looks and addresses of every cell in one answer; likewise of whole rows and columns below. */
  GetCellProperties(wanted: object) {
    return Array.from({ length: this.RowCount }, (_, row) =>
      Array.from({ length: this.ColumnCount }, (_cell, column) =>
        pickProperties(this.GetCell(row, column), wanted),
      ),
    );
  }
  GetRowProperties(wanted: object) {
    return Array.from({ length: this.RowCount }, (_, row) => pickProperties(this.GetRow(row), wanted));
  }
  GetColumnProperties(wanted: object) {
    return Array.from({ length: this.ColumnCount }, (_, column) =>
      pickProperties(this.GetColumn(column), wanted),
    );
  }
  SetCellProperties(properties: readonly (readonly object[])[]) {
    const fits =
      properties.length === this.RowCount && properties.every((row) => row.length === this.ColumnCount);
    if (!fits) fail.wrongSize('Range.setCellProperties');
    for (const [row, cells] of properties.entries()) {
      for (const [column, cell] of cells.entries()) assignProperties(this.GetCell(row, column), cell);
    }
  }
  SetRowProperties(properties: readonly object[]) {
    if (properties.length !== this.RowCount) fail.wrongSize('Range.setRowProperties');
    for (const [row, wanted] of properties.entries()) assignProperties(this.GetRow(row), wanted);
  }
  SetColumnProperties(properties: readonly object[]) {
    if (properties.length !== this.ColumnCount) fail.wrongSize('Range.setColumnProperties');
    for (const [column, wanted] of properties.entries()) assignProperties(this.GetColumn(column), wanted);
  }

  /** Office.js announces the size before it cuts a large write into pieces. */
  _ValidateArraySize(rows: number, columns: number) {
    if (rows !== this.RowCount || columns !== this.ColumnCount) fail.wrongSize('Range');
  }

  #read<T>(read: Parameters<typeof readGrid<T>>[2]): T[][] | null {
    return readGrid(this.context, this.reference, read);
  }

  #enter(values: unknown, location: string): void {
    demandUnlocked(this.reference, location);
    const { context, sheet } = this;
    writeGrid(context, this.reference, values, location, (cell, value, row, column) =>
      enter(context, sheet, cell, value, row, column),
    );
    const area = writableArea(this.reference);
    if (area) contentChanged(context, { sheet, area }, 'addIn');
  }

  protected override on(area: Area): Range {
    return new Range(this.context, { sheet: this.sheet, area });
  }
}

/** Whether all, none or (null) some of the rows or columns are marked. */
const shared = (first: number, last: number, marked: ReadonlySet<number>): boolean | null => {
  if (first === last) return marked.has(first);
  let count = 0;
  for (const index of marked) if (index >= first && index <= last) count++;
  return count === 0 ? false : count === last - first + 1 ? true : null;
};

const mark = (first: number, last: number, marked: Set<number>, on: boolean): void => {
  for (let index = first; index <= last; index++) {
    if (on) marked.add(index);
    else marked.delete(index);
  }
};
