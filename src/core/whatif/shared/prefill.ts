/** Inputs out of the checked tables, with the cells they were read from. Only figures that are exact are taken. */
import type { FieldId } from '../../fields/index.ts';
import { gradeLabel } from '../../indicators/shared/classEvidence.ts';
import { linesOf, type Line } from '../../indicators/shared/lines.ts';
import { isExact } from '../../indicators/shared/measure.ts';
import { message, type Message } from '../../messages/index.ts';
import type { CellRef, Facts } from '../../tables/index.ts';
import type { Stage } from '../../values/stage.ts';
import type { Filled, Prefilled, Row, Unfilled, Values } from '../engine/question.ts';
import { stageIn } from './inputs.ts';
import { someOf, takenZero, whyBlank, whyInexact, whyNoColumn, whyNoSchools } from './whyUnfilled.ts';

type Fill = (facts: Facts, given: Values) => Prefilled;

const filled = (
  key: string,
  rows: readonly Row[],
  cells: readonly CellRef[],
  leftOut: readonly string[] = [],
  remarks: readonly Message[] = [],
  why: Message = message('whatif-why-no-source'),
): Prefilled => ({ [key]: rows.length === 0 ? { why } : { value: rows, cells, leftOut, remarks } });

/** Pupils and classes of grades that grade rows state; else added up from the classes listed. */
export const gradeRows: Fill = (facts, given) => {
  const stage = stageIn(given);
  const rows: Row[] = [];
  const cells: CellRef[] = [];
  const leftOut: string[] = [];
  for (const { stage: own, schoolName, grade, ageGroup, pupils, classes } of facts.grades) {
    if (own !== stage) continue;
    const name = gradeLabel(grade, ageGroup) ?? '';
    if (pupils.value === null || classes.value === null) {
      if (pupils.value !== null || classes.value !== null) leftOut.push(`${schoolName}${name}`);
      continue;
    }
    rows.push({ school: schoolName, grade: name, pupils: pupils.value, classes: classes.value });
    cells.push(pupils, classes);
  }
  if (rows.length > 0) return filled('grades', rows, cells, leftOut);
  const groups = new Map<
    string,
    { school: string; grade: string; pupils: number; classes: number; read: boolean }
  >();
  for (const one of facts.classes) {
    if (one.stage !== stage) continue;
    const key = `${one.school}|${one.grade}|${one.ageGroup}`;
    const group = groups.get(key) ?? {
      school: one.schoolName,
      grade: gradeLabel(one.grade, one.ageGroup) ?? one.gradeText,
      pupils: 0,
      classes: 0,
      read: true,
    };
    group.pupils += one.pupils ?? 0;
    group.classes += 1;
    group.read &&= one.pupils !== null;
    groups.set(key, group);
    cells.push(one);
  }
  const listed = [...groups.values()].filter(({ read }) => read);
  if (listed.length > 0) {
    return filled(
      'grades',
      listed.map(({ school, grade, pupils, classes }) => ({ school, grade, pupils, classes })),
      cells,
      [...groups.values()].filter(({ read }) => !read).map(({ school, grade }) => `${school}${grade}`),
    );
  }
  const schools = schoolRows('grades', {
    needed: { pupils: 'pupil_count', classes: 'class_count' },
    whole: true,
  })(facts, given);
  const table = schools['grades'];
  if (table === undefined || 'why' in table) return schools;
  const value = (table.value as readonly Row[]).map((row) => ({ ...row, grade: '' }));
  return { grades: { ...table, value }, rows: { value: 'school', cells: [], leftOut: [] } };
};

const exact = (line: Line, field: FieldId): { value: number; cells: readonly CellRef[] } | null => {
  const measure = line.measure(field);
  return measure !== null && isExact(measure) ? { value: measure.low, cells: measure.cells } : null;
};

/** Fields that every school must state, the first of them its pupils, and further ones that no table need have. */
export interface SchoolColumns {
  readonly needed: Readonly<Record<string, FieldId>>;
  /** They count as 0 where no table has them. */
  readonly optional?: Readonly<Record<string, FieldId>>;
  /** Rows are of use only with all needed fields; else a field that no table states is left blank. */
  readonly whole?: boolean;
  /** Where the question has no stage of its own. */
  readonly stage?: Stage;
}

/**
 * One row a school of the stage. A needed field that is stated nowhere is left blank and named: no figure is no zero.
 * Schools that lack one of the figures are left out by name.
 */
