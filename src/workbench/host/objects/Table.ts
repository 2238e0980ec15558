import type { HostContext } from '../context.ts';
import { contentChanged } from '../context.ts';
import { fail, HostCollection, HostObject } from '../hostObject.ts';
import { intersection } from '../model/area.ts';
import { hasContent } from '../model/cell.ts';
import type { SheetModel } from '../model/sheet.ts';
import type { Table as TableModel } from '../model/workbook.ts';
import { demandUnlocked } from './cellGrid.ts';
import { Range } from './Range.ts';
import { TableColumnCollection } from './TableColumn.ts';
import { Worksheet } from './Worksheet.ts';

/** Tables ("ListObjects") of a sheet, or of the whole workbook. */
export class TableCollection extends HostCollection<Table> {
  static override readonly typeName = 'TableCollection';

  constructor(
    readonly context: HostContext,
    readonly sheet: SheetModel | null = null,
  ) {
    super();
  }

  items() {
    return this.context.workbook.tables
      .filter((table) => this.sheet === null || table.sheet === this.sheet)
      .map((table) => new Table(this.context, table));
  }
  find(key: unknown) {
    const name = String(key).toUpperCase();
    return this.items().find(({ table }) => table.id === key || table.name.toUpperCase() === name) ?? null;
  }

  Add(address: Range | string, hasHeaders: boolean) {
    const { workbook } = this.context;
    const home = this.sheet ?? workbook.active;
    const given = address instanceof Range ? address.reference : workbook.resolve(address, home);
    const { sheet, area } = given ?? fail.invalidArgument('TableCollection.add');
    demandUnlocked({ sheet, area }, 'TableCollection.add');
    const taken = workbook.tables.some((other) => other.sheet === sheet && intersection(other.area, area));
    if (taken || sheet.mergesTouching(area).length > 0) fail.invalidOperation('TableCollection.add');
    if (!hasHeaders) fail.notImplemented('TableCollection.add without headers');
    this.#nameHeaders(sheet, area);
    const table: TableModel = {
      id: workbook.newId('table'),
      name: `表${workbook.tables.length + 1}`,
      sheet,
      area,
      style: 'TableStyleMedium2',
      showHeaders: true,
      showFilterButton: true,
      showBandedRows: true,
    };
    workbook.tables.push(table);
    contentChanged(this.context, { sheet, area }, 'addIn');
    return new Table(this.context, table);
  }

  /** Headers of a table are text and never blank. */
  #nameHeaders(sheet: SheetModel, area: TableModel['area']): void {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const cell = sheet.cellToWrite(area.firstRow, column);
      cell.value = hasContent(cell) ? String(cell.value) : `列${column - area.firstColumn + 1}`;
    }
  }
}

export class Table extends HostObject {
  static override readonly typeName = 'Table';

  constructor(
    readonly context: HostContext,
    readonly table: TableModel,
  ) {
    super();
  }

  override identity() {
    return { Id: this.table.id };
  }
  get Id() {
    return this.table.id;
  }
  get Name() {
    return this.table.name;
  }
  set Name(name: string) {
    const { workbook } = this.context;
    const taken = workbook.tables.some((other) => other !== this.table && other.name === name);
    if (taken || !/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) fail.invalidArgument('Table.name');
    this.table.name = name;
  }
  get Style() {
    return this.table.style;
  }
  set Style(style: string) {
    this.table.style = style;
  }
  get ShowHeaders() {
    return this.table.showHeaders;
  }
  get ShowTotals() {
    return false;
  }
  get ShowFilterButton() {
    return this.table.showFilterButton;
  }
  set ShowFilterButton(show: boolean) {
    this.table.showFilterButton = show;
  }
  get ShowBandedRows() {
    return this.table.showBandedRows;
  }
  set ShowBandedRows(show: boolean) {
    this.table.showBandedRows = show;
  }
  get Worksheet() {
    return new Worksheet(this.context, this.table.sheet);
  }
  get Columns() {
    return new TableColumnCollection(this.context, this.table);
  }
  GetRange() {
    return new Range(this.context, this.table);
  }
  GetHeaderRowRange() {
    return this.GetRange().GetRow(0);
  }
  GetDataBodyRange() {
    const { sheet, area } = this.table;
    const firstRow = area.firstRow + 1;
    return new Range(this.context, {
      sheet,
      area: { ...area, firstRow, lastRow: Math.max(firstRow, area.lastRow) },
    });
  }
  Resize(range: Range | string) {
    const { workbook } = this.context;
    const given = range instanceof Range ? range.reference : workbook.resolve(range, this.table.sheet);
    this.table.area = (given ?? fail.invalidArgument('Table.resize')).area;
  }
  Delete() {
    this.GetRange().Clear('Contents');
    this.ConvertToRange();
  }
  ConvertToRange() {
    const { workbook } = this.context;
    workbook.tables = workbook.tables.filter((table) => table !== this.table);
    return this.GetRange();
  }
}
