/** Tolerances and limits of the rules: data with their origin, looked up by name. */
import limits from './limits.json' with { type: 'json' };
import tolerances from './tolerances.json' with { type: 'json' };

const all = { ...tolerances, ...limits };

export type ToleranceId = keyof typeof all;

export interface Tolerance {
  readonly absolute: number;
  readonly unit: string;
  readonly note: string;
  readonly origin: string;
  readonly certainty: string;
}

export const toleranceOf = (id: ToleranceId): Tolerance => all[id];

/** The figure of a tolerance, in the unit that its record names. */
export const limitOf = (id: ToleranceId): number => all[id].absolute;

/** By how much a sum of quantities of one kind may be off, in the field's canonical unit. */
export const sumTolerance = (kind: string): number =>
  kind === 'area' || kind === 'money' ? limitOf(kind) : limitOf('count');
