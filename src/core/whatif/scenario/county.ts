/** A county as scenarios change it: schools by stage with their classes, people and resources. */
import { balanceGrid } from '../../indicators/shared/balance/grid.ts';
import { linesOf, type Line } from '../../indicators/shared/lines.ts';
import { isExact } from '../../indicators/shared/measure.ts';
import type { FieldId } from '../../fields/index.ts';
import type { Facts } from '../../tables/index.ts';
import type { Stage } from '../../values/stage.ts';
import { level } from './classes.ts';

export const SCENARIO_STAGES = [
  'kindergarten',
  'primary',
  'junior',
  'senior',
] as const satisfies readonly Stage[];
export type ScenarioStage = (typeof SCENARIO_STAGES)[number];

/** The classes of one grade by size; where only a total is known they are taken to be as even as can be. */
export interface GradeClasses {
  /** Grade number or age group; empty where classes of all grades stand together. */
  readonly grade: string;
  readonly sizes: readonly number[];
}

/** One school in one stage. Unknown figures are null and stay unknown. */
export interface Section {
  readonly id: string;
  readonly school: string;
  readonly stage: ScenarioStage;
  /** Whether the school has another compulsory section too: then its size is no matter of one stage. */
  readonly isThrough: boolean;
  readonly isPublic: boolean | null;
  readonly isInclusive: boolean | null;
  readonly pupils: number;
  /** Of the pupils: in public places, and in inclusive ones (public places are inclusive). */
  readonly publicPupils: number | null;
  readonly inclusivePupils: number | null;
  readonly grades: readonly GradeClasses[];
  readonly teachers: number | null;
  readonly staff: number | null;
  /** The seven resources in the official order; empty where the section isn't assessed. */
  readonly amounts: readonly (number | null)[];
}

export interface County {
  readonly censusYear: number;
  readonly sections: ReadonlyMap<string, Section>;
  /** Ids by stage and school name, for people's names of schools. */
  readonly names: ReadonlyMap<string, string>;
}

export const sectionId = (school: string, stage: ScenarioStage): string => `${stage}/${school}`;

const figure = (line: Line, field: FieldId): number | null => {
  const measure = line.measure(field);
  return measure !== null && isExact(measure) ? measure.low : null;
};

type GradeIndex = ReadonlyMap<string, readonly GradeClasses[]>;

const gradeName = (grade: number | null, ageGroup: string | null): string =>
  ageGroup ?? (grade === null ? '' : String(grade));

/** Listed classes; for schools without them grades with their pupils spread evenly. */
const gradesBySection = (facts: Facts): GradeIndex => {
  const listed = new Map<string, Map<string, number[]>>();
  for (const { school, stage, grade, ageGroup, pupils } of facts.classes) {
    const key = `${stage}/${school}`;
    const grades = listed.get(key) ?? new Map<string, number[]>();
    listed.set(key, grades);
    const name = gradeName(grade, ageGroup);
    grades.set(name, [...(grades.get(name) ?? []), pupils ?? 0]);
  }
  const index = new Map<string, GradeClasses[]>();
  for (const [key, grades] of listed)
    index.set(
      key,
      [...grades].map(([grade, sizes]) => ({ grade, sizes })),
    );
  for (const { school, stage, grade, ageGroup, pupils, classes } of facts.grades) {
    const key = `${stage}/${school}`;
    if (listed.has(key) || pupils.value === null || classes.value === null) continue;
    const own = index.get(key) ?? [];
    index.set(key, [
      ...own,
      { grade: gradeName(grade, ageGroup), sizes: level(pupils.value, classes.value) },
    ]);
  }
  return index;
};

const sectionOf = (
  line: Line,
  stage: ScenarioStage,
  grades: GradeIndex,
  amounts: Section['amounts'],
): Section | null => {
  const pupils = figure(line, 'pupil_count');
  if (pupils === null) return null;
  const own = grades.get(`${stage}/${line.key}`);
  const classes = figure(line, 'class_count');
  const isPublic = line.sponsor === null ? null : line.sponsor === 'public';
  const isInclusive = isPublic === true ? true : line.inclusive;
  const part = (belongs: boolean | null): number | null => (belongs === null ? null : belongs ? pupils : 0);
  return {
    id: sectionId(line.key, stage),
    school: line.name,
    stage,
    isThrough: line.type === 'nineYear' || line.type === 'twelveYear',
    isPublic,
    isInclusive,
    pupils,
    publicPupils: part(isPublic),
    inclusivePupils: part(isInclusive),
    grades: own ?? (classes === null ? [] : [{ grade: '', sizes: level(pupils, classes) }]),
    teachers: figure(line, 'teacher_count'),
    staff: figure(line, 'staff_count'),
    amounts,
  };
};

/** A county of sections that are known already. */
export const countyFrom = (censusYear: number, all: readonly Section[]): County => ({
  censusYear,
  sections: new Map(all.map((section) => [section.id, section])),
  names: new Map(all.map(({ id, school, stage }) => [sectionId(school, stage), id])),
});

/** The county of checked tables. Schools whose pupils aren't known exactly are left out and named. */
export const countyOf = (facts: Facts): { readonly county: County; readonly leftOut: readonly string[] } => {
  const grades = gradesBySection(facts);
  const sections = new Map<string, Section>();
  const leftOut: string[] = [];
  for (const stage of SCENARIO_STAGES) {
    const assessed = stage === 'primary' || stage === 'junior' ? balanceGrid(facts, stage) : null;
    const amounts = new Map(
      assessed?.schools.map(({ key, grid }) => [key, grid.map(({ amount }) => amount)]) ?? [],
    );
    for (const line of linesOf(facts, stage)) {
      const section = sectionOf(line, stage, grades, amounts.get(line.key) ?? []);
      if (section === null) leftOut.push(line.name);
      else sections.set(section.id, section);
    }
  }
  return { county: countyFrom(facts.censusYear, [...sections.values()]), leftOut };
};
