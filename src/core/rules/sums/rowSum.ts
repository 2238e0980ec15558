/** Sums that rules ask the runner to hold together: within a row, and down a column. */
import type { RuleSeverity } from '../rule.ts';
import type { Column } from '../view/column.ts';

/** Whether the parts are all there is (`exact`) or only some of it (`atMost`); null: the row isn't asked. */
export type Coverage = 'exact' | 'atMost' | null;

/** In every row one column is the sum of others. */
export interface RowSum {
  /** Id of the rule that states it. */
  readonly rule: string;
  readonly severity: RuleSeverity;
  readonly total: Column;
  readonly parts: readonly Column[];
  readonly coverage: (row: number) => Coverage;
  /** Only the layout suggests it: held against the rows when most of them keep it. */
  readonly suggested?: boolean;
}

/** A totals row holds the sum of other rows, in one column. */
export interface ColumnSum {
  readonly rule: string;
  readonly column: Column;
  readonly row: number;
  readonly rows: readonly number[];
}

export const everyRow = (): Coverage => 'exact';
