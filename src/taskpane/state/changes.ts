/** Edits that wait to be followed up, joined so that each sheet is read once. */
import type { Area, Sheet } from '../../core/values/workbook.ts';
import type { Change } from '../book/port.ts';

/** Above so many cells the sheet is read anew: a paste over everything, a column cleared. */
const CELLS_MAX = 50_000;

const joined = (a: Area, b: Area): Area => ({
  firstRow: Math.min(a.firstRow, b.firstRow),
  firstColumn: Math.min(a.firstColumn, b.firstColumn),
  lastRow: Math.max(a.lastRow, b.lastRow),
  lastColumn: Math.max(a.lastColumn, b.lastColumn),
});

const cellsOf = (area: Area): number =>
  (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);

export class Changes {
  /** Sheet → the area edited; null: the sheet as a whole. */
  #areas = new Map<string, Area | null>();
  #sheets = false;
  #calculated = new Set<string>();

  /** Sheets as they were read: Excel doesn't tell what it calculated anew after an edit. */
  read(sheets: readonly Pick<Sheet, 'name' | 'formulas'>[]): void {
    for (const { name, formulas } of sheets) {
      if (formulas.size > 0) this.#calculated.add(name);
      else this.#calculated.delete(name);
    }
  }

  get any(): boolean {
    return this.#sheets || this.#areas.size > 0;
  }

  /** null: sheets came, went or were renamed. */
  add(change: Change | null): void {
    if (change === null) {
      this.#sheets = true;
      return;
    }
    const { sheet, area } = change;
    const before = this.#areas.get(sheet);
    const next = area === null || before === null ? null : before ? joined(before, area) : area;
    this.#areas.set(sheet, next === null || cellsOf(next) > CELLS_MAX ? null : next);
  }

  /** What has come together, and with it every sheet that calculates; afterwards nothing waits. */
  take(): { readonly sheetsChanged: boolean; readonly areas: ReadonlyMap<string, Area | null> } {
    const areas = new Map(this.#areas);
    if (areas.size > 0) for (const sheet of this.#calculated) areas.set(sheet, null);
    const taken = { sheetsChanged: this.#sheets, areas };
    this.#areas = new Map();
    this.#sheets = false;
    return taken;
  }
}
