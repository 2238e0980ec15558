/** Proposes a figure for every cell the form wants from us, with the reason; asks where the labels leave a choice. */
import { message, type Message } from '../../messages/index.ts';
import { nameKey } from '../../indicators/shared/name.ts';
import type { Stage } from '../../values/stage.ts';
import { columnAxes, rowAxes, type Axis } from '../meaning/axis.ts';
import { planReadingsOf } from '../meaning/planQuantities.ts';
import { readingsOf } from '../meaning/quantities.ts';
import type { Outcome, Reading } from '../meaning/reading.ts';
import { recipeReadings, renamedKey, type RecipeMatch, type Renamed } from '../recipe/match.ts';
import type { Recipe } from '../recipe/schema.ts';
import { withoutSheets, type FillSource } from '../source/source.ts';
import {
  cellId,
  type CellProposal,
  type Candidate,
  type FillProposal,
  type FillQuantity,
  type Form,
  type FormCell,
  type FormSheet,
  type FormTable,
} from '../types.ts';
import { weigh } from './candidates.ts';
import { withPlaces } from './places.ts';
import { withOwnSums } from './ownSums.ts';
import { asRival, rivalsAmong, type Rivals } from './rivals.ts';

/** From here on a figure is proposed without asking. */
export const SURE_CONFIDENCE = 0.8;
/** Candidates this close to the best are as good as it. */
const NEARLY_EQUAL = 0.1;

/** The census to fill for: asked for, else the form's, else the newest of the source; null when nobody says. */
export const yearFor = (form: Form, source: FillSource): number | null =>
  source.year ?? form.sheets.find(({ census }) => census !== null)?.census?.year ?? source.newest;

interface TableAxes {
  readonly table: FormTable;
  readonly sheet: FormSheet;
  /** By label path: in a form of pairs one row has several. */
  readonly rows: ReadonlyMap<string, Axis>;
  /** By column: what 其中:女 means its neighbour tells. */
  readonly columns: ReadonlyMap<number, Axis>;
  /** The same where the other axis says the stage: 一年级 across from 初中 is the first grade of the junior school. */
  readonly rowsIn: (stage: Stage) => ReadonlyMap<string, Axis>;
  readonly columnsIn: (stage: Stage) => ReadonlyMap<number, Axis>;
  readonly rowRivals: Rivals;
  readonly columnRivals: Rivals;
  readonly rowsByType: boolean;
  readonly columnsByType: boolean;
  readonly pointsApart: boolean;
}

const distinctBy = <Key>(cells: readonly FormCell[], keyOf: (cell: FormCell) => Key): FormCell[] => {
  const seen = new Map<Key, FormCell>();
  for (const cell of cells) if (!seen.has(keyOf(cell))) seen.set(keyOf(cell), cell);
  return [...seen.values()];
};

const rowKey = ({ rowPath }: FormCell): string => rowPath.join('\n');

const KINDS_OF_SCHOOL = new Set(['nineYear', 'twelveYear', 'completeSecondary', 'teachingPoint']);

/** Whether a label stands for a kind of school as such; 教学点数 names a quantity. */
const namesKind = ({ elements }: Axis, kinds: ReadonlySet<string>): boolean =>
  elements.some(({ kind, match }) => kind === 'scope' && kinds.has(match.qualifiers.schoolType ?? ''));

const namesKinds = (axes: readonly Axis[]): boolean => axes.some((axis) => namesKind(axis, KINDS_OF_SCHOOL));

const POINTS = new Set(['teachingPoint']);

/** A label the recipe knows under another name is read under that name. */
const pathsRead = (
  cells: readonly FormCell[],
  axis: 'row' | 'column',
  renamed: Renamed | null,
): readonly (readonly string[])[] =>
  cells.map((cell) => {
    const path = axis === 'row' ? cell.rowPath : cell.columnPath;
    return renamed?.get(renamedKey(cell, axis, path)) ?? path;
  });

const oncePer = <T>(make: (stage: Stage) => T): ((stage: Stage) => T) => {
  const known = new Map<Stage, T>();
  return (stage) => {
    const value = known.get(stage) ?? make(stage);
    known.set(stage, value);
    return value;
  };
};

