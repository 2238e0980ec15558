/** School lists: one record a school and stage, and one a grade where the columns go down to grades. */
import type { FieldId } from '../../fields/index.ts';
import type { Stage } from '../../values/stage.ts';
import type { Table, TableColumn } from '../table.ts';
import { columnsByField, figureAt, type Figure } from './figure.ts';
import {
  gradeOf,
  identityColumns,
  identityOf,
  identityText,
  stageOfGrade,
  stagesOf,
  type AgeGroup,
  type Identity,
} from './identity.ts';
import type { GradeRecord, SchoolRecord, SchoolSource } from './records.ts';

interface SectionColumns {
  readonly columns: ReadonlyMap<FieldId, TableColumn>;
  readonly pairs: readonly GradePair[];
  /** Every column of its grades, also of those that give pupils without classes. */
  readonly graded: readonly TableColumn[];
}

interface GradePair {
  readonly grade: number | null;
  readonly ageGroup: AgeGroup | null;
  readonly stage: Stage;
  readonly classes: TableColumn;
  readonly pupils: TableColumn;
}

const GRADE_FIELD = /^grade_(\d)_(class|pupil)_count$/;
const AGE_FIELD = /^kg_(class|child)_count_(nursery|small|middle|top|mixed)$/;

/** Pairs of columns 班数 | 学生数 of one grade or age group. */
const gradePairs = (columns: ReadonlyMap<FieldId, TableColumn>): GradePair[] => {
  const pairs: GradePair[] = [];
  for (const [field, pupils] of columns) {
    const grade = GRADE_FIELD.exec(field);
    if (grade?.[2] === 'pupil') {
      const classes = columns.get(`grade_${grade[1]}_class_count` as FieldId);
      const number = Number(grade[1]);
      if (classes)
        pairs.push({ grade: number, ageGroup: null, stage: stageOfGrade(number), classes, pupils });
    }
    const age = AGE_FIELD.exec(field);
    if (age?.[1] === 'child') {
      const classes = columns.get(`kg_class_count_${age[2]}` as FieldId);
      const ageGroup = age[2] as AgeGroup;
      if (classes) pairs.push({ grade: null, ageGroup, stage: 'kindergarten', classes, pupils });
    }
  }
  return pairs;
};

const sectionsOfColumns = (table: Table): ReadonlySet<Stage> => {
  const stages = new Set<Stage>();
  for (const { used, match } of table.columns) {
    if (!used || match.field === null) continue;
    const grade = GRADE_FIELD.exec(match.field);
    if (grade) stages.add(stageOfGrade(Number(grade[1])));
    else if (match.stage !== null && match.stage !== 'compulsory') stages.add(match.stage);
  }
  return stages;
};

export interface ListRecords {
  readonly schools: readonly SchoolRecord[];
  readonly grades: readonly GradeRecord[];
  /** Rows of which neither table nor type nor name tells the stage. */
  readonly unplaced: readonly number[];
}

/** Totals of a row that covers several sections: they belong to none of them alone. */
const WHOLE_ROW: readonly FieldId[] = ['pupil_count', 'class_count'];

/** The columns of one section of a through-school: without the row's totals where its grades are told apart. */
const ofSection = (columns: ReadonlyMap<FieldId, TableColumn>): ReadonlyMap<FieldId, TableColumn> => {
  const own = new Map(columns);
  for (const field of WHOLE_ROW) if (own.get(field)?.match.stage === null) own.delete(field);
  return own;
};

/** Rows of one school and one grade each: 学校 | 年级 | 班数 | 学生数. */
const gradeRows = (table: Table, censusYear: number): ListRecords => {
  const columns = columnsByField(table, null, censusYear);
  const identities = identityColumns(columns);
  const classes = columns.get('class_count');
  const pupils = columns.get('pupil_count');
  const grades: GradeRecord[] = [];
  const unplaced: number[] = [];
  for (const row of table.dataRows) {
    const identity = identityOf(table, row, identities);
    const stages = stagesOf(table, identity);
    const text = identityText(table, row, identities.grade ?? identities.ageGroup);
    const { grade, ageGroup } = gradeOf(text, stages.length === 1 ? (stages[0] ?? null) : null);
    const stage = grade !== null ? stageOfGrade(grade) : ageGroup !== null ? 'kindergarten' : stages[0];
    if (stage === undefined) unplaced.push(row);
    if (!classes || !pupils || stage === undefined) continue;
    grades.push(gradeRecord(table, row, { grade, ageGroup, stage, classes, pupils }, identity));
  }
  return { schools: [], grades, unplaced };
};

/** The stages of one row: those the table's columns tell apart and the row can have; else the row as a whole. */
const sectionsOf = (stages: readonly Stage[], columnStages: ReadonlySet<Stage>): readonly Stage[] => {
  if (stages.length <= 1 && columnStages.size <= 1) return stages.length === 1 ? stages : [...columnStages];
  const told = [...columnStages].filter((stage) => stages.length === 0 || stages.includes(stage));
  if (told.length > 0) return told;
  return stages.length > 1 ? ['compulsory'] : stages;
};

