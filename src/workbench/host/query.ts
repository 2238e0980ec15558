import { HostObject, memberName } from './hostObject.ts';
import { hasMember, isCollection, readableName, readableNames, readMember } from './members.ts';
import type { QueryInfo } from './protocol.ts';
import type { References } from './references.ts';

/** Answers `load` and `retrieve`: which members of an object, and of the objects below it. */

type Case = (wireName: string) => string;

const wireCase: Case = (name) => name;

interface Reading {
  readonly references: References;
  readonly spelled: Case;
}

const pathsOf = (query: QueryInfo): string[][] =>
  [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) => path.split(/[/.]/).filter(Boolean));

const readObject = (reading: Reading, object: HostObject, paths: readonly string[][]) => {
  const answer: Record<string, unknown> = {};
  const below = new Map<string, string[][]>();
  const readAll = () => {
    for (const name of readableNames(object)) {
      const value = readMember(object, name);
      if (!(value instanceof HostObject)) answer[reading.spelled(name)] = value;
    }
  };
  if (paths.length === 0) readAll();
  for (const [head = '', ...rest] of paths) {
    if (head === '*' || head === '$all') {
      readAll();
      continue;
    }
    const name = readableName(object, head.charAt(0).toUpperCase() + head.slice(1));
    if (answer[reading.spelled(name)] !== undefined) continue;
    const value = readMember(object, name);
    if (value instanceof HostObject) {
      below.set(name, [...(below.get(name) ?? []), ...(rest.length > 0 ? [rest] : [])]);
    } else {
      answer[reading.spelled(name)] = value;
    }
  }
  for (const [name, rest] of below) {
    const child = readMember(object, name);
    if (child instanceof HostObject) answer[reading.spelled(name)] = read(reading, child, rest, {});
  }
  return answer;
};

const readCollection = (
  reading: Reading,
  collection: HostObject,
  all: readonly HostObject[],
  paths: readonly string[][],
  page: QueryInfo,
) => {
  const ofCollection = paths.filter((path) => path.length === 1 && hasMember(collection, path[0] ?? ''));
  const ofItems = paths.filter((path) => !ofCollection.includes(path));
  const answer: Record<string, unknown> =
    ofCollection.length > 0 ? readObject(reading, collection, ofCollection) : {};
  if (ofCollection.length > 0 && ofItems.length === 0) return answer;
  const first = page.Skip ?? 0;
  const items = all.slice(first, page.Top === undefined ? undefined : first + page.Top);
  answer[reading.spelled === wireCase ? '_Items' : 'items'] = items.map((item, index) => ({
    _Index: index,
    ...reading.references.identityOf(item),
    ...readObject(reading, item, ofItems),
  }));
  return answer;
};

const read = (
  reading: Reading,
  object: HostObject,
  paths: readonly string[][],
  page: QueryInfo,
): Record<string, unknown> =>
  isCollection(object)
    ? readCollection(reading, object, object.items(), paths, page)
    : { ...reading.references.identityOf(object), ...readObject(reading, object, paths) };

/** The answer to `object.load(...)`; names as on the wire. */
export const loadAnswer = (references: References, object: HostObject, query: QueryInfo) =>
  read({ references, spelled: wireCase }, object, pathsOf(query), query);

/** The answer to `object.retrieve(...)`: plain JSON with the names of TypeScript. */
export const jsonAnswer = (references: References, object: HostObject, query: QueryInfo) =>
  read({ references, spelled: memberName }, object, pathsOf(query), query);
