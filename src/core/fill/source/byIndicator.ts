/** What plans, ledgers and indicators say of something named: actual figures, base figures, targets. */
import { ledgerAnswer } from '../../check/ledgerLookup.ts';
import type { Answer, Indicator } from '../../indicators/indicator.ts';
import { indicatorById, indicatorByName } from '../../indicators/registry.ts';
import { nameKey, nameKeys } from '../../indicators/shared/name.ts';
import { message } from '../../messages/index.ts';
import { dueYear, targetsInForce } from '../../plans/index.ts';
import type { Pack, Target } from '../../plans/schema.ts';
import type { Facts, LedgerEntry, LedgerRow } from '../../tables/index.ts';
import { asShare, numberOf } from '../../values/index.ts';
import type { Stage } from '../../values/stage.ts';
import type { FillQuantity } from '../types.ts';
import { figure, unknown, type Figures, type Measured } from './measured.ts';

/** Something asked for by name: the indicator where one has the name, and the form's own words. */
export interface Named {
  readonly indicator: Indicator | null;
  readonly name: string;
  readonly stage: Stage | null;
  /** Whether it is asked of some schools only, beyond a stage. */
  readonly cut: boolean;
}

export const namedOf = ({ indicator, name = '', filter }: FillQuantity): Named => ({
  indicator:
    (indicator === undefined ? null : indicatorById(indicator)) ??
    indicatorByName(name, filter.stage ?? null) ??
    null,
  name: name === '' ? (indicatorById(indicator ?? '')?.name.zh ?? '') : name,
  stage: filter.stage ?? null,
  cut: Object.entries(filter).some(([part, value]) => part !== 'stage' && value !== undefined),
});

const fromAnswer = (answer: Answer, unit: string): Measured => {
  if (answer.kind === 'undecidable') return unknown(answer.reason, answer.cells);
  if (answer.kind === 'each') return unknown(message('fillEachSchool'));
  const { value, low, high, cells, basis } = answer;
  const bounded = low !== null || high !== null;
  return figure(value, unit, basis, { cells, bounds: bounded ? { low: low ?? 0, high } : null });
};

/** The ledger looks a target up; what is asked here by name stands in for one. */
const asTarget = ({ indicator, name, stage }: Named, unit: string): Target => ({
  id: 'asked',
  indicator: indicator?.id ?? 'asked',
  name,
  stage,
  scope: '全县',
  comparator: null,
  value: null,
  valueHigh: null,
  unit,
  deadline: 'ongoing',
  kind: 'qualitative',
  clause: '-',
  note: null,
  certainty: 'high',
});

const sameName =
  (named: Named) =>
  (row: LedgerRow): boolean => {
    const wanted = new Set([...nameKeys(named.name)]);
    const own = nameKey(row.name);
    const stageFits = row.stage === null || named.stage === null || row.stage === named.stage;
    return stageFits && (wanted.has(own) || nameKeys(row.name).some((key) => key === nameKey(named.name)));
  };

const unitOfRow = (row: LedgerRow, fallback: string): string => row.unit ?? fallback;

const readEntry = (entry: LedgerEntry, row: LedgerRow, unit: string): Figures | null => {
  const printed = unitOfRow(row, unit);
  if (printed === '%') {
    const share = asShare(entry.reading, {});
    return share
      ? figure(share.percent, '%', message('sourceLedger'), { cells: [entry], operation: null })
      : null;
  }
  const value = numberOf(entry.reading);
  return value === null
    ? null
    : figure(value, printed, message('sourceLedger'), { cells: [entry], operation: 'sum' });
};

const ledgerEntry = (
  facts: Facts,
  named: Named,
  role: LedgerEntry['role'],
  year: number | null,
  unit: string,
): Figures | null => {
  for (const row of facts.ledger.filter(sameName(named))) {
    const entries = row.entries.filter((entry) => entry.role === role && entry.reading.kind !== 'blank');
    const entry =
      entries.find((one) => one.year === year) ??
      entries.find((one) => one.year === null) ??
      (year === null ? entries[0] : undefined);
    const read = entry ? readEntry(entry, row, unit) : null;
    if (read) return read;
  }
  return null;
};

