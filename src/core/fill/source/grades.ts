/** Figures of single grades and age groups: blank in both columns of a grade means that the school hasn't got it. */
import { field as fieldOf, isFieldId, type FieldId } from '../../fields/index.ts';
import { gather, type Gathered } from '../../indicators/shared/gather.ts';
import type { Line } from '../../indicators/shared/lines.ts';
import { isExact, type Measure } from '../../indicators/shared/measure.ts';
import type { Membership } from '../../indicators/shared/narrow.ts';
import { message } from '../../messages/index.ts';
import { stageOfGrade } from '../../tables/records/identity.ts';
import type { Asked } from './asked.ts';
import { membershipOf } from './members.ts';
import { figure, type Measured } from './measured.ts';

const GRADE_FIELD = /^(?:grade_(\d)|senior_(\d))_(class|pupil)_count$/;

/** The grade a field is of, 1 to 12; null for every other field. */
export const gradeOf = (field: FieldId): number | null => {
  const [, grade, senior] = GRADE_FIELD.exec(field) ?? [];
  return grade !== undefined ? Number(grade) : senior !== undefined ? Number(senior) + 9 : null;
};

/** Classes beside pupils of one grade or age group. */
const partnerOf = (field: FieldId): FieldId | null => {
  const other = field.startsWith('kg_child_count')
    ? field.replace('child', 'class')
    : field.startsWith('kg_class_count')
      ? field.replace('class', 'child')
      : field.endsWith('_class_count')
        ? field.replace('_class_', '_pupil_')
        : field.replace('_pupil_', '_class_');
  return other !== field && isFieldId(other) ? other : null;
};

const isSplit = (field: FieldId): boolean =>
  gradeOf(field) !== null || /^kg_c(?:lass|hild)_count_/.test(field);

/** Nothing but blanks, and the strokes people put for "none". */
const isEmpty = (measure: Measure | null): boolean =>
  measure === null ||
  (measure.cells.length === 0 &&
    measure.doubts.every(({ received }) => /^(?:[-—–/\\×xX]|…)*$/.test(received)));

const NONE: Measure = { low: 0, high: 0, cells: [], doubts: [], stages: new Set() };

/** The line with its blank grades known to be none. */
const taught = (line: Line, field: FieldId): Line => {
  const own = line.measure(field);
  const partner = partnerOf(field);
  const beside = partner === null ? null : line.measure(partner);
  if (own === null || isExact(own) || !isEmpty(own) || beside === null || !isEmpty(beside)) return line;
  return {
    ...line,
    measure: (asked) => (asked === field ? { ...NONE, stages: own.stages } : line.measure(asked)),
  };
};

/** A field summed over members; for a grade, schools that haven't got it add nothing and leave nothing open. */
export const gatherTaught = (lines: readonly Line[], field: FieldId, member: Membership): Gathered =>
  gather(isSplit(field) ? lines.map((line) => taught(line, field)) : lines, field, member);

/** A grade out of the single classes, where these cover every school that belongs. */
export const gradeFromClasses = (
  { facts, places, filter }: Asked,
  field: FieldId,
  lines: readonly Line[],
): Measured | null => {
  const grade = gradeOf(field);
  if (grade === null) return null;
  const member = membershipOf(filter, places);
  const belongs = new Map(lines.map((line) => [line.key, member(line)]));
  const ofStage = facts.classes.filter(({ stage }) => stage === stageOfGrade(grade));
  const covered = new Set(ofStage.map(({ school }) => school));
  const complete = [...belongs].every(([key, own]) => own === false || (own === true && covered.has(key)));
  const classes = ofStage.filter((record) => record.grade === grade && belongs.get(record.school) === true);
  if (classes.length === 0 || !complete || classes.some(({ pupils }) => pupils === null)) return null;
  const counts = field.endsWith('_class_count');
  const value = counts ? classes.length : classes.reduce((sum, { pupils }) => sum + (pupils ?? 0), 0);
  const basis = message('fillFromClasses', { count: classes.length });
  return figure(value, fieldOf(field).unit, basis, { cells: classes, operation: counts ? 'count' : 'sum' });
};
