import type {
  ICellData,
  ICommandInfo,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  Nullable,
} from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type { Area } from '../../core/values/workbook.ts';
import { bounding } from '../host/model/area.ts';
import type { Cell } from '../host/model/cell.ts';
import { SheetModel } from '../host/model/sheet.ts';
import type { SimulatedExcel } from '../host/host.ts';
import { fillHostCell, hostValue } from './cells.ts';
import type { OnSheet } from './commands.ts';
import * as command from './commands.ts';
import type { IntoGrid } from './intoGrid.ts';
import { areaOf } from './workbookData.ts';

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const PLAIN_FORMATS = new Set(['General', '@', '0']);
const POINTS_PER_PX = 0.75;

/** Tells the host what the user did in the grid: its model gets the new content, and its events are raised. */
export class FromGrid {
  #moved = new Map<string, string>();

  constructor(
    private readonly host: SimulatedExcel,
    private readonly grid: FWorkbook,
    private readonly intoGrid: IntoGrid,
  ) {}

  /** A mutation that the binding itself didn't cause. */
  saw({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const on = params as OnSheet | undefined;
    if (!on || on.unitId !== this.grid.getId()) return;
    const sheet = on.subUnitId === undefined ? null : this.host.workbook.findSheet(on.subUnitId);
    switch (id) {
      case command.CELLS:
        if (sheet)
          this.#cells(
            sheet,
            (params as { cellValue: CellMatrix }).cellValue,
            options?.['fromFormula'] === true,
          );
        return;
      case command.SHEET_ADDED:
        return this.#added(params as { sheet: { id: string } });
      case command.SHEET_REMOVED:
        if (!sheet) return;
        this.intoGrid.forget(sheet.id);
        return this.host.user.deleteSheet(sheet);
      case command.SHEET_NAMED:
        if (sheet)
          this.#state(sheet, () => this.host.user.renameSheet(sheet, (params as { name: string }).name));
        return;
      case command.SHEET_MOVED:
      case command.SHEET_HIDDEN:
      case command.TAB_COLOURED:
        if (sheet) this.#state(sheet, () => this.#arrangement(sheet));
        return;
    }
    if (!sheet) return;
    if (command.LINES.has(id)) this.#state(sheet, () => this.#lines(sheet));
    const changeType = command.MOVING.get(id);
    if (changeType === undefined) return;
    // one action of the user is several mutations: the sheet is read again when all are done
    if (this.#moved.size === 0) queueMicrotask(() => this.#readMoved());
    this.#moved.set(sheet.id, changeType);
  }

  #of(sheet: SheetModel): FWorksheet | null {
    return this.grid.getSheetBySheetId(sheet.id);
  }