const axesOf = (
  sheet: FormSheet,
  table: FormTable,
  cells: readonly FormCell[],
  renamed: Renamed | null,
): TableAxes => {
  const context = { stage: sheet.stage, title: table.title };
  const byRow = distinctBy(cells, rowKey);
  const byColumn = distinctBy(cells, ({ column }) => column).sort((a, b) => a.column - b.column);
  const rowPaths = pathsRead(byRow, 'row', renamed);
  const columnPaths = pathsRead(byColumn, 'column', renamed);
  const byLabel = (axes: readonly Axis[]): ReadonlyMap<string, Axis> =>
    new Map(byRow.map((cell, i) => [rowKey(cell), axes[i] as Axis]));
  const byIndex = (axes: readonly Axis[]): ReadonlyMap<number, Axis> =>
    new Map(byColumn.map(({ column }, i) => [column, axes[i] as Axis]));
  const rows = rowAxes(rowPaths, context);
  const columns = columnAxes(columnPaths, context);
  const rowsByLabel = byLabel(rows);
  const columnsByIndex = byIndex(columns);
  return {
    table,
    sheet,
    rows: rowsByLabel,
    columns: columnsByIndex,
    rowsIn: oncePer((stage) => byLabel(rowAxes(rowPaths, { ...context, stage }))),
    columnsIn: oncePer((stage) => byIndex(columnAxes(columnPaths, { ...context, stage }))),
    rowRivals: rivalsAmong(rowsByLabel),
    columnRivals: rivalsAmong(columnsByIndex),
    rowsByType: namesKinds(rows),
    columnsByType: namesKinds(columns),
    pointsApart: [...rows, ...columns].some((axis) => namesKind(axis, POINTS)),
  };
};

const tablesOf = (form: Form, renamed: Renamed | null): ReadonlyMap<string, TableAxes> => {
  const found = new Map<string, TableAxes>();
  for (const sheet of form.sheets) {
    sheet.tables.forEach((table, index) => {
      const cells = form.cells.filter((cell) => cell.sheet === sheet.name && cell.table === index);
      found.set(`${sheet.name}\n${index}`, axesOf(sheet, table, cells, renamed));
    });
  }
  return found;
};

const knowsName = (source: FillSource, year: number): ((name: string) => boolean) => {
  const names = new Set(source.factsAt(year).ledger.map(({ name }) => nameKey(name)));
  for (const target of source.plan?.targets ?? []) names.add(nameKey(target.name));
  for (const own of source.plan?.indicators ?? [])
    for (const name of [own.name, ...own.aliases]) names.add(nameKey(name));
  return (name) => names.has(nameKey(name));
};

/** The stage that `other` names for the bare grades of `axis`; null where it names none or there are no grades. */
const stageFor = (axis: Axis, other: Axis): Stage | null => {
  const isGrade = axis.elements.some(({ segment }) =>
    segment.tokens.some(({ scope }) => scope.kind === 'grade'),
  );
  const stages = other.elements.flatMap(({ match }) => (match.grade === null ? (match.stage ?? []) : []));
  return isGrade ? (stages[stages.length - 1] ?? null) : null;
};

const outcomeFor = (
  axes: TableAxes,
  cell: FormCell,
  source: FillSource,
  year: number,
  known: (name: string) => boolean,
): Outcome => {
  const places = source.placesAt(year);
  const own = { row: axes.rows.get(rowKey(cell)) as Axis, column: axes.columns.get(cell.column) as Axis };
  const [rowStage, columnStage] = [stageFor(own.row, own.column), stageFor(own.column, own.row)];
  const read = {
    row: rowStage === null ? own.row : (axes.rowsIn(rowStage).get(rowKey(cell)) as Axis),
    column: columnStage === null ? own.column : (axes.columnsIn(columnStage).get(cell.column) as Axis),
  };
  const row = withPlaces(read.row, places);
  const column = withPlaces(read.column, places);
  const { table, sheet, rowsByType, columnsByType, pointsApart } = axes;
  if (table.kind === 'plan') return planReadingsOf(row, column, year, known);
  return readingsOf(row, column, {
    kind: table.kind,
    stage: sheet.stage,
    year,
    rowsByType,
    columnsByType,
    pointsApart,
  });
};

const nothing = (cell: FormCell, state: 'untouched' | 'missing', reason: Message): CellProposal => ({
  cell,
  state,
  confidence: 0,
  reason,
  value: null,
  quantity: null,
  candidates: [],
  sources: [],
  by: 'matching',
});

const best = (cell: FormCell, candidate: Candidate, by: CellProposal['by']): CellProposal => ({
  cell,
  state: 'proposed',
  confidence: candidate.confidence,
  reason: candidate.reason,
  value: candidate.value,
  quantity: candidate.quantity,
  candidates: [candidate],
  sources: candidate.sources,
  by,
});

/** A candidate that says the same figure is no other choice. */
const rivalsOf = ([first, ...others]: readonly Candidate[]): readonly Candidate[] =>
  first === undefined
    ? []
    : others.filter(
        ({ confidence, value }) => confidence > first.confidence - NEARLY_EQUAL && value !== first.value,
      );

export const doubtful = (proposal: CellProposal, reason: Message): CellProposal => ({
  ...proposal,
  state: 'doubtful',
  reason,
  value: null,
});

