/** The help entry of every rule, made from its record: what it checks, within which limits, and where it comes from. */
import { field as fieldOf } from '../fields/index.ts';
import type { Lang } from '../messages/index.ts';
import { registry } from './registry.ts';
import type { Rule, RuleSeverity } from './rule.ts';
import { toleranceOf, type Tolerance, type ToleranceId } from './tolerance.ts';

export interface RuleHelp {
  readonly number: string;
  readonly id: string;
  readonly name: string;
  readonly severity: RuleSeverity;
  readonly checks: string;
  /** Of each group one field must be there. */
  readonly needs: readonly (readonly string[])[];
  readonly limits: readonly (Tolerance & { readonly id: ToleranceId })[];
  readonly origin: string;
  readonly certainty: Rule['certainty'];
}

export const helpOf = (rule: Rule, lang: Lang): RuleHelp => ({
  number: rule.number,
  id: rule.id,
  name: rule.name[lang],
  severity: rule.severity,
  checks: rule.checks[lang],
  needs: rule.needs.map((group) =>
    group.map((id) => (lang === 'zh' ? fieldOf(id).term : fieldOf(id).english)),
  ),
  limits: rule.tolerances.map((id) => ({ id, ...toleranceOf(id) })),
  origin: rule.origin,
  certainty: rule.certainty,
});

/** In the order of their numbers. */
export const rulesHelp = (lang: Lang): RuleHelp[] =>
  registry.map((rule) => helpOf(rule, lang)).sort((a, b) => (a.number < b.number ? -1 : 1));
