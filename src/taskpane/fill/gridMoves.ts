/** Where the arrow keys go in a form: from one cell to be filled in to the next in that direction. */

export interface Spot {
  readonly row: number;
  readonly column: number;
}

const AWAY = 1000;

/** Along the line first; off it the nearest line counts most. */
const nearest = <T extends Spot>(
  spots: readonly T[],
  distance: (spot: T) => number,
  aside: (spot: T) => number,
): T | null => {
  let best: T | null = null;
  let least = Infinity;
  for (const spot of spots) {
    const along = distance(spot);
    if (along <= 0) continue;
    const cost = aside(spot) === 0 ? along : AWAY + along + aside(spot) * AWAY;
    if (cost < least) [best, least] = [spot, cost];
  }
  return best;
};

/** The spot a key leads to; null where the key is none of these or there is nothing that way. */
export const moved = <T extends Spot>(spots: readonly T[], from: T, key: string): T | null => {
  const { row, column } = from;
  const inRow = spots.filter((spot) => spot.row === row);
  switch (key) {
    case 'ArrowRight':
      return inRow.find((spot) => spot.column > column) ?? null;
    case 'ArrowLeft':
      return inRow.findLast((spot) => spot.column < column) ?? null;
    case 'ArrowDown':
      return nearest(
        spots,
        (spot) => spot.row - row,
        (spot) => Math.abs(spot.column - column),
      );
    case 'ArrowUp':
      return nearest(
        spots,
        (spot) => row - spot.row,
        (spot) => Math.abs(spot.column - column),
      );
    case 'Home':
      return inRow[0] ?? null;
    case 'End':
      return inRow.at(-1) ?? null;
    case 'PageUp':
      return spots[0] ?? null;
    case 'PageDown':
      return spots.at(-1) ?? null;
    default:
      return null;
  }
};
