/**
 * What the tables know about class sizes, best evidence first: classes listed one by one, then grades of a school
 * (pupils and classes), then whole schools, then band tables. Each class is described by one source only.
 */
import type { FieldId } from '../../fields/index.ts';
import { message, type Message } from '../../messages/index.ts';
import {
  schoolFigure,
  type BandRecord,
  type ClassRecord,
  type Facts,
  type GradeRecord,
} from '../../tables/index.ts';
import type { Figure } from '../../tables/records/figure.ts';
import type { Stage } from '../../values/stage.ts';
import { isAbsent } from '../../values/index.ts';
import type { Doubt } from '../indicator.ts';
import { receivedAt } from './doubt.ts';

/** Classes of which only the number and the pupils together are known. */
export interface ClassGroup {
  readonly cell: Figure;
  readonly school: string;
  readonly grade: string | null;
  readonly classes: number;
  readonly pupils: number;
}

export interface ClassEvidence {
  /** Classes whose own size is known. */
  readonly listed: readonly (ClassRecord & { readonly pupils: number })[];
  /** Listed classes whose size can't be read: they count as classes of any size. */
  readonly unreadable: number;
  /** Grades, then schools, that no listed class covers. */
  readonly groups: readonly ClassGroup[];
  /** Schools whose largest class is stated. */
  readonly largest: readonly { readonly cell: Figure; readonly school: string; readonly pupils: number }[];
  readonly bands: readonly (BandRecord & { readonly classes: number })[];
  readonly doubts: readonly Doubt[];
  readonly basis: Message;
}

const inStage = (stage: Stage | null, wanted: Stage | null): boolean => {
  if (wanted === null || wanted === 'basic') return true;
  if (wanted === 'compulsory') return stage === 'primary' || stage === 'junior' || stage === 'compulsory';
  return stage === wanted;
};

const gradeKey = (school: string, stage: Stage | null, grade: number | string | null): string =>
  `${school}|${stage}|${grade}`;

const doubtOf = (record: ClassRecord): Doubt => ({
  cell: record,
  school: record.schoolName || null,
  grade: record.gradeText || null,
  class: record.className || null,
  field: 'pupil_count',
  received: receivedAt(record),
});

const GRADE_NAMES = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
const AGE_NAMES: Record<string, string> = {
  nursery: '托班',
  small: '小班',
  middle: '中班',
  top: '大班',
  mixed: '混合班',
};

/** 七年级, 中班: how a grade is written to the user. */
export const gradeLabel = (grade: number | null, ageGroup: string | null): string | null => {
  if (ageGroup !== null) return AGE_NAMES[ageGroup] ?? null;
  if (grade === null) return null;
  return grade > 9 ? `高${GRADE_NAMES[grade - 10] ?? ''}` : `${GRADE_NAMES[grade - 1] ?? grade}年级`;
};

const groupsOfGrades = (
  grades: readonly GradeRecord[],
  covered: ReadonlySet<string>,
  doubts: Doubt[],
): { groups: ClassGroup[]; schools: Set<string> } => {
  const groups: ClassGroup[] = [];
  const schools = new Set<string>();
  for (const record of grades) {
    if (covered.has(gradeKey(record.school, record.stage, record.grade ?? record.ageGroup))) continue;
    const grade = gradeLabel(record.grade, record.ageGroup);
    const doubt = (figure: Figure, field: FieldId): void => {
      const received = receivedAt(figure);
      doubts.push({ cell: figure, school: record.schoolName, grade, class: null, field, received });
    };
    schools.add(`${record.school}|${record.stage}`);
    const { classes, pupils } = record;
    if (classes.value === null && pupils.value === null) {
      for (const figure of [classes, pupils]) if (!isAbsent(figure.reading)) doubt(figure, 'pupil_count');
    } else if (pupils.value === null) doubt(pupils, 'pupil_count');
    else if (classes.value === null || classes.value <= 0) {
      if (pupils.value > 0) doubt(classes, 'class_count');
    } else if (pupils.value > 0) {
      groups.push({
        cell: pupils,
        school: record.schoolName,
        grade,
        classes: classes.value,
        pupils: pupils.value,
      });
    }
  }
  return { groups, schools };
};

