import { cellKey, cellOfKey } from '../../../core/values/workbook.ts';
import type { HostContext } from '../context.ts';
import type { Cell } from '../model/cell.ts';
import { entered, wireValue } from '../model/cell.ts';
import type { SheetModel } from '../model/sheet.ts';

/** What happens when something is put into a cell, by a user or an add-in. */

/** Enters a value or a formula; blank empties the cell. */
export const enter = (
  context: HostContext,
  sheet: SheetModel,
  cell: Cell,
  input: unknown,
  row: number,
  column: number,
): void => {
  empty(context, sheet, cell, row, column);
  if (typeof input === 'string' && input.length > 1 && input.startsWith('=')) {
    cell.formula = context.functions.stored(input);
    return;
  }
  cell.value = entered(input, cell.numberFormat);
  const percentage =
    typeof input === 'string' && typeof cell.value === 'number' && input.trim().endsWith('%');
  if (percentage) cell.numberFormat ??= input.includes('.') ? '0.00%' : '0%';
};

/** Takes the content out of a cell; what spilled from or into it is taken back. */
export const empty = (
  context: HostContext,
  sheet: SheetModel,
  cell: Cell,
  row: number,
  column: number,
): void => {
  sheet.touched?.add(cellKey(row, column));
  if (cell.spilledFrom !== undefined) {
    context.calculator.due({ sheet, ...cellOfKey(cell.spilledFrom) });
    delete cell.spilledFrom;
  }
  if (cell.formula !== undefined) context.calculator.clearSpill({ sheet, row, column });
  cell.value = null;
  delete cell.formula;
  delete cell.text;
  delete cell.errorMessage;
};

/** The formula as the user sees it, or the value where there is none. */
export const shownFormula = (context: HostContext, cell: Cell | undefined): string | number | boolean => {
  if (cell?.formula !== undefined) return context.functions.shown(cell.formula);
  return wireValue(cell?.value ?? null);
};
