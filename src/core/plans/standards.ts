/** Limits of the national standards, looked up as data: what an indicator is held against when no plan says. */
import type { Stage } from '../values/stage.ts';
import { inForce } from './due.ts';
import { resolvePack } from './packs.ts';

/**
 * The national limit of an indicator for a stage (and kindergarten age group) in force in a census year; null when
 * the national pack has none.
 */
export const standardLimit = (
  indicator: string,
  stage: Stage,
  year: number,
  ageGroup: string | null = null,
): number | null => {
  const found = resolvePack('national')?.targets.find(
    (target) =>
      target.indicator === indicator &&
      target.stage === stage &&
      (target.parameters?.['ageGroup'] ?? null) === ageGroup &&
      inForce(target, year),
  );
  return found?.value ?? null;
};
