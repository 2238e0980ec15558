/** One number column of a table, read once for all rules. */
import { field as fieldOf, isPlain, type FieldId, type FieldKind } from '../../fields/index.ts';
import { figureAt, unitOf } from '../../tables/records/figure.ts';
import type { Table, TableColumn } from '../../tables/index.ts';
import { convert, isAbsent, normalise } from '../../values/index.ts';

/** What a cell of a number column turned out to be. */
export const CELL = { number: 0, blank: 1, absent: 2, unreadable: 3, impossible: 4 } as const;
export type CellState = (typeof CELL)[keyof typeof CELL];

export interface Column {
  readonly index: number;
  readonly field: FieldId;
  readonly kind: FieldKind;
  readonly source: TableColumn;
  /** As the sheet heads it: `一年级/学生数`. */
  readonly header: string;
  /** Canonical units in one printed unit: 10,000 where the column is in 万元. */
  readonly factor: number;
  /** Rows of the table from its first row on; `values` are in the canonical unit. */
  readonly firstRow: number;
  readonly values: Float64Array;
  readonly states: Uint8Array;
}

const NUMERIC: ReadonlySet<FieldKind> = new Set(['count', 'area', 'money', 'share', 'ratio']);
/** Numbers of this kind that can't be added over schools. */
const NOT_ADDITIVE: ReadonlySet<string> = new Set<FieldId>(['max_class_size', 'avg_class_size']);
const CONFIDENT = 0.6;

/** Whether a column holds quantities that a rule may compute with; last year's own column counts as one. */
export const isNumberColumn = ({ used, match }: TableColumn): boolean =>
  match.field !== null &&
  NUMERIC.has(fieldOf(match.field).kind) &&
  (used || (match.qualifiers.previousYear === true && match.confidence >= CONFIDENT));

/** Whether adding the column over rows gives the quantity of all of them. */
export const isAdditive = ({ field, kind, source }: Column): boolean =>
  (kind === 'count' || kind === 'area' || kind === 'money') &&
  !NOT_ADDITIVE.has(field) &&
  isPlain(source.match);

const headerOf = ({ path, match }: TableColumn): string =>
  path
    .map((part) => normalise(part).replace(/\((?:人|个|所|间|台|册|m2|平方米|元|万元|亩)\)$/, ''))
    .filter((part, i, all) => part !== '' && part !== all[i - 1])
    .join('/') ||
  match.matched ||
  '';

/** Head-counts, classes and rooms are whole and never negative; areas and money are never negative. */
export const isImpossible = (kind: FieldKind, value: number): boolean =>
  value < 0 || (kind === 'count' && !Number.isInteger(value));

const stateOf = (kind: FieldKind, value: number): CellState =>
  (kind === 'count' || kind === 'area' || kind === 'money') && isImpossible(kind, value)
    ? CELL.impossible
    : CELL.number;

/** Reads a column over the rows given; other rows stay blank. */
export const readColumn = (
  table: Table,
  source: TableColumn,
  rows: readonly number[],
  firstRow: number,
  lastRow: number,
): Column => {
  const id = source.match.field as FieldId;
  const { kind, unit: canonical } = fieldOf(id);
  const printed = unitOf(table, source);
  const factor = printed === null || canonical === '' ? 1 : (convert(1, printed, canonical) ?? 1);
  const length = Math.max(0, lastRow - firstRow + 1);
  const values = new Float64Array(length);
  const states = new Uint8Array(length).fill(CELL.blank);
  const plain = table.sheet.formats.size === 0;
  for (const row of rows) {
    const at = row - firstRow;
    const cell = table.sheet.rows[row]?.[source.index] ?? null;
    if (cell === null || cell === '') continue;
    if (plain && typeof cell === 'number' && Number.isFinite(cell) && factor === 1) {
      values[at] = cell;
      states[at] = stateOf(kind, cell);
      continue;
    }
    const { reading, value } = figureAt(table, row, source);
    if (value !== null) {
      values[at] = value;
      states[at] = stateOf(kind, value);
    } else if (reading.kind === 'blank') states[at] = CELL.blank;
    else states[at] = isAbsent(reading) ? CELL.absent : CELL.unreadable;
  }
  return {
    index: source.index,
    field: id,
    kind,
    source,
    header: headerOf(source),
    factor,
    firstRow,
    values,
    states,
  };
};

/** The number of a cell; null for blank, `/`, text, errors and figures that can't be true. */
export const numberIn = (column: Column, row: number): number | null => {
  const at = row - column.firstRow;
  return column.states[at] === CELL.number ? (column.values[at] as number) : null;
};

/** The cell as a part of a sum: blank and `/` add nothing; null where it can't be known. */
export const partIn = (column: Column, row: number): number | null => {
  const at = row - column.firstRow;
  const state = column.states[at];
  if (state === CELL.number) return column.values[at] as number;
  return state === CELL.blank || state === CELL.absent ? 0 : null;
};

export const stateIn = (column: Column, row: number): CellState =>
  (column.states[row - column.firstRow] ?? CELL.blank) as CellState;

/** A figure as the column prints it: 3 万元 for 30,000 元. */
export const asPrinted = (column: Column, value: number): number =>
  Number((value / column.factor).toPrecision(12));
