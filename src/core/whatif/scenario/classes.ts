/** Pupils joining and leaving the classes of a grade. */
import type { GradeClasses } from './county.ts';

/** So many pupils in so many classes, as even as can be: 10 in 3 → 4, 3, 3. None where there are no classes. */
export const level = (pupils: number, classes: number): number[] => {
  if (classes <= 0) return [];
  const base = Math.floor(pupils / classes);
  const more = pupils - base * classes;
  return Array.from({ length: classes }, (_, i) => base + (i < more ? 1 : 0));
};

const total = (sizes: readonly number[]): number => sizes.reduce((sum, one) => sum + one, 0);

export const pupilsIn = (grades: readonly GradeClasses[]): number =>
  grades.reduce((sum, { sizes }) => sum + total(sizes), 0);

/** One by one from the largest class, so that large classes come down first. */
const leave = (sizes: readonly number[], pupils: number): number[] => {
  const left = [...sizes];
  for (let i = 0; i < pupils; i++) {
    const largest = Math.max(...left);
    if (largest <= 0) break;
    left[left.indexOf(largest)] = largest - 1;
  }
  return left;
};

const join = (sizes: readonly number[], pupils: number): number[] => {
  const more = [...sizes];
  for (let i = 0; i < pupils; i++) {
    const smallest = Math.min(...more);
    more[more.indexOf(smallest)] = smallest + 1;
  }
  return more;
};

/** Shares of a number in proportion to weights, whole, adding up: the largest remainders get the odd ones. */
export const proportionally = (amount: number, weights: readonly number[]): number[] => {
  const all = total(weights);
  if (all === 0) return weights.map((_, i) => (i === 0 ? amount : 0));
  const exact = weights.map((weight) => (amount * weight) / all);
  const whole = exact.map(Math.floor);
  const order = exact.map((_, i) => i).sort((a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1) || a - b);
  for (const i of order.slice(0, amount - total(whole))) whole[i] = (whole[i] ?? 0) + 1;
  return whole;
};

/** Pupils who leave, by grade, in proportion to the grades. */
export const leavers = (
  grades: readonly GradeClasses[],
  pupils: number,
): readonly { readonly grade: string; readonly pupils: number }[] => {
  const parts = proportionally(
    pupils,
    grades.map(({ sizes }) => total(sizes)),
  );
  return grades.map(({ grade }, i) => ({ grade, pupils: parts[i] ?? 0 }));
};

export const without = (grades: readonly GradeClasses[], gone: ReturnType<typeof leavers>): GradeClasses[] =>
  grades.map(({ grade, sizes }, i) => ({ grade, sizes: leave(sizes, gone[i]?.pupils ?? 0) }));

/** Arrivals go to the classes of their grade; a grade that isn't there goes to the smallest classes of all. */
export const withMore = (
  grades: readonly GradeClasses[],
  more: ReturnType<typeof leavers>,
): GradeClasses[] => {
  const result = grades.map((one) => ({ ...one }));
  for (const { grade, pupils } of more) {
    const own = result.find((one) => one.grade === grade && one.sizes.length > 0) ?? largestRoom(result);
    if (own) own.sizes = join(own.sizes, pupils);
  }
  return result;
};

const mean = ({ sizes }: GradeClasses): number =>
  sizes.length === 0 ? Infinity : total(sizes) / sizes.length;

const largestRoom = <G extends GradeClasses>(grades: readonly G[]): G | undefined =>
  [...grades].sort((a, b) => mean(a) - mean(b))[0];

/** One class more in the grade with the fullest classes, whose pupils spread evenly; again for each class. */
export const withClasses = (grades: readonly GradeClasses[], classes: number): GradeClasses[] => {
  const result =
    grades.length > 0 ? grades.map((one) => ({ ...one })) : [{ grade: '', sizes: [] as readonly number[] }];
  for (let i = 0; i < classes; i++) {
    const fullest = [...result].sort((a, b) => Math.max(0, ...b.sizes) - Math.max(0, ...a.sizes))[0];
    if (fullest) fullest.sizes = level(total(fullest.sizes), fullest.sizes.length + 1);
  }
  return result;
};

/** The classes of two schools side by side, grade by grade. */
export const together = (own: readonly GradeClasses[], other: readonly GradeClasses[]): GradeClasses[] => {
  const names = new Set([...own, ...other].map(({ grade }) => grade));
  const of = (grades: readonly GradeClasses[], name: string): readonly number[] =>
    grades.filter(({ grade }) => grade === name).flatMap(({ sizes }) => sizes);
  return [...names].map((grade) => ({ grade, sizes: [...of(own, grade), ...of(other, grade)] }));
};
