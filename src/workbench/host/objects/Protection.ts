import { fail, HostObject } from '../hostObject.ts';
import type { SheetModel } from '../model/sheet.ts';
import type { WorkbookModel } from '../model/workbook.ts';

/** What Excel still allows on a protected sheet unless told otherwise: nothing but selecting. */
const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export class WorksheetProtection extends HostObject {
  static override readonly typeName = 'WorksheetProtection';

  constructor(readonly sheet: SheetModel) {
    super();
  }

  get Protected() {
    return this.sheet.protection !== null;
  }
  get Options() {
    return this.sheet.protection;
  }
  Protect(options?: Readonly<Record<string, unknown>> | null, _password?: string) {
    if (this.Protected) fail.invalidOperation('WorksheetProtection.protect');
    this.sheet.protection = { ...NOTHING_ALLOWED, ...options };
  }
  /** Passwords aren't kept: any will do. */
  Unprotect(_password?: string) {
    this.sheet.protection = null;
  }
}

/** Protection of the workbook's structure: no sheet comes or goes. */
export class WorkbookProtection extends HostObject {
  static override readonly typeName = 'WorkbookProtection';

  constructor(readonly workbook: WorkbookModel) {
    super();
  }

  get Protected() {
    return this.workbook.structureProtected;
  }
  Protect(_password?: string) {
    this.workbook.structureProtected = true;
  }
  Unprotect(_password?: string) {
    this.workbook.structureProtected = false;
  }
}
