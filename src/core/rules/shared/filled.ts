/** Whether a column is one that this table really fills in. */
import { limitOf } from '../tolerance.ts';
import { CELL, stateIn, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';

/** A column most of whose data rows are blank isn't required of the others. */
export const isMostlyFilled = (view: TableView, column: Column): boolean => {
  const { dataRows } = view.table;
  const filled = dataRows.reduce(
    (count, row) => (stateIn(column, row) === CELL.blank ? count : count + 1),
    0,
  );
  return dataRows.length > 0 && (100 * filled) / dataRows.length >= limitOf('requiredFilledPercent');
};
