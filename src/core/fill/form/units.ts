/** The unit a form wants a figure in: in the label, the heading, a column of units, else the line above the table. */
import { isUnit, normalise, parseUnit } from '../../values/index.ts';
import { UNIT_HEADING } from '../words.ts';
import type { Grid } from '../../tables/grid.ts';
import type { Layout } from './layout.ts';

const inPath = (path: readonly string[]): string | null => {
  for (const text of [...path].reverse()) {
    const { unit } = parseUnit(text);
    if (unit !== undefined) return unit;
  }
  return null;
};

/** The column of the stub, or beside it, that names the unit of each row. */
export const unitColumn = (layout: Layout): number | null =>
  [...layout.stub, ...layout.values].find(({ path }) =>
    UNIT_HEADING.test(normalise(path[path.length - 1] ?? '')),
  )?.index ?? null;

export interface WantedUnit {
  readonly unit: string | null;
  readonly unitFrom: 'label' | 'sheet' | null;
}

/** The heading's unit goes before the row's: a row (人) under a column (%) asks for a share. */
export const unitOf = (
  grid: Grid,
  row: number,
  paths: { readonly row: readonly string[]; readonly column: readonly string[] },
  column: number | null,
  line: readonly string[],
): WantedUnit => {
  const printed = column === null ? '' : normalise(grid.text(row, column));
  const own = inPath(paths.column) ?? inPath(paths.row) ?? (isUnit(printed) ? printed : null);
  if (own !== null) return { unit: own, unitFrom: 'label' };
  const [only] = line;
  return only !== undefined && line.length === 1
    ? { unit: only, unitFrom: 'sheet' }
    : { unit: null, unitFrom: null };
};
