import type { HostContext } from '../context.ts';
import { fail, HostObject } from '../hostObject.ts';
import { shownText } from '../model/cell.ts';
import type { SheetModel } from '../model/sheet.ts';
import { Range } from './Range.ts';

/** The filter of a sheet. Rows are hidden for criteria that list values; other criteria aren't simulated. */
export class AutoFilter extends HostObject {
  static override readonly typeName = 'AutoFilter';

  constructor(
    readonly context: HostContext,
    readonly sheet: SheetModel,
  ) {
    super();
  }

  get Enabled() {
    return this.sheet.filter !== null;
  }
  get IsDataFiltered() {
    return (this.sheet.filter?.criteria.size ?? 0) > 0;
  }
  Apply(
    range: Range | string,
    column?: number | null,
    criteria?: { filterOn?: string; values?: unknown[] } | null,
  ) {
    const reference =
      range instanceof Range ? range.reference : this.context.workbook.resolve(range, this.sheet);
    const { area } = reference ?? fail.invalidArgument('AutoFilter.apply');
    this.#showRows();
    this.sheet.filter = { area, criteria: new Map() };
    if (column === undefined || column === null || !criteria) return;
    if (criteria.filterOn !== 'Values') fail.notImplemented(`AutoFilter.apply with ${criteria.filterOn}`);
    const wanted = new Set(criteria.values?.map(String));
    this.sheet.filter.criteria.set(column, criteria);
    for (let row = area.firstRow + 1; row <= area.lastRow; row++) {
      const text = shownText(this.sheet.cell(row, area.firstColumn + column));
      if (!wanted.has(text)) this.sheet.hiddenRows.add(row);
    }
  }
  ClearCriteria() {
    this.#showRows();
    this.sheet.filter?.criteria.clear();
  }
  Remove() {
    this.#showRows();
    this.sheet.filter = null;
  }
  GetRangeOrNullObject() {
    const area = this.sheet.filter?.area;
    return area ? new Range(this.context, { sheet: this.sheet, area }) : null;
  }

  #showRows(): void {
    const filter = this.sheet.filter;
    if (!filter || filter.criteria.size === 0) return;
    for (let row = filter.area.firstRow + 1; row <= filter.area.lastRow; row++)
      this.sheet.hiddenRows.delete(row);
  }
}
