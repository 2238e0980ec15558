/** A county's data lie in several workbooks that overlap: here each class, grade and school is counted once. */
import { normalise } from '../../values/index.ts';
import type { Table } from '../table.ts';
import type { BandRecord, ClassRecord, GradeRecord, SchoolRecord } from './records.ts';

export interface Records {
  readonly classes: readonly ClassRecord[];
  readonly grades: readonly GradeRecord[];
  readonly schools: readonly SchoolRecord[];
  readonly bands: readonly BandRecord[];
}

/** Table → how many of its rows another table describes too, and which table was counted instead. */
export type Duplicates = ReadonlyMap<Table, { readonly count: number; readonly instead: Table }>;

type MutableDuplicates = Map<Table, { count: number; instead: Table }>;

const note = (duplicates: MutableDuplicates, dropped: Table, kept: Table): void => {
  if (dropped === kept) return;
  const known = duplicates.get(dropped);
  if (known) known.count++;
  else duplicates.set(dropped, { count: 1, instead: kept });
};

/** Schools written under one code are one school even if their names are spelt differently. */
const keysByCode = (schools: readonly SchoolRecord[]): ReadonlyMap<string, string> => {
  const keys = new Map<string, string>();
  for (const { identity } of schools) {
    if (/^\d{9,10}$/.test(identity.code) && !keys.has(identity.code)) keys.set(identity.code, identity.key);
  }
  return keys;
};

const oneClassEach = (classes: readonly ClassRecord[], duplicates: MutableDuplicates): ClassRecord[] => {
  const tables = new Set(classes.map(({ table }) => table));
  if (tables.size <= 1) return [...classes];
  const seen = new Map<string, Table>();
  return classes.filter((record) => {
    // Lists of single schools that don't name them all have a 一年级1班.
    if (record.className === '' || record.school === '') return true;
    const key = `${record.school}|${record.stage}|${record.grade ?? record.ageGroup}|${normalise(record.className)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, record.table);
    if (first === undefined || first === record.table) return true;
    note(duplicates, record.table, first);
    return false;
  });
};

/** Tables that say more come first: more columns with a meaning, then the order in which they were read. */
const bySubstance = (records: readonly SchoolRecord[]): SchoolRecord[] => {
  const width = (record: SchoolRecord): number => {
    const [source] = record.sources;
    return source ? source.columns.size + (source.figures?.size ?? 0) : 0;
  };
  return records
    .map((record, i) => ({ record, i }))
    .sort((a, b) => width(b.record) - width(a.record) || a.i - b.i)
    .map(({ record }) => record);
};

const oneSchoolEach = (schools: readonly SchoolRecord[], duplicates: MutableDuplicates): SchoolRecord[] => {
  const keys = keysByCode(schools);
  const merged = new Map<string, SchoolRecord>();
  const again: SchoolRecord[] = [];
  for (const record of bySubstance(schools)) {
    const name = keys.get(record.identity.code) ?? record.identity.key;
    const key = `${record.stage}|${name}`;
    const first = merged.get(key);
    const table = record.sources[0]?.table;
    const firstTable = first?.sources[0]?.table;
    if (!first) merged.set(key, record);
    else if (table === firstTable) again.push(record);
    else {
      if (table && firstTable) note(duplicates, table, firstTable);
      merged.set(key, mergeSchools(first, record));
    }
  }
  return [...merged.values(), ...again];
};

const mergeSchools = (first: SchoolRecord, more: SchoolRecord): SchoolRecord => ({
  ...first,
  identity: {
    ...first.identity,
    type: first.identity.type ?? more.identity.type,
    sponsor: first.identity.sponsor ?? more.identity.sponsor,
    inclusive: first.identity.inclusive ?? more.identity.inclusive,
  },
  sources: [...first.sources, ...more.sources],
});

const oneGradeEach = (grades: readonly GradeRecord[], duplicates: MutableDuplicates): GradeRecord[] => {
  if (new Set(grades.map(({ table }) => table)).size <= 1) return [...grades];
  const seen = new Map<string, Table>();
  return grades.filter((record) => {
    const key = `${record.school}|${record.stage}|${record.grade ?? record.ageGroup}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, record.table);
    if (first === undefined || first === record.table) return true;
    note(duplicates, record.table, first);
    return false;
  });
};

/** Of several county-wide band tables for one stage the first counts; tables of single schools all do. */
const oneBandTableEach = (bands: readonly BandRecord[], duplicates: MutableDuplicates): BandRecord[] => {
  const seen = new Map<string, Table>();
  return bands.filter((record) => {
    const key = `${record.school ?? ''}|${record.stage}`;
    const first = seen.get(key) ?? record.table;
    seen.set(key, first);
    if (first !== record.table) note(duplicates, record.table, first);
    return first === record.table;
  });
};

export const onceEach = (records: Records): Records & { readonly duplicates: Duplicates } => {
  const duplicates: MutableDuplicates = new Map();
  return {
    classes: oneClassEach(records.classes, duplicates),
    schools: oneSchoolEach(records.schools, duplicates),
    grades: oneGradeEach(records.grades, duplicates),
    bands: oneBandTableEach(records.bands, duplicates),
    duplicates,
  };
};
