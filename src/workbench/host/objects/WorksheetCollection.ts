import type { HostContext } from '../context.ts';
import { fail, HostCollection } from '../hostObject.ts';
import type { SheetModel } from '../model/sheet.ts';
import type { WorkbookModel } from '../model/workbook.ts';
import { Worksheet } from './Worksheet.ts';

/** Excel's rules for the name of a sheet. */
export const demandSheetName = (
  workbook: WorkbookModel,
  name: string,
  location: string,
  renamed: SheetModel | null = null,
): void => {
  const taken = workbook.findSheet(name);
  if (taken && taken !== renamed) fail.itemExists(location);
  if (name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) fail.invalidArgument(location);
};

export class WorksheetCollection extends HostCollection<Worksheet> {
  static override readonly typeName = 'WorksheetCollection';

  constructor(readonly context: HostContext) {
    super();
  }

  items() {
    return this.context.workbook.sheets.map((sheet) => new Worksheet(this.context, sheet));
  }
  find(key: unknown) {
    const sheet = this.context.workbook.findSheet(String(key));
    return sheet && new Worksheet(this.context, sheet);
  }

  Add(name?: string | null) {
    const { workbook, events } = this.context;
    if (workbook.structureProtected) fail.accessDenied('WorksheetCollection.add');
    if (name !== undefined && name !== null) demandSheetName(workbook, name, 'WorksheetCollection.add');
    const sheet = workbook.addSheet(name ?? freeName(workbook));
    workbook.dirty = true;
    events.raise('Added', sheet, { source: 'Local' });
    return new Worksheet(this.context, sheet);
  }
  GetActiveWorksheet() {
    return new Worksheet(this.context, this.context.workbook.active);
  }
  override GetCount(visibleOnly = false) {
    return this.#visible(visibleOnly).length;
  }
  GetFirst(visibleOnly = false) {
    return this.#visible(visibleOnly)[0] ?? fail.itemNotFound('WorksheetCollection.getFirst');
  }
  GetLast(visibleOnly = false) {
    return this.#visible(visibleOnly).at(-1) ?? fail.itemNotFound('WorksheetCollection.getLast');
  }

  #visible(visibleOnly: boolean) {
    return this.items().filter((item) => !visibleOnly || item.sheet.visibility === 'Visible');
  }
}

const freeName = (workbook: WorkbookModel): string => {
  for (let number = workbook.sheets.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!workbook.findSheet(name)) return name;
  }
};
