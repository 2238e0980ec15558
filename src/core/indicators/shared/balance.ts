/** The school rule of quality balance: at least 6 of the 7 resource indicators met, the rest not below 85 %. */
import { definition } from '../../plans/definitions.ts';
import { standardLimit } from '../../plans/standards.ts';
import { compareTo } from '../../values/compare.ts';
import type { Stage } from '../../values/stage.ts';

/** The seven resource indicators in the official order (教督〔2017〕6号). */
export const RESOURCE_INDICATORS = [
  'resource_degree_teachers',
  'resource_backbone_teachers',
  'resource_pe_art_teachers',
  'resource_teaching_area',
  'resource_sports_area',
  'resource_equipment_value',
  'resource_multimedia_rooms',
] as const;
export type ResourceIndicator = (typeof RESOURCE_INDICATORS)[number];

export interface Threshold {
  readonly indicator: ResourceIndicator;
  /** What meets the indicator, per pupil or per 100 pupils. */
  readonly limit: number;
  /** What even the one unmet indicator must reach: 85 % of the limit, unrounded. */
  readonly floor: number;
}

/** What a person set instead of the national limits and share; what is left out stays national. */
export interface OwnBounds {
  /** Limits by indicator. */
  readonly limits?: Readonly<Partial<Record<ResourceIndicator, number>>>;
  /** In %. */
  readonly floorShare?: number;
}

/** Limits and floors of a stage in a census year; null where the standards have none (only primary and junior do). */
export const balanceThresholds = (
  stage: Stage,
  year: number,
  { limits = {}, floorShare = definition('resource_floor_share').value }: OwnBounds = {},
): readonly Threshold[] | null => {
  const share = floorShare / 100;
  const thresholds = RESOURCE_INDICATORS.flatMap((indicator) => {
    const national = standardLimit(indicator, stage, year);
    const limit = national === null ? null : (limits[indicator] ?? national);
    return limit === null ? [] : [{ indicator, limit, floor: limit * share }];
  });
  return thresholds.length === RESOURCE_INDICATORS.length ? thresholds : null;
};

export interface Balance {
  /** How many of the seven are met. */
  readonly met: number;
  /** Indicators below their limit, and among them those below the floor too. */
  readonly unmet: readonly ResourceIndicator[];
  readonly belowFloor: readonly ResourceIndicator[];
  readonly balanced: boolean;
}

/** The rule itself: enough indicators met, and no other below the floor. */
export const isBalanced = (
  met: number,
  belowFloor: number,
  needed: number = definition('resource_indicators_to_meet').value,
): boolean => met >= needed && belowFloor === 0;

/**
 * The verdict on one school, or one section of a through-school, from its seven values in the official order.
 * Values and limits are compared unrounded: a floor of 4.505 isn't 4.51.
 */
export const balanceOf = (
  values: readonly number[],
  thresholds: readonly Threshold[],
  needed?: number,
): Balance => {
  const under = (bound: (one: Threshold) => number): ResourceIndicator[] =>
    thresholds
      .filter((one, index) => !compareTo(values[index] ?? NaN, '>=', bound(one)).met)
      .map(({ indicator }) => indicator);
  const unmet = under(({ limit }) => limit);
  const belowFloor = under(({ floor }) => floor);
  const met = thresholds.length - unmet.length;
  return { met, unmet, belowFloor, balanced: isBalanced(met, belowFloor.length, needed) };
};
