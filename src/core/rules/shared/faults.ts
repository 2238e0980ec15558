/** Rules that judge one cell a row: what is found, and one finding instead of many where most rows fail. */
import type { RuleFinding } from '../rule.ts';
import type { Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { findingAt, type Said } from '../words.ts';
import { oneForMost } from './relations.ts';

export interface Fault extends Said {
  readonly received: number | string;
  /** The columns it is held against. */
  readonly about: readonly Column[];
}

/** `null`: the row holds. `undefined`: it can't be told. */
export type Judgement = Fault | null | undefined;

export const faultsIn = (
  view: TableView,
  column: Column,
  judge: (row: number) => Judgement,
): readonly RuleFinding[] => {
  let known = 0;
  const findings: RuleFinding[] = [];
  for (const row of view.table.dataRows) {
    const fault = judge(row);
    if (fault === undefined) continue;
    known++;
    if (fault === null) continue;
    const { received, about, ...said } = fault;
    findings.push({
      ...findingAt(view, row, column, received, said),
      about: about.map(({ index }) => view.cell(row, index)),
    });
  }
  return oneForMost(view, column, known, findings);
};
