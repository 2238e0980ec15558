/** What a recipe says about the cells of a form, last year's or next year's. */
import { message, type Message } from '../../messages/index.ts';
import type { Reading } from '../meaning/reading.ts';
import { cellId, type Form, type FormCell } from '../types.ts';
import { alignAxis, type Aligned } from './alignAxis.ts';
import { pathKey } from './labels.ts';
import { asQuantity, type Recipe, type RecipeEntry } from './schema.ts';

export type RecipeMatch =
  | { readonly kind: 'skip' }
  | { readonly kind: 'use'; readonly readings: readonly Reading[] }
  /** The cell is likely the one of the recipe, but a person has to say so. */
  | { readonly kind: 'unsure'; readonly readings: readonly Reading[]; readonly reason: Message };

export interface RecipeMatches {
  readonly byCell: ReadonlyMap<string, RecipeMatch>;
  /** Labels that are surely renamed, with what the recipe called them: they help to read the rows put in since. */
  readonly renamed: Renamed;
  readonly remarks: readonly Message[];
}

/** `sheet`, `table`, `row` or `column` and the path now → the path it had. */
export type Renamed = ReadonlyMap<string, readonly string[]>;

export const renamedKey = (
  cell: Pick<FormCell, 'sheet' | 'table'>,
  axis: 'row' | 'column',
  path: readonly string[],
): string => [cell.sheet, cell.table, axis, ...path].join('\n');

interface Group {
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly (readonly string[])[];
  readonly entries: readonly RecipeEntry[];
  readonly sheet: string;
}

const distinct = (paths: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const seen = new Map<string, readonly string[]>();
  for (const path of paths) if (!seen.has(path.join('\n'))) seen.set(path.join('\n'), path);
  return [...seen.values()];
};

