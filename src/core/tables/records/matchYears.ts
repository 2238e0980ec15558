/** Which school of this year is which school of last year: by code, then by name; what is doubtful stays open; merging is a person's word. */
import type { ClassRecord, SchoolRecord } from './records.ts';
import { LIKENESS_MIN, schoolCore, schoolLikeness } from './matchSchool.ts';
import { schoolKey } from './identity.ts';
import { mergedSchool } from './mergedSchool.ts';

/** A school with all its sections. */
export interface WholeSchool {
  readonly key: string;
  readonly name: string;
  readonly code: string;
  readonly township: string;
  readonly sections: readonly SchoolRecord[];
  /** Keys of the schools that went into it, where it stands for several. */
  readonly joined?: readonly string[];
}

export interface SchoolPair {
  readonly now: WholeSchool;
  readonly then: WholeSchool;
  readonly by: 'code' | 'name' | 'core' | 'person';
}

export interface DoubtfulSchool {
  readonly now: WholeSchool;
  /** Schools of last year it may be, the likeliest first. */
  readonly candidates: readonly WholeSchool[];
}

export interface SchoolPairs {
  readonly pairs: readonly SchoolPair[];
  readonly doubtful: readonly DoubtfulSchool[];
  readonly appeared: readonly WholeSchool[];
  readonly vanished: readonly WholeSchool[];
  /** Schools of last year that, by a person's word, went into one of this year; the pair holds their sum. */
  readonly merged: readonly { readonly now: WholeSchool; readonly then: WholeSchool }[];
}

/** A person's word on two names or codes: the same school, or (`then` null) a new one. */
export interface SameSchool {
  readonly now: string;
  readonly then: string | null;
  /** Not the same: the one of last year went into the other (true), or did not (false). */
  readonly merged?: boolean;
}

/** A school of which only grades or classes are listed. */
type Listed = Pick<ClassRecord, 'school' | 'schoolName' | 'township'>;

/** The schools of a year, sections of one school together; also those of which only grades or classes are listed. */
export const wholeSchools = (
  records: readonly SchoolRecord[],
  listed: Iterable<Listed> = [],
): WholeSchool[] => {
  const schools = new Map<string, { first: SchoolRecord; code: string; sections: SchoolRecord[] }>();
  for (const record of records) {
    const { key, code } = record.identity;
    if (key === '') continue;
    const known = schools.get(key);
    if (!known) schools.set(key, { first: record, code, sections: [record] });
    else {
      known.sections.push(record);
      if (known.code === '') known.code = code;
    }
  }
  const whole: WholeSchool[] = [...schools].map(([key, { first, code, sections }]) => ({
    key,
    name: first.identity.name,
    code,
    township: first.identity.township,
    sections,
  }));
  const seen = new Set(schools.keys());
  for (const { school, schoolName, township } of listed) {
    if (school === '' || seen.has(school)) continue;
    seen.add(school);
    whole.push({ key: school, name: schoolName, code: '', township, sections: [] });
  }
  return whole;
};

const isCode = (code: string): boolean => /^\d{9,10}$/.test(code);

const uniqueBy = (
  schools: Iterable<WholeSchool>,
  keyOf: (school: WholeSchool) => string,
): Map<string, WholeSchool | null> => {
  const found = new Map<string, WholeSchool | null>();
  for (const school of schools) {
    const key = keyOf(school);
    if (key !== '') found.set(key, found.has(key) ? null : school);
  }
  return found;
};

const stagesMeet = (a: WholeSchool, b: WholeSchool): boolean =>
  a.sections.some(({ stage }) => b.sections.some((other) => other.stage === stage));

const CANDIDATES = 3;
/** Comparing every name with every other: no more than this, so that two foreign lists don't take forever. */
const COMPARISONS_MAX = 4_000_000;

