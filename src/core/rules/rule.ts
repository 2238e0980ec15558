/** What a logic rule is: a record that the runner, the help and the lists are made from. */
import type { FieldId } from '../fields/index.ts';
import type { Entry, Message } from '../messages/index.ts';
import type { CellRef, TableKind } from '../tables/index.ts';
import type { Stage } from '../values/stage.ts';
import type { ColumnSum, RowSum } from './sums/rowSum.ts';
import type { ToleranceId } from './tolerance.ts';
import type { RunView } from './view/runView.ts';
import type { TableView, Who } from './view/tableView.ts';

/** `logic` must be fixed; `experience` must be fixed or explained. */
export type RuleSeverity = 'logic' | 'experience';

export interface RuleFinding {
  readonly severity: RuleSeverity;
  /** The cell to look at first; the upper left one where `to` spans a block. */
  readonly cell: CellRef;
  readonly to?: { readonly row: number; readonly column: number };
  /** The other cells that take part: whoever of them is blamed elsewhere already brings no second finding. */
  readonly about?: readonly CellRef[];
  /** For a sum down a column: the rows it adds, and what they lack of it, as the sheet would show it. */
  readonly over?: { readonly rows: readonly number[]; readonly missing: number };
  readonly who: Who | null;
  readonly field: FieldId | null;
  readonly received: string;
  readonly expected: string;
  readonly message: Message;
  readonly howToFix: Message;
  /** The value that would repair the cell, as the sheet would show it, where only one can. */
  readonly repair?: number;
  /** The sums that this value sets right, by the cells they are stated in. */
  readonly repairs?: readonly CellRef[];
}

/** What a rule says about one table or one run: findings, sums to be held together, or why it could not run. */
export interface Outcome {
  readonly findings?: readonly RuleFinding[];
  readonly sums?: readonly RowSum[];
  readonly totals?: readonly ColumnSum[];
  readonly notRun?: Message;
}

interface RuleRecord {
  /** Readable and stable: the id under which findings are stored and explained. */
  readonly id: string;
  /** Its number in the list of checks, `D01`. */
  readonly number: `D${number}`;
  readonly name: Entry;
  /** What it checks and why, for the help. */
  readonly checks: Entry;
  /** The severest of its parts. */
  readonly severity: RuleSeverity;
  readonly tolerances: readonly ToleranceId[];
  /** Where the rule comes from. */
  readonly origin: string;
  readonly certainty: 'high' | 'medium' | 'low';
  /** Of each group at least one field must be in the table; else the rule isn't run and the group is named. */
  readonly needs: readonly (readonly FieldId[])[];
}

/** A rule about one table at a time. */
export interface TableRule extends RuleRecord {
  readonly scope: 'row' | 'column' | 'table';
  readonly kinds: readonly TableKind[];
  /** Stages it speaks of; tables of another stage don't concern it. */
  readonly stages?: readonly Stage[];
  /** A cell that already breaks a fixed standard brings no second finding. */
  readonly yieldsToStandard?: true;
  readonly run: (view: TableView) => Outcome;
}

/** A rule about all tables of a run together, or about this year's and last year's. */
export interface RunRule extends RuleRecord {
  readonly scope: 'run' | 'years';
  /** A rule about years that has something to say without tables of last year too. */
  readonly alone?: true;
  readonly run: (view: RunView) => Outcome;
}

export type Rule = TableRule | RunRule;

export const isRunRule = (rule: Rule): rule is RunRule => rule.scope === 'run' || rule.scope === 'years';
