/** What may be chosen in the balance assessment: local readings of the rules, and a person's word on single schools. */
import type { FieldId } from '../../../fields/index.ts';
import { definition } from '../../../plans/definitions.ts';
import type { Facts } from '../../../tables/index.ts';
import type { ResourceIndicator } from '../balance.ts';
import { PLAUSIBLE_RANGES, type PlausibleRange } from './plausible.ts';
import type { AssessedStage } from './resources.ts';
import { defaultWeights, type SplitWeights } from './split.ts';

export interface BalanceOptions {
  /** Teaching points with fewer pupils are out of scope. */
  readonly minPupilsTeachingPoint: number;
  /** Rural schools of so many pupils may count PE and arts teachers they share with others. */
  readonly sharedTeacherPupils: readonly [from: number, to: number];
  /** Shared (交流轮岗, 兼职, 走教) PE and arts teachers of a school, by its name, as a person states them. */
  readonly sharedTeachers: ReadonlyMap<string, number>;
  /**
   * Fields of teachers that count besides those of the indicator. The rule counts 在编 and 聘任制 and leaves out 兼职 and
   * 代课: none by default; a province that reads it otherwise adds them here.
   */
  readonly moreTeachers: Readonly<Partial<Record<ResourceIndicator, readonly FieldId[]>>>;
  /** School that a point not counted as a school (是否计校数 = 否) belongs to, by name. */
  readonly parents: ReadonlyMap<string, string>;
  readonly ranges: readonly PlausibleRange[];
  /** How many of the seven a school must meet. */
  readonly toMeet: number;
  /** What the others must reach, in % of their limits. */
  readonly floorShare: number;
  /** By which a through-school's facilities are shared out. */
  readonly weights: SplitWeights;
  /** Limits that a person set instead of the national ones. */
  readonly limits: Readonly<
    Partial<Record<AssessedStage, Readonly<Partial<Record<ResourceIndicator, number>>>>>
  >;
  readonly coefficientLimits: Readonly<Partial<Record<AssessedStage, number>>>;
}

/** The rules as the national texts have them. */
export const defaultOptions = (): BalanceOptions => {
  const { value, valueHigh } = definition('shared_teacher_pupils');
  return {
    minPupilsTeachingPoint: definition('min_pupils_teaching_point').value,
    sharedTeacherPupils: [value, valueHigh ?? value],
    sharedTeachers: new Map(),
    moreTeachers: {},
    parents: new Map(),
    ranges: PLAUSIBLE_RANGES,
    toMeet: definition('resource_indicators_to_meet').value,
    floorShare: definition('resource_floor_share').value,
    weights: defaultWeights(),
    limits: {},
    coefficientLimits: {},
  };
};

const chosen = new WeakMap<Facts, BalanceOptions>();

/** The same facts, to be assessed by other options than the national ones. */
export const withOptions = (facts: Facts, options: Partial<BalanceOptions>): Facts => {
  const copy = { ...facts };
  chosen.set(copy, { ...defaultOptions(), ...options });
  return copy;
};

export const optionsOf = (facts: Facts): BalanceOptions => chosen.get(facts) ?? defaultOptions();
