import type { Area } from '../../../core/values/workbook.ts';
import type { HostContext } from '../context.ts';
import { fullAddress } from '../context.ts';
import { fail, HostCollection, HostObject } from '../hostObject.ts';
import { columnsOf, rowsOf } from '../model/area.ts';
import type { SheetModel } from '../model/sheet.ts';
import { Range } from './Range.ts';

/** Several rectangles of one sheet. */
export class RangeAreas extends HostObject {
  static override readonly typeName = 'RangeAreas';

  constructor(
    readonly context: HostContext,
    readonly sheet: SheetModel,
    readonly areas: readonly Area[],
  ) {
    super();
  }

  get Address() {
    return this.areas.map((area) => fullAddress({ sheet: this.sheet, area })).join(',');
  }
  get AreaCount() {
    return this.areas.length;
  }
  get CellCount() {
    return this.areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0);
  }
  get Areas() {
    return new RangeCollection(
      this.areas.map((area) => new Range(this.context, { sheet: this.sheet, area })),
    );
  }
}

class RangeCollection extends HostCollection<Range> {
  static override readonly typeName = 'RangeCollection';

  constructor(readonly ranges: readonly Range[]) {
    super();
  }

  items() {
    return this.ranges;
  }
  find(): Range | null {
    return fail.notImplemented('RangeCollection.getItem');
  }
}
