/** What the schools of a stage add up to. An operation takes the old figures of a school off and adds the new ones. */
import { balanceOf, balanceThresholds, type Threshold } from '../../indicators/shared/balance.ts';
import { RESOURCES } from '../../indicators/shared/balance/resources.ts';
import { definition } from '../../plans/definitions.ts';
import { standardLimit } from '../../plans/standards.ts';
import type { Stage } from '../../values/stage.ts';
import type { Section } from './county.ts';

const COUNTS = [
  'schools',
  'pupils',
  'classes',
  'teachers',
  'staff',
  'large',
  'oversize',
  'overLimit',
  'publicPupils',
  'inclusivePupils',
  'largeSchools',
  'assessed',
  'passing',
  /** Schools of which the figure isn't known: with any, what is computed from it isn't known either. */
  'noClasses',
  'noTeachers',
  'noStaff',
  'noSponsor',
  'noInclusive',
  'noVerdict',
] as const;
export type CountName = (typeof COUNTS)[number];

/** Of each resource: schools without it, pupils, Σ amount, Σ amount² ÷ pupils. */
const PER_RESOURCE = 4;
export const SLOTS = COUNTS.length + RESOURCES.length * PER_RESOURCE;
export type Totals = Float64Array;

const slotOf: ReadonlyMap<CountName, number> = new Map(COUNTS.map((name, i) => [name, i]));
export const countIn = (totals: Totals, name: CountName): number => totals[slotOf.get(name) ?? 0] ?? 0;

export interface ResourceTotals {
  readonly unknown: number;
  readonly pupils: number;
  readonly amount: number;
  readonly squares: number;
}

export const resourceIn = (totals: Totals, index: number): ResourceTotals => {
  const first = COUNTS.length + index * PER_RESOURCE;
  const [unknown = 0, pupils = 0, amount = 0, squares = 0] = totals.subarray(first, first + PER_RESOURCE);
  return { unknown, pupils, amount, squares };
};

export interface Limits {
  readonly classSize: number;
  readonly schoolSize: number;
  readonly large: number;
  readonly oversize: number;
  readonly thresholds: readonly Threshold[] | null;
}

/** The limits of a stage in force in a census year, from the national standards and definitions. */
export const limitsFor = (stage: Stage, year: number): Limits => ({
  classSize: standardLimit('class_size', stage, year) ?? Infinity,
  schoolSize: standardLimit('school_size', stage, year) ?? Infinity,
  large: definition('large_class_from').value,
  oversize: definition('oversize_class_from').value,
  thresholds: balanceThresholds(stage, year),
});

const addResources = (into: Totals, section: Section, sign: number): void => {
  section.amounts.forEach((amount, i) => {
    const first = COUNTS.length + i * PER_RESOURCE;
    if (amount === null) into[first] = (into[first] ?? 0) + sign;
    else {
      into[first + 1] = (into[first + 1] ?? 0) + sign * section.pupils;
      into[first + 2] = (into[first + 2] ?? 0) + sign * amount;
      into[first + 3] = (into[first + 3] ?? 0) + (sign * amount ** 2) / section.pupils;
    }
  });
};

/** Stand-ins that meet nothing and everything; infinities would compare as equal to any limit. */
const NONE = -1;
const PLENTY = Number.MAX_VALUE;

/** 1 where the school passes the seven indicators, 0 where it doesn't, null where unknown figures decide. */
const passes = ({ amounts, pupils }: Section, thresholds: readonly Threshold[]): number | null => {
  const value = (unknown: number): number[] =>
    amounts.map((amount, i) => (amount === null ? unknown : (amount / pupils) * (RESOURCES[i]?.per ?? 1)));
  if (balanceOf(value(NONE), thresholds).balanced) return 1;
  return balanceOf(value(PLENTY), thresholds).balanced ? null : 0;
};

/** Adds (`sign` 1) or takes off (−1) one section. */
export const account = (into: Totals, section: Section, limits: Limits, sign: 1 | -1): void => {
  const add = (name: CountName, value: number): void => {
    const slot = slotOf.get(name) ?? 0;
    into[slot] = (into[slot] ?? 0) + sign * value;
  };
  add('schools', 1);
  add('pupils', section.pupils);
  if (section.grades.length === 0) add('noClasses', 1);
  for (const { sizes } of section.grades) {
    add('classes', sizes.length);
    for (const size of sizes) {
      if (size >= limits.large) add('large', 1);
      if (size >= limits.oversize) add('oversize', 1);
      if (size > limits.classSize) add('overLimit', 1);
    }
  }
  const known = (value: number | null, name: CountName, missing: CountName): void =>
    value === null ? add(missing, 1) : add(name, value);
  known(section.teachers, 'teachers', 'noTeachers');
  known(section.staff, 'staff', 'noStaff');
  known(section.publicPupils, 'publicPupils', 'noSponsor');
  known(section.inclusivePupils, 'inclusivePupils', 'noInclusive');
  if (!section.isThrough && section.pupils > limits.schoolSize) add('largeSchools', 1);
  if (section.amounts.length === 0 || section.pupils <= 0 || limits.thresholds === null) return;
  add('assessed', 1);
  known(passes(section, limits.thresholds), 'passing', 'noVerdict');
  addResources(into, section, sign);
};
