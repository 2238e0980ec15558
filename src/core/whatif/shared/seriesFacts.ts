/** Figures by year that the checked tables hold: rows of a ledger, and indicators of tables of several years. */
import { message, type Message } from '../../messages/index.ts';
import { indicatorByName, indicators } from '../../indicators/registry.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { factsOf, type CellRef, type Facts, type LedgerEntry, type LedgerRow } from '../../tables/index.ts';
import { asShare, numberOf } from '../../values/index.ts';
import type { Stage } from '../../values/stage.ts';
import type { Filled, Prefilled, Values } from '../engine/question.ts';
import type { Point } from '../year_reached/index.ts';
import { catalogue } from '../../messages/index.ts';

/** One thing that tables state for two years or more. */
export interface KnownSeries {
  readonly name: string;
  readonly points: readonly Point[];
  readonly cells: readonly CellRef[];
  /** The last target that the ledger states, with its year. */
  readonly target: (Point & { readonly cell: CellRef }) | null;
  readonly direction: 'up' | 'down' | null;
}

const FEWEST = 2;
const STAGES = ['kindergarten', 'primary', 'junior', 'senior'] as const satisfies readonly Stage[];

const valueOf = ({ reading }: LedgerEntry, unit: string | null): number | null => {
  if (reading.kind === 'number' && reading.cumulative) return null;
  return unit === '%' ? (asShare(reading, {})?.percent ?? null) : numberOf(reading);
};

const isExact = ({ reading }: LedgerEntry): boolean =>
  reading.kind !== 'number' || reading.bound === undefined;

type Dated = Point & { readonly cell: LedgerEntry };

const datedIn = ({ entries, unit }: LedgerRow, roles: readonly LedgerEntry['role'][]): Dated[] =>
  entries
    .filter((entry) => roles.includes(entry.role) && (entry.role === 'target' || isExact(entry)))
    .flatMap((entry) => {
      const value = valueOf(entry, unit);
      return entry.year === null || value === null ? [] : [{ year: entry.year, value, cell: entry }];
    })
    .sort((a, b) => a.year - b.year);

const directionOf = (indicator: Indicator | undefined): KnownSeries['direction'] =>
  indicator === undefined || indicator.direction === 'neutral'
    ? null
    : indicator.direction === 'higher'
      ? 'up'
      : 'down';

const ofLedger = (row: LedgerRow): KnownSeries | null => {
  // A year's base and actual figures may both be there: the later column wins.
  const byYear = new Map(datedIn(row, ['base', 'actual']).map((one) => [one.year, one]));
  const points = [...byYear.values()];
  const [first] = points;
  if (points.length < FEWEST || first === undefined) return null;
  const target = datedIn(row, ['target']).at(-1) ?? null;
  const towards = target === null || target.value === first.value ? null : target.value > first.value;
  return {
    name: row.name,
    points: points.map(({ year, value }) => ({ year, value })),
    cells: points.map(({ cell }) => cell),
    target,
    direction: directionOf(indicatorByName(row.name)) ?? (towards === null ? null : towards ? 'up' : 'down'),
  };
};

/** The same county in the last year before this one that tables speak of; null where there is none. */
export const yearBefore = (facts: Facts): Facts | null =>
  yearsOf(facts)
    .filter(({ censusYear }) => censusYear < facts.censusYear)
    .at(-1) ?? null;

/** The same county in the other years that tables speak of, with the year of the facts among them. */
const yearsOf = (facts: Facts): readonly Facts[] => {
  const kept = otherYears.get(facts);
  if (kept) return kept;
  const byYear = new Map<number, Parameters<typeof factsOf>[0][number][]>();
  for (const table of facts.leftOut.keys()) {
    const year = table.context.census?.year;
    if (year === undefined) continue;
    byYear.set(year, [...(byYear.get(year) ?? []), table]);
  }
  const others = [...byYear].map(([year, tables]) => factsOf(tables, year));
  const all = [...others, facts].sort((a, b) => a.censusYear - b.censusYear);
  otherYears.set(facts, all);
  return all;
};

const otherYears = new WeakMap<Facts, readonly Facts[]>();

const ofIndicator = (indicator: Indicator, stage: Stage, years: readonly Facts[]): KnownSeries | null => {
  const query = { stage, scope: '', parameters: {}, bound: null };
  const found = years.flatMap((facts) => {
    const answer = indicator.compute?.(facts, query);
    if (answer?.kind !== 'amount' || answer.low !== null || answer.high !== null) return [];
    return [{ year: facts.censusYear, value: answer.value, cells: answer.cells }];
  });
  if (found.length < FEWEST) return null;
  return {
    name: `${catalogue[`stage.${stage}`].zh}${indicator.name.zh}`,
    points: found.map(({ year, value }) => ({ year, value })),
    cells: found.flatMap(({ cells }) => cells),
    target: null,
    direction: directionOf(indicator),
  };
};

const known = new WeakMap<Facts, readonly KnownSeries[]>();

/** Every series of two years or more; a ledger's row goes before a computed indicator of the same name. */
export const seriesIn = (facts: Facts): readonly KnownSeries[] => {
  const kept = known.get(facts);
  if (kept) return kept;
  const years = yearsOf(facts);
  const computed =
    years.length < FEWEST
      ? []
      : STAGES.flatMap((stage) => indicators.flatMap((one) => ofIndicator(one, stage, years) ?? []));
  const all = new Map<string, KnownSeries>();
  for (const one of [...facts.ledger.flatMap((row) => ofLedger(row) ?? []), ...computed]) {
    if (!all.has(one.name)) all.set(one.name, one);
  }
  const found = [...all.values()];
  known.set(facts, found);
  return found;
};

/** The input that says which series is meant. */
export const seriesName = {
  key: 'indicator',
  name: { zh: '指标', en: 'Indicator' },
  kind: 'text',
  default: '',
} as const;

export const seriesNames = (facts: Facts) => ({ indicator: seriesIn(facts).map(({ name }) => name) });

const whyNone = (facts: Facts, wanted: string): Message => {
  const names = seriesIn(facts).map(({ name }) => name);
  if (names.length === 0) return message('whatif-why-no-series');
  return wanted === ''
    ? message('whatif-why-choose-series', { count: names.length })
    : message('whatif-why-series-unknown', { found: wanted });
};

/** Years and values of the series named, with its target and the way it should go where a ledger tells. */
export const seriesFill =
  (yearKey: 'endYear' | 'targetYear', withDirection: boolean) =>
  (facts: Facts, given: Values): Prefilled => {
    const wanted = String(given['indicator'] ?? '').trim();
    const found = seriesIn(facts).find(({ name }) => name === wanted);
    if (found === undefined) return { series: { why: whyNone(facts, wanted) } };
    const from = (value: number | string, cells: readonly CellRef[]): Filled => ({
      value,
      cells,
      leftOut: [],
    });
    const { target, direction, points, cells } = found;
    return {
      series: { value: points.map((one) => ({ ...one })), cells, leftOut: [] },
      ...(target === null
        ? {}
        : { target: from(target.value, [target.cell]), [yearKey]: from(target.year, [target.cell]) }),
      ...(withDirection && direction !== null ? { direction: from(direction, []) } : {}),
    };
  };