/**
 * The actual figure of something named for the census of the facts: computed from tables where the source decides it,
 * else as the source's own ledger states it. Where both exist and differ the ledger's comes second.
 */
export const actualOf = (facts: Facts, named: Named): readonly Measured[] => {
  const { indicator } = named;
  // Indicators and ledgers speak of the whole county; not every indicator minds being asked for less.
  if (named.cut) return [unknown(message('fillIndicatorWhole'))];
  const query = { stage: named.stage, scope: '全县', parameters: {}, bound: null };
  const computed = indicator?.compute ? fromAnswer(indicator.compute(facts, query), indicator.unit) : null;
  const unit = indicator?.unit ?? '';
  const direct = ledgerEntry(facts, named, 'actual', facts.censusYear, unit);
  const names = {
    target: named.name,
    indicator: indicator ? [indicator.name.zh, ...indicator.aliases] : [],
    siblings: 'none' as const,
  };
  const found = direct ? null : ledgerAnswer(facts.ledger, asTarget(named, unit), names, facts.censusYear);
  const stated = direct ?? (found && found.kind === 'amount' ? fromAnswer(found, unit) : null);
  const decided = computed?.kind === 'figure' && computed.bounds === null;
  const both = decided ? [computed, stated] : [stated, computed];
  return both.flatMap((one) => one ?? []);
};

/** Targets of a plan that speak of something named, the nearest year from `year` on first. */
const targetsOf = (pack: Pack, named: Named): readonly Target[] => {
  const keys = new Set(nameKeys(named.name));
  const byName = pack.targets.filter((target) => nameKeys(target.name).some((key) => keys.has(key)));
  const fits = (target: Target): boolean =>
    target.indicator === named.indicator?.id &&
    (named.stage === null || target.stage === null || target.stage === named.stage);
  const own = byName.length > 0 ? byName : pack.targets.filter(fits);
  return own.filter(({ value }) => value !== null);
};

/** Those of them that hold in a year: due by then, the last of each series. */
const holding = (pack: Pack, among: readonly Target[], year: number): readonly Target[] =>
  [...new Set(among.map(({ indicator }) => indicator))]
    .flatMap((id) => targetsInForce(pack, id, year))
    .filter((target) => among.includes(target) && dueYear(target, pack) <= year);

/** The target for a year (the last one where none is named), from the plan, else from the source's ledger. */
export const targetOf = (
  facts: Facts,
  pack: Pack | null,
  named: Named,
  year: number | null,
): readonly Measured[] => {
  const unit = named.indicator?.unit ?? '';
  const stated = ledgerEntry(facts, named, 'target', year, unit);
  if (!pack) return stated ? [stated] : [unknown(message('fillNoTarget', { name: named.name }))];
  const among = targetsOf(pack, named);
  const chosen = year === null ? among : holding(pack, among, year);
  const planned = chosen.map((target) =>
    figure(
      target.value ?? 0,
      target.unit,
      message('fillFromPlan', { plan: pack.name, clause: target.clause }),
      {},
    ),
  );
  const all = [...planned, ...(stated ? [stated] : [])];
  const distinct = all.filter((one, i) => all.findIndex((other) => other.value === one.value) === i);
  return distinct.length > 0 ? distinct : [unknown(message('fillNoTarget', { name: named.name }))];
};

/** The figure of the plan's starting year as the ledger keeps it. */
export const baseOf = (facts: Facts, named: Named, year: number | null): Measured =>
  ledgerEntry(facts, named, 'base', year, named.indicator?.unit ?? '') ??
  ledgerEntry(facts, named, 'actual', year, named.indicator?.unit ?? '') ??
  unknown(message('fillNoBase', { name: named.name }));
