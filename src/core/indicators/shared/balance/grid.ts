/** The seven values of a school held against limit and floor, and the verdict on the school. */
import { message, type Message } from '../../../messages/index.ts';
import type { CellRef, Facts } from '../../../tables/index.ts';
import { compareTo } from '../../../values/compare.ts';
import type { Doubt } from '../../indicator.ts';
import {
  balanceOf,
  balanceThresholds,
  isBalanced,
  type ResourceIndicator,
  type Threshold,
} from '../balance.ts';
import type { ResourceAmount } from './amounts.ts';
import { optionsOf, type BalanceOptions } from './options.ts';
import { isPlausible, rangeOf } from './plausible.ts';
import { RESOURCES, type AssessedStage, type Resource } from './resources.ts';
import { balanceSchools, type AssessedSchool, type StageSchools } from './schools.ts';

/** `met`: at the limit or above · `floor`: below it, but at 85 % of it or above · `fail`: below that. */
export type Standing = 'met' | 'floor' | 'fail' | 'undecidable';

export interface GridCell {
  readonly indicator: ResourceIndicator;
  /** Per pupil or per 100 pupils; null when undecidable. */
  readonly value: number | null;
  readonly limit: number;
  readonly floor: number;
  readonly standing: Standing;
  /** Rounded to two decimals the standing would be another. */
  readonly roundingDecides: boolean;
  /** In the resource's unit; for a section of a through-school its share of the facilities. */
  readonly amount: number | null;
  /** What the amount lacks to the limit; 0 when met, null when undecidable. */
  readonly short: number | null;
  /** The section's share of the school's facilities, 1 where nothing is shared out. */
  readonly share: number;
  readonly cells: readonly CellRef[];
  readonly doubts: readonly Doubt[];
  readonly reason: Message | null;
  /** The value is far outside what any school has: a finding even where nothing is decided by it. */
  readonly implausible: number | null;
}

export interface GridSchool extends Omit<AssessedSchool, 'amounts' | 'maybeShared'> {
  /** In the official order. */
  readonly grid: readonly GridCell[];
  /** How many are met for certain. */
  readonly metCount: number;
  readonly verdict: 'met' | 'unmet' | 'undecidable';
  readonly roundingDecides: boolean;
}

/** Decimals in which official tables print these values: a floor of 4.505 appears as 4.51. */
const PRINTED_DECIMALS = 2;

const standingOf = (value: number, { limit, floor }: Threshold): Standing => {
  if (compareTo(value, '>=', limit).met) return 'met';
  return compareTo(value, '>=', floor).met ? 'floor' : 'fail';
};

/** Rounding can turn a comparison only within one printed digit of the bound. */
const ONE_DIGIT = 10 ** -PRINTED_DECIMALS;

const roundingTurns = (value: number, { limit, floor }: Threshold): boolean =>
  (Math.abs(value - limit) <= ONE_DIGIT || Math.abs(value - floor) <= ONE_DIGIT) &&
  [limit, floor].some((bound) => compareTo(value, '>=', bound, null, PRINTED_DECIMALS).roundingDecides);

const undecided = (
  threshold: Threshold,
  amount: ResourceAmount,
  reason: Message | null,
  implausible: number | null = null,
): GridCell => ({
  indicator: threshold.indicator,
  limit: threshold.limit,
  floor: threshold.floor,
  value: null,
  standing: 'undecidable',
  roundingDecides: false,
  amount: null,
  short: null,
  share: amount.share,
  cells: amount.cells,
  doubts: amount.doubts,
  reason,
  implausible,
});

const cellOf = (
  school: AssessedSchool,
  resource: Resource,
  amount: ResourceAmount,
  threshold: Threshold,
  options: BalanceOptions,
): GridCell => {
  if (amount.amount === null) return undecided(threshold, amount, amount.reason);
  const value = (amount.amount / school.pupils) * resource.per;
  const range = rangeOf(resource.indicator, options.ranges);
  if (!isPlausible(value, range)) {
    const params = { low: range?.low ?? 0, high: range?.high ?? '', unit: resource.unit };
    const shown = Number(value.toPrecision(4));
    return undecided(threshold, amount, message('balanceImplausible', { ...params, value: shown }), value);
  }
  const standing = standingOf(value, threshold);
  if (resource.indicator === 'resource_pe_art_teachers' && school.maybeShared > 0 && standing !== 'met') {
    const most = ((amount.amount + school.maybeShared) / school.pupils) * resource.per;
    if (standingOf(most, threshold) !== standing) {
      return undecided(threshold, amount, message('balanceSharedTeachers', { count: school.maybeShared }));
    }
  }
  // Written out, not spread: a county has hundreds of these, a province tens of thousands.
  return {
    indicator: threshold.indicator,
    limit: threshold.limit,
    floor: threshold.floor,
    value,
    standing,
    roundingDecides: roundingTurns(value, threshold),
    amount: amount.amount,
    short: standing === 'met' ? 0 : (threshold.limit * school.pupils) / resource.per - amount.amount,
    share: amount.share,
    cells: amount.cells,
    doubts: amount.doubts,
    reason: null,
    implausible: null,
  };
};

