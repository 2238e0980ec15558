import type { HostContext } from '../context.ts';
import { fail, HostObject } from '../hostObject.ts';
import { addCoreSheet } from '../model/convert.ts';
import { Application, Runtime } from './Application.ts';
import { CommentCollection } from './Comment.ts';
import { CustomXmlPartCollection } from './CustomXmlPart.ts';
import { NamedItemCollection } from './NamedItem.ts';
import { WorkbookProtection } from './Protection.ts';
import { Range } from './Range.ts';
import { SettingCollection } from './Setting.ts';
import { TableCollection } from './Table.ts';
import { WorksheetCollection } from './WorksheetCollection.ts';

/** The global object: everything an add-in reaches starts here. */
export class Workbook extends HostObject {
  static override readonly typeName = 'Workbook';

  constructor(readonly context: HostContext) {
    super();
  }

  get Name() {
    return this.context.workbook.file;
  }
  get ReadOnly() {
    return false;
  }
  get IsDirty() {
    return this.context.workbook.dirty;
  }
  set IsDirty(dirty: boolean) {
    this.context.workbook.dirty = dirty;
  }
  get Application() {
    return new Application(this.context);
  }
  get _Runtime() {
    return new Runtime(this.context);
  }
  get Worksheets() {
    return new WorksheetCollection(this.context);
  }
  get Names() {
    return new NamedItemCollection(this.context);
  }
  get Tables() {
    return new TableCollection(this.context);
  }
  get Comments() {
    return new CommentCollection(this.context);
  }
  get Settings() {
    return new SettingCollection(this.context.settings);
  }
  get Protection() {
    return new WorkbookProtection(this.context.workbook);
  }
  get CustomXmlParts() {
    return new CustomXmlPartCollection(this.context.workbook);
  }

  GetSelectedRange() {
    return new Range(this.context, this.context.workbook.selection);
  }
  GetActiveCell() {
    return this.GetSelectedRange().GetCell(0, 0);
  }
  InsertWorksheetsFromBase64(base64: string, options?: { readonly positionType?: string } | null) {
    const { workbook, events, openFile } = this.context;
    if (workbook.structureProtected) fail.accessDenied('Workbook.insertWorksheetsFromBase64');
    const file = openFile?.(Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)));
    if (!file || (options?.positionType ?? 'End') !== 'End')
      return fail.invalidArgument('Workbook.insertWorksheetsFromBase64');
    return file.sheets.map((sheet) => {
      const added = addCoreSheet(workbook, sheet);
      events.raise('Added', added, { source: 'Local' });
      return added.id;
    });
  }

  /** The range of a change, for `event.getRange(context)`. */
  _GetRangeForEventByReferenceId(address: string) {
    const found = this.context.workbook.resolve(address, this.context.workbook.active);
    return found && new Range(this.context, found);
  }
  _GetRangeOrNullObjectForEventByReferenceId(address: string) {
    return this._GetRangeForEventByReferenceId(address);
  }
}
