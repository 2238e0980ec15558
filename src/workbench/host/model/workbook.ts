import type { Area } from '../../../core/values/workbook.ts';
import { parseArea, splitAddress } from './area.ts';
import { SheetModel } from './sheet.ts';

export interface Reference {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** A defined name: a range, or a formula or constant as text. */
export interface Name {
  name: string;
  refersTo: Reference | string;
  comment: string;
  visible: boolean;
  readonly scope: SheetModel | null;
}

export interface Table {
  readonly id: string;
  name: string;
  readonly sheet: SheetModel;
  area: Area;
  style: string;
  showHeaders: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
}

export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** The simulated workbook, apart from how an add-in reaches it. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  names: Name[] = [];
  tables: Table[] = [];
  readonly xmlParts: XmlPart[] = [];
  structureProtected = false;
  dirty = false;
  #active: SheetModel | undefined;
  #selection: Reference | undefined;
  #lastId = 0;

  constructor(public file: string) {}

  /** Ids are never used twice, not even after a deletion. */
  newId(kind: string): string {
    this.#lastId++;
    return `{${kind}-${String(this.#lastId).padStart(4, '0')}}`;
  }

  addSheet(name: string): SheetModel {
    const sheet = new SheetModel(this.newId('sheet'), name);
    this.sheets.push(sheet);
    return sheet;
  }

  deleteSheet(sheet: SheetModel): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.#active === sheet) this.#active = undefined;
    if (this.#selection?.sheet === sheet) this.#selection = undefined;
    this.tables = this.tables.filter((table) => table.sheet !== sheet);
    this.names = this.names.filter((name) => name.scope !== sheet);
  }

  /** By name, whatever its case, or by id. */
  findSheet(key: string): SheetModel | null {
    const name = key.toUpperCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toUpperCase() === name) ?? null;
  }

  /** A sheet that a test or the workbench knows to be there. */
  sheet(key: string): SheetModel {
    const found = this.findSheet(key);
    if (!found) throw new RangeError(`no sheet ${key}`);
    return found;
  }

  get active(): SheetModel {
    const first = this.sheets.find((sheet) => sheet.visibility === 'Visible') ?? this.sheets[0];
    const active = this.#active ?? first;
    if (!active) throw new RangeError('a workbook has at least one sheet');
    return active;
  }

  activate(sheet: SheetModel): void {
    this.#active = sheet;
    if (this.#selection?.sheet !== sheet) this.#selection = undefined;
  }

  get selection(): Reference {
    const a1 = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
    return this.#selection ?? { sheet: this.active, area: a1 };
  }

  select(reference: Reference): void {
    this.#selection = reference;
    this.#active = reference.sheet;
  }

  /** `Sheet1!A1:B2`, an address on `home`, a table's name or a defined name; null for anything else. */
  resolve(text: string, home: SheetModel): Reference | null {
    const { sheet, address } = splitAddress(text);
    const on = sheet === null ? home : this.findSheet(sheet);
    if (!on) return null;
    const area = parseArea(address);
    if (area) return { sheet: on, area };
    const table = this.tables.find((item) => item.name.toUpperCase() === address.toUpperCase());
    if (table) return { sheet: table.sheet, area: { ...table.area, firstRow: table.area.firstRow + 1 } };
    const name = this.findName(address, on);
    return name ? this.targetOf(name) : null;
  }

  /** A name of the sheet hides the workbook's name of the same spelling. */
  findName(name: string, home: SheetModel | null): Name | null {
    const same = this.names.filter((item) => item.name.toUpperCase() === name.toUpperCase());
    return same.find((item) => item.scope === home) ?? same.find((item) => item.scope === null) ?? null;
  }

  targetOf(name: Name): Reference | null {
    if (typeof name.refersTo !== 'string') return name.refersTo;
    const formula = /^=(.+)$/.exec(name.refersTo)?.[1];
    return formula === undefined ? null : this.resolve(formula, name.scope ?? this.active);
  }
}
