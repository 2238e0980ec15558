/** One wrong cell breaks several rules: it is told once. */
import { message } from '../messages/index.ts';
import type { Rule, RuleFinding } from '../rules/rule.ts';
import { addressOf, type CellRef } from '../tables/index.ts';
import { cellKey } from '../values/workbook.ts';

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
  const own = keyOf(first.finding.cell) === key;
  const merged: RuleFinding = {
    ...first.finding,
    cell,
    field: own
      ? first.finding.field
      : (cell.table.columns.find(({ index }) => index === cell.column)?.match.field ?? null),
    message: message('ruleBreaksMore', {
      said: first.finding.message,
      count: others.length,
      cells: [...new Set(others)].join('、'),
    }),
  };
  return [{ rule: first.rule, finding: merged }, ...mergeRow(rest)];
};

/**
 * Findings about single rows and those about sums, each fault once: what a sum already blames on a cell isn't told
 * again by a comparison that this cell takes part in, and several comparisons that fail at one cell are one finding.
 */
export const blameOnce = (found: readonly Found[], sums: readonly Found[]): Found[] => {
  const blamed = new Set(sums.filter(({ finding }) => !finding.to).map(({ finding }) => keyOf(finding.cell)));
  const left = found.filter(({ finding }) => finding.to || !cellsOf(finding).some((key) => blamed.has(key)));
  const isAlone = ({ finding }: Found): boolean => finding.to !== undefined || finding.about === undefined;
  const byRow = new Map<number, Found[]>();
  for (const one of left) {
    if (isAlone(one)) continue;
    const row = byRow.get(one.finding.cell.row);
    if (row) row.push(one);
    else byRow.set(one.finding.cell.row, [one]);
  }
  const merged = [...byRow.values()].flatMap((row) => (row.length > 1 ? mergeRow(row) : row));
  return [...left.filter(isAlone), ...merged, ...sums];
};
