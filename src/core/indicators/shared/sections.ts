/** The sections of one school: which exist, which run, and what they measure together. */
import type { FieldId } from '../../fields/index.ts';
import { schoolFigure, type CellRef, type Figure, type SchoolRecord } from '../../tables/index.ts';
import { figureAt } from '../../tables/records/figure.ts';
import { STAGES_OF, stageOfGrade, type SchoolType } from '../../tables/records/identity.ts';
import type { Stage } from '../../values/stage.ts';
import type { Doubt } from '../indicator.ts';
import { doubtAt, isWrong, usable } from './doubt.ts';
import { addHigh, type Measure } from './measure.ts';
import { relationOf, stagesOfRecord } from './stages.ts';

/** Figures that show that a school runs. */
const SIGNS_OF_LIFE: readonly FieldId[] = [
  'pupil_count',
  'class_count',
  'teacher_count',
  'staff_count',
  'entrant_count',
];

const GRADE_FIELD = /^grade_(\d)_/;

/** Whether a row has a figure above zero in a column that belongs to this section alone. */
const hasOwnFigure = ({ stage, sources }: SchoolRecord): boolean =>
  sources.some(({ table, row, columns, figures }) => {
    if (figures) return true;
    for (const [field, column] of columns) {
      const grade = GRADE_FIELD.exec(field);
      const own = grade ? stageOfGrade(Number(grade[1])) === stage : column.match.stage === stage;
      if (own && (figureAt(table, row, column).value ?? 0) > 0) return true;
    }
    return false;
  });

const sharesRow = (left: SchoolRecord, right: SchoolRecord): boolean =>
  left.sources.some((one) => right.sources.some(({ table, row }) => table === one.table && row === one.row));

const expects = ({ identity, stage }: SchoolRecord): boolean =>
  identity.type !== null && STAGES_OF[identity.type].includes(stage);

/**
 * The records of a school that stand for a section it has. A sheet with columns for primary and junior gives every
 * row both; a section counts when it has figures of its own, or when the school's type says that it exists.
 */
export const presentSections = (records: readonly SchoolRecord[]): readonly SchoolRecord[] => {
  if (records.length <= 1) return records;
  const own = records.filter(
    (record) =>
      expects(record) ||
      hasOwnFigure(record) ||
      !records.some((other) => other !== record && other.stage !== record.stage && sharesRow(record, other)),
  );
  return own.length > 0 ? own : records;
};

/**
 * The type of a school by what it is: a school with primary and junior sections is a through-school (一贯制) even if
 * neither a column nor its name says so.
 */
export const typeOfSchool = (stated: SchoolType | null, stages: ReadonlySet<Stage>): SchoolType | null => {
  const open = stated === null || stated === 'primary' || stated === 'junior' || stated === 'senior';
  if (open && stages.has('primary') && stages.has('junior'))
    return stages.has('senior') ? 'twelveYear' : 'nineYear';
  if (open && stages.has('junior') && stages.has('senior')) return 'fullSecondary';
  if (stated !== null) return stated;
  if (stages.has('compulsory')) return 'nineYear';
  const [only] = stages;
  return only === undefined || only === 'compulsory' || only === 'basic' ? null : only;
};

/** Whether any other figure of the row shows that the section runs, so that a blank can't mean "none". */
const runs = (record: SchoolRecord, besides: FieldId): boolean =>
  SIGNS_OF_LIFE.some((field) => field !== besides && (schoolFigure(record, field)?.value ?? 0) > 0);

const cellId = ({ row, column }: CellRef): string => `${row}|${column}`;

interface Counted {
  readonly record: SchoolRecord;
  readonly figure: Figure;
  readonly stages: Set<Stage>;
}

/** The cells that state a field, each once, with the sections it speaks for: a cell of the whole school has several. */
const cellsOf = (records: readonly SchoolRecord[], field: FieldId): Counted[] => {
  const found = new Map<unknown, Map<string, Counted>>();
  const counted: Counted[] = [];
  for (const record of records) {
    const figure = schoolFigure(record, field);
    if (!figure) continue;
    const cells = found.get(figure.table) ?? new Map<string, Counted>();
    found.set(figure.table, cells);
    const known = cells.get(cellId(figure));
    if (known) for (const stage of stagesOfRecord(record)) known.stages.add(stage);
    else {
      const entry = { record, figure, stages: new Set(stagesOfRecord(record)) };
      cells.set(cellId(figure), entry);
      counted.push(entry);
    }
  }
  return counted;
};

/** Where a school is stated both as a whole and by section: the sections if all are known, else the whole. */
const onceEach = (cells: readonly Counted[], wanted: readonly Stage[]): readonly Counted[] => {
  const whole = cells.filter(({ record }) => record.stage === 'compulsory');
  if (whole.length === 0 || whole.length === cells.length) return cells;
  const split = cells.filter(({ record }) => record.stage !== 'compulsory');
  const told = new Set(split.filter(({ figure }) => usable(figure)).flatMap(({ stages }) => [...stages]));
  const needed = whole.flatMap(({ stages }) => [...stages]).filter((stage) => wanted.includes(stage));
  if (needed.every((stage) => told.has(stage)) || !whole.some(({ figure }) => usable(figure))) return split;
  const covered = new Set(whole.flatMap(({ stages }) => [...stages]));
  return [...whole, ...split.filter(({ stages }) => [...stages].every((stage) => !covered.has(stage)))];
};

/**
 * A field of one school over the wanted stages, each section and each cell once; null when no column states it.
 * A cell that also speaks for other stages only bounds the figure from above.
 */
export const measureSections = (
  records: readonly SchoolRecord[],
  wanted: readonly Stage[],
  field: FieldId,
): Measure | null => {
  const within = cellsOf(records, field).filter(({ stages }) => relationOf(stages, wanted) !== 'none');
  if (within.length === 0) return null;
  let low = 0;
  let high: number | null = 0;
  const cells: CellRef[] = [];
  const doubts: Doubt[] = [];
  const found = new Set<Stage>();
  for (const { record, figure, stages } of onceEach(within, wanted)) {
    for (const stage of stages) if (wanted.includes(stage)) found.add(stage);
    const name = record.identity.name || null;
    if (usable(figure)) {
      const value = figure.value ?? 0;
      high = addHigh(high, value);
      cells.push(figure);
      if (relationOf(stages, wanted) === 'whole' || value === 0) low += value;
      else doubts.push(doubtAt(figure, name, field));
    } else if (isWrong(figure) || runs(record, field)) {
      high = null;
      doubts.push(doubtAt(figure, name, field));
    }
  }
  return { low, high, cells, doubts, stages: found };
};

/** Whether the school runs by any figure but this one. */
export const schoolRuns = (records: readonly SchoolRecord[], besides: FieldId): boolean =>
  records.some((record) => runs(record, besides));
