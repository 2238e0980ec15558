/** Class-size bands of a table: which columns they are, and whether together they leave no size out. */
import { bandOf, type Band } from '../../tables/records/bandRecords.ts';
import type { Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';

export interface BandColumn extends Band {
  readonly column: Column;
}

/** The columns that count the classes of one band each; 其中 bands overlap others and are left out. */
export const bandColumns = (view: TableView): BandColumn[] =>
  view.columns.flatMap((column): BandColumn[] => {
    const { match, used } = column.source;
    if (!used || match.modifiers.includes('ofWhich') || match.modifiers.includes('share')) return [];
    const band = bandOf(match);
    return band ? [{ ...band, column }] : [];
  });

/** Whether bands run from the smallest class to an open end without gap or overlap. */
export const isWholeRange = (bands: readonly Band[]): boolean => {
  const sorted = [...bands].sort((a, b) => a.low - b.low);
  if (sorted.length < 2 || (sorted[0] as Band).low > 1 || sorted[sorted.length - 1]?.high !== null)
    return false;
  return sorted.every(({ low }, i) => i === 0 || sorted[i - 1]?.high === low - 1);
};
