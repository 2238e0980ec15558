/** Tolerances and limits of the rules: data with their origin, looked up by name. */
import tolerances from './tolerances.json' with { type: 'json' };

export type ToleranceId = keyof typeof tolerances;

export interface Tolerance {
  readonly absolute: number;
  readonly unit: string;
  readonly note: string;
  readonly origin: string;
  readonly certainty: string;
}

export const toleranceOf = (id: ToleranceId): Tolerance => tolerances[id];

/** The figure of a tolerance, in the unit that its record names. */
export const limitOf = (id: ToleranceId): number => tolerances[id].absolute;

/** By how much a sum of quantities of one kind may be off, in the field's canonical unit. */
export const sumTolerance = (kind: string): number =>
  kind === 'area' || kind === 'money' ? limitOf(kind) : limitOf('count');
