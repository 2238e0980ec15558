/** Which target of a plan holds for an indicator in a year: one answer for functions, all of them for lists. */
import type { Stage } from '../values/stage.ts';
import { dueYear, inForce } from './due.ts';
import type { OptIn } from './due.ts';
import type { Pack, Target } from './schema.ts';

/** Stages that a target's stage speaks for besides itself. */
const COVERS: Readonly<Partial<Record<Stage, readonly Stage[]>>> = {
  compulsory: ['primary', 'junior'],
  basic: ['kindergarten', 'primary', 'junior', 'compulsory', 'senior'],
};

/** Kinds that measure something else than a state, so that a series of them is a series of its own. */
const OWN_SERIES: ReadonlySet<Target['kind']> = new Set([
  'cumulative',
  'increment',
  'annual-change',
  'frequency',
]);

const seriesKey = (target: Target): string =>
  JSON.stringify([
    target.stage,
    OWN_SERIES.has(target.kind) ? target.kind : '',
    Object.entries(target.parameters ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);

/** The rule for one series: the last that is due by `year`; while none is, the next to come. Ties: all of them. */
const currentOf = (series: readonly Target[], pack: Pack, year: number): readonly Target[] => {
  const dues = series.map((target) => dueYear(target, pack));
  const past = dues.filter((due) => due <= year);
  const pick = past.length > 0 ? Math.max(...past) : Math.min(...dues);
  return series.filter((_, index) => dues[index] === pick);
};

/**
 * The targets for an indicator in force in a census year, one for each series. A series is what a plan sets for one
 * stage, one way of counting (state, running total, yearly amount …) and one narrowing (`parameters`) over the years;
 * of each the last one due by that year counts, or the next to come while none is due. Milestones 15 in 2024 and
 * 30 in 2025 give 15 in 2023 and 2024 and 30 from 2025 on.
 */
export const targetsInForce = (
  pack: Pack,
  indicatorId: string,
  year: number,
  optIn: OptIn = {},
): readonly Target[] => {
  const series = new Map<string, Target[]>();
  for (const target of pack.targets) {
    if (target.indicator !== indicatorId || target.value === null || !inForce(target, year, optIn)) continue;
    const key = seriesKey(target);
    series.set(key, [...(series.get(key) ?? []), target]);
  }
  return [...series.values()].flatMap((targets) => currentOf(targets, pack, year));
};

const single = (targets: readonly Target[]): Target | null => {
  const [first, ...rest] = targets;
  if (first === undefined) return null;
  const alike = rest.every(
    (other) =>
      other.value === first.value &&
      other.valueHigh === first.valueHigh &&
      other.comparator === first.comparator &&
      seriesKey(other) === seriesKey(first),
  );
  return alike ? first : null;
};

/**
 * The one target for an indicator, stage and census year (see `targetsInForce` for which of a series counts).
 *
 * With a stage: a target for just that stage, else one that covers it (compulsory for primary and junior), else one
 * without a stage. Without a stage: one without a stage, else the only one there is. Among several series of one
 * stage the one without narrowing parameters counts. Null where there is none, or where several would do: 45 for
 * primary and 50 for junior is no answer to "class size".
 */
export const targetInForce = (
  pack: Pack,
  indicatorId: string,
  stage: Stage | null,
  year: number,
  optIn: OptIn = {},
): Target | null => {
  const all = targetsInForce(pack, indicatorId, year, optIn);
  const tiers: readonly ((target: Target) => boolean)[] =
    stage === null
      ? [(target) => target.stage === null, () => true]
      : [
          (target) => target.stage === stage,
          (target) => target.stage !== null && (COVERS[target.stage] ?? []).includes(stage),
          (target) => target.stage === null,
        ];
  const tier = tiers.map((fits) => all.filter(fits)).find((targets) => targets.length > 0) ?? [];
  const plain = tier.filter((target) => Object.keys(target.parameters ?? {}).length === 0);
  return single(plain.length > 0 ? plain : tier);
};
