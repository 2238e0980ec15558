import { HostObject } from '../hostObject.ts';
import { readableName, readableNames, readMember, writeMember } from '../members.ts';

/** Nested bags of properties, as `getCellProperties` and `setCellProperties` trade in them. */

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Every plain member of an object, for `{ protection: true }`. */
const plainMembers = (object: HostObject): Record<string, unknown> =>
  Object.fromEntries(
    readableNames(object)
      .map((name) => [name.charAt(0).toLowerCase() + name.slice(1), readMember(object, name)] as const)
      .filter(([, value]) => !(value instanceof HostObject)),
  );

/** The wanted members of an object: `{ address: true, format: { fill: { color: true } } }`. */
export const pickProperties = (object: HostObject, wanted: object): Record<string, unknown> => {
  const picked: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (want === false || want === undefined || want === null) continue;
    const value = readMember(object, readableName(object, wireName(name)));
    picked[name] =
      value instanceof HostObject
        ? typeof want === 'object'
          ? pickProperties(value, want)
          : plainMembers(value)
        : value;
  }
  return picked;
};

/** Sets the members that a bag names. */
export const assignProperties = (object: HostObject, bag: object): void => {
  for (const [name, value] of Object.entries(bag)) {
    if (value === undefined || value === null) continue;
    const isBag = typeof value === 'object' && !Array.isArray(value);
    const member = isBag ? readMember(object, wireName(name)) : undefined;
    if (member instanceof HostObject) assignProperties(member, value);
    else writeMember(object, wireName(name), value);
  }
};
