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

/** Whether a plan's targets in force set numbers of the balance assessment: the national plan's, or a plan's own. */
export const setsBalance = (plan: Pack, year: number): boolean =>
  plan.targets.some((target) => ASSESSED_INDICATORS.has(target.indicator) && inForce(target, year));

const names = (plan: Pack, year: number, words: RegExp): boolean =>
  words.test(plan.name) || plan.targets.some((target) => inForce(target, year) && words.test(target.name));

export interface Assessed {
  readonly report: AssessmentReport;
  readonly findings: readonly Finding[];
}

/**
 * The assessments that a plan sets numbers of or names, with their findings; null where it does neither or no table has
 * data for them. A plan that only names one breaks no standard by missing it: such a run has no findings of it.
 */
export const assess = (
  facts: Facts,
  plan: Pack,
  evaluated: readonly Evaluated[],
  records: readonly ChecklistRecord[],
  lang: Lang,
  choices: BalanceChoices = NO_CHOICES,
): Assessed | null => {
  const year = facts.censusYear;
  const sets = setsBalance(plan, year);
  const balance = sets || names(plan, year, /优质均衡/) ? assessBalance(facts) : null;
  const inclusive =
    plan.id === 'national' || names(plan, year, /普及普惠/)
      ? assessInclusive(facts, evaluated, records)
      : null;
  if (!balance && !inclusive) return null;
  const remarks = checklistRemarks(year, records);
  const items = balance ? assessItems(facts, BALANCE_PARTS, evaluated, records) : [];
  return {
    report: {
      balance: balance && balanceReport(balance, items, lang, choices, remarks),
      // Said once: on the sheet of the balance where there is one.
      inclusive: inclusive && inclusiveReport(inclusive, lang, balance ? [] : remarks),
    },
    findings: balance && sets ? balanceFindings(balance, lang) : [],
  };
};