export const schoolRows =
  (key: string, { needed, optional = {}, stage, whole = false }: SchoolColumns): Fill =>
  (facts, given) => {
    const own = stage ?? stageIn(given);
    const lines = linesOf(facts, own);
    if (lines.length === 0) return { [key]: { why: whyNoSchools(own) } };
    const isStated = (field: FieldId): boolean => lines.some((line) => line.measure(field) !== null);
    const blank = Object.values(needed).filter((field) => !isStated(field));
    const [first] = Object.values(needed);
    if (first === undefined || blank.includes(first) || (whole && blank.length > 0)) {
      return { [key]: { why: whyNoColumn(blank) } };
    }
    const read = Object.entries({ ...needed, ...optional }).filter(([, field]) => isStated(field));
    const none = Object.fromEntries(
      Object.entries(optional).flatMap(([column, field]) => (isStated(field) ? [] : [[column, 0]])),
    );
    const rows: Row[] = [];
    const cells: CellRef[] = [];
    const leftOut: string[] = [];
    for (const line of lines) {
      const figures = read.map(([column, field]) => [column, exact(line, field)] as const);
      if (figures.some(([, figure]) => figure === null)) {
        leftOut.push(line.name);
        continue;
      }
      const values = Object.fromEntries(figures.map(([column, figure]) => [column, figure?.value ?? 0]));
      rows.push({ school: line.name, ...none, ...values });
      for (const [, figure] of figures) cells.push(...(figure?.cells ?? []));
    }
    const why = message('whatif-why-all-lack', { names: someOf(leftOut), count: leftOut.length });
    const zeros = Object.values(optional).filter((field) => !isStated(field));
    const remarks = [
      ...(blank.length === 0 ? [] : [whyBlank(blank)]),
      ...(zeros.length === 0 ? [] : [takenZero(zeros)]),
    ];
    return filled(key, rows, cells, leftOut, remarks, why);
  };

const whyNoSum = (
  lines: readonly Line[],
  field: FieldId,
  lacking: readonly string[],
  stage: Stage,
): Message => {
  if (lines.length === 0) return whyNoSchools(stage);
  return lacking.length === lines.length ? whyNoColumn([field]) : whyInexact(field, lacking);
};

/** Sums over all schools of the stage, by input key. */
export const schoolSums =
  (sums: Readonly<Record<string, FieldId>>, stage?: Stage): Fill =>
  (facts, given) => {
    const lines = linesOf(facts, stage ?? stageIn(given));
    const found: Record<string, Filled | Unfilled> = {};
    for (const [key, field] of Object.entries(sums)) {
      const figures = lines.map((line) => exact(line, field));
      const lacking = lines.filter((_, i) => figures[i] === null).map(({ name }) => name);
      if (lacking.length > 0 || lines.length === 0) {
        found[key] = { why: whyNoSum(lines, field, lacking, stage ?? stageIn(given)) };
        continue;
      }
      found[key] = {
        value: figures.reduce((total, figure) => total + (figure?.value ?? 0), 0),
        cells: figures.flatMap((figure) => figure?.cells ?? []),
        leftOut: [],
      };
    }
    return found;
  };

type Part = 'all' | 'public' | 'inclusivePrivate';

const belongs: Readonly<Record<Part, (line: Line) => boolean | null>> = {
  all: () => true,
  public: ({ sponsor }) => (sponsor === null ? null : sponsor === 'public'),
  inclusivePrivate: ({ sponsor, inclusive }) =>
    sponsor === 'public' ? false : sponsor === null || inclusive === null ? null : inclusive,
};

const whyNoCount = (
  lines: readonly Line[],
  unknown: readonly string[],
  lacking: readonly string[],
): Message => {
  if (lines.length === 0) return whyNoSchools('kindergarten');
  if (unknown.length === 0) return whyInexact('pupil_count', lacking);
  return message('whatif-why-kind-unknown', { count: unknown.length, names: someOf(unknown) });
};

/** Children in kindergartens of a kind; nothing where a row doesn't say what kind it is. */
export const childCounts =
  (parts: Readonly<Record<string, Part>>): Fill =>
  (facts) => {
    const lines = linesOf(facts, 'kindergarten');
    const found: Record<string, Filled | Unfilled> = {};
    for (const [key, part] of Object.entries(parts)) {
      const member = lines.map((line) => belongs[part](line));
      const unknown = lines.filter((_, i) => member[i] === null).map(({ name }) => name);
      const counted = lines.filter((_, i) => member[i]);
      const own = counted.map((line) => exact(line, 'pupil_count'));
      const lacking = counted.filter((_, i) => own[i] === null).map(({ name }) => name);
      if (lines.length === 0 || unknown.length > 0 || lacking.length > 0) {
        found[key] = { why: whyNoCount(lines, unknown, lacking) };
        continue;
      }
      found[key] = {
        value: own.reduce((total, figure) => total + (figure?.value ?? 0), 0),
        cells: own.flatMap((figure) => figure?.cells ?? []),
        leftOut: [],
      };
    }
    return found;
  };

/** Listed classes one by one, else bands. */
export const bandRows: Fill = (facts) => {
  const listed = facts.classes.filter(({ pupils }) => pupils !== null);
  if (listed.length > 0) {
    return filled(
      'bands',
      listed.map(({ pupils }) => ({ low: pupils ?? 0, high: pupils ?? 0, classes: 1 })),
      listed,
      facts.classes
        .filter(({ pupils }) => pupils === null)
        .map(({ schoolName, className }) => `${schoolName}${className}`),
    );
  }
  const bands = facts.bands.filter(({ classes }) => classes !== null);
  const rows = bands.map(({ low, high, classes }) => ({ low, high: high ?? 0, classes: classes ?? 0 }));
  return filled('bands', rows, bands);
};
