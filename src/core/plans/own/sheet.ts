/** Finding a plan's table in a sheet, and its cells by column. */
import { cellAddress, externalAddress } from '../../values/address.ts';
import { normalise, isNoteText } from '../../values/text.ts';
import { parseUnit } from '../../values/unit.ts';
import { cellKey, textAt, valueAt } from '../../values/workbook.ts';
import type { Area, Scalar, Sheet } from '../../values/workbook.ts';
import { roleOf, targetYearOf } from './words.ts';
import type { Role } from './words.ts';

export interface TargetColumn {
  readonly column: number;
  /** From the header 2025年目标; null for the plain column 目标值, whose year stands in the row. */
  readonly year: number | null;
  /** Unit in the header: 目标值(%). */
  readonly unit: string | null;
}

export interface PlanTable {
  readonly file: string;
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Role, number>;
  readonly targets: readonly TargetColumn[];
}

export interface Cell {
  readonly value: Scalar;
  readonly text: string;
  readonly format: string | undefined;
  readonly shown: string | undefined;
  /** `[规划.xlsx]目标!D5`, for messages. */
  readonly place: string;
}

const HEADER_ROWS = 30;

const tableAt = (file: string, sheet: Sheet, row: number): PlanTable | null => {
  const columns = new Map<Role, number>();
  const targets: TargetColumn[] = [];
  for (let column = 0; column < sheet.columnCount; column++) {
    const header = textAt(sheet, row, column);
    if (header === '') continue;
    const { rest, unit = null } = parseUnit(header);
    const year = targetYearOf(header) ?? targetYearOf(rest);
    const role = roleOf(header) ?? roleOf(rest);
    if (year !== null) targets.push({ column, year, unit });
    else if (role !== null && !columns.has(role)) {
      columns.set(role, column);
      if (role === 'target') targets.unshift({ column, year: null, unit });
    }
  }
  return columns.has('indicator') && targets.length > 0
    ? { file, sheet, headerRow: row, columns, targets }
    : null;
};

/** The table whose header holds 指标 and 目标值 (or 2025年目标); null where the first rows have none. */
export const planTable = (file: string, sheet: Sheet): PlanTable | null => {
  for (let row = 0; row < Math.min(HEADER_ROWS, sheet.rows.length); row++) {
    const table = tableAt(file, sheet, row);
    if (table !== null) return table;
  }
  return null;
};

const originOf = (merges: readonly Area[], row: number, column: number): readonly [number, number] => {
  const merge = merges.find(
    (area) =>
      area.firstRow <= row && row <= area.lastRow && area.firstColumn <= column && column <= area.lastColumn,
  );
  return merge === undefined ? [row, column] : [merge.firstRow, merge.firstColumn];
};

/** `[规划.xlsx]目标!D5`; without a file, as for a range of the user's own sheet, `目标!D5`. */
export const placeOf = (table: Pick<PlanTable, 'file' | 'sheet'>, row: number, column: number): string => {
  const address = cellAddress(row, column);
  const { file, sheet } = table;
  return file === '' ? `${sheet.name}!${address}` : externalAddress(file, sheet.name, address);
};

/** A cell of the table. Below a merged cell its content counts for each of its rows. */
export const cellOf = (table: PlanTable, row: number, column: number): Cell => {
  const { sheet } = table;
  const [top, left] = originOf(sheet.merges, row, column);
  const key = cellKey(top, left);
  return {
    value: valueAt(sheet, top, left),
    text: textAt(sheet, top, left).trim(),
    format: sheet.formats.get(key),
    shown: sheet.texts.get(key),
    place: placeOf(table, row, column),
  };
};

/** The first text above the header: the plan's title. Null where there is none. */
export const titleOf = (table: PlanTable): string | null => {
  for (let row = 0; row < table.headerRow; row++) {
    for (let column = 0; column < table.sheet.columnCount; column++) {
      const text = textAt(table.sheet, row, column).trim();
      if (text !== '' && !isNoteText(text) && !/^单位[::]/.test(normalise(text))) return text;
    }
  }
  return null;
};
