/** The seven resource indicators, the coefficient and the school rule as indicators of a check. */
import { message, type Message } from '../../../messages/index.ts';
import type { FieldId } from '../../../fields/index.ts';
import type { CellRef, Facts } from '../../../tables/index.ts';
import { compareTo, readCell } from '../../../values/index.ts';
import { differenceCoefficient, type SchoolAmount } from '../../difference_coefficient/coefficient.ts';
import { undecidable, type Answer, type Doubt, type Item, type Query } from '../../indicator.ts';
import { RESOURCE_INDICATORS, type ResourceIndicator } from '../balance.ts';
import { distinctDoubts, doubtAt } from '../doubt.ts';
import { missingFields } from '../reasons.ts';
import { balanceGrid, isAssessable, type GridCell, type GridSchool, type StageGrid } from './grid.ts';
import { ASSESSED_STAGES, resourceOf, type AssessedStage } from './resources.ts';

const stagesIn = ({ stage }: Query): readonly AssessedStage[] =>
  stage === null || stage === 'compulsory' || stage === 'basic'
    ? ASSESSED_STAGES
    : ASSESSED_STAGES.filter((one) => one === stage);

const gridsFor = (facts: Facts, query: Query): readonly StageGrid[] =>
  stagesIn(query).flatMap((stage) => {
    const grid = balanceGrid(facts, stage);
    return grid && isAssessable(grid) ? [grid] : [];
  });

const mainFields = (indicator: ResourceIndicator): readonly FieldId[] =>
  resourceOf(indicator).ways.primary?.[0]?.plus ?? [];

const unclear = (cell: CellRef, school: string, field: FieldId | null, why: Message): Doubt => ({
  ...doubtAt(cell, school, field),
  why,
});

/** Blank and unreadable cells speak for themselves; figures that can't be used need the reason. */
const isPlain = ({ received }: Doubt): boolean => readCell(received).kind !== 'number';

const openDoubts = (grids: readonly StageGrid[]): Doubt[] =>
  grids.flatMap(({ open }) =>
    open.flatMap(({ doubts, name, cell, reason }) =>
      doubts.length > 0 && doubts.every(isPlain)
        ? doubts
        : [unclear(doubts[0]?.cell ?? cell, name, 'pupil_count', reason)],
    ),
  );

const itemOf = (school: GridSchool, value: number, cell: Item['cell'], field: FieldId | null): Item => ({
  value,
  known: 'exact',
  cell,
  school: school.name,
  grade: null,
  class: null,
  field,
  count: 1,
});

const cellDoubts = (school: GridSchool, cell: GridCell, field: FieldId | null): readonly Doubt[] => {
  const { cells, doubts, reason } = cell;
  if (doubts.length > 0 && doubts.every(isPlain)) return doubts;
  return [unclear(cells[0] ?? school.cell, school.name, field, reason ?? message('balanceNothingDecided'))];
};

const basis = (items: readonly Item[]): Answer & { kind: 'each' } => ({
  kind: 'each',
  items,
  doubts: [],
  basis: message('indicatorBasisSchools', { schools: items.length }),
});

/** One value a school; schools of which it can't be told are in doubt. */
export const eachSchool =
  (indicator: ResourceIndicator) =>
  (facts: Facts, query: Query): Answer => {
    const fields = mainFields(indicator);
    const grids = gridsFor(facts, query);
    const index = RESOURCE_INDICATORS.indexOf(indicator);
    const items: Item[] = [];
    const doubts: Doubt[] = openDoubts(grids);
    let stated = false;
    for (const school of grids.flatMap(({ schools }) => schools)) {
      const cell = school.grid[index] as GridCell;
      stated ||= cell.cells.length > 0 || cell.doubts.length > 0;
      const at = cell.cells[0] ?? school.cell;
      if (cell.value !== null) items.push(itemOf(school, cell.value, at, fields[0] ?? null));
      else doubts.push(...cellDoubts(school, cell, fields[0] ?? null));
    }
    if (!stated) return undecidable(missingFields([...fields, 'pupil_count']));
    const open = distinctDoubts(doubts);
    if (items.length === 0) return undecidable(message('balanceNothingDecided'), [], open);
    return { ...basis(items), doubts: open };
  };

