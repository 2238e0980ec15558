/** The open workbook as the engine holds it: sheets that can be filled, patched and dropped one by one. */
import type { Scalar, Sheet, Workbook } from '../../core/values/workbook.ts';
import { cellKey } from '../../core/values/workbook.ts';
import type { SheetHead, SheetPatch, SheetRows } from './protocol.ts';

interface Held {
  position: number;
  sheet: Sheet;
}

export class HeldBook {
  #file = '';
  #sheets = new Map<string, Held>();

  open(file: string): void {
    this.#file = file;
    this.#sheets = new Map();
  }

  putSheet({ position, ...head }: SheetHead): void {
    const sheet = { ...head, rows: [], texts: new Map(), formulas: new Map(), formats: new Map() };
    this.#sheets.set(head.name, { position, sheet });
  }

  putRows({ sheet: name, firstRow, rows, texts, formats, formulas = [] }: SheetRows): void {
    const held = this.#demand(name);
    const all = held.sheet.rows as (readonly Scalar[])[];
    for (const [index, row] of rows.entries()) all[firstRow + index] = row;
    for (const [key, text] of texts) (held.sheet.texts as Map<number, string>).set(key, text);
    for (const [key, formula] of formulas) (held.sheet.formulas as Map<number, string>).set(key, formula);
    for (const [key, format] of formats) (held.sheet.formats as Map<number, string>).set(key, format);
  }

  /** Replaces cells; the sheet becomes a new object, so that what was found in the old one is not used again. */
  patch({ sheet: name, area, rows: values }: SheetPatch): void {
    const held = this.#demand(name);
    const { sheet } = held;
    const rows = [...sheet.rows];
    while (rows.length <= area.lastRow) rows.push([]);
    const texts = new Map(sheet.texts);
    const formulas = new Map(sheet.formulas);
    for (const [down, row] of values.entries()) {
      const at = area.firstRow + down;
      const next = [...(rows[at] ?? [])];
      while (next.length <= area.lastColumn) next.push(null);
      for (const [across, value] of row.entries()) {
        next[area.firstColumn + across] = value;
        texts.delete(cellKey(at, area.firstColumn + across));
        formulas.delete(cellKey(at, area.firstColumn + across));
      }
      rows[at] = next;
    }
    const columnCount = Math.max(sheet.columnCount, area.lastColumn + 1);
    held.sheet = { ...sheet, rows, texts, formulas, columnCount };
  }

  keep(names: readonly string[]): void {
    for (const name of this.#sheets.keys()) if (!names.includes(name)) this.#sheets.delete(name);
  }

  sheet(name: string): Sheet | null {
    return this.#sheets.get(name)?.sheet ?? null;
  }

  get workbook(): Workbook {
    const held = [...this.#sheets.values()].sort((a, b) => a.position - b.position);
    return { file: this.#file, sheets: held.map(({ sheet }) => sheet) };
  }

  #demand(name: string): Held {
    const held = this.#sheets.get(name);
    if (!held) throw new RangeError(`no sheet "${name}"`);
    return held;
  }
}
