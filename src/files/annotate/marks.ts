import { cellAddress, columnIndex } from '../../core/values/address.ts';
import type { Area } from '../../core/values/workbook.ts';
import { SEVERITY_ORDER } from './colours.ts';
import type { Severity } from './colours.ts';

export interface Mark {
  readonly sheet: string;
  /** A cell or an area, for example `D5` or `D5:D9`; the note goes to its first cell. */
  readonly address: string;
  readonly severity: Severity;
  readonly note: string;
}

/** What is done to one cell, all its marks together. */
export interface CellMark {
  readonly sheet: string;
  readonly address: string;
  readonly severity: Severity;
  readonly notes: readonly string[];
}

/** An area with more cells than this is marked at its first cell only: a coloured column tells nobody anything. */
const AREA_CELLS_MAX = 2000;

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** The area of an A1 address; null for anything else. */
export const areaOf = (address: string): Area | null => {
  const [first, last = first] = address.split(':').map((part) => CELL.exec(part.trim()));
  if (!first || !last) return null;
  const rows = [Number(first[2]) - 1, Number(last[2]) - 1];
  const columns = [columnIndex(first[1] ?? ''), columnIndex(last[1] ?? '')];
  return {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
};

const isIn = (area: Area, row: number, column: number): boolean =>
  row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;

/** Marks by cell. A mark inside a merged area moves to its first cell, the only one that shows. */
export const byCell = (marks: readonly Mark[], mergesOf: (sheet: string) => readonly Area[]): CellMark[] => {
  const cells = new Map<
    string,
    { sheet: string; address: string; severities: Set<Severity>; notes: string[] }
  >();
  for (const mark of marks) {
    const area = areaOf(mark.address);
    if (area === null) continue;
    const size = (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
    const { lastRow, lastColumn } =
      size > AREA_CELLS_MAX ? { lastRow: area.firstRow, lastColumn: area.firstColumn } : area;
    const merges = mergesOf(mark.sheet);
    for (let row = area.firstRow; row <= lastRow; row += 1) {
      for (let column = area.firstColumn; column <= lastColumn; column += 1) {
        const merge = merges.find((candidate) => isIn(candidate, row, column));
        const address = cellAddress(merge?.firstRow ?? row, merge?.firstColumn ?? column);
        const key = `${mark.sheet}\n${address}`;
        const cell = cells.get(key) ?? { sheet: mark.sheet, address, severities: new Set(), notes: [] };
        cells.set(key, cell);
        cell.severities.add(mark.severity);
        const isFirst = row === area.firstRow && column === area.firstColumn;
        if (isFirst && mark.note !== '' && !cell.notes.includes(mark.note)) cell.notes.push(mark.note);
      }
    }
  }
  return [...cells.values()].map(({ sheet, address, severities, notes }) => ({
    sheet,
    address,
    severity: SEVERITY_ORDER.find((severity) => severities.has(severity)) ?? 'experience',
    notes,
  }));
};
