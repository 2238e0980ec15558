/** Text that a row inherits from above: merged township cells, and names written only once over many rows. */
import type { FieldId } from '../fields/index.ts';
import type { Grid } from './grid.ts';
import type { TableColumn, TableKind } from './table.ts';

/** Fields whose merged cell speaks for every row it covers. */
const CARRIED: ReadonlySet<string> = new Set<FieldId>([
  'county',
  'township',
  'school_name',
  'school_code',
  'school_type',
  'sponsor_type',
  'is_inclusive',
  'urban_rural_type',
  'stage',
  'stat_year',
  'grade',
  'age_group',
]);

/** Fields that people also leave blank, unmerged, until the next value. */
const LEFT_BLANK: Record<'class_list' | 'other', ReadonlySet<string>> = {
  class_list: new Set(['township', 'school_name', 'school_code', 'stage', 'grade', 'age_group']),
  other: new Set(['township']),
};

/** For each column that carries text down: row → the row that holds the text. Only rows that inherit are listed. */
export const carriedText = (
  grid: Grid,
  columns: readonly TableColumn[],
  kind: TableKind,
  rows: readonly number[],
  breaks: ReadonlySet<number>,
): Map<number, Map<number, number>> => {
  const carried = new Map<number, Map<number, number>>();
  const leftBlank = LEFT_BLANK[kind === 'class_list' ? 'class_list' : 'other'];
  for (const { index, match } of columns) {
    if (match.field === null || !CARRIED.has(match.field)) continue;
    const sources = new Map<number, number>();
    let above: number | null = null;
    let previous = -1;
    for (const row of rows) {
      const area = grid.merges.at(row, index);
      const value = grid.sheet.rows[row]?.[index] ?? null;
      if (breaks.has(row) && match.field !== 'township') above = null;
      if (area && area.firstRow < row && area.firstColumn === index) {
        sources.set(row, area.firstRow);
        above = area.firstRow;
      } else if (value !== null && value !== '') above = row;
      else if (above !== null && leftBlank.has(match.field) && previous >= 0) sources.set(row, above);
      previous = row;
    }
    if (sources.size > 0) carried.set(index, sources);
  }
  return carried;
};
