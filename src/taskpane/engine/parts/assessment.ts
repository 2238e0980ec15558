/** The national assessments of the open workbook, whatever plan it is checked against. */
import {
  assess,
  balanceOptions,
  parseChoices,
  parseRecords,
  type AssessmentReport,
  type BalanceChoices,
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
}

interface Made {
  readonly report: AssessmentReport;
  readonly choices: BalanceChoices;
}

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
  };
};
