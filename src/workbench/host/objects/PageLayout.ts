import type { HostContext } from '../context.ts';
import { fail, HostObject } from '../hostObject.ts';
import { WHOLE_SHEET } from '../model/area.ts';
import type { SheetModel } from '../model/sheet.ts';
import { Range } from './Range.ts';

/** How a sheet is printed. */
export class PageLayout extends HostObject {
  static override readonly typeName = 'PageLayout';

  constructor(
    readonly context: HostContext,
    readonly sheet: SheetModel,
  ) {
    super();
  }

  get Orientation() {
    return this.sheet.page.orientation;
  }
  set Orientation(orientation: string) {
    this.sheet.page.orientation = orientation;
  }
  get PaperSize() {
    return this.sheet.page.paperSize;
  }
  set PaperSize(size: string) {
    this.sheet.page.paperSize = size;
  }
  /** `{ scale: 80 }`, or `{ horizontalFitToPages: 1 }`; the one takes the other away. */
  get Zoom() {
    return this.sheet.page.zoom;
  }
  set Zoom(zoom: Readonly<Record<string, number>>) {
    this.sheet.page.zoom = zoom;
  }
  get CenterHorizontally() {
    return this.sheet.page.centerHorizontally;
  }
  set CenterHorizontally(center: boolean) {
    this.sheet.page.centerHorizontally = center;
  }

  SetPrintArea(area: Range | string) {
    this.sheet.page.printArea = this.#area(area, 'PageLayout.setPrintArea');
  }
  SetPrintTitleRows(rows: Range | string) {
    const { firstRow, lastRow } = this.#area(rows, 'PageLayout.setPrintTitleRows');
    this.sheet.page.titleRows = { ...WHOLE_SHEET, firstRow, lastRow };
  }
  SetPrintTitleColumns(columns: Range | string) {
    const { firstColumn, lastColumn } = this.#area(columns, 'PageLayout.setPrintTitleColumns');
    this.sheet.page.titleColumns = { ...WHOLE_SHEET, firstColumn, lastColumn };
  }
  GetPrintTitleRowsOrNullObject() {
    const area = this.sheet.page.titleRows;
    return area ? new Range(this.context, { sheet: this.sheet, area }) : null;
  }

  #area(given: Range | string, location: string) {
    if (given instanceof Range) return given.area;
    return this.context.workbook.resolve(given, this.sheet)?.area ?? fail.invalidArgument(location);
  }
}
