/** Last year beside this year: its tables, and which school was which. */
import type { FieldId } from '../../fields/index.ts';
import { field as fieldOf } from '../../fields/index.ts';
import { schoolFigure, type CellRef, type Facts, type SchoolRecord, type Table } from '../../tables/index.ts';
import {
  matchYears,
  wholeSchools,
  type SameSchool,
  type SchoolPairs,
  type WholeSchool,
} from '../../tables/records/matchYears.ts';
import { unitOf } from '../../tables/records/figure.ts';
import { convert } from '../../values/index.ts';
import { shown } from '../words.ts';
import { isImpossible } from './column.ts';
import type { TableView } from './tableView.ts';

export interface LastYear {
  readonly censusYear: number;
  readonly facts: Facts;
  readonly tables: readonly TableView[];
  readonly schools: SchoolPairs;
}

const schoolsOf = ({ schools, grades, classes }: Facts): WholeSchool[] =>
  wholeSchools(schools, [...grades, ...classes]);

export const lastYearOf = (
  facts: Facts,
  last: Facts,
  tables: readonly TableView[],
  confirmed: readonly SameSchool[] = [],
): LastYear => ({
  censusYear: last.censusYear,
  facts: last,
  tables,
  schools: matchYears(schoolsOf(facts), schoolsOf(last), confirmed),
});

export interface Known {
  readonly value: number;
  readonly cell: CellRef;
}

/** A figure of one section that can be computed with; null where it is blank, unreadable or can't be true. */
export const knownFigure = (record: SchoolRecord, field: FieldId): Known | null => {
  const figure = schoolFigure(record, field);
  if (figure === null || figure.value === null || isImpossible(fieldOf(field).kind, figure.value))
    return null;
  const { table, row, column } = figure;
  return { value: figure.value, cell: { table, row, column } };
};

/** Amounts of a field as the column of a cell prints them: 20 for 200,000 元 where the column is in 万元. */
export const printedLike = ({ table, column }: CellRef, field: FieldId): ((value: number) => string) => {
  const source = table.columns.find(({ index }) => index === column);
  const unit = source ? unitOf(table, source) : null;
  const factor = unit === null ? 1 : (convert(1, unit, fieldOf(field).unit) ?? 1);
  return (value) => shown(Number((value / factor).toPrecision(12)));
};

export interface SectionPair {
  readonly now: SchoolRecord;
  readonly then: SchoolRecord;
}

const paired = new WeakMap<LastYear, readonly SectionPair[]>();

/** Sections of the same stage in both years, each once. Worked out once for all rules. */
export const sectionPairs = (last: LastYear): readonly SectionPair[] => {
  let found = paired.get(last);
  if (!found) paired.set(last, (found = pairSections(last)));
  return found;
};

const pairSections = ({ schools }: LastYear): SectionPair[] =>
  schools.pairs.flatMap(({ now, then }) =>
    now.sections.flatMap((section) => {
      const other = then.sections.filter(({ stage }) => stage === section.stage);
      const own = now.sections.filter(({ stage }) => stage === section.stage);
      return other[0] && other.length === 1 && own.length === 1 ? [{ now: section, then: other[0] }] : [];
    }),
  );

/** Last year's record of the school and stage that a row of this year's tables is about. */
export const recordsBefore = (last: LastYear): ((table: Table, row: number) => SchoolRecord | undefined) => {
  const tables = new Map<Table, Map<number, SchoolRecord>>();
  for (const { now, then } of sectionPairs(last)) {
    for (const { table, row } of now.sources) {
      let rows = tables.get(table);
      if (!rows) tables.set(table, (rows = new Map()));
      rows.set(row, then);
    }
  }
  return (table, row) => tables.get(table)?.get(row);
};

const GRADES = Array.from({ length: 9 }, (_, i) => i + 1);

const gradeField = (grade: number): FieldId =>
  grade <= 9 ? (`grade_${grade}_pupil_count` as FieldId) : (`senior_${grade - 9}_pupil_count` as FieldId);

/** School → grade → its pupils, from grade columns, grade rows or, where neither is there, the list of classes. */
export const gradePupils = (facts: Facts): Map<string, Map<number, Known>> => {
  const schools = new Map<string, Map<number, Known>>();
  // A school listed twice in one table: which of its rows is meant can't be told.
  const twice = new Map<string, Set<number>>();
  const put = (school: string, grade: number, known: Known): void => {
    let grades = schools.get(school);
    if (!grades) schools.set(school, (grades = new Map<number, Known>()));
    const other = grades.get(grade)?.cell;
    if (!other) grades.set(grade, known);
    else if (other.table === known.cell.table && other.row !== known.cell.row)
      twice.set(school, (twice.get(school) ?? new Set<number>()).add(grade));
  };
  for (const record of facts.schools) {
    for (const grade of [...GRADES, 10, 11, 12]) {
      if (!record.sources.some(({ columns }) => columns.has(gradeField(grade)))) continue;
      const known = knownFigure(record, gradeField(grade));
      if (known) put(record.identity.key, grade, known);
    }
  }
  for (const { school, grade, pupils } of facts.grades) {
    if (grade === null || pupils.value === null || isImpossible('count', pupils.value)) continue;
    put(school, grade, { value: pupils.value, cell: pupils });
  }
  const listed = new Map<string, { school: string; grade: number; sum: number | null; cell: CellRef }>();
  for (const record of facts.classes) {
    const { school, grade, pupils } = record;
    if (grade === null || school === '') continue;
    const key = `${school}\n${grade}`;
    const known = listed.get(key);
    if (!known) listed.set(key, { school, grade, sum: pupils, cell: record });
    else known.sum = known.sum === null || pupils === null ? null : known.sum + pupils;
  }
  for (const { school, grade, sum, cell } of listed.values())
    if (sum !== null) put(school, grade, { value: sum, cell });
  for (const [school, grades] of twice) for (const grade of grades) schools.get(school)?.delete(grade);
  return schools;
};

/** The grades of a school; of several that are one now, their sums, where each of them has the grade. */
export const gradesTogether = (
  schools: ReadonlyMap<string, ReadonlyMap<number, Known>>,
  { key, joined = [] }: WholeSchool,
): ReadonlyMap<number, Known> | undefined => {
  const first = schools.get(key);
  if (joined.length === 0 || !first) return first;
  const together = new Map<number, Known>();
  for (const [grade, { value, cell }] of first) {
    const others = joined.map((other) => schools.get(other)?.get(grade)?.value);
    if (others.includes(undefined)) continue;
    together.set(grade, { value: others.reduce<number>((sum, more) => sum + (more ?? 0), value), cell });
  }
  return together;
};

/** School as findings name it. */
export const whoIs = ({ name }: WholeSchool): { school: string; grade: null; class: null } => ({
  school: name,
  grade: null,
  class: null,
});