const judged = (
  cell: FormCell,
  candidates: readonly Candidate[],
  missing: Message | null,
  by: CellProposal['by'],
): CellProposal => {
  const [first] = candidates;
  if (!first) return nothing(cell, 'missing', missing ?? message('fillUnsure'));
  const proposal = { ...best(cell, first, by), candidates };
  const rivals = rivalsOf(candidates);
  if (missing !== null) return doubtful(proposal, missing);
  if (first.bounds !== null) return doubtful(proposal, first.reason);
  if (cell.hidden) return doubtful(proposal, message('fillHiddenCell'));
  if (rivals.length > 0) return doubtful(proposal, message('fillSeveral', { count: rivals.length + 1 }));
  return first.confidence < SURE_CONFIDENCE ? doubtful(proposal, first.reason) : proposal;
};

const fromReadings = (
  source: FillSource,
  axes: TableAxes,
  cell: FormCell,
  year: number,
  readings: readonly Reading[],
  by: CellProposal['by'],
): CellProposal => {
  const { candidates, missing } = weigh(source, readings, cell, axes.table, year);
  const proposal = judged(cell, candidates, missing, by);
  return proposal.quantity === null ? { ...proposal, quantity: readings[0]?.quantity ?? null } : proposal;
};

const sameQuantity = (left: FillQuantity, right: FillQuantity): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

const recipeProposal = (
  source: FillSource,
  axes: TableAxes,
  cell: FormCell,
  year: number,
  match: RecipeMatch,
  own: () => CellProposal,
): CellProposal => {
  if (match.kind === 'skip')
    return { ...nothing(cell, 'untouched', message('fillRecipeSkips')), by: 'recipe' };
  if (match.kind === 'unsure') {
    const matched = own();
    const kept = fromReadings(source, axes, cell, year, match.readings, 'recipe').candidates;
    const others = matched.candidates.filter(
      ({ quantity }) => !kept.some((one) => sameQuantity(one.quantity, quantity)),
    );
    const candidates = [...kept, ...others.map((one, i) => ({ ...one, id: `m${i + 1}` }))];
    return doubtful({ ...matched, candidates, by: 'recipe' }, match.reason);
  }
  return fromReadings(source, axes, cell, year, match.readings, 'recipe');
};

export interface ProposedForm extends FillProposal {
  /** Proposals for the form's own sums, to hold against what they come to. */
  readonly computed: readonly CellProposal[];
}

/**
 * A figure, a question or a reason for every input cell.
 *
 * `proposed` only where the labels name one quantity and the source decides it exactly; two labels for one quantity,
 * two figures as good as each other, bounds, units that don't fit and hidden cells are `doubtful` with candidates. A
 * recipe goes before the matching of labels; cells it doesn't know are matched.
 */
export const proposeFill = (form: Form, given: FillSource, recipe?: Recipe): ProposedForm => {
  const source = withoutSheets(given, form.file, new Set(form.sheets.map(({ name }) => name)));
  const year = yearFor(form, source);
  const asked = form.cells.filter(({ role }) => role === 'input' || role === 'computed');
  if (year === null) {
    const reason = message('fillNoYear');
    const cells = asked
      .filter(({ role }) => role === 'input')
      .map((cell) => nothing(cell, 'missing', reason));
    return { form: form.file, censusYear: 0, cells, computed: [], remarks: [reason] };
  }
  const matches = recipe ? recipeReadings(form, recipe, year) : null;
  const tables = tablesOf(form, matches?.renamed ?? null);
  const known = knowsName(source, year);
  const propose = (cell: FormCell): CellProposal => {
    const axes = tables.get(`${cell.sheet}\n${cell.table}`) as TableAxes;
    const own = (): CellProposal => {
      const outcome = outcomeFor(axes, cell, source, year, known);
      if (outcome.kind !== 'readings') return nothing(cell, outcome.kind, outcome.reason);
      return fromReadings(source, axes, cell, year, outcome.readings, 'matching');
    };
    const match = matches?.byCell.get(cellId(cell));
    return match ? recipeProposal(source, axes, cell, year, match, own) : own();
  };
  const first = asked.map(propose);
  const inputs = first.filter(({ cell }) => cell.role === 'input');
  const told = inputs.map((proposal) => {
    const { cell } = proposal;
    const { rowRivals, columnRivals } = tables.get(`${cell.sheet}\n${cell.table}`) as TableAxes;
    const others = [...(rowRivals.get(rowKey(cell)) ?? []), ...(columnRivals.get(cell.column) ?? [])];
    return asRival(proposal, others);
  });
  const settled = withOwnSums(form, told);
  const remarks: Message[] = [...(matches?.remarks ?? [])];
  if (source.newest !== null && source.newest !== year)
    remarks.push(message('fillOtherYear', { asked: year, found: source.newest }));
  return {
    form: form.file,
    censusYear: year,
    cells: settled,
    computed: first.filter(({ cell }) => cell.role === 'computed'),
    remarks,
  };
};
