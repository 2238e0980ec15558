/** Every township has its 中心小学: schools of one name in several townships are told apart by the township. */
import type { Records } from './onceEach.ts';

/** Names seen in more than one township. */
const sharedNames = (records: Records): ReadonlySet<string> => {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  const see = (name: string, township: string): void => {
    if (name === '' || township === '') return;
    const known = first.get(name);
    if (known === undefined) first.set(name, township);
    else if (known !== township) shared.add(name);
  };
  for (const { school, township } of records.classes) see(school, township);
  for (const { school, township } of records.grades) see(school, township);
  for (const { identity } of records.schools) see(identity.key, identity.township);
  return shared;
};

/** The records with the township added to the key of each school whose name occurs in several townships. */
export const tellApart = (records: Records): Records => {
  const shared = sharedNames(records);
  if (shared.size === 0) return records;
  const keyOf = (name: string, township: string): string =>
    shared.has(name) && township !== '' ? `${name}@${township}` : name;
  const renamed = <T extends { school: string; township: string }>(record: T): T =>
    shared.has(record.school) ? { ...record, school: keyOf(record.school, record.township) } : record;
  return {
    ...records,
    classes: records.classes.map(renamed),
    grades: records.grades.map(renamed),
    schools: records.schools.map((record) => {
      const { key, township } = record.identity;
      return shared.has(key)
        ? { ...record, identity: { ...record.identity, key: keyOf(key, township) } }
        : record;
    }),
  };
};