/** The indicators that no school of the stage states at all: a column is missing, no cell is to blame. */
export const absentFrom = ({ schools }: StageGrid): readonly ResourceIndicator[] =>
  RESOURCE_INDICATORS.filter((_, index) =>
    schools.every(({ grid }) => grid[index]?.cells.length === 0 && grid[index]?.doubts.length === 0),
  );

const absentFields = (grids: readonly StageGrid[]): readonly FieldId[] => [
  ...new Set(grids.flatMap(absentFrom).flatMap(mainFields)),
];

/** A figure of each school over its seven values; a school with any unknown value is in doubt. */
export const eachSchoolOver =
  (figure: (school: GridSchool) => number | null) =>
  (facts: Facts, query: Query): Answer => {
    const grids = gridsFor(facts, query);
    if (grids.length === 0) return undecidable(message('balanceNoResources'));
    const absent = absentFields(grids);
    if (absent.length > 0) return undecidable(missingFields(absent));
    const items: Item[] = [];
    const doubts: Doubt[] = openDoubts(grids);
    for (const school of grids.flatMap(({ schools }) => schools)) {
      const value = figure(school);
      if (value !== null) items.push(itemOf(school, value, school.cell, null));
      else {
        const unknown = school.grid.filter((cell) => cell.value === null);
        doubts.push(...unknown.flatMap((cell) => cellDoubts(school, cell, null)));
      }
    }
    const open = distinctDoubts(doubts);
    if (items.length === 0) return undecidable(message('balanceNothingDecided'), [], open);
    return { ...basis(items), doubts: open };
  };

/** The coefficient of one indicator over the schools whose value is known; null where there is none. */
export const coefficientOf = (grid: StageGrid, index: number, weighted = true): number | null => {
  const known: SchoolAmount[] = [];
  for (const { pupils, grid: cells } of grid.schools) {
    const amount = cells[index]?.amount ?? null;
    if (amount !== null) known.push({ amount, pupils });
  }
  return differenceCoefficient(known, weighted);
};

const breaks = (value: number, { bound }: Query): boolean =>
  bound !== null && !compareTo(value, bound.comparator, bound.value, bound.valueHigh).met;

/**
 * The coefficients of a stage, each an item; parameter `resource` asks for one of the seven, `weighted: 0` for the
 * unweighted form, which is not the official method. A school without a value puts its indicator in doubt.
 */
export const coefficients = (facts: Facts, query: Query): Answer => {
  const grids = gridsFor(facts, query);
  if (grids.length === 0) return undecidable(message('balanceNoResources'));
  const { resource, weighted } = query.parameters;
  const items: Item[] = [];
  const doubts: Doubt[] = openDoubts(grids);
  for (const grid of grids) {
    RESOURCE_INDICATORS.forEach((indicator, index) => {
      if ((resource ?? indicator) !== indicator || absentFrom(grid).includes(indicator)) return;
      const field = mainFields(indicator)[0] ?? null;
      const unknown = grid.schools.filter((school) => school.grid[index]?.value === null);
      const value = coefficientOf(grid, index, weighted !== 0);
      const cell = grid.schools.find((school) => school.grid[index]?.cells[0])?.grid[index]?.cells[0];
      if (unknown.length === 0 && value !== null && cell) {
        items.push({ value, known: 'exact', cell, school: null, grade: null, class: null, field, count: 1 });
      }
      for (const school of unknown) {
        doubts.push(...cellDoubts(school, school.grid[index] as GridCell, field));
      }
    });
  }
  const open = distinctDoubts(doubts);
  const asked = grids.flatMap(absentFrom).filter((indicator) => (resource ?? indicator) === indicator);
  const absent = [...new Set(asked.flatMap(mainFields))];
  if (absent.length > 0 && !items.some(({ value }) => breaks(value, query))) {
    return undecidable(missingFields(absent), [], open);
  }
  if (items.length === 0) return undecidable(message('balanceNothingDecided'), [], open);
  return {
    ...basis(items),
    doubts: open,
    basis: message(weighted === 0 ? 'balanceUnweighted' : 'balanceWeighted', {
      schools: grids.reduce((sum, { schools }) => sum + schools.length, 0),
    }),
  };
};
