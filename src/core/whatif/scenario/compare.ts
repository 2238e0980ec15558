/** Before and after: every indicator that operations move, and the targets they meet or break. */
import type { Entry } from '../../messages/index.ts';
import { dueIn, inForce } from '../../plans/index.ts';
import { definition } from '../../plans/definitions.ts';
import type { Pack, Target } from '../../plans/schema.ts';
import { compareTo, same } from '../../values/compare.ts';
import type { Stage } from '../../values/stage.ts';
import { SCENARIO_STAGES, type ScenarioStage } from './county.ts';
import { BREACHES, MEASURES } from './measures.ts';
import { totalsOf, type CountyState } from './state.ts';
import { countIn } from './totals.ts';

export interface ScenarioRow {
  readonly id: string;
  readonly name: Entry;
  readonly stage: ScenarioStage;
  readonly unit: string;
  readonly before: number | null;
  readonly after: number | null;
  /** After less before; null where one of them isn't known. */
  readonly difference: number | null;
}

export type TargetChange = 'meets' | 'breaks' | 'none';

export interface ScenarioTarget {
  readonly target: Target;
  readonly due: boolean;
  readonly before: boolean | null;
  readonly after: boolean | null;
  readonly change: TargetChange;
}

export interface Comparison {
  readonly rows: readonly ScenarioRow[];
  readonly targets: readonly ScenarioTarget[];
}

/** Every measure of every stage that has schools, before and after. */
export const rowsOf = (before: CountyState, after: CountyState): ScenarioRow[] =>
  SCENARIO_STAGES.flatMap((stage) => {
    const [old, fresh] = [totalsOf(before, stage), totalsOf(after, stage)];
    if (!old || !fresh || countIn(old, 'schools') + countIn(fresh, 'schools') === 0) return [];
    return MEASURES.flatMap(({ id, name, unit, stages, value }) => {
      if (stages && !stages.includes(stage)) return [];
      const [left, right] = [value(old), value(fresh)];
      if (left === null && right === null) return [];
      const difference = left === null || right === null ? null : same(left, right) ? 0 : right - left;
      return [{ id, name, stage, unit, before: left, after: right, difference }];
    });
  });

/** Kinds of targets that ask for a state of the county, not for what was built or added in a year. */
const STATES: ReadonlySet<Target['kind']> = new Set(['level', 'cap', 'band-elimination', 'coverage']);

/** Targets that hold for all schools of a stage and aren't narrowed beyond what the measures count. */
const isPlain = ({ indicator, stage, kind, parameters = {} }: Target): boolean => {
  if (!STATES.has(kind)) return false;
  // A through-school's two sections count together; the measure counts schools of one stage.
  if (indicator === 'school_size' && stage === 'compulsory') return false;
  return Object.entries(parameters).every(([key, value]) => {
    if (key === 'floorShare' || key === 'schoolType') return true;
    return (
      key === 'from' &&
      value ===
        definition(indicator.startsWith('oversize') ? 'oversize_class_from' : 'large_class_from').value
    );
  });
};

const meets = (state: CountyState, target: Target): boolean | null => {
  const totals = totalsOf(state, target.stage ?? 'basic');
  const own = MEASURES.filter(({ indicator }) => indicator === target.indicator);
  if (totals === null || own.length === 0) return null;
  const { comparator, value: bound, valueHigh } = target;
  const verdicts = own.map(({ indicator, value }): boolean | null => {
    const figure = value(totals);
    if (figure === null) return null;
    if (BREACHES.has(indicator)) return figure === 0;
    return comparator === null || bound === null ? null : compareTo(figure, comparator, bound, valueHigh).met;
  });
  // Seven coefficients must all be within the limit; one that isn't decides even if others aren't known.
  if (verdicts.includes(false)) return false;
  return verdicts.includes(null) ? null : true;
};

const KNOWN_STAGES: readonly Stage[] = [...SCENARIO_STAGES, 'compulsory', 'basic'];

/** The rule on single schools: 6 of 7 met and the rest at the floor, for every school that is assessed. */
const SCHOOL_RULE = 'resource_indicators_met';

const everySchoolPasses = (state: CountyState, target: Target): boolean | null => {
  const totals = totalsOf(state, target.stage ?? 'compulsory');
  if (totals === null || countIn(totals, 'assessed') === 0) return null;
  const failing = countIn(totals, 'assessed') - countIn(totals, 'passing') - countIn(totals, 'noVerdict');
  if (failing > 0) return false;
  return countIn(totals, 'noVerdict') > 0 ? null : true;
};

const verdictOf = (state: CountyState, target: Target): boolean | null =>
  target.indicator === SCHOOL_RULE ? everySchoolPasses(state, target) : meets(state, target);

const changeOf = (before: boolean | null, after: boolean | null): TargetChange => {
  if (before === after || after === null) return 'none';
  return after ? 'meets' : before === true ? 'breaks' : 'none';
};

/** Which targets of a plan, in force in the county's census year, a scenario meets or breaks. */
export const targetsOf = (before: CountyState, after: CountyState, pack: Pack): ScenarioTarget[] => {
  const year = before.county.censusYear;
  return pack.targets.flatMap((target) => {
    const known = target.stage === null || KNOWN_STAGES.includes(target.stage);
    if (!known || !isPlain(target) || !inForce(target, year)) return [];
    const [old, fresh] = [verdictOf(before, target), verdictOf(after, target)];
    if (old === null && fresh === null) return [];
    return [
      { target, due: dueIn(target, pack, year), before: old, after: fresh, change: changeOf(old, fresh) },
    ];
  });
};

/** Everything a scenario moves, side by side. */
export const compareStates = (before: CountyState, after: CountyState, pack: Pack): Comparison => ({
  rows: rowsOf(before, after),
  targets: targetsOf(before, after, pack),
});
