/** The schools of a stage, one line a school, whatever tables describe them: school lists, else grades, else classes. */
import type { FieldId } from '../../fields/index.ts';
import type { CellRef, ClassRecord, Facts, GradeRecord, SchoolRecord } from '../../tables/index.ts';
import { identityText, schoolTypeOf, type Identity, type SchoolType } from '../../tables/records/identity.ts';
import type { Stage } from '../../values/stage.ts';
import type { Doubt } from '../indicator.ts';
import { doubtAt, isWrong, usable } from './doubt.ts';
import { sumMeasures, type Measure } from './measure.ts';
import { measureSections, presentSections, schoolRuns, typeOfSchool } from './sections.ts';
import { elementaryStages, relationOf, stagesOfRecord } from './stages.ts';

export type LineSource = 'schools' | 'grades' | 'classes';

export interface Line {
  readonly key: string;
  readonly name: string;
  readonly type: SchoolType | null;
  readonly sponsor: Identity['sponsor'];
  readonly inclusive: Identity['inclusive'];
  /** Where the school stands: the cell to point at when something is not stated at all. */
  readonly cell: CellRef;
  readonly source: LineSource;
  /** The quantity over the stages asked for, each section once; null where no column states it. */
  readonly measure: (field: FieldId) => Measure | null;
  /** The text of an identity column, with its cell; null where no table has the column. */
  readonly text: (field: FieldId) => { readonly text: string; readonly cell: CellRef } | null;
  /** Whether a figure other than this one shows that the school runs. */
  readonly runs: (besides: FieldId) => boolean;
}

const bySchool = <T>(
  records: readonly T[],
  keyOf: (record: T) => string,
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
};

interface Index {
  /** The present sections of every school. */
  readonly schools: ReadonlyMap<string, readonly SchoolRecord[]>;
  /** The stages in which some table shows the school. */
  readonly stages: ReadonlyMap<string, ReadonlySet<Stage>>;
}

const indexes = new WeakMap<Facts, Index>();

const indexOf = (facts: Facts): Index => {
  const known = indexes.get(facts);
  if (known) return known;
  const grouped = bySchool(facts.schools, ({ identity }) => identity.key);
  const schools = new Map([...grouped].map(([key, records]) => [key, presentSections(records)]));
  const stages = new Map<string, Set<Stage>>();
  const add = (key: string, stage: Stage | null): void => {
    if (stage === null) return;
    const own = stages.get(key) ?? new Set<Stage>();
    stages.set(key, own.add(stage));
  };
  for (const [key, records] of schools) for (const { stage } of records) add(key, stage);
  for (const { school, stage } of facts.grades) add(school, stage);
  for (const { school, stage } of facts.classes) add(school, stage);
  const index = { schools, stages };
  indexes.set(facts, index);
  return index;
};

const firstOf = <T>(records: readonly SchoolRecord[], pick: (identity: Identity) => T | null): T | null =>
  records.map(({ identity }) => pick(identity)).find((value) => value !== null) ?? null;

const nameCell = (records: readonly SchoolRecord[]): CellRef | null => {
  const source = records[0]?.sources[0];
  if (!source) return null;
  const column = source.columns.get('school_name')?.index ?? source.table.columns[0]?.index ?? 0;
  return { table: source.table, row: source.row, column };
};

const textOf = (records: readonly SchoolRecord[], field: FieldId): { text: string; cell: CellRef } | null => {
  let empty: { text: string; cell: CellRef } | null = null;
  for (const { sources } of records) {
    for (const { table, row, columns } of sources) {
      const column = columns.get(field);
      if (!column) continue;
      const found = { text: identityText(table, row, column), cell: { table, row, column: column.index } };
      if (found.text !== '') return found;
      empty ??= found;
    }
  }
  return empty;
};

const NO_STAGES: ReadonlySet<Stage> = new Set();

/** Many targets ask the same of the same school. */
const memoised = <T>(compute: (field: FieldId) => T): ((field: FieldId) => T) => {
  const known = new Map<FieldId, T>();
  return (field) => {
    const value = known.get(field);
    if (value !== undefined || known.has(field)) return value as T;
    const fresh = compute(field);
    known.set(field, fresh);
    return fresh;
  };
};

type Extra = (field: FieldId) => Measure | null;

const lineOf = (
  school: Pick<Line, 'key' | 'name' | 'type' | 'cell' | 'source'>,
  records: readonly SchoolRecord[],
  wanted: readonly Stage[],
  extra: Extra,
): Line => ({
  ...school,
  sponsor: firstOf(records, ({ sponsor }) => sponsor),
  inclusive: firstOf(records, ({ inclusive }) => inclusive),
  measure: memoised((field) => {
    const stated = measureSections(records, wanted, field);
    const added = extra(field);
    return stated && added ? sumMeasures([stated, added]) : (stated ?? added);
  }),
  text: memoised((field) => textOf(records, field)),
  runs: memoised((besides) => schoolRuns(records, besides) || (extra('class_count')?.low ?? 0) > 0),
});

