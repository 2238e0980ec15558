/** How many pupils there are above what the classes may hold. */

/** Pupils above capacity: max(0, pupils − classes × limit). Needs pupils and classes ≥ 0 and a limit > 0. */
export const placesShort = (pupils: number, classes: number, limit: number): number =>
  Math.max(0, pupils - classes * limit);
