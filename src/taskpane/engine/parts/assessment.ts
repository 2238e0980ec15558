/** The national assessments of the open workbook, whatever plan it is checked against. */
import {
  assess,
  balanceOptions,
  EXTRA_TEACHERS,
  parseChoices,
  parseRecords,
  withoutRecord,
  withRecord,
  type AssessmentReport,
  type BalanceChoices,
  type ChecklistRecord,
} from '../../../core/check/assessment/index.ts';
import { withOptions } from '../../../core/indicators/shared/balance/options.ts';
import { definition } from '../../../core/plans/definitions.ts';
import { resolvePack } from '../../../core/plans/index.ts';
import { factsOf } from '../../../core/tables/index.ts';
import { balanceView } from '../views/assessment/balance.ts';
import { inclusiveView } from '../views/assessment/inclusive.ts';
import type { BalanceView, InclusiveView, SchoolView, WayView } from '../views/assessment/types.ts';
import { schoolView, wayView } from '../views/assessment/way.ts';
import type { Checked } from './checked.ts';

export interface AssessmentApi {
  /** null: no table has data for it. */
  balance(): BalanceView | null;
  /** One school of a stage; null where it is no longer there. */
  school(wanted: { readonly stage: string; readonly key: string }): SchoolView | null;
  /** What the county lacks to pass. */
  way(): WayView | null;
  inclusive(): InclusiveView | null;
  /** The stored records with a verdict, as they are to be stored. */
  withVerdict(stored: unknown, given: VerdictGiven): readonly ChecklistRecord[] | null;
  /** The stored records without what was recorded for an item in a year. */
  withoutVerdict(stored: unknown, item: string, year: number): readonly ChecklistRecord[] | null;
  /** The stored readings with one of them changed; null: all are as the sources have them. */
  withChoice(stored: unknown, change: ChoiceChange): BalanceChoices | null;
}

export type VerdictGiven = ChecklistRecord & { readonly year: number };

/** null takes back what a person said. */
export type ChoiceChange =
  | {
      readonly kind: 'parameter';
      readonly id: string;
      readonly own: { readonly value: number; readonly basis: string } | null;
    }
  | {
      readonly kind: 'teachers';
      readonly indicator: string;
      readonly column: string;
      readonly counts: boolean;
    }
  | { readonly kind: 'shared'; readonly school: string; readonly count: number | null }
  | { readonly kind: 'parent'; readonly point: string; readonly school: string | null };

interface Made {
  readonly report: AssessmentReport;
  readonly choices: BalanceChoices;
}

const without = <T>(all: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([one]) => one !== key));

/** An own entry put in or, for null, taken out. */
const put = <T>(all: Readonly<Record<string, T>>, key: string, value: T | null): Record<string, T> =>
  value === null ? without(all, key) : { ...all, [key]: value };

const changed = (choices: BalanceChoices, change: ChoiceChange): BalanceChoices => {
  switch (change.kind) {
    case 'parameter':
      return { ...choices, parameters: put(choices.parameters, change.id, change.own) };
    case 'shared':
      return { ...choices, shared: put(choices.shared, change.school, change.count) };
    case 'parent':
      return { ...choices, parents: put(choices.parents, change.point, change.school) };
    case 'teachers': {
      const { indicator, column, counts } = change;
      const others = (choices.teachers[indicator] ?? []).filter((one) => one !== column);
      const columns = EXTRA_TEACHERS.filter((one) => others.includes(one) || (counts && one === column));
      return { ...choices, teachers: put(choices.teachers, indicator, columns.length > 0 ? columns : null) };
    }
  }
};

const orNone = <T>(list: readonly T[]): readonly T[] | null => (list.length > 0 ? list : null);

const isNational = ({ parameters, teachers, shared, parents }: BalanceChoices): boolean =>
  [parameters, teachers, shared, parents].every((all) => Object.keys(all).length === 0);

const NOTHING: AssessmentReport = { balance: null, inclusive: null };

/** The national plan's own report where that was checked, else the same made from the tables. */
const make = ({ report, tables, pack, order, lang }: Checked): Made => {
  const choices = parseChoices(order.recorded?.balance);
  if (pack.id === 'national') return { report: report.assessment ?? NOTHING, choices };
  const national = resolvePack('national');
  const facts = withOptions(factsOf(tables, report.year), balanceOptions(choices));
  const records = parseRecords(order.recorded?.checklist);
  const assessed = national && assess(facts, national, [], records, lang, choices);
  return { report: assessed?.report ?? NOTHING, choices };
};

export const assessment = (last: () => Checked): AssessmentApi => {
  let made: { readonly of: Checked['report']; readonly what: Made } | null = null;
  const current = (): Made => {
    const checked = last();
    if (made?.of !== checked.report) made = { of: checked.report, what: make(checked) };
    return made.what;
  };
  return {
    balance() {
      const { report, choices } = current();
      return report.balance && balanceView(report.balance, last().lang, choices);
    },
    school(wanted) {
      const { balance } = current().report;
      return balance && schoolView(balance, wanted, last().lang);
    },
    way() {
      const { balance } = current().report;
      return balance && wayView(balance, last().lang);
    },
    inclusive() {
      const { inclusive } = current().report;
      return inclusive && inclusiveView(inclusive, definition('kg_area_planned_from').value, last().lang);
    },
    withVerdict: (stored, given) => orNone(withRecord(parseRecords(stored), given)),
    withoutVerdict: (stored, item, year) => orNone(withoutRecord(parseRecords(stored), item, year)),
    withChoice(stored, change) {
      // read once more: what makes no sense isn't stored
      const choices = parseChoices(changed(parseChoices(stored), change));
      return isNational(choices) ? null : choices;
    },
  };
};