const ofGrades =
  (grades: readonly GradeRecord[]): Extra =>
  (field) => {
    if (field !== 'pupil_count' && field !== 'class_count') return null;
    const cells: CellRef[] = [];
    const doubts: Doubt[] = [];
    let low = 0;
    for (const { schoolName, classes, pupils } of grades) {
      const [figure, other] = field === 'pupil_count' ? [pupils, classes] : [classes, pupils];
      if (usable(figure)) {
        low += figure.value ?? 0;
        cells.push(figure);
      } else if (isWrong(figure) || (other.value ?? 0) > 0) doubts.push(doubtAt(figure, schoolName, field));
    }
    const stages = new Set(grades.map(({ stage }) => stage));
    return { low, high: doubts.length > 0 ? null : low, cells, doubts, stages };
  };

const ofClasses =
  (classes: readonly ClassRecord[]): Extra =>
  (field) => {
    const stages = new Set(classes.flatMap(({ stage }) => (stage === null ? [] : [stage])));
    if (field === 'class_count')
      return { low: classes.length, high: classes.length, cells: classes, doubts: [], stages };
    if (field !== 'pupil_count') return null;
    const read = classes.filter(({ pupils }) => pupils !== null && pupils >= 0);
    const doubts = classes
      .filter(({ pupils }) => pupils === null || pupils < 0)
      .map((record) => ({
        ...doubtAt(record, record.schoolName || null, field),
        grade: record.gradeText || null,
        class: record.className || null,
      }));
    const low = read.reduce((sum, { pupils }) => sum + (pupils ?? 0), 0);
    return { low, high: doubts.length > 0 ? null : low, cells: read, doubts, stages };
  };

/** The stages whose pupils some school row states; only the others are looked up in grades and classes. */
const statedStages = (schools: Index['schools'], wanted: readonly Stage[]): ReadonlySet<Stage> => {
  const stated = new Set<Stage>();
  for (const records of schools.values()) {
    for (const stage of wanted) {
      if (stated.has(stage)) continue;
      const own = records.filter((record) => stagesOfRecord(record).includes(stage));
      if (measureSections(own, wanted, 'pupil_count') !== null) stated.add(stage);
    }
  }
  return stated;
};

/**
 * Every school with a section in the stage. Pupils and classes of a stage that no school list states are added up
 * from grade rows, and where these lack too from classes; no school is counted by two sources in one stage.
 */
export const linesOf = (facts: Facts, stage: Stage | null): readonly Line[] => {
  const known = linesOfFacts.get(facts) ?? new Map<Stage | null, readonly Line[]>();
  linesOfFacts.set(facts, known);
  const lines = known.get(stage) ?? gatherLines(facts, elementaryStages(stage));
  known.set(stage, lines);
  return lines;
};

const linesOfFacts = new WeakMap<Facts, Map<Stage | null, readonly Line[]>>();

const gatherLines = (facts: Facts, wanted: readonly Stage[]): readonly Line[] => {
  const { schools, stages } = indexOf(facts);
  const stated = statedStages(schools, wanted);
  const grades = facts.grades.filter((record) => wanted.includes(record.stage) && !stated.has(record.stage));
  const told = new Set([...stated, ...grades.map((record) => record.stage)]);
  const classes = facts.classes.filter(
    (record) => record.stage !== null && wanted.includes(record.stage) && !told.has(record.stage),
  );
  const gradesBySchool = bySchool(grades, ({ school }) => school);
  const classesBySchool = bySchool(classes, ({ school }) => school);
  const lines: Line[] = [];
  for (const key of new Set([...schools.keys(), ...gradesBySchool.keys(), ...classesBySchool.keys()])) {
    const records = schools.get(key) ?? [];
    const inScope = records.some((record) => relationOf(stagesOfRecord(record), wanted) !== 'none');
    const ownGrades = gradesBySchool.get(key) ?? [];
    const ownClasses = classesBySchool.get(key) ?? [];
    const first = ownGrades[0] ?? ownClasses[0];
    if (!inScope && !first) continue;
    const cell = (inScope ? nameCell(records) : null) ?? first ?? nameCell(records);
    if (!cell) continue;
    const parts = [
      ownGrades.length > 0 ? ofGrades(ownGrades) : null,
      ownClasses.length > 0 ? ofClasses(ownClasses) : null,
    ];
    const extra: Extra = (field) => {
      const measures = parts.flatMap((part) => part?.(field) ?? []);
      return measures.length > 0 ? sumMeasures(measures) : null;
    };
    const name = records[0]?.identity.name ?? first?.schoolName ?? key;
    const source = ownGrades.length > 0 ? 'grades' : ownClasses.length > 0 ? 'classes' : 'schools';
    const stated = firstOf(records, (identity) => identity.type) ?? schoolTypeOf(name);
    const type = typeOfSchool(stated, stages.get(key) ?? NO_STAGES);
    lines.push(lineOf({ key, name, type, cell, source }, records, wanted, extra));
  }
  return lines;
};
