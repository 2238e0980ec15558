/** A table from text (`46,1;44,1`, lines, JSON) or rows. */
import { message } from '../../messages/index.ts';
import { numberOf, readCell } from '../../values/index.ts';
import { readFigure, type Fault } from './readFigure.ts';
import type { Cell, ColumnSpec, Row, TableInput } from './question.ts';

type Read = readonly Row[] | Fault;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const rowsOfText = (text: string): readonly unknown[] => {
  if (text.trim().startsWith('[')) {
    const rows = parsed(text);
    return Array.isArray(rows) ? (rows as readonly unknown[]) : [];
  }
  return text
    .split(/[;；\r\n]+/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(/[,，\t]/).map((cell) => cell.trim()));
};

const isNumber = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && numberOf(readCell(value)) !== null);

/** Which column each cell belongs to: all in order, or only the numbers where the row has no names. */
const columnsFor = (cells: readonly unknown[], columns: readonly ColumnSpec[]): readonly ColumnSpec[] => {
  const numbers = columns.filter(({ kind }) => kind === 'number');
  const nameless = columns[0]?.kind === 'text' && cells.length <= numbers.length && isNumber(cells[0]);
  return nameless ? numbers : columns;
};

const cellsByKey = (
  row: unknown,
  columns: readonly ColumnSpec[],
): Readonly<Record<string, unknown>> | null => {
  if (isRecord(row)) return row;
  if (!Array.isArray(row)) return null;
  const cells = row as readonly unknown[];
  const targets = columnsFor(cells, columns);
  if (cells.length > targets.length) return null;
  return Object.fromEntries(cells.map((cell, i) => [targets[i]?.key ?? '', cell]));
};

const cellOf = (column: ColumnSpec, value: unknown, position: number): Cell | Fault => {
  const missing = value === undefined || value === null || value === '';
  if (column.kind === 'text') return missing ? (column.default ?? String(position)) : String(value);
  if (missing && column.default !== undefined) return column.default;
  if (missing) return { found: '', expected: message('whatif-expected-number', { unit: column.unit }) };
  return readFigure(column, value);
};

/** The rows of a table input; text columns left out are numbered, number columns left out take their default. */
export const readTable = ({ columns }: TableInput, given: unknown): Read => {
  const rows = Array.isArray(given) ? (given as readonly unknown[]) : rowsOfText(String(given));
  const expected = message('whatif-expected-table', { columns: columns.map(({ key }) => key).join(',') });
  if (rows.length === 0) return { found: Array.isArray(given) ? '' : String(given), expected };
  const read: Row[] = [];
  for (const [i, row] of rows.entries()) {
    const cells = cellsByKey(row, columns);
    if (cells === null)
      return { found: JSON.stringify(row), expected, place: message('whatif-place-row', { row: i + 1 }) };
    const done: Record<string, Cell> = {};
    for (const column of columns) {
      const cell = cellOf(column, cells[column.key], i + 1);
      if (typeof cell === 'object') {
        const place = message('whatif-place-cell', { row: i + 1, column: column.key });
        return { ...cell, place };
      }
      done[column.key] = cell;
    }
    read.push(done);
  }
  return read;
};
