/** All tables of a run together, for rules that hold one against another. */
import type { Facts } from '../../tables/index.ts';
import type { LastYear } from './lastYear.ts';
import type { TableView } from './tableView.ts';

export interface RunView {
  readonly censusYear: number;
  readonly facts: Facts;
  /** The tables that count for the census, in the order in which they were read. */
  readonly tables: readonly TableView[];
  /** The census before, where the run has tables of it. */
  readonly last: LastYear | null;
}
