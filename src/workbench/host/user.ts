import type { HostContext } from './context.ts';
import { contentChanged } from './context.ts';
import type { Faults } from './faults.ts';
import type { Cell } from './model/cell.ts';
import { shownText } from './model/cell.ts';
import type { SheetModel } from './model/sheet.ts';
import type { Reference } from './model/workbook.ts';
import { enter } from './objects/cellEntry.ts';

/** What the person in front of Excel does and sees. Addresses may name a sheet; else the active one is meant. */
export class User {
  constructor(
    private readonly context: HostContext,
    private readonly faults: Faults,
    private readonly settle: () => void,
  ) {}

  /** Types the same value or formula into every cell of the address; blank text empties them. */
  type(address: string, input: string | number | boolean): void {
    const { sheet, area } = this.#at(address);
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        enter(this.context, sheet, sheet.cellToWrite(row, column), input, row, column);
      }
    }
    contentChanged(this.context, { sheet, area }, 'user');
    this.settle();
  }

  select(address: string | Reference): void {
    const reference = typeof address === 'string' ? this.#at(address) : address;
    const before = this.context.workbook.active;
    this.context.workbook.select(reference);
    if (before !== reference.sheet) {
      this.context.events.raise('Deactivated', before, {});
      this.context.events.raise('Activated', reference.sheet, {});
    }
    this.context.selectionMoved(reference);
    this.settle();
  }

  /** Says that a grid let the user change these cells: the model has their new content already. */
  changed(reference: Reference, changeType = 'RangeEdited'): void {
    contentChanged(this.context, reference, 'user', changeType);
    this.settle();
  }

  addSheet(sheet: SheetModel, position: number): void {
    const { workbook, events } = this.context;
    workbook.sheets.splice(position, 0, sheet);
    events.raise('Added', sheet, { source: 'Local' });
    this.settle();
  }
  deleteSheet(sheet: SheetModel): void {
    this.context.workbook.deleteSheet(sheet);
    this.context.events.raise('Deleted', sheet, { source: 'Local' });
    this.settle();
  }
  renameSheet(sheet: SheetModel, name: string): void {
    const nameBefore = sheet.name;
    sheet.name = name;
    this.context.events.raise('NameChanged', sheet, { nameBefore, nameAfter: name, source: 'Local' });
    this.settle();
  }

  /** Starts typing in a cell, and leaves it again: in between Excel refuses or delays every batch. */
  startCellEdit(): void {
    this.faults.startCellEdit();
  }
  endCellEdit(): void {
    this.faults.endCellEdit();
  }

  /** The text that the first cell of the address shows. */
  sees(address: string): string {
    return shownText(this.cell(address));
  }

  cell(address: string): Cell | undefined {
    const { sheet, area } = this.#at(address);
    return sheet.cell(area.firstRow, area.firstColumn);
  }

  #at(address: string): Reference {
    const found = this.context.workbook.resolve(address, this.context.workbook.active);
    if (!found) throw new RangeError(`no cells at ${address}`);
    return found;
  }
}