  #cells(sheet: SheetModel, cells: CellMatrix, results: boolean): void {
    let changed: Area | null = null;
    this.#quietly(sheet, () => {
      for (const [row, columns] of Object.entries(cells)) {
        for (const column of Object.keys(columns as object)) {
          const at = { firstRow: +row, lastRow: +row, firstColumn: +column, lastColumn: +column };
          const different = results
            ? this.#takeResult(sheet, +row, +column)
            : this.#takeCell(sheet, +row, +column);
          if (different) changed = changed ? bounding(changed, at) : at;
        }
      }
    });
    // Excel tells of edits, not of what formulas made of them
    if (changed && !results) this.host.user.changed({ sheet, area: changed });
  }

  #takeCell(sheet: SheetModel, row: number, column: number): boolean {
    const grid = this.#of(sheet);
    const raw = grid?.getSheet().getCellMatrix().getValue(row, column);
    const before = sheet.cell(row, column);
    const [formulaBefore, valueBefore] = [before?.formula, JSON.stringify(before?.value ?? null)];
    if (!grid || (!raw && !before)) return false;
    const shown = raw?.f || raw?.si ? grid.getRange(row, column).getFormula() : '';
    const formula = shown === '' ? undefined : this.host.functions.stored(shown);
    const look = this.grid.getWorkbook().getStyles().getStyleByCell(raw);
    const cell = sheet.cellToWrite(row, column);
    fillHostCell(cell, raw, look, formula);
    this.#takeText(grid, cell, row, column);
    if (cell.formula !== undefined) this.host.customFunctions.forget({ sheet, row, column });
    return formulaBefore !== formula || (formula === undefined && valueBefore !== JSON.stringify(cell.value));
  }

  #takeResult(sheet: SheetModel, row: number, column: number): boolean {
    const grid = this.#of(sheet);
    const raw = grid?.getSheet().getCellMatrix().getValue(row, column);
    const cell = sheet.cell(row, column);
    if (!grid || !raw || !cell) return false;
    cell.value = hostValue(raw);
    delete cell.text;
    this.#takeText(grid, cell, row, column);
    return true;
  }

  /** The grid knows every number format; the host's own view of them is narrower. */
  #takeText(grid: FWorksheet, cell: Cell, row: number, column: number): void {
    if (typeof cell.value !== 'number' || PLAIN_FORMATS.has(cell.numberFormat ?? 'General')) return;
    cell.text = grid.getRange(row, column).getDisplayValue();
  }

  #readMoved(): void {
    for (const [id, changeType] of [...this.#moved]) {
      const sheet = this.host.workbook.findSheet(id);
      const grid = sheet && this.#of(sheet);
      this.#moved.delete(id);
      if (!sheet || !grid) continue;
      const before = sheet.usedArea(false);
      this.#state(sheet, () => {
        this.#quietly(sheet, () => {
          const locked = new Set(
            [...sheet.cells].flatMap(([key, { style }]) => (style?.locked === false ? [key] : [])),
          );
          sheet.cells.clear();
          grid
            .getSheet()
            .getCellMatrix()
            .forValue((row, column) => void this.#takeCell(sheet, row, column));
          for (const key of locked) {
            const cell = sheet.cells.get(key);
            if (cell) cell.style = { ...cell.style, locked: false };
          }
        });
        sheet.merges = grid.getSheet().getConfig().mergeData.map(areaOf);
        this.#lines(sheet);
        const now = sheet.usedArea(false);
        const area = before && now ? bounding(before, now) : (before ?? now);
        if (area) this.host.user.changed({ sheet, area }, changeType);
      });
    }
  }

  #added({ sheet: { id } }: { sheet: { id: string } }): void {
    const grid = this.grid.getSheetBySheetId(id);
    if (!grid || this.host.workbook.findSheet(id)) return;
    const sheet = new SheetModel(id, grid.getSheetName());
    this.#moved.set(id, 'RangeEdited');
    this.intoGrid.accept(sheet);
    this.host.user.addSheet(sheet, grid.getIndex());
    this.#readMoved();
  }

  #arrangement(sheet: SheetModel): void {
    const { workbook } = this.host;
    const order = new Map(this.grid.getSheets().map((grid, index) => [grid.getSheetId(), index]));
    workbook.sheets.sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
    const config = this.#of(sheet)?.getSheet().getConfig();
    if (!config) return;
    if (config.hidden === 0) sheet.visibility = 'Visible';
    else if (sheet.visibility === 'Visible') sheet.visibility = 'Hidden';
    sheet.tabColor = config.tabColor;
    this.host.settle();
  }

  #lines(sheet: SheetModel): void {
    const config = this.#of(sheet)?.getSheet().getConfig();
    if (!config) return;
    sheet.hiddenRows.clear();
    sheet.hiddenColumns.clear();
    for (const [index, line] of Object.entries(config.rowData)) {
      if (line?.hd === 1) sheet.hiddenRows.add(+index);
      if (line?.h && line.ia === 0) sheet.rowHeights.set(+index, line.h * POINTS_PER_PX);
    }
    for (const [index, line] of Object.entries(config.columnData)) {
      if (line?.hd === 1) sheet.hiddenColumns.add(+index);
      if (line?.w) sheet.columnWidths.set(+index, line.w);
    }
  }

  /** A change that the grid shows already: it must not be carried back. */
  #state(sheet: SheetModel, change: () => void): void {
    const { onCellsChanged } = this.host;
    this.host.onCellsChanged = () => {};
    try {
      change();
      this.intoGrid.accept(sheet);
    } finally {
      this.host.onCellsChanged = onCellsChanged;
    }
  }

  #quietly(sheet: SheetModel, change: () => void): void {
    const { touched } = sheet;
    sheet.touched = null;
    change();
    sheet.touched = touched;
  }
}
