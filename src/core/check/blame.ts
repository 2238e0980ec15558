/** One wrong cell breaks several rules: it is told once. */
import { message } from '../messages/index.ts';
import type { Rule, RuleFinding } from '../rules/rule.ts';
import { addressOf, type CellRef, type Table } from '../tables/index.ts';
import { readingAt } from '../tables/records/figure.ts';
import { isAbsent, numberOf } from '../values/index.ts';
import { cellKey, textAt } from '../values/workbook.ts';

export interface Found {
  readonly rule: Rule;
  readonly finding: RuleFinding;
}

const keyOf = ({ row, column }: CellRef): number => cellKey(row, column);

const cellsOf = ({ cell, about = [] }: RuleFinding): number[] => [...new Set([cell, ...about].map(keyOf))];

/** The cell of a row that most of its findings have in common, if two of them do. */
const shared = (found: readonly Found[]): CellRef | null => {
  const counts = new Map<number, { cell: CellRef; count: number }>();
  for (const { finding } of found) {
    for (const cell of [finding.cell, ...(finding.about ?? [])]) {
      const known = counts.get(keyOf(cell));
      if (known) known.count++;
      else counts.set(keyOf(cell), { cell, count: 1 });
    }
  }
  const most = [...counts.values()].reduce((a, b) => (b.count > a.count ? b : a));
  return most.count > 1 ? most.cell : null;
};

/** A finding told at another of its cells: what is there, and what would do, if that is known. */
const movedTo = (finding: RuleFinding, cell: CellRef, expected: string): RuleFinding => {
  if (keyOf(finding.cell) === keyOf(cell)) return { ...finding, cell };
  const { table, row, column } = cell;
  return {
    ...finding,
    cell,
    about: [...(finding.about ?? []), finding.cell],
    field: table.columns.find(({ index }) => index === column)?.match.field ?? null,
    received: textAt(table.sheet, row, column).trim(),
    expected,
  };
};

/** Findings of one row that share a cell become one finding at that cell. */
const mergeRow = (found: readonly Found[]): Found[] => {
  if (found.length < 2) return [...found];
  const cell = shared(found);
  if (cell === null) return [...found];
  const key = keyOf(cell);
  const same = found.filter(({ finding }) => cellsOf(finding).includes(key));
  const rest = found.filter((one) => !same.includes(one));
  const first = same.find(({ finding }) => finding.severity === 'logic') ?? (same[0] as Found);
  const others = same.filter((one) => one !== first).map(({ finding }) => addressOf(finding.cell));
  const merged: RuleFinding = {
    ...movedTo(first.finding, cell, ''),
    message: message('ruleBreaksMore', {
      said: first.finding.message,
      count: others.length,
      cells: [...new Set(others)].join('、'),
    }),
  };
  return [{ rule: first.rule, finding: merged }, ...mergeRow(rest)];
};

/** The cell of a column, among those of the rows that a sum adds, that a finding is about. */
const cellUnder = ({ finding }: Found, column: number, rows: ReadonlySet<number>): CellRef | undefined =>
  finding.to === undefined
    ? [finding.cell, ...(finding.about ?? [])].find((cell) => cell.column === column && rows.has(cell.row))
    : undefined;

const canBe = ({ table, row, column }: CellRef, missing: number): boolean => {
  const reading = readingAt(table.sheet, row, column);
  return isAbsent(reading) || (numberOf(reading) ?? -1) + missing >= 0;
};

/**
 * A total that doesn't hold because of a cell that is told anyway isn't a second fault; the finding moves to that
 * cell, which is the one that both speak of.
 */
const underTotals = (found: readonly Found[], sums: readonly Found[]): { rows: Found[]; sums: Found[] } => {
  let rows = [...found];
  const left = sums.filter(({ finding: { over, cell, to, repair } }) => {
    if (!over || to || repair !== undefined) return true;
    const members = new Set(over.rows);
    const under = rows.filter((one) => cellUnder(one, cell.column, members) !== undefined);
    const [only] = under;
    if (!only) return true;
    if (under.length > 1) return false;
    const at = cellUnder(only, cell.column, members) as CellRef;
    if (!canBe(at, over.missing)) return true;
    const value = (numberOf(readingAt(at.table.sheet, at.row, at.column)) ?? 0) + over.missing;
    const moved = movedTo(only.finding, at, String(Math.round(value * 100) / 100));
    rows = rows.map((one) => (one === only ? { ...one, finding: moved } : one));
    return false;
  });
  return { rows, sums: left };
};

