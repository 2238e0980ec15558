/** A figure read from a cell, in the canonical unit of its field. */
import { field as fieldOf, type FieldId } from '../../fields/index.ts';
import { convert, numberOf, readCell, type Reading } from '../../values/index.ts';
import { cellAddress, areaAddress, externalAddress } from '../../values/address.ts';
import { cellKey, valueAt, type Sheet } from '../../values/workbook.ts';
import type { Table, TableColumn } from '../table.ts';

export interface CellRef {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
}

export interface Figure extends CellRef {
  readonly reading: Reading;
  /** In the canonical unit of the field; null when the cell holds no number. */
  readonly value: number | null;
}

/** The reading of one cell, number format and shown text taken into account. */
export const readingAt = (sheet: Sheet, row: number, column: number): Reading => {
  const value = valueAt(sheet, row, column);
  if (sheet.formats.size === 0) return readCell(value);
  const key = cellKey(row, column);
  return readCell(value, sheet.formats.get(key), sheet.texts.get(key));
};

/** The unit a column's numbers are in: the header's own, else one of the unit line that fits the field, else null. */
export const unitOf = (table: Table, column: TableColumn): string | null => {
  if (column.match.unit !== null) return column.match.unit;
  if (column.match.field === null) return null;
  const canonical = fieldOf(column.match.field).unit;
  return table.context.units.find((unit) => convert(1, unit, canonical) !== null) ?? null;
};

/** Reads one cell as a quantity of its column's field. */
export const figureAt = (table: Table, row: number, column: TableColumn): Figure => {
  const reading = readingAt(table.sheet, row, column.index);
  return { table, row, column: column.index, reading, value: valueIn(reading, table, column) };
};

const valueIn = (reading: Reading, table: Table, column: TableColumn): number | null => {
  const number = numberOf(reading);
  if (number === null || column.match.field === null) return number;
  const canonical = fieldOf(column.match.field).unit;
  const printed =
    reading.kind === 'number' && reading.unit !== undefined ? reading.unit : unitOf(table, column);
  if (printed === null || printed === '' || canonical === '') return number;
  return convert(number, printed, canonical) ?? number;
};

/** `D5`. */
export const addressOf = ({ row, column }: CellRef): string => cellAddress(row, column);

/**
 * The cells as few addresses as possible, `[小学.xlsx]2024年小学!D5:D132`: neighbours in one column of one sheet become
 * one block, which may take in rows between them that are no data (subtotals, blanks).
 */
export const addressesOf = (cells: readonly CellRef[]): string[] => {
  const blocks = new Map<string, { cell: CellRef; first: number; last: number }>();
  for (const cell of cells) {
    const key = `${cell.table.file}\n${cell.table.sheet.name}\n${cell.table.header[0]}\n${cell.column}`;
    const block = blocks.get(key);
    if (!block) blocks.set(key, { cell, first: cell.row, last: cell.row });
    else {
      block.first = Math.min(block.first, cell.row);
      block.last = Math.max(block.last, cell.row);
    }
  }
  return [...blocks.values()].map(({ cell, first, last }) =>
    externalAddress(
      cell.table.file,
      cell.table.sheet.name,
      areaAddress(first, cell.column, last, cell.column),
    ),
  );
};

/** The columns of a table by field, for one stage; a column named for another stage or year is left out. */
export const columnsByField = (
  table: Table,
  stage: string | null,
  censusYear: number,
): ReadonlyMap<FieldId, TableColumn> => {
  const found = new Map<FieldId, TableColumn>();
  const rank = (column: TableColumn): number =>
    (column.match.stage !== null && column.match.stage === stage ? 2 : 0) +
    (column.match.qualifiers.year === censusYear ? 1 : 0);
  for (const column of table.columns) {
    const { field, stage: named, qualifiers } = column.match;
    if (!column.used || field === null) continue;
    if (named !== null && stage !== null && named !== stage && named !== 'compulsory') continue;
    if (qualifiers.year !== undefined && qualifiers.year !== censusYear) continue;
    const other = found.get(field);
    if (!other || rank(column) > rank(other)) found.set(field, column);
  }
  return found;
};
