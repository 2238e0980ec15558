/** Findings of one rule on one sheet, counted, with the first and last row they stand in. */
import type { Finding, FindingGroup } from './report.ts';

const rowsOf = (cell: string): number[] => [...cell.matchAll(/\d+/g)].map(([digits]) => Number(digits));

/** One group a rule, severity and sheet, in the order in which they first occur; what is explained is left out. */
export const groupsOf = (findings: readonly Finding[]): FindingGroup[] => {
  const groups = new Map<string, FindingGroup>();
  for (const { rule, severity, sheet, cell, waived } of findings) {
    if (waived) continue;
    const rows = rowsOf(cell);
    if (rows.length === 0) continue;
    const key = `${severity}\n${rule}\n${sheet}`;
    const known = groups.get(key);
    const first = Math.min(...rows, known?.first ?? Infinity);
    const last = Math.max(...rows, known?.last ?? 0);
    groups.set(key, { rule, severity, sheet, count: (known?.count ?? 0) + 1, first, last });
  }
  return [...groups.values()];
};