const groupsOf = ({ entries }: Recipe): readonly Group[] => {
  const groups = new Map<string, RecipeEntry[]>();
  for (const entry of entries) {
    const key = `${entry.sheet}\n${entry.table}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].map((own) => ({
    rows: distinct(own.map(({ row }) => row)),
    columns: distinct(own.map(({ column }) => column)),
    entries: own,
    sheet: own[0]?.sheet ?? '',
  }));
};

interface FormGroup {
  readonly sheet: string;
  readonly cells: readonly FormCell[];
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly (readonly string[])[];
}

const formGroups = (form: Form): readonly FormGroup[] => {
  const groups = new Map<string, FormCell[]>();
  for (const cell of form.cells) {
    if (cell.role !== 'input') continue;
    const key = `${cell.sheet}\n${cell.table}`;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()].map((cells) => ({
    sheet: cells[0]?.sheet ?? '',
    cells,
    rows: distinct(cells.map(({ rowPath }) => rowPath)),
    columns: distinct(cells.map(({ columnPath }) => columnPath)),
  }));
};

/** The part of the recipe's labels that a table still has; the sheet's name weighs in. */
const overlap = (group: Group, table: FormGroup, recipeYear: number, year: number): number => {
  const share = (old: readonly (readonly string[])[], now: readonly (readonly string[])[]): number => {
    const keys = new Set(now.map((path) => pathKey(path, year)));
    return old.filter((path) => keys.has(pathKey(path, recipeYear))).length / Math.max(1, old.length);
  };
  return (
    share(group.rows, table.rows) +
    share(group.columns, table.columns) +
    (group.sheet === table.sheet ? 0.2 : 0)
  );
};

/** A table that shares fewer labels than this is another table. */
const OVERLAP_MIN = 0.6;
const RECIPE_CONFIDENCE = 1;
const UNSURE_CONFIDENCE = 0.5;

const labelOf = (path: readonly string[]): string => path.join(' / ');

const matchOf = (
  entry: RecipeEntry,
  ways: readonly (readonly [Aligned, readonly string[]])[],
): RecipeMatch => {
  const renamed = ways.filter(([{ renamedFrom }]) => renamedFrom !== null);
  const unsure = ways.find(([{ sure }]) => !sure);
  const note = renamed.map(([{ renamedFrom }, now]) =>
    message('fillRecipeRenamed', { was: labelOf(renamedFrom ?? []), now: labelOf(now) }),
  )[0];
  if (entry.use === 'skip') {
    if (!unsure) return { kind: 'skip' };
    return { kind: 'unsure', readings: [], reason: note ?? message('fillRecipeAsk') };
  }
  if (entry.use === 'ask') return { kind: 'unsure', readings: [], reason: message('fillRecipeAsk') };
  const quantity = asQuantity(entry.use);
  if (unsure)
    return {
      kind: 'unsure',
      readings: [{ quantity, confidence: UNSURE_CONFIDENCE, note: note ?? null }],
      reason: note ?? message('fillRecipeAsk'),
    };
  return {
    kind: 'use',
    readings: [{ quantity, confidence: RECIPE_CONFIDENCE, note: note ?? message('fillByRecipe') }],
  };
};

const matchTable = (
  group: Group,
  table: FormGroup,
  recipe: Recipe,
  year: number,
  byCell: Map<string, RecipeMatch>,
  renamed: Map<string, readonly string[]>,
): ReadonlySet<RecipeEntry> => {
  const rows = alignAxis({ paths: group.rows, year: recipe.year }, { paths: table.rows, year });
  const columns = alignAxis({ paths: group.columns, year: recipe.year }, { paths: table.columns, year });
  const [any] = table.cells;
  const note = (axis: 'row' | 'column', paths: Group['rows'], aligned: ReadonlyMap<number, Aligned>): void =>
    aligned.forEach(({ renamedFrom, sure }, i) => {
      if (any && sure && renamedFrom) renamed.set(renamedKey(any, axis, paths[i] ?? []), renamedFrom);
    });
  note('row', table.rows, rows);
  note('column', table.columns, columns);
  const at = (paths: readonly (readonly string[])[], path: readonly string[]): number =>
    paths.findIndex((one) => one.join('\n') === path.join('\n'));
  const entries = new Map(
    group.entries.map((entry) => [`${at(group.rows, entry.row)}|${at(group.columns, entry.column)}`, entry]),
  );
  const used = new Set<RecipeEntry>();
  const repeated = new Map<string, number>();
  for (const { rowPath, columnPath } of table.cells) {
    const key = `${labelOf(rowPath)}\n${labelOf(columnPath)}`;
    repeated.set(key, (repeated.get(key) ?? 0) + 1);
  }
  for (const cell of table.cells) {
    const row = rows.get(at(table.rows, cell.rowPath));
    const column = columns.get(at(table.columns, cell.columnPath));
    const entry = row && column ? entries.get(`${row.old}|${column.old}`) : undefined;
    if (!row || !column || !entry) continue;
    used.add(entry);
    const twice = (repeated.get(`${labelOf(cell.rowPath)}\n${labelOf(cell.columnPath)}`) ?? 0) > 1;
    const way = twice ? { ...row, sure: false } : row;
    byCell.set(
      cellId(cell),
      matchOf(entry, [
        [way, cell.rowPath],
        [column, cell.columnPath],
      ]),
    );
  }
  return used;
};

/** Every cell of the form that the recipe knows, and what of the recipe found no place any more. */
export const recipeReadings = (form: Form, recipe: Recipe, year: number): RecipeMatches => {
  const byCell = new Map<string, RecipeMatch>();
  const renamed = new Map<string, readonly string[]>();
  const lost: RecipeEntry[] = [];
  const tables = formGroups(form);
  const taken = new Set<FormGroup>();
  for (const group of groupsOf(recipe)) {
    const ranked = tables
      .filter((table) => !taken.has(table))
      .map((table) => ({ table, score: overlap(group, table, recipe.year, year) }))
      .sort((a, b) => b.score - a.score);
    const [first] = ranked;
    if (!first || first.score < OVERLAP_MIN) {
      lost.push(...group.entries);
      continue;
    }
    taken.add(first.table);
    const used = matchTable(group, first.table, recipe, year, byCell, renamed);
    lost.push(...group.entries.filter((entry) => !used.has(entry)));
  }
  const labels = [...new Set(lost.map(({ row, column }) => labelOf([...row, ...column])))];
  const remarks =
    lost.length === 0
      ? []
      : [message('fillRecipeLost', { count: lost.length, labels: labels.slice(0, 5).join('、') })];
  return { byCell, renamed, remarks };
};