/**
 * Findings about single rows and those about sums, each fault once: what a sum already blames on a cell isn't told
 * again by a comparison that this cell takes part in, and several comparisons that fail at one cell are one finding.
 */
export const blameOnce = (found: readonly Found[], sums: readonly Found[]): Found[] => {
  // A sum that blames no cell for certain is one comparison among others: what they share may tell the cell.
  const open = sums.filter(({ finding }) => finding.about !== undefined && !finding.to);
  const told = sums.filter((one) => one.finding.about === undefined || one.finding.to);
  const blamed = new Set(told.filter(({ finding }) => !finding.to).map(({ finding }) => keyOf(finding.cell)));
  const isFree = ({ finding }: Found): boolean =>
    finding.to !== undefined || !cellsOf(finding).some((key) => blamed.has(key));
  const left = [...open, ...found.filter(isFree)];
  const isAlone = ({ finding }: Found): boolean => finding.to !== undefined || finding.about === undefined;
  const byRow = new Map<number, Found[]>();
  for (const one of left) {
    if (isAlone(one)) continue;
    const row = byRow.get(one.finding.cell.row);
    if (row) row.push(one);
    else byRow.set(one.finding.cell.row, [one]);
  }
  const merged = [...byRow.values()].flatMap((row) => (row.length > 1 ? mergeRow(row) : row));
  const under = underTotals([...left.filter(isAlone), ...merged], told);
  return [...under.rows, ...under.sums];
};

const push = <T>(lists: Map<Table, T[]>, table: Table, item: T): void => {
  const list = lists.get(table);
  if (list) list.push(item);
  else lists.set(table, [item]);
};

interface OnTable {
  readonly view: { readonly table: Table };
  readonly found: readonly Found[];
  readonly sums: readonly Found[];
}

/**
 * Findings of rules about several tables, by the table they are shown in. Cells of other tables that take part and
 * are blamed there already bring no second finding here; those that aren't no longer matter.
 */
export const inOwnTable = (across: readonly Found[], tables: readonly OnTable[]): Map<Table, Found[]> => {
  const blamed = new Map<Table, Set<number>>();
  const blocks = new Map<Table, RuleFinding[]>();
  for (const { view, found, sums } of tables) {
    const cells = new Set<number>();
    for (const { finding } of [...sums, ...found]) {
      if (finding.to) push(blocks, view.table, finding);
      else if (finding.severity === 'logic') cells.add(keyOf(finding.cell));
    }
    blamed.set(view.table, cells);
  }
  const isTold = (cell: CellRef, own: Table): boolean => {
    const inBlock = (blocks.get(cell.table) ?? []).some(
      ({ cell: from, to }) =>
        to !== undefined &&
        cell.row >= from.row &&
        cell.row <= to.row &&
        cell.column >= from.column &&
        cell.column <= to.column,
    );
    return inBlock || (cell.table !== own && blamed.get(cell.table)?.has(keyOf(cell)) === true);
  };
  const kept = new Map<Table, Found[]>();
  // A whole row or column that was copied or is in doubt explains whatever else its cells bring.
  for (const { finding } of across) if (finding.to) push(blocks, finding.cell.table, finding);
  for (const one of across) {
    const { finding } = one;
    const own = finding.cell.table;
    if (finding.to) {
      push(kept, own, one);
      continue;
    }
    if ([finding.cell, ...(finding.about ?? [])].some((cell) => isTold(cell, own))) continue;
    const about = finding.about?.filter(({ table }) => table === own) ?? [];
    push(kept, own, { ...one, finding: { ...finding, about } });
  }
  return kept;
};
