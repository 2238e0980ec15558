/** Inputs out of the checked tables, with the cells they were read from. Only figures that are exact are taken. */
import type { FieldId } from '../../fields/index.ts';
import { gradeLabel } from '../../indicators/shared/classEvidence.ts';
import { linesOf, type Line } from '../../indicators/shared/lines.ts';
import { isExact } from '../../indicators/shared/measure.ts';
import type { CellRef, Facts } from '../../tables/index.ts';
import type { Stage } from '../../values/stage.ts';
import type { Filled, Prefilled, Row, Values } from '../engine/question.ts';
import { stageIn } from './inputs.ts';

type Fill = (facts: Facts, given: Values) => Prefilled;

const filled = (key: string, rows: readonly Row[], cells: readonly CellRef[]): Prefilled =>
  rows.length === 0 ? {} : { [key]: { value: rows, cells } };

/** Pupils and classes of grades that grade rows state; else added up from the classes listed. */
export const gradeRows: Fill = (facts, given) => {
  const stage = stageIn(given);
  const rows: Row[] = [];
  const cells: CellRef[] = [];
  for (const { stage: own, schoolName, grade, ageGroup, pupils, classes } of facts.grades) {
    if (own !== stage || pupils.value === null || classes.value === null) continue;
    const name = gradeLabel(grade, ageGroup) ?? '';
    rows.push({ school: schoolName, grade: name, pupils: pupils.value, classes: classes.value });
    cells.push(pupils, classes);
  }
  if (rows.length > 0) return filled('grades', rows, cells);
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
    );
  }
  const schools = schoolRows('grades', { pupils: 'pupil_count', classes: 'class_count' })(facts, given);
  const table = schools['grades'];
  if (table === undefined) return {};
  const value = (table.value as readonly Row[]).map((row) => ({ ...row, grade: '' }));
  return { grades: { ...table, value }, rows: { value: 'school', cells: [] } };
};

const exact = (line: Line, field: FieldId): { value: number; cells: readonly CellRef[] } | null => {
  const measure = line.measure(field);
  return measure !== null && isExact(measure) ? { value: measure.low, cells: measure.cells } : null;
};

/**
 * One row a school of the stage: `columns` says which field fills which column. Schools without all figures are
 * left out, fields that no table states at all are left at 0.
 */
export const schoolRows =
  (key: string, columns: Readonly<Record<string, FieldId>>, stage?: Stage): Fill =>
  (facts, given) => {
    const lines = linesOf(facts, stage ?? stageIn(given));
    const stated = Object.entries(columns).filter(([, field]) =>
      lines.some((line) => line.measure(field) !== null),
    );
    if (!stated.some(([column]) => column === Object.keys(columns)[0])) return {};
    const rows: Row[] = [];
    const cells: CellRef[] = [];
    for (const line of lines) {
      const figures = stated.map(([column, field]) => [column, exact(line, field)] as const);
      if (figures.some(([, figure]) => figure === null)) continue;
      const none = Object.fromEntries(Object.keys(columns).map((column) => [column, 0]));
      const read = Object.fromEntries(figures.map(([column, figure]) => [column, figure?.value ?? 0]));
      rows.push({ school: line.name, ...none, ...read });
      for (const [, figure] of figures) cells.push(...(figure?.cells ?? []));
    }
    return filled(key, rows, cells);
  };

/** Sums over all schools of the stage, by input key. */
export const schoolSums =
  (sums: Readonly<Record<string, FieldId>>, stage?: Stage): Fill =>
  (facts, given) => {
    const lines = linesOf(facts, stage ?? stageIn(given));
    const found: Record<string, Filled> = {};
    for (const [key, field] of Object.entries(sums)) {
      const figures = lines.map((line) => exact(line, field));
      if (figures.length === 0 || figures.some((figure) => figure === null)) continue;
      found[key] = {
        value: figures.reduce((total, figure) => total + (figure?.value ?? 0), 0),
        cells: figures.flatMap((figure) => figure?.cells ?? []),
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

/** Children in kindergartens of a kind; nothing where a row doesn't say what kind it is. */
export const childCounts =
  (parts: Readonly<Record<string, Part>>): Fill =>
  (facts) => {
    const lines = linesOf(facts, 'kindergarten');
    const found: Record<string, Filled> = {};
    for (const [key, part] of Object.entries(parts)) {
      const member = lines.map((line) => belongs[part](line));
      const own = lines.filter((_, i) => member[i]).map((line) => exact(line, 'pupil_count'));
      if (lines.length === 0 || member.includes(null) || own.some((figure) => figure === null)) continue;
      found[key] = {
        value: own.reduce((total, figure) => total + (figure?.value ?? 0), 0),
        cells: own.flatMap((figure) => figure?.cells ?? []),
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
    );
  }
  const bands = facts.bands.filter(({ classes }) => classes !== null);
  const rows = bands.map(({ low, high, classes }) => ({ low, high: high ?? 0, classes: classes ?? 0 }));
  return filled('bands', rows, bands);
};