const doubtfulOf = (now: readonly WholeSchool[], then: readonly WholeSchool[]): DoubtfulSchool[] => {
  if (now.length * then.length > COMPARISONS_MAX) return [];
  return now.flatMap((school) => {
    const candidates = then
      .filter((other) => stagesMeet(school, other))
      .map((other) => ({ other, score: schoolLikeness(school.name, other.name) }))
      .filter(({ score }) => score >= LIKENESS_MIN)
      .sort((a, b) => b.score - a.score)
      .slice(0, CANDIDATES)
      .map(({ other }) => other);
    return candidates.length > 0 ? [{ now: school, candidates }] : [];
  });
};

/**
 * Pairs the schools of two years. A code that both years hold once decides; then the same name; then names that are
 * the same without county, township and 本部 (一小 = 第一小学), where only one school on either side has them.
 * Whatever is merely alike is listed as doubtful and neither paired nor counted as new.
 */
export const matchYears = (
  now: readonly WholeSchool[],
  then: readonly WholeSchool[],
  confirmed: readonly SameSchool[] = [],
): SchoolPairs => {
  const openNow = new Set(now);
  const openThen = new Set(then);
  const pairs: SchoolPair[] = [];
  const pair = (a: WholeSchool, b: WholeSchool, by: SchoolPair['by']): void => {
    pairs.push({ now: a, then: b, by });
    openNow.delete(a);
    openThen.delete(b);
  };
  const named = (schools: Set<WholeSchool>, text: string): WholeSchool | undefined =>
    [...schools].find(({ key, code }) => code === text.trim() || key === schoolKey(text));
  const settled = new Set<WholeSchool>();
  for (const { now: here, then: there, merged } of confirmed) {
    if (merged !== undefined) continue;
    const school = named(openNow, here);
    const other = there === null ? undefined : named(openThen, there);
    if (school && other) pair(school, other, 'person');
    else if (school && there === null) settled.add(school);
  }
  const free = (): WholeSchool[] => [...openNow].filter((school) => !settled.has(school));
  const pairBy = (keyOf: (school: WholeSchool) => string, by: SchoolPair['by']): void => {
    const here = uniqueBy(free(), keyOf);
    const there = uniqueBy(openThen, keyOf);
    for (const [key, school] of here) {
      const other = there.get(key);
      if (school && other) pair(school, other, by);
    }
  };
  pairBy(({ code }) => (isCode(code) ? code : ''), 'code');
  // A school that changed its code as well as its name is no longer told apart by the name alone.
  const sameCode = (a: WholeSchool, b: WholeSchool): boolean =>
    !(isCode(a.code) && isCode(b.code)) || a.code === b.code;
  const here = uniqueBy(free(), ({ key }) => key);
  const there = uniqueBy(openThen, ({ key }) => key);
  for (const [key, school] of here) {
    const other = there.get(key);
    if (school && other && (sameCode(school, other) || stagesMeet(school, other)))
      pair(school, other, 'name');
  }
  const cores = uniqueBy(free(), ({ name }) => schoolCore(name));
  const otherCores = uniqueBy(openThen, ({ name }) => schoolCore(name));
  for (const [core, school] of cores) {
    const other = otherCores.get(core);
    if (school && other && sameCode(school, other) && stagesMeet(school, other)) pair(school, other, 'core');
  }
  const merged = confirmed.flatMap(({ now: here, then: there, merged: joined }) => {
    const other = joined === true && there !== null ? named(openThen, there) : undefined;
    const school = named(new Set(now), here);
    if (!school || !other) return [];
    const at = pairs.findIndex((one) => one.now === school);
    const known = pairs[at];
    if (!known) pair(school, other, 'person');
    else {
      pairs[at] = { ...known, then: mergedSchool(known.then, other) };
      openThen.delete(other);
    }
    return [{ now: school, then: other }];
  });
  const doubtful = doubtfulOf(free(), [...openThen]);
  const asked = new Set(doubtful.map((one) => one.now));
  const maybe = new Set(doubtful.flatMap(({ candidates }) => candidates));
  return {
    pairs,
    doubtful,
    appeared: [...openNow].filter((school) => !asked.has(school)),
    vanished: [...openThen].filter((school) => !maybe.has(school)),
    merged,
  };
};