const count = (grid: readonly GridCell[], standing: Standing): number =>
  grid.reduce((sum, cell) => sum + (cell.standing === standing ? 1 : 0), 0);

/** Met or unmet only where the unknown values can't turn it, whatever they are. */
const verdictOf = (grid: readonly GridCell[], met: number, needed: number): GridSchool['verdict'] => {
  const unknown = count(grid, 'undecidable');
  const fail = count(grid, 'fail');
  if (isBalanced(met, fail + unknown, needed)) return 'met';
  return isBalanced(met + unknown, fail, needed) ? 'undecidable' : 'unmet';
};

/** Stand-ins that meet nothing and everything; infinities would compare as equal to any limit. */
const NONE = -1;
const PLENTY = Number.MAX_VALUE;

/** Whether the values as printed give the school another verdict. */
const printedTurns = (
  school: Pick<GridSchool, 'grid' | 'verdict'>,
  thresholds: readonly Threshold[],
  needed: number,
): boolean => {
  if (school.verdict === 'undecidable' || !school.grid.some(({ roundingDecides }) => roundingDecides))
    return false;
  const flipped = school.grid.map(({ value, roundingDecides, limit, floor, standing }) => {
    if (value === null) return school.verdict === 'met' ? NONE : PLENTY;
    if (!roundingDecides) return value;
    const nearLimit = Math.abs(value - limit) < Math.abs(value - floor);
    if (nearLimit) return standing === 'met' ? floor : limit;
    return standing === 'floor' ? NONE : floor;
  });
  return balanceOf(flipped, thresholds, needed).balanced !== (school.verdict === 'met');
};

const gridSchool = (
  school: AssessedSchool,
  thresholds: readonly Threshold[],
  options: BalanceOptions,
): GridSchool => {
  const grid = RESOURCES.map((resource, i) =>
    cellOf(school, resource, school.amounts[i] as ResourceAmount, thresholds[i] as Threshold, options),
  );
  const metCount = count(grid, 'met');
  const verdict = verdictOf(grid, metCount, options.toMeet);
  return {
    key: school.key,
    name: school.name,
    stage: school.stage,
    type: school.type,
    through: school.through,
    pupils: school.pupils,
    cell: school.cell,
    pupilCells: school.pupilCells,
    merged: school.merged,
    grid,
    metCount,
    verdict,
    roundingDecides: printedTurns({ grid, verdict }, thresholds, options.toMeet),
  };
};

export interface StageGrid extends Omit<StageSchools, 'schools'> {
  readonly thresholds: readonly Threshold[];
  readonly schools: readonly GridSchool[];
}

const known = new WeakMap<Facts, Map<AssessedStage, StageGrid | null>>();

const computeGrid = (facts: Facts, stage: AssessedStage): StageGrid | null => {
  const options = optionsOf(facts);
  const thresholds = balanceThresholds(stage, facts.censusYear, {
    limits: options.limits[stage] ?? {},
    floorShare: options.floorShare,
  });
  if (!thresholds) return null;
  const { schools, ...rest } = balanceSchools(facts, stage);
  return { ...rest, thresholds, schools: schools.map((school) => gridSchool(school, thresholds, options)) };
};

/**
 * Schools × seven indicators of a stage in a census year, limits from the national standards in force. Null before
 * these standards. The rule: at least 6 of 7 met and the rest at 85 % or more, compared unrounded.
 */
export const balanceGrid = (facts: Facts, stage: AssessedStage): StageGrid | null => {
  const stages = known.get(facts) ?? new Map<AssessedStage, StageGrid | null>();
  known.set(facts, stages);
  if (!stages.has(stage)) stages.set(stage, computeGrid(facts, stage));
  return stages.get(stage) ?? null;
};

/** Whether any school states any of the seven resources: without that there is nothing to assess. */
export const isAssessable = (grid: StageGrid): boolean =>
  grid.schools.some((school) =>
    school.grid.some(({ cells, doubts }) => cells.length > 0 || doubts.length > 0),
  );
