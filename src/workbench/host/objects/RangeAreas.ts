import type { Area } from '../../../core/values/workbook.ts';
import type { HostContext } from '../context.ts';
import { fullAddress } from '../context.ts';
import { fail, HostCollection, HostObject } from '../hostObject.ts';
import { columnsOf, rowsOf } from '../model/area.ts';
import type { SheetModel } from '../model/sheet.ts';
import { Range } from './Range.ts';
import { RangeFormat } from './RangeFormat.ts';

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
    return this.#references.map(fullAddress).join(',');
  }
  get AreaCount() {
    return this.areas.length;
  }
  get CellCount() {
    return this.areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0);
  }
  get Areas() {
    return new RangeCollection(this.#ranges);
  }
  get Format() {
    return new RangeFormat(this.context, this.#references);
  }
  Clear(applyTo?: string) {
    for (const range of this.#ranges) range.Clear(applyTo);
  }

  get #references() {
    return this.areas.map((area) => ({ sheet: this.sheet, area }));
  }
  get #ranges() {
    return this.#references.map((reference) => new Range(this.context, reference));
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
