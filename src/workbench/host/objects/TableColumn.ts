import type { HostContext } from '../context.ts';
import { HostCollection, HostObject } from '../hostObject.ts';
import { columnsOf } from '../model/area.ts';
import { shownText } from '../model/cell.ts';
import type { Table } from '../model/workbook.ts';
import { Range } from './Range.ts';

export class TableColumnCollection extends HostCollection<TableColumn> {
  static override readonly typeName = 'TableColumnCollection';

  constructor(
    readonly context: HostContext,
    readonly table: Table,
  ) {
    super();
  }

  items() {
    return Array.from(
      { length: columnsOf(this.table.area) },
      (_, index) => new TableColumn(this.context, this.table, index),
    );
  }
  find(key: unknown) {
    return this.items().find((column) => column.Id === key || column.Name === key) ?? null;
  }
}

class TableColumn extends HostObject {
  static override readonly typeName = 'TableColumn';

  constructor(
    readonly context: HostContext,
    readonly table: Table,
    readonly index: number,
  ) {
    super();
  }

  override identity() {
    return { Id: this.Id };
  }
  get Id() {
    return this.index + 1;
  }
  get Index() {
    return this.index;
  }
  get Name() {
    const { area, sheet } = this.table;
    return shownText(sheet.cell(area.firstRow, area.firstColumn + this.index));
  }
  GetRange() {
    return new Range(this.context, this.table).GetColumn(this.index);
  }
  GetDataBodyRange() {
    return this.GetRange().GetOffsetRange(1, 0).GetResizedRange(-1, 0);
  }
}
