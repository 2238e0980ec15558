import type { ICellData } from '@univerjs/core';
import { cellOfKey } from '../../core/values/workbook.ts';
import type { SheetModel } from '../host/model/sheet.ts';
import type { WorkbookModel } from '../host/model/workbook.ts';
import { replacingCell } from './cells.ts';
import type { FormulaNames } from './cells.ts';
import * as command from './commands.ts';
import { linesToSet, same, sheetState } from './sheetState.ts';
import type { SheetState } from './sheetState.ts';
import { DEFAULT_COLUMN_WIDTH_PX, DEFAULT_ROW_HEIGHT_PX, sheetData, Styles } from './workbookData.ts';

/** Shows in the grid what the add-in did to the host's model. */
export class IntoGrid {
  #known = new Map<string, SheetState>();

  constructor(
    private readonly commands: command.GridCommands,
    private readonly workbook: WorkbookModel,
    private readonly names: FormulaNames,
  ) {
    for (const sheet of workbook.sheets) this.#shown(sheet);
  }

  /** The grid shows this sheet as it is now: only later changes are to be carried over. */
  #shown(sheet: SheetModel): void {
    sheet.touched = new Set();
    this.#known.set(sheet.id, sheetState(sheet));
  }

  /** After the grid changed the model itself. */
  accept(sheet: SheetModel): void {
    sheet.touched ??= new Set();
    this.#known.set(sheet.id, sheetState(sheet));
  }

  forget(sheetId: string): void {
    this.#known.delete(sheetId);
  }

  /** Carries everything over that changed since the last time. */
  push(): void {
    this.#sheets();
    for (const [index, sheet] of this.workbook.sheets.entries()) {
      this.#state(sheet);
      this.#cells(sheet);
      this.#order(sheet, index);
    }
  }

  #sheets(): void {
    const { sheets } = this.workbook;
    for (const [index, sheet] of sheets.entries()) {
      if (this.#known.has(sheet.id)) continue;
      const styles = new Styles();
      const data = sheetData(sheet, this.names, styles.name);
      // looks by name are those of the whole workbook: a sheet that comes later carries its own
      for (const row of Object.values(data.cellData ?? {})) {
        for (const cell of Object.values(row as Record<number, ICellData>)) {
          if (typeof cell.s === 'string') cell.s = styles.table[cell.s] ?? null;
        }
      }
      this.commands.run(command.SHEET_ADDED, { index, sheet: data });
      this.#shown(sheet);
    }
    const gone = [...this.#known.keys()].filter((id) => !sheets.some((sheet) => sheet.id === id));
    for (const id of gone) {
      this.commands.run(command.SHEET_REMOVED, { subUnitId: id, subUnitName: this.#known.get(id)?.name });
      this.#known.delete(id);
    }
  }

  #order(sheet: SheetModel, index: number): void {
    const fromOrder = this.commands.quietly(
      () =>
        this.commands.api.getWorkbook(this.commands.unitId)?.getSheetBySheetId(sheet.id)?.getIndex() ?? index,
    );
    if (fromOrder !== index)
      this.commands.run(command.SHEET_MOVED, { subUnitId: sheet.id, fromOrder, toOrder: index });
  }

  #cells(sheet: SheetModel): void {
    if (!sheet.touched?.size) return;
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const key of sheet.touched) {
      const { row, column } = cellOfKey(key);
      (cellValue[row] ??= {})[column] = replacingCell(sheet.cells.get(key), this.names);
    }
    sheet.touched.clear();
    this.commands.run(command.CELLS, { subUnitId: sheet.id, cellValue });
  }

  #state(sheet: SheetModel): void {
    const before = this.#known.get(sheet.id);
    const now = sheetState(sheet);
    if (!before || same(before, now)) return;
    this.#known.set(sheet.id, now);
    const run = (id: string, params: object): void =>
      this.commands.run(id, { subUnitId: sheet.id, ...params });
    if (now.extent.rowCount > before.extent.rowCount)
      run(command.ROW_COUNT, { rowCount: now.extent.rowCount });
    if (now.extent.columnCount > before.extent.columnCount)
      run(command.COLUMN_COUNT, { columnCount: now.extent.columnCount });
    if (now.name !== before.name) run(command.SHEET_NAMED, { name: now.name });
    if (now.hidden !== before.hidden) run(command.SHEET_HIDDEN, { hidden: now.hidden });
    if (now.tabColor !== before.tabColor) run(command.TAB_COLOURED, { color: now.tabColor });
    if (now.gridlines !== before.gridlines) run(command.GRIDLINES, { showGridlines: now.gridlines });
    if (!same(now.merges, before.merges)) {
      if (before.merges.length > 0) run(command.UNMERGED, { ranges: before.merges });
      if (now.merges.length > 0) run(command.MERGED, { ranges: now.merges });
    }
    if (!same(now.rows, before.rows)) {
      const usual = { h: DEFAULT_ROW_HEIGHT_PX, ia: 0 as const, hd: 0 };
      run(command.ROWS, { rowData: linesToSet<object>(now.rows, before.rows, usual) });
    }
    if (!same(now.columns, before.columns)) {
      const usual = { w: DEFAULT_COLUMN_WIDTH_PX, hd: 0 };
      run(command.COLUMNS, { columnData: linesToSet<object>(now.columns, before.columns, usual) });
    }
    if (!same(now.frozen, before.frozen)) {
      const { freeze } = sheetData(sheet, this.names, () => '');
      run(command.FROZEN, { ...freeze });
    }
  }
}
