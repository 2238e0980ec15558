/** What one class out of order amounts to: a broken national limit, and a missed target where it is a 大班额. */
import type { FindingAnswer } from './answers.ts';

export const CLASS_LIMITS = { primary: 45, junior: 50 } as const;
/** From this size on a class is a 大班额, of which none may be left in autumn 2024. */
export const LARGE_FROM = 56;

export interface ClassCell {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** `size` is the class's size, or of a grade row the least that its largest class must have. */
export const classFindings = (
  { file, sheet, cell }: ClassCell,
  stage: keyof typeof CLASS_LIMITS,
  size: number,
  what: string,
): FindingAnswer[] => {
  const limit = CLASS_LIMITS[stage];
  const found: FindingAnswer[] = [];
  if (size > limit) {
    const target = `national/class-size-${stage}`;
    found.push({
      severity: 'standard',
      rule: 'class_size',
      target,
      file,
      sheet,
      cell,
      why: `${what}; the limit is ${limit}`,
    });
  }
  if (size >= LARGE_FROM) {
    const target = 'taikang-2023-2025/large-class-elimination-2024';
    const why = `${what}: one of the classes of ${LARGE_FROM} or more that had to be gone by September 2024`;
    found.push({ severity: 'target', rule: 'large_class_count', target, file, sheet, cell, why });
  }
  return found;
};

/** The same for a grade row, of which only the total and the number of classes are known. */
export const gradeFindings = (
  place: ClassCell,
  stage: keyof typeof CLASS_LIMITS,
  sizes: readonly number[],
  what: string,
): FindingAnswer[] => {
  if (sizes.length === 0) return [];
  const pupils = sizes.reduce((all, size) => all + size, 0);
  const bound = Math.ceil(pupils / sizes.length);
  const known =
    sizes.length === 1
      ? `${pupils} pupils in one class`
      : `${pupils} pupils in ${sizes.length} classes, so at least one has ${bound} or more`;
  return classFindings(place, stage, bound, `${what}: ${known}; no class list covers the school`);
};
