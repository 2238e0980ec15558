import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { Area } from '../../core/values/workbook.ts';
import { COLUMNS_MAX } from '../../core/values/workbook.ts';
import type { SimulatedExcel } from '../host/host.ts';
import { columnsOf, ROWS_MAX, rowsOf } from '../host/model/area.ts';
import type { Reference } from '../host/model/workbook.ts';
import type { GridCommands } from './commands.ts';

/** Kinds of a selected range in the grid. */
const WHOLE_ROWS = 1;
const WHOLE_COLUMNS = 2;
const WHOLE_SHEET = 3;

/** Rows and columns left visible before a cell that is scrolled to. */
const CONTEXT = { rows: 4, columns: 2 };

/** One selection in two places: what the user selects the add-in hears of, what the add-in selects the grid shows. */
export class Selection {
  #shown = '';
  #due = false;

  constructor(
    private readonly host: SimulatedExcel,
    private readonly grid: FWorkbook,
    private readonly commands: GridCommands,
  ) {}

  /** The user's selection moved, maybe several times: the last counts. */
  movedInGrid(): void {
    if (this.#due) return;
    this.#due = true;
    setTimeout(() => {
      this.#due = false;
      const reference = this.#inGrid();
      if (!reference || keyOf(reference) === keyOf(this.host.workbook.selection)) return;
      this.#shown = keyOf(reference);
      this.host.user.select(reference);
    });
  }

  /** Shows the host's selection, if it is another than the one shown. */
  show(): void {
    const { selection } = this.host.workbook;
    const key = keyOf(selection);
    const { sheet, area } = selection;
    if (key === this.#shown) return;
    this.#shown = key;
    this.commands.quietly(() => {
      if (this.grid.getActiveSheet().getSheetId() !== sheet.id) this.grid.setActiveSheet(sheet.id);
      const grid = this.grid.getSheetBySheetId(sheet.id);
      if (!grid) return;
      const rows = Math.min(rowsOf(area), grid.getMaxRows() - area.firstRow);
      const columns = Math.min(columnsOf(area), grid.getMaxColumns() - area.firstColumn);
      if (rows < 1 || columns < 1) return;
      grid.getRange(area.firstRow, area.firstColumn, rows, columns).activate();
      const seen = grid.getVisibleRange();
      const { firstRow: row, firstColumn: column } = area;
      const inSight =
        seen &&
        row >= seen.startRow &&
        row < seen.endRow &&
        column >= seen.startColumn &&
        column < seen.endColumn;
      if (!inSight) grid.scrollToCell(Math.max(0, row - CONTEXT.rows), Math.max(0, column - CONTEXT.columns));
    });
  }

  #inGrid(): Reference | null {
    const sheet = this.host.workbook.findSheet(this.grid.getActiveSheet().getSheetId());
    const range = this.grid.getActiveRange()?.getRange();
    if (!sheet || !range) return null;
    const { rangeType } = range;
    const rows = rangeType === WHOLE_COLUMNS || rangeType === WHOLE_SHEET;
    const columns = rangeType === WHOLE_ROWS || rangeType === WHOLE_SHEET;
    const area: Area = {
      firstRow: rows ? 0 : range.startRow,
      lastRow: rows ? ROWS_MAX - 1 : range.endRow,
      firstColumn: columns ? 0 : range.startColumn,
      lastColumn: columns ? COLUMNS_MAX - 1 : range.endColumn,
    };
    return Number.isFinite(area.firstRow + area.lastRow + area.firstColumn + area.lastColumn)
      ? { sheet, area }
      : null;
  }
}

const keyOf = ({ sheet, area }: Reference): string =>
  [sheet.id, area.firstRow, area.firstColumn, area.lastRow, area.lastColumn].join();
