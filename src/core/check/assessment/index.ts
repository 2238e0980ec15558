/** The national assessments a run carries, where its plan points to them. */
import type { Lang } from '../../messages/index.ts';
import { inForce } from '../../plans/due.ts';
import type { Pack } from '../../plans/schema.ts';
import type { Facts } from '../../tables/index.ts';
import type { Evaluated } from '../evaluate.ts';
import type { Finding } from '../report.ts';
import { assessBalance } from './balance.ts';
import { checklistRemarks, type ChecklistPart, type ChecklistRecord } from './checklist.ts';
import { NO_CHOICES, type BalanceChoices } from './choices.ts';
import { ASSESSED_INDICATORS, balanceFindings } from './findings.ts';
import { assessInclusive } from './inclusive.ts';
import { assessItems } from './items.ts';
import { balanceReport, inclusiveReport, type AssessmentReport } from './report.ts';

export * from './balance.ts';
export * from './checklist.ts';
export * from './choices.ts';
export * from './inclusive.ts';
export * from './items.ts';
export { PARAMETER_GROUPS, type ParameterGroup } from './parameters.ts';
export * from './report.ts';
export { ASSESSED_INDICATORS } from './findings.ts';

const BALANCE_PARTS: ReadonlySet<ChecklistPart> = new Set([
  'guarantee',
  'quality',
  'satisfaction',
  'veto',
  'precondition',
]);

/** Whether a plan's targets in force are those of the balance assessment: the national plan's, or a plan's that sets them. */
export const pointsToBalance = (plan: Pack, year: number): boolean =>
  plan.targets.some((target) => ASSESSED_INDICATORS.has(target.indicator) && inForce(target, year));

export interface Assessed {
  readonly report: AssessmentReport;
  readonly findings: readonly Finding[];
}

/** The assessments that a plan points to, with their findings; null where it points to none or no table has data for them. */
export const assess = (
  facts: Facts,
  plan: Pack,
  evaluated: readonly Evaluated[],
  records: readonly ChecklistRecord[],
  lang: Lang,
  choices: BalanceChoices = NO_CHOICES,
): Assessed | null => {
  const balance = pointsToBalance(plan, facts.censusYear) ? assessBalance(facts) : null;
  const inclusive = plan.id === 'national' ? assessInclusive(facts, evaluated, records) : null;
  if (!balance && !inclusive) return null;
  return {
    report: {
      balance:
        balance &&
        balanceReport(
          balance,
          assessItems(facts, BALANCE_PARTS, evaluated, records),
          lang,
          choices,
          checklistRemarks(facts.censusYear, records),
        ),
      inclusive: inclusive && inclusiveReport(inclusive, lang),
    },
    findings: balance ? balanceFindings(balance, lang) : [],
  };
};
