import type { HostContext } from '../context.ts';
import { fail, HostObject } from '../hostObject.ts';
import { areaAt, WHOLE_SHEET } from '../model/area.ts';
import type { SheetModel, Visibility } from '../model/sheet.ts';
import { AutoFilter } from './AutoFilter.ts';
import { ChartCollection } from './Chart.ts';
import { CommentCollection } from './Comment.ts';
import { WorksheetFreezePanes } from './FreezePanes.ts';
import { NamedItemCollection } from './NamedItem.ts';
import { PageLayout } from './PageLayout.ts';
import { WorksheetProtection } from './Protection.ts';
import { Range } from './Range.ts';
import { RangeAreas } from './RangeAreas.ts';
import { TableCollection } from './Table.ts';
import { demandSheetName } from './WorksheetCollection.ts';

export class Worksheet extends HostObject {
  static override readonly typeName = 'Worksheet';

  constructor(
    readonly context: HostContext,
    readonly sheet: SheetModel,
  ) {
    super();
  }

  override identity() {
    return { Id: this.sheet.id };
  }

  get Id() {
    return this.sheet.id;
  }
  get Name() {
    return this.sheet.name;
  }
  set Name(name: string) {
    const nameBefore = this.sheet.name;
    if (name === nameBefore) return;
    demandSheetName(this.context.workbook, name, 'Worksheet.name', this.sheet);
    this.sheet.name = name;
    const details = { nameBefore, nameAfter: name, source: 'Local' };
    this.context.events.raise('NameChanged', this.sheet, details);
  }
  get Position() {
    return this.context.workbook.sheets.indexOf(this.sheet);
  }
  set Position(position: number) {
    const { sheets } = this.context.workbook;
    if (!(position >= 0 && position < sheets.length)) fail.invalidArgument('Worksheet.position');
    sheets.splice(this.Position, 1);
    sheets.splice(position, 0, this.sheet);
  }
  get Visibility(): Visibility {
    return this.sheet.visibility;
  }
  set Visibility(visibility: Visibility) {
    const others = this.context.workbook.sheets.filter((sheet) => sheet !== this.sheet);
    const last = others.every((sheet) => sheet.visibility !== 'Visible');
    if (visibility !== 'Visible' && last) fail.invalidOperation('Worksheet.visibility');
    this.sheet.visibility = visibility;
  }
  get TabColor() {
    return this.sheet.tabColor;
  }
  set TabColor(color: string) {
    this.sheet.tabColor = color.toUpperCase();
  }
  get ShowGridlines() {
    return this.sheet.showGridlines;
  }
  /** Office.js sends this name when `showGridlines` is set. */
  set Gridlines(show: boolean) {
    this.sheet.showGridlines = show;
  }

  get AutoFilter() {
    return new AutoFilter(this.context, this.sheet);
  }
  get Charts() {
    return new ChartCollection(this.context, this.sheet);
  }
  get Comments() {
    return new CommentCollection(this.context, this.sheet);
  }
  get FreezePanes() {
    return new WorksheetFreezePanes(this.context, this.sheet);
  }
  get Names() {
    return new NamedItemCollection(this.context, this.sheet);
  }
  get PageLayout() {
    return new PageLayout(this.context, this.sheet);
  }
  get Protection() {
    return new WorksheetProtection(this.sheet);
  }
  get Tables() {
    return new TableCollection(this.context, this.sheet);
  }

  GetRange(address?: string | null) {
    if (address === undefined || address === null || address === '') return this.#range(WHOLE_SHEET);
    const found = this.context.workbook.resolve(address, this.sheet);
    return new Range(this.context, found ?? fail.invalidArgument('Worksheet.getRange'));
  }
  GetCell(row: number, column: number) {
    return this.#range(areaAt(row, column, 1, 1) ?? fail.invalidArgument('Worksheet.getCell'));
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number) {
    const area = areaAt(row, column, rows, columns);
    return this.#range(area ?? fail.invalidArgument('Worksheet.getRangeByIndexes'));
  }
  /** Several areas at once: `A1,C3:C5`. */
  GetRanges(addresses: string) {
    const areas = addresses.split(',').map((address) => {
      const found = this.context.workbook.resolve(address.trim(), this.sheet);
      return (found ?? fail.invalidArgument('Worksheet.getRanges')).area;
    });
    return new RangeAreas(this.context, this.sheet, areas);
  }
  GetUsedRange(valuesOnly = false) {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly = false) {
    const used = this.sheet.usedArea(valuesOnly);
    return used && this.#range(used);
  }
  Activate() {
    const { workbook, events } = this.context;
    const before = workbook.active;
    if (this.sheet.visibility !== 'Visible') fail.invalidOperation('Worksheet.activate');
    if (before === this.sheet) return;
    workbook.activate(this.sheet);
    events.raise('Deactivated', before, {});
    events.raise('Activated', this.sheet, {});
  }
  Delete() {
    const { workbook, events, calculator } = this.context;
    if (workbook.structureProtected) fail.accessDenied('Worksheet.delete');
    const visible = workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
    if (visible.length === 1 && visible[0] === this.sheet) fail.invalidOperation('Worksheet.delete');
    calculator.changed({ sheet: this.sheet, area: WHOLE_SHEET });
    workbook.deleteSheet(this.sheet);
    events.raise('Deleted', this.sheet, { source: 'Local' });
  }
  Calculate() {
    this.context.calculator.everythingDue();
    this.context.calculator.calculate();
  }
  _GetSheetById(id: string) {
    const sheet = this.context.workbook.findSheet(id);
    return sheet && new Worksheet(this.context, sheet);
  }
  _GetAnotherWorksheetById(id: string) {
    return this._GetSheetById(id);
  }

  #range(area: typeof WHOLE_SHEET) {
    return new Range(this.context, { sheet: this.sheet, area });
  }
}