/** Written out field by field: there are six of them a school. */
const gradeRecord = (table: Table, row: number, pair: GradePair, identity: Identity): GradeRecord => ({
  table,
  row,
  column: pair.pupils.index,
  school: identity.key,
  schoolName: identity.name,
  township: identity.township,
  stage: pair.stage,
  grade: pair.grade,
  ageGroup: pair.ageGroup,
  classes: figureAt(table, row, pair.classes),
  pupils: figureAt(table, row, pair.pupils),
});

/** Whether the school has the grade: blank or 0 in both columns says that it hasn't. */
const isTaught = ({ classes, pupils }: GradeRecord): boolean =>
  (pupils.value ?? 0) !== 0 || (classes.value ?? 0) !== 0 || pupils.reading.kind === 'text';

const names = (columns: ReadonlyMap<FieldId, TableColumn>, stage: Stage): boolean => {
  for (const { match } of columns.values()) if (match.stage === stage) return true;
  return false;
};

/** Whether a grade's column belongs to a section. */
const isOfStage = (field: FieldId, stage: Stage): boolean => {
  const grade = GRADE_FIELD.exec(field);
  if (grade) return stage === 'compulsory' || stageOfGrade(Number(grade[1])) === stage;
  return stage === 'kindergarten' && AGE_FIELD.test(field);
};

/** Schools and grades of a school list for the autumn census of a year. */
export const listRecords = (table: Table, censusYear: number): ListRecords => {
  const plain = columnsByField(table, null, censusYear);
  if ((plain.has('grade') || plain.has('age_group')) && plain.has('class_count'))
    return gradeRows(table, censusYear);
  const identities = identityColumns(plain);
  const columnStages = sectionsOfColumns(table);
  const byStage = new Map<Stage, SectionColumns>();
  const columnsFor = (stage: Stage): SectionColumns => {
    let known = byStage.get(stage);
    if (!known) {
      const columns = columnsByField(table, stage, censusYear);
      const pairs = gradePairs(columns).filter((pair) => pair.stage === stage || stage === 'compulsory');
      const graded = [...columns].flatMap(([field, column]) => (isOfStage(field, stage) ? [column] : []));
      byStage.set(stage, (known = { columns, pairs, graded }));
    }
    return known;
  };
  const schools: SchoolRecord[] = [];
  const grades: GradeRecord[] = [];
  const unplaced: number[] = [];
  for (const row of table.dataRows) {
    const identity = identityOf(table, row, identities);
    if (identity.key === '') continue;
    const stages = stagesOf(table, identity);
    const sections = sectionsOf(stages, columnStages);
    const taught = sections.filter((stage) => {
      const { columns, graded } = columnsFor(stage);
      // a school whose one section its name tells is one even where all is blank: that is for the check to say
      if (stages.length === 1 || columnStages.size <= 1 || names(columns, stage)) return true;
      return graded.some((column) => {
        const { value, reading } = figureAt(table, row, column);
        return (value ?? 0) > 0 || reading.kind === 'text';
      });
    });
    if (taught.length === 0) unplaced.push(row);
    for (const stage of taught) {
      const { columns, pairs, graded } = columnsFor(stage);
      const part = Math.max(stages.length, taught.length) > 1 && graded.length > 0 && stage !== 'compulsory';
      schools.push({
        identity,
        stage,
        sources: [{ table, row, columns: part ? ofSection(columns) : columns }],
      });
      for (const pair of pairs) {
        const record = gradeRecord(table, row, pair, identity);
        if (isTaught(record)) grades.push(record);
      }
    }
  }
  return { schools, grades, unplaced };
};

const sumOfGrades = (source: SchoolSource, stage: Stage, what: 'pupil' | 'class'): Figure | null => {
  let sum = 0;
  let first: Figure | null = null;
  for (const [field, column] of source.columns) {
    if (!isOfStage(field, stage) || /_class_count/.test(field) !== (what === 'class')) continue;
    const figure = figureAt(source.table, source.row, column);
    if (figure.value === null) continue;
    sum += figure.value;
    first ??= figure;
  }
  return first && { ...first, value: sum };
};

/**
 * A school's figure for a field, in the field's canonical unit, from the first source that states it. Pupils and
 * classes that no column states as a whole are the sum of the grades. Null when no source has the column.
 */
export const schoolFigure = (school: SchoolRecord, field: FieldId): Figure | null => {
  let empty: Figure | null = null;
  for (const source of school.sources) {
    const stated = source.figures?.get(field);
    if (stated) return stated;
    const column = source.columns.get(field);
    if (!column) continue;
    const figure = figureAt(source.table, source.row, column);
    if (figure.value !== null) return figure;
    empty ??= figure;
  }
  if (field !== 'pupil_count' && field !== 'class_count') return empty;
  for (const source of school.sources) {
    const sum = sumOfGrades(source, school.stage, field === 'pupil_count' ? 'pupil' : 'class');
    if (sum) return sum;
  }
  return empty;
};
