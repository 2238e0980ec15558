/** The least resource that brings a difference coefficient under its limit, and which schools get how much. */
import {
  differenceCoefficient,
  type SchoolAmount,
} from '../../indicators/difference_coefficient/coefficient.ts';
import { compareTo } from '../../values/compare.ts';

export interface Addition {
  /** Position in the list of schools. */
  readonly school: number;
  readonly extra: number;
}

export interface LeastResource {
  /** Per pupil: schools below it are raised to it; null where nothing is to be added. */
  readonly floor: number | null;
  /** Not in whole units. */
  readonly extra: number;
  readonly additions: readonly Addition[];
  /** In whole units (teachers, rooms, m², yuan), lowest schools first. */
  readonly whole: {
    /** The school that got the last unit: without it the limit isn't reached. Null where the floor needs no rounding. */
    readonly last: number | null;
    readonly extra: number;
    readonly additions: readonly Addition[];
    readonly coefficient: number;
  };
}

/** Running sums by which the weighted coefficient changes with single additions: cv² = N·Σ(x²/P) ÷ (Σx)² − 1. */
interface Sums {
  readonly pupils: number;
  amount: number;
  squares: number;
}

const square = (value: number): number => value * value;

const sumsOf = (schools: readonly SchoolAmount[]): Sums => {
  const sums = { pupils: 0, amount: 0, squares: 0 };
  for (const { amount, pupils } of schools) {
    sums.pupils += pupils;
    sums.amount += amount;
    sums.squares += square(amount) / pupils;
  }
  return sums;
};

const squaredCv = ({ pupils, amount, squares }: Sums): number => (pupils * squares) / square(amount) - 1;

const perPupil = ({ amount, pupils }: SchoolAmount): number => amount / pupils;

const ROUNDS = 100;

/**
 * The common floor: filled from below, the coefficient falls steadily, because no filled school lies above the mean.
 * The segment between two schools is found by walking, the floor within it by halving.
 */
const floorFor = (schools: readonly SchoolAmount[], order: readonly number[], limit: number): number => {
  const rest = sumsOf(schools);
  let filled = 0;
  const at = (floor: number): number =>
    squaredCv({
      pupils: rest.pupils,
      amount: rest.amount + floor * filled,
      squares: rest.squares + square(floor) * filled,
    });
  const value = (position: number): number => perPupil(schools[order[position] as number] as SchoolAmount);
  for (let position = 0; position < order.length; position++) {
    const { amount, pupils } = schools[order[position] as number] as SchoolAmount;
    filled += pupils;
    rest.amount -= amount;
    rest.squares -= square(amount) / pupils;
    const top = position + 1 < order.length ? value(position + 1) : value(position);
    if (at(top) > square(limit) && position + 1 < order.length) continue;
    let low = value(position);
    let high = top;
    for (let round = 0; round < ROUNDS && high > low; round++) {
      const middle = (low + high) / 2;
      if (middle === low || middle === high) break;
      if (at(middle) > square(limit)) low = middle;
      else high = middle;
    }
    return high;
  }
  return value(order.length - 1);
};

/** Moves an entry of a heap down until no child is lower. */
const sink = (heap: number[], start: number, level: (entry: number) => number): void => {
  for (let at = start; ;) {
    let least = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && level(heap[child] as number) < level(heap[least] as number)) least = child;
    }
    if (least === at) return;
    [heap[at], heap[least]] = [heap[least] as number, heap[at] as number];
    at = least;
  }
};

const heapOf = (entries: number[], level: (entry: number) => number): number[] => {
  for (let at = Math.floor(entries.length / 2); at >= 0; at--) sink(entries, at, level);
  return entries;
};

/** Whole units one by one to whoever is lowest, from what the floor gives rounded down. */
const wholeUnits = (
  schools: readonly SchoolAmount[],
  order: readonly number[],
  floor: number,
  limit: number,
): LeastResource['whole'] => {
  const given = new Map<number, number>();
  const now = (school: number): number => (schools[school]?.amount ?? 0) + (given.get(school) ?? 0);
  for (const school of order) {
    const { amount, pupils } = schools[school] as SchoolAmount;
    const extra = Math.floor(floor * pupils - amount + 1e-9);
    if (extra < 0) break;
    if (extra > 0) given.set(school, extra);
  }
  const current = (): SchoolAmount[] => schools.map((one, school) => ({ ...one, amount: now(school) }));
  const sums = sumsOf(current());
  const close = (): boolean => squaredCv(sums) <= square(limit) * (1 + 1e-12);
  const passes = (): boolean => compareTo(differenceCoefficient(current()) ?? 0, '<=', limit).met;
  const level = (school: number): number => now(school) / (schools[school]?.pupils ?? 1);
  const queue = heapOf([...order], level);
  let last: number | null = null;
  while (!(close() && passes())) {
    const school = queue[0] as number;
    const { pupils } = schools[school] as SchoolAmount;
    sums.squares += (square(now(school) + 1) - square(now(school))) / pupils;
    sums.amount += 1;
    given.set(school, (given.get(school) ?? 0) + 1);
    last = school;
    sink(queue, 0, level);
  }
  const additions = [...given].map(([school, extra]) => ({ school, extra }));
  return {
    last,
    extra: additions.reduce((sum, { extra }) => sum + extra, 0),
    additions,
    coefficient: differenceCoefficient(current()) ?? 0,
  };
};

/**
 * Least total to add so that the pupil-weighted coefficient is at most `limit`: the lowest schools are raised to a
 * common floor (water-filling). P = 45, 37, 89, 76, 55 with 279, 137, 935, 160, 402 at limit 0.50: floor 2.32043, only
 * the fourth rises, by 16.3526, in whole units 17. Nothing is added where it is met. Null without a coefficient.
 */
export const leastResource = (schools: readonly SchoolAmount[], limit: number): LeastResource | null => {
  const coefficient = differenceCoefficient(schools);
  if (coefficient === null || !(limit > 0)) return null;
  if (compareTo(coefficient, '<=', limit).met) {
    return {
      floor: null,
      extra: 0,
      additions: [],
      whole: { last: null, extra: 0, additions: [], coefficient },
    };
  }
  const order = schools
    .map((_, school) => school)
    .sort((a, b) => perPupil(schools[a] as SchoolAmount) - perPupil(schools[b] as SchoolAmount));
  const floor = floorFor(schools, order, limit);
  const additions = order.flatMap((school) => {
    const { amount, pupils } = schools[school] as SchoolAmount;
    const extra = floor * pupils - amount;
    return extra > 0 ? [{ school, extra }] : [];
  });
  return {
    floor,
    extra: additions.reduce((sum, { extra }) => sum + extra, 0),
    additions,
    whole: wholeUnits(schools, order, floor, limit),
  };
};
