/** Finds the labels of a recipe again in another version of its form: rows inserted, columns renamed. */
import { distance } from 'fastest-levenshtein';
import { elementOf, type Element } from '../meaning/elements.ts';
import { labelKey, pathKey } from './labels.ts';

export interface Aligned {
  /** Position among the recipe's labels. */
  readonly old: number;
  /** The label it had, where it was renamed; null for the same label. */
  readonly renamedFrom: readonly string[] | null;
  /** Whether a person has to confirm that it is the same. */
  readonly sure: boolean;
}

export interface Labels {
  readonly paths: readonly (readonly string[])[];
  readonly year: number;
}

/** Labels closer than this are spellings of one another. */
const LIKE = 0.6;
/** Between the same neighbours less likeness will do. */
const LIKE_IN_PLACE = 0.4;
const MARGIN = 0.15;

const likeness = (left: string, right: string): number =>
  left === right ? 1 : 1 - distance(left, right) / Math.max(left.length, right.length, 1);

const scopeKey = ({ match }: Element): string =>
  JSON.stringify([
    match.stage,
    match.grade,
    match.ageGroup,
    match.qualifiers,
    match.modifiers.filter((one) => one !== 'ofWhich'),
  ]);

/** Whether two labels mean the same, mean different things, or say nothing on it. */
const meaning = (left: string, right: string): 'same' | 'different' | 'open' => {
  const [one, other] = [elementOf(left, {}), elementOf(right, {})];
  if (one.kind === 'unknown' || other.kind === 'unknown') return 'open';
  const field = ({ match }: Element): string => match.field ?? match.candidates[0]?.field ?? '';
  if (field(one) === '' && field(other) === '' && one.kind !== other.kind) return 'different';
  return field(one) === field(other) && scopeKey(one) === scopeKey(other) ? 'same' : 'different';
};

interface Pair {
  readonly fresh: number;
  readonly old: number;
  readonly score: number;
  readonly inPlace: boolean;
  readonly meaning: ReturnType<typeof meaning>;
}

/** The one level in which two paths differ; null where they differ in none, in several, or in length. */
const levelApart = (left: readonly string[], right: readonly string[]): number | null => {
  if (left.length !== right.length) return null;
  const apart = left.flatMap((text, i) => (text === right[i] ? [] : [i]));
  return apart.length === 1 ? (apart[0] ?? null) : null;
};

/** The position of the nearest label before (-1) or after (+1) that is found again; -1 or the end where there is none. */
const neighbour = (from: number, step: 1 | -1, found: ReadonlyMap<number, number>, end: number): number => {
  for (let at = from + step; at >= 0 && at < end; at += step)
    if (found.has(at)) return found.get(at) as number;
  return step < 0 ? -1 : Infinity;
};

/**
 * For each label path now the one of the recipe that it is. The same path first; then, among what is left on both
 * sides, a label that is spelt alike or means the same, under the same parents. What two labels claim, or what only
 * its place speaks for, isn't sure.
 */
export const alignAxis = (recipe: Labels, form: Labels): ReadonlyMap<number, Aligned> => {
  const aligned = new Map<number, Aligned>();
  const found = new Map<number, number>();
  const oldKeys = recipe.paths.map((path) => pathKey(path, recipe.year));
  const taken = new Set<number>();
  form.paths.forEach((path, fresh) => {
    const key = pathKey(path, form.year);
    const old = oldKeys.findIndex((one, i) => one === key && !taken.has(i));
    if (old < 0) return;
    taken.add(old);
    found.set(fresh, old);
    aligned.set(fresh, { old, renamedFrom: null, sure: true });
  });
  const freshLeft = form.paths.flatMap((_, i) => (aligned.has(i) ? [] : [i]));
  const oldLeft = recipe.paths.flatMap((_, i) => (taken.has(i) ? [] : [i]));
  const pairs: Pair[] = [];
  for (const fresh of freshLeft) {
    for (const old of oldLeft) {
      const now = form.paths[fresh] as readonly string[];
      const then = recipe.paths[old] as readonly string[];
      const keysNow = now.map((text) => labelKey(text, form.year));
      const keysThen = then.map((text) => labelKey(text, recipe.year));
      const level = levelApart(keysNow, keysThen);
      if (level === null) continue;
      const score = likeness(keysNow[level] ?? '', keysThen[level] ?? '');
      const before = neighbour(fresh, -1, found, form.paths.length);
      const after = neighbour(fresh, 1, found, form.paths.length);
      const inPlace = before < old && old < after;
      pairs.push({ fresh, old, score, inPlace, meaning: meaning(now[level] ?? '', then[level] ?? '') });
    }
  }
  const worth = ({ score, inPlace, meaning: same }: Pair): number =>
    (same === 'same' ? 1 : score) + (inPlace ? 0.2 : 0);
  const claims = pairs.filter(
    (pair) =>
      pair.meaning === 'same' ||
      pair.score >= LIKE ||
      (pair.inPlace && pair.score >= LIKE_IN_PLACE) ||
      onlyPair(pair, pairs),
  );
  for (const pair of [...claims].sort((a, b) => worth(b) - worth(a))) {
    if (aligned.has(pair.fresh) || taken.has(pair.old)) continue;
    const rivals = claims.filter(
      (other) =>
        other !== pair &&
        (other.fresh === pair.fresh || other.old === pair.old) &&
        worth(other) > worth(pair) - MARGIN,
    );
    const told = pair.meaning === 'same' || (pair.meaning === 'open' && pair.score >= LIKE_IN_PLACE);
    taken.add(pair.old);
    aligned.set(pair.fresh, {
      old: pair.old,
      renamedFrom: recipe.paths[pair.old] ?? null,
      sure: rivals.length === 0 && told,
    });
  }
  return aligned;
};

/** The only label left between its neighbours, on both sides: likely the same, but only its place says so. */
const onlyPair = (pair: Pair, pairs: readonly Pair[]): boolean =>
  pair.inPlace &&
  pair.meaning === 'open' &&
  pairs.filter(({ fresh, inPlace }) => fresh === pair.fresh && inPlace).length === 1 &&
  pairs.filter(({ old, inPlace }) => old === pair.old && inPlace).length === 1;
