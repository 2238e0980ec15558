/** The argument 指标 within a plan: an id, a name, an alias or a target's own name, with its stage. */
import { distance } from 'fastest-levenshtein';
import type { Indicator } from '../../core/indicators/indicator.ts';
import { indicatorById, indicatorByName, indicators } from '../../core/indicators/registry.ts';
import { nameKey, nameKeys } from '../../core/indicators/shared/name.ts';
import { dueYear, inForce, targetInForce, targetsInForce } from '../../core/plans/index.ts';
import { stageInName } from '../../core/plans/own/words.ts';
import type { Pack, Target } from '../../core/plans/schema.ts';
import type { Stage } from '../../core/values/stage.ts';
import { normalise } from '../../core/values/text.ts';
import { none } from '../engine/fault.ts';
import { remembered } from '../engine/remember.ts';

/** What a target's name adds to its indicator's: 小学班额上限. */
const TARGET_WORD = /(?:上限|下限|标准|目标值?|要求)$/;

/** The computed indicator of a name, as an indicator or as a target is called. */
export const indicatorNamed = (name: string, stage: Stage | null): Indicator | undefined =>
  indicatorByName(name, stage) ?? indicatorByName(normalise(name).replace(TARGET_WORD, ''), stage);

interface Asked {
  readonly indicator: string;
  readonly stage: Stage | null;
  /** Only targets of this name: where a plan tells several targets of one indicator apart by their names. */
  readonly targetName: string | null;
}

/** The names of what a plan measures, for messages and for "nearest". */
const nameOf = (pack: Pack, { indicator, name }: Target): string =>
  indicatorById(indicator)?.name.zh ?? pack.indicators.find(({ id }) => id === indicator)?.name ?? name;

const NEAREST = 3;

const unlikeness = (key: string, name: string): number => {
  const other = nameKey(name);
  const apart = distance(key, other) / Math.max(key.length, other.length, 1);
  return other.includes(key) || key.includes(other) ? Math.min(apart, 0.1) : apart;
};

const nearest = (text: string, names: Iterable<string>): string => {
  const key = nameKey(text);
  return [...new Set(names)]
    .map((name) => ({ name, apart: unlikeness(key, name) }))
    .sort((a, b) => a.apart - b.apart)
    .slice(0, NEAREST)
    .map(({ name }) => name)
    .join('、');
};

const askedBy = (target: Target, byName: boolean): Asked => ({
  indicator: target.indicator,
  stage: target.stage,
  targetName: byName ? target.name : null,
});

const fromTargets = (pack: Pack, text: string): Asked | null => {
  const id = pack.targets.find((target) => target.id === text);
  if (id !== undefined) return askedBy(id, true);
  const key = nameKey(text);
  const named = pack.targets.find((target) => nameKey(target.name) === key);
  return named === undefined ? null : askedBy(named, true);
};

const fromLedger = (pack: Pack, text: string): string | undefined => {
  const keys = nameKeys(text);
  return pack.indicators.find(({ name, aliases }) =>
    [name, ...aliases].some((one) => keys.includes(nameKey(one))),
  )?.id;
};

const isKnownId = (pack: Pack, text: string): boolean =>
  indicatorById(text) !== undefined || pack.targets.some(({ indicator }) => indicator === text);

const ask = (pack: Pack, text: string): Asked => {
  const plain = text.trim();
  if (isKnownId(pack, plain)) return { indicator: plain, stage: null, targetName: null };
  const stage = stageInName(plain);
  const found = fromLedger(pack, plain) ?? indicatorNamed(plain, stage)?.id;
  const target = fromTargets(pack, plain);
  if (target !== null) return target;
  if (found !== undefined) return { indicator: found, stage, targetName: null };
  const names = [
    ...pack.targets.filter(({ value }) => value !== null).map((one) => nameOf(pack, one)),
    ...indicators.map(({ name }) => name.zh),
  ];
  throw none('function-indicator-unknown', { received: plain, nearest: nearest(plain, names) });
};

const described = ({ name, comparator, value, unit }: Target): string =>
  `${name}${comparator === null ? '' : `（${comparator}${value}${unit}）`}`;

/** No number anywhere: a qualitative target is an answer of its own, else the plan has none. */
const missing = (pack: Pack, asked: Asked, text: string, year: number): Target => {
  const words = pack.targets.find(
    (target) => target.indicator === asked.indicator && target.value === null && inForce(target, year),
  );
  if (words !== undefined) return words;
  const several = targetsInForce(pack, asked.indicator, year);
  if (several.length > 0) {
    throw none('function-several-targets', {
      plan: pack.name,
      indicator: text,
      names: several.map(described).join('、'),
    });
  }
  const names = pack.targets.filter(({ value }) => value !== null).map((one) => nameOf(pack, one));
  throw none('function-no-target', {
    plan: pack.name,
    indicator: text,
    year,
    nearest: nearest(indicatorById(asked.indicator)?.name.zh ?? text, names),
  });
};

/** Targets asked for by their very names: the last due by the year, else the next to come. */
const ofName = (pack: Pack, name: string, year: number): Target | null => {
  const series = pack.targets.filter((target) => target.name === name && inForce(target, year));
  const dues = series.map((target) => dueYear(target, pack));
  const past = dues.filter((due) => due <= year);
  const pick = past.length > 0 ? Math.max(...past) : Math.min(...dues);
  return series[dues.indexOf(pick)] ?? null;
};

const find = (pack: Pack, text: string, year: number): Target => {
  const asked = ask(pack, text);
  const named = asked.targetName === null ? null : ofName(pack, asked.targetName, year);
  return (
    named ??
    targetInForce(pack, asked.indicator, asked.stage, year) ??
    missing(pack, asked, text.trim(), year)
  );
};

type LookUp = (text: string) => Target;

const lookUps = new WeakMap<Pack, Map<number, LookUp>>();

/** Columns ask for few indicators and years again and again. */
const lookUpIn = (pack: Pack, year: number): LookUp => {
  const years = lookUps.get(pack) ?? new Map<number, LookUp>();
  lookUps.set(pack, years);
  const known = years.get(year) ?? remembered((text) => find(pack, text, year));
  years.set(year, known);
  return known;
};

/**
 * The target in force in a census year for what a cell calls the indicator. A qualitative one has no value.
 * `#N/A` with the nearest names for an unknown indicator, for one the plan has no target for, and where a plan has
 * several (45 for primary, 50 for junior) and the name doesn't say which.
 */
export const targetOf = (pack: Pack, text: string, year: number): Target => lookUpIn(pack, year)(text);
