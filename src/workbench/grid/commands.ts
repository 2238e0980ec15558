import type { FUniver } from '@univerjs/core/facade';

/** The grid's mutations that the binding runs and listens to, by their ids. */

export const CELLS = 'sheet.mutation.set-range-values';
export const SHEET_ADDED = 'sheet.mutation.insert-sheet';
export const SHEET_REMOVED = 'sheet.mutation.remove-sheet';
export const SHEET_NAMED = 'sheet.mutation.set-worksheet-name';
export const SHEET_MOVED = 'sheet.mutation.set-worksheet-order';
export const SHEET_HIDDEN = 'sheet.mutation.set-worksheet-hidden';
export const TAB_COLOURED = 'sheet.mutation.set-tab-color';
export const MERGED = 'sheet.mutation.add-worksheet-merge';
export const UNMERGED = 'sheet.mutation.remove-worksheet-merge';
export const ROWS = 'sheet.mutation.set-row-data';
export const COLUMNS = 'sheet.mutation.set-col-data';
export const ROW_COUNT = 'sheet.mutation.set-worksheet-row-count';
export const COLUMN_COUNT = 'sheet.mutation.set-worksheet-column-count';
export const FROZEN = 'sheet.mutation.set-frozen';
export const GRIDLINES = 'sheet.mutation.toggle-gridlines';
export const SELECTED = 'sheet.operation.set-selections';
export const ACTIVATED = 'sheet.operation.set-worksheet-active';

/** What Excel calls the change of a sheet that moves cells about. */
export const MOVING: ReadonlyMap<string, string> = new Map([
  ['sheet.mutation.insert-row', 'RowInserted'],
  ['sheet.mutation.remove-rows', 'RowDeleted'],
  ['sheet.mutation.insert-col', 'ColumnInserted'],
  ['sheet.mutation.remove-col', 'ColumnDeleted'],
  ['sheet.mutation.move-rows', 'RangeEdited'],
  ['sheet.mutation.move-columns', 'RangeEdited'],
  ['sheet.mutation.move-range', 'RangeEdited'],
  ['sheet.mutation.reorder-range', 'RangeEdited'],
  [MERGED, 'RangeEdited'],
  [UNMERGED, 'RangeEdited'],
]);

/** Changes of rows' and columns' size or visibility. */
export const LINES: ReadonlySet<string> = new Set([
  ROWS,
  COLUMNS,
  'sheet.mutation.set-row-hidden',
  'sheet.mutation.set-row-visible',
  'sheet.mutation.set-col-hidden',
  'sheet.mutation.set-col-visible',
  'sheet.mutation.set-worksheet-col-width',
  'sheet.mutation.set-worksheet-row-height',
]);

export const CALCULATION_ASKED = 'formula.mutation.set-trigger-formula-calculation-start';
export const CALCULATION_STARTED = 'formula.mutation.set-formula-calculation-start';
export const CALCULATION_TOLD = 'formula.mutation.set-formula-calculation-notification';
export const SPILLED = 'formula.mutation.set-array-formula-data';

/** What every mutation of one sheet carries. */
export interface OnSheet {
  readonly unitId: string;
  /** Mutations of the whole workbook have none. */
  readonly subUnitId?: string;
}

/** Runs mutations of the host's side, and says while they run that they are not the user's. */
export class GridCommands {
  #running = 0;

  constructor(
    readonly api: FUniver,
    readonly unitId: string,
  ) {}

  get running(): boolean {
    return this.#running > 0;
  }

  run(id: string, params: object): void {
    this.quietly(() => this.api.syncExecuteCommand(id, { unitId: this.unitId, ...params }));
  }

  quietly<T>(work: () => T): T {
    this.#running++;
    try {
      return work();
    } finally {
      this.#running--;
    }
  }
}
