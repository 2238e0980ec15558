import type { SheetModel } from '../host/model/sheet.ts';
import { columnData, extent, gridRange, rowData } from './workbookData.ts';

/** What of a sheet is compared as a whole, apart from its cells: small, and changed seldom. */
export const sheetState = (sheet: SheetModel) => ({
  name: sheet.name,
  hidden: sheet.visibility === 'Visible' ? (0 as const) : (1 as const),
  tabColor: sheet.tabColor,
  gridlines: sheet.showGridlines ? (1 as const) : (0 as const),
  merges: sheet.merges.map(gridRange),
  rows: rowData(sheet),
  columns: columnData(sheet),
  frozen: sheet.frozen,
  extent: extent(sheet),
});

export type SheetState = ReturnType<typeof sheetState>;

/** Whether two parts of a state say the same. */
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Lines as they must be set: those that lost their size or came back into sight are named too. */
export const linesToSet = <T extends object>(
  now: Readonly<Record<number, T>>,
  before: Readonly<Record<number, T>>,
  usual: T,
): Record<number, T> => {
  const gone = Object.keys(before).filter((index) => !(Number(index) in now));
  const shown = Object.entries(now).map(([index, line]) => [index, { ...usual, ...line }]);
  return Object.fromEntries([...shown, ...gone.map((index) => [index, usual])]) as Record<number, T>;
};
