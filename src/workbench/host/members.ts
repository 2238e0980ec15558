import { fail, HostCollection, HostObject, memberName, typeNameOf } from './hostObject.ts';

/** Reflection: members of host objects by their name on the wire. */

interface Member {
  readonly name: string;
  readonly readable: boolean;
  readonly writable: boolean;
}

type Members = ReadonlyMap<string, Member>;

const known = new WeakMap<object, Members>();

/** Every accessor with a capital first letter, nearest class first; `load` spells names in any case. */
const membersOf = (object: HostObject): Members => {
  const prototype: object = Object.getPrototypeOf(object);
  const found = known.get(prototype);
  if (found) return found;
  const members = new Map<string, Member>();
  for (let level = prototype; level !== HostObject.prototype; level = Object.getPrototypeOf(level)) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      const accessor = property.get !== undefined || property.set !== undefined;
      if (!accessor || !/^_?[A-Z]/.test(name) || members.has(name.toLowerCase())) continue;
      members.set(name.toLowerCase(), {
        name,
        readable: property.get !== undefined,
        writable: property.set !== undefined,
      });
    }
  }
  known.set(prototype, members);
  return members;
};

const unknownMember = (object: HostObject, name: string): never =>
  fail.notImplemented(`${typeNameOf(object)}.${memberName(name)}`);

export const hasMember = (object: HostObject, name: string): boolean =>
  membersOf(object).has(name.toLowerCase());

/** The wire's spelling of a member that can be read; fails by name when there is none. */
export const readableName = (object: HostObject, name: string): string => {
  const member = membersOf(object).get(name.toLowerCase());
  return member?.readable ? member.name : unknownMember(object, name);
};

export const readableNames = (object: HostObject): string[] =>
  [...membersOf(object).values()].filter((member) => member.readable).map((member) => member.name);

export const readMember = (object: HostObject, name: string): unknown =>
  Reflect.get(object, readableName(object, name), object);

export const writeMember = (object: HostObject, name: string, value: unknown): void => {
  const member = membersOf(object).get(name.toLowerCase());
  if (!member?.writable) unknownMember(object, name);
  else Reflect.set(object, member.name, value, object);
};

export const callMember = (object: HostObject, name: string, args: readonly unknown[]): unknown => {
  const method: unknown = /^_?[A-Z]/.test(name) ? Reflect.get(object, name, object) : undefined;
  return typeof method === 'function' ? Reflect.apply(method, object, args) : unknownMember(object, name);
};

export const isCollection = (object: HostObject): object is HostCollection =>
  object instanceof HostCollection;