const gathered = new WeakMap<Facts, Map<string, ClassEvidence>>();

/** The evidence for one stage (and age group), or for all stages; gathered once for the same facts. */
export const classEvidence = (
  facts: Facts,
  stage: Stage | null,
  ageGroup: string | null = null,
): ClassEvidence => {
  const known = gathered.get(facts) ?? new Map<string, ClassEvidence>();
  gathered.set(facts, known);
  const key = `${stage}|${ageGroup}`;
  const evidence = known.get(key) ?? gather(facts, stage, ageGroup);
  known.set(key, evidence);
  return evidence;
};

const gather = (facts: Facts, stage: Stage | null, ageGroup: string | null): ClassEvidence => {
  const ofAge = (group: string | null): boolean => ageGroup === null || group === ageGroup;
  const doubts: Doubt[] = [];
  const listed: (ClassRecord & { pupils: number })[] = [];
  const coveredGrades = new Set<string>();
  const coveredSchools = new Set<string>();
  for (const record of facts.classes) {
    if (!inStage(record.stage, stage) || !ofAge(record.ageGroup)) continue;
    coveredGrades.add(gradeKey(record.school, record.stage, record.grade ?? record.ageGroup));
    coveredSchools.add(`${record.school}|${record.stage}`);
    if (record.pupils === null) doubts.push(doubtOf(record));
    else if (record.pupils > 0) listed.push(record as ClassRecord & { pupils: number });
  }
  const unreadable = doubts.length;
  const grades = facts.grades.filter((record) => inStage(record.stage, stage) && ofAge(record.ageGroup));
  const ofGrades = groupsOfGrades(grades, coveredGrades, doubts);
  const groups = ofGrades.groups;
  const largest: { cell: Figure; school: string; pupils: number }[] = [];
  for (const school of ageGroup === null ? facts.schools : []) {
    const key = `${school.identity.key}|${school.stage}`;
    if (!inStage(school.stage, stage) || coveredSchools.has(key) || ofGrades.schools.has(key)) continue;
    const top = schoolFigure(school, 'max_class_size');
    if (top && top.value !== null)
      largest.push({ cell: top, school: school.identity.name, pupils: top.value });
    const pupils = schoolFigure(school, 'pupil_count');
    const classes = schoolFigure(school, 'class_count');
    if (!pupils?.value || !classes?.value) continue;
    groups.push({
      cell: pupils,
      school: school.identity.name,
      grade: null,
      classes: classes.value,
      pupils: pupils.value,
    });
  }
  const bands = facts.bands.filter(
    (band): band is BandRecord & { classes: number } =>
      inStage(band.stage, stage) && band.classes !== null && ageGroup === null,
  );
  return {
    listed,
    unreadable,
    groups,
    largest,
    bands,
    doubts,
    basis: basisOf(listed.length, groups.length, bands.length),
  };
};

const basisOf = (listed: number, groups: number, bands: number): Message => {
  if (listed > 0 && groups > 0) return message('basisListAndGroups', { listed, groups });
  if (listed > 0) return message('basisClassList', { listed });
  if (groups > 0) return message('basisGroups', { groups });
  return bands > 0 ? message('basisBands') : message('basisNone');
};

/** Band records that speak for all their classes once: the total column where there is one, else the grades. */
export const bandTotals = <T extends BandRecord>(bands: readonly T[]): readonly T[] => {
  const tables = new Set(bands.filter(({ grade }) => grade === null).map(({ table }) => table));
  return bands.filter(({ table, grade }) => grade === null || !tables.has(table));
};

/** Band records grade by grade where the table has grades, else its total column. */
export const bandCells = <T extends BandRecord>(bands: readonly T[]): readonly T[] => {
  const tables = new Set(bands.filter(({ grade }) => grade !== null).map(({ table }) => table));
  return bands.filter(({ table, grade }) => grade !== null || !tables.has(table));
};
