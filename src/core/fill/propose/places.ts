/** Labels that are no words of the trade but names of the county's own townships and schools. */
import { normalise } from '../../values/index.ts';
import type { Axis } from '../meaning/axis.ts';
import { keyOfSchool, type Places } from '../source/source.ts';
import type { Filter } from '../types.ts';

const placeOf = (text: string, { townships, schools }: Places): Filter | null => {
  const name = normalise(text);
  if (townships.has(name)) return { township: name };
  const key = keyOfSchool(text);
  return schools.has(key) ? { school: key } : null;
};

/** The axis with the names of places understood as filters. */
export const withPlaces = (axis: Axis, places: Places): Axis => {
  if (axis.unknown.length === 0) return axis;
  let filter = axis.filter;
  const found = new Set<string>();
  for (const text of axis.unknown) {
    const place = placeOf(text, places);
    if (!place) continue;
    filter = { ...filter, ...place };
    found.add(text);
  }
  if (found.size === 0) return axis;
  const leaf = axis.path[axis.path.length - 1] ?? '';
  return {
    ...axis,
    filter,
    unknown: axis.unknown.filter((text) => !found.has(text)),
    unknownLeaf: axis.unknownLeaf && !found.has(leaf),
  };
};
