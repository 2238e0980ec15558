/** One target held against the facts: from an indicator or, where no table gives it, from the ledger. */
import { message } from '../messages/index.ts';
import { indicatorById } from '../indicators/registry.ts';
import type { Answer, Indicator, Query } from '../indicators/indicator.ts';
import { dueIn } from '../plans/index.ts';
import type { Pack, Target } from '../plans/schema.ts';
import type { Facts } from '../tables/index.ts';
import { ledgerAnswer, type LedgerNames } from './ledgerLookup.ts';
import { judge, undecided, type Verdict } from './verdict.ts';

export interface Evaluated {
  readonly pack: Pack;
  readonly target: Target;
  readonly indicator: Indicator | null;
  readonly due: boolean;
  readonly verdict: Verdict;
}

const queryOf = (target: Target): Query => ({
  stage: target.stage,
  scope: target.scope,
  parameters: target.parameters ?? {},
  bound:
    target.comparator === null || target.value === null
      ? null
      : { comparator: target.comparator, value: target.value, valueHigh: target.valueHigh },
});

const namesOf = (pack: Pack, target: Target, indicator: Indicator | null): LedgerNames => {
  const own = pack.indicators.find(({ id }) => id === target.indicator);
  const others = pack.targets.filter(
    (other) => other.indicator === target.indicator && other.id !== target.id,
  );
  const narrowed = (one: Target): string => JSON.stringify([one.parameters ?? null]);
  const siblings = others.some((other) => narrowed(other) !== narrowed(target))
    ? 'names'
    : others.some(({ stage }) => stage !== target.stage)
      ? 'stages'
      : 'none';
  return {
    target: target.name,
    indicator: own ? [own.name, ...own.aliases] : indicator ? [indicator.name.zh, ...indicator.aliases] : [],
    siblings,
  };
};

/** Rules for planned buildings can't be held against every school; only a breach-free county meets them for sure. */
const forNewOnly = (target: Target, verdict: Verdict): Verdict =>
  (target.parameters?.['newBuild'] !== undefined || /新建/.test(target.scope)) && verdict.failing.length > 0
    ? undecided(message('reasonNewOnly', { count: verdict.failing.length }), verdict.cells)
    : verdict;

/** A stated ledger figure goes before bounds that decide nothing, never before figures from tables. */
const answerFor = (facts: Facts, pack: Pack, target: Target, indicator: Indicator | null): Answer => {
  const computed = indicator?.compute?.(facts, queryOf(target)) ?? null;
  if (computed !== null && computed.kind !== 'undecidable') return computed;
  const ledger = ledgerAnswer(facts.ledger, target, namesOf(pack, target, indicator), facts.censusYear);
  if (ledger !== null) return ledger;
  if (computed !== null) return computed;
  const reason = message('reasonNoLedger', { name: target.name, year: facts.censusYear });
  return { kind: 'undecidable', reason, cells: [], doubts: [] };
};

/** The verdict on one target of a pack for the census year of the facts. */
export const evaluate = (facts: Facts, pack: Pack, target: Target, near: number | null): Evaluated => {
  const indicator = indicatorById(target.indicator) ?? null;
  const due = dueIn(target, pack, facts.censusYear);
  if (target.kind === 'qualitative') {
    return { pack, target, indicator, due, verdict: undecided(message('reasonQualitative')) };
  }
  const answer = answerFor(facts, pack, target, indicator);
  return { pack, target, indicator, due, verdict: forNewOnly(target, judge(answer, target, near)) };
};
