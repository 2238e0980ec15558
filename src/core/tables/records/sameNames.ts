/** Every township has its 中心小学: schools of one name in several townships are told apart by the township. */
import type { Records } from './onceEach.ts';

const add = (townships: Map<string, Set<string>>, name: string, township: string): void => {
  if (name === '' || township === '') return;
  const known = townships.get(name);
  if (known) known.add(township);
  else townships.set(name, new Set([township]));
};

/** The records with the township added to the key of each school whose name occurs in several townships. */
export const tellApart = (records: Records): Records => {
  const townships = new Map<string, Set<string>>();
  for (const { school, township } of records.classes) add(townships, school, township);
  for (const { school, township } of records.grades) add(townships, school, township);
  for (const { identity } of records.schools) add(townships, identity.key, identity.township);
  const shared = new Set([...townships].filter(([, places]) => places.size > 1).map(([name]) => name));
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
