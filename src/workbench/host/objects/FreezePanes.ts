import type { HostContext } from '../context.ts';
import { HostObject } from '../hostObject.ts';
import { areaAt, WHOLE_SHEET } from '../model/area.ts';
import type { SheetModel } from '../model/sheet.ts';
import { Range } from './Range.ts';

export class WorksheetFreezePanes extends HostObject {
  static override readonly typeName = 'WorksheetFreezePanes';

  constructor(
    readonly context: HostContext,
    readonly sheet: SheetModel,
  ) {
    super();
  }

  FreezeRows(count: number | null) {
    this.sheet.frozen = { ...WHOLE_SHEET, lastRow: (count ?? 1) - 1 };
  }
  FreezeColumns(count: number | null) {
    this.sheet.frozen = { ...WHOLE_SHEET, lastColumn: (count ?? 1) - 1 };
  }
  FreezeAt(frozen: Range | string) {
    const reference =
      frozen instanceof Range ? frozen.reference : this.context.workbook.resolve(frozen, this.sheet);
    const { lastRow = 0, lastColumn = 0 } = reference?.area ?? {};
    this.sheet.frozen = areaAt(0, 0, lastRow + 1, lastColumn + 1);
  }
  Unfreeze() {
    this.sheet.frozen = null;
  }
  GetLocationOrNullObject() {
    const area = this.sheet.frozen;
    return area && new Range(this.context, { sheet: this.sheet, area });
  }
}
