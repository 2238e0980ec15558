/** Inputs that many questions share, declared once. */
import { standardLimit } from '../../plans/standards.ts';
import { definition, type DefinitionId } from '../../plans/definitions.ts';
import { stageOfGrade } from '../../tables/records/identity.ts';
import { STAGES, type Stage } from '../../values/stage.ts';
import { parameter } from './parameters.ts';
import { pupilsPerStaff } from '../staff_quota/index.ts';
import type { Values } from '../engine/question.ts';

const STAGE_OPTIONS = {
  kindergarten: { value: 'kindergarten', name: { zh: '幼儿园', en: 'kindergarten' } },
  primary: { value: 'primary', name: { zh: '小学', en: 'primary' } },
  junior: { value: 'junior', name: { zh: '初中', en: 'junior' } },
  senior: { value: 'senior', name: { zh: '高中', en: 'senior' } },
} as const;

const stageInput = <const S extends keyof typeof STAGE_OPTIONS>(...stages: readonly S[]) =>
  ({
    key: 'stage',
    name: { zh: '学段', en: 'Stage' },
    kind: 'choice',
    options: stages.map((stage) => STAGE_OPTIONS[stage] as { value: S; name: { zh: string; en: string } }),
    default: 'primary',
  }) as const;

export const schoolStage = stageInput('primary', 'junior', 'senior');
export const anyStage = stageInput('kindergarten', 'primary', 'junior', 'senior');
/** The two stages that the balance assessment knows. */
export const compulsoryStage = stageInput('primary', 'junior');

/** The stage among inputs completed so far; primary where the question has none. */
export const stageIn = (given: Values): Stage =>
  STAGES.find((stage) => stage === given['stage']) ?? 'primary';

/** The national limit of an indicator for the stage asked about. */
export const standard =
  (indicator: string) =>
  (given: Values, year: number): number | null =>
    standardLimit(indicator, stageIn(given), year);

export const classLimit = {
  key: 'limit',
  name: { zh: '班额上限', en: 'Class-size limit' },
  kind: 'number',
  unit: '人',
  range: [1, 200],
  whole: true,
  default: standard('class_size'),
} as const;

export const defined = (id: DefinitionId) => (): number => definition(id).value;

export const perStaff = {
  key: 'perStaff',
  name: { zh: '每名教职工对应学生数', en: 'Pupils per member of staff' },
  kind: 'number',
  unit: '人',
  range: [1, 100],
  default: (given: Values) => pupilsPerStaff(stageIn(given)),
} as const;

export const teachersPerClass = {
  key: 'teachersPerClass',
  name: { zh: '每班教师数', en: 'Teachers per class' },
  kind: 'number',
  unit: '人/班',
  range: [0.5, 10],
  default: () => parameter('teachers_per_class').valueHigh ?? parameter('teachers_per_class').value,
} as const;

export const schoolName = { key: 'school', name: { zh: '学校', en: 'School' }, kind: 'text' } as const;

export const pupilsColumn = {
  key: 'pupils',
  name: { zh: '学生数', en: 'Pupils' },
  kind: 'number',
  unit: '人',
  range: [0, 100_000],
  from: 'pupil_count',
} as const;

export const classesColumn = {
  key: 'classes',
  name: { zh: '班数', en: 'Classes' },
  kind: 'number',
  unit: '班',
  range: [0, 1000],
  whole: true,
  from: 'class_count',
} as const;

/** One grade of one school a row: the only table that bounds nothing and tells everything about classes. */
export const gradesTable = {
  key: 'grades',
  name: { zh: '各校各年级', en: 'Grades of schools' },
  kind: 'table',
  columns: [
    schoolName,
    { key: 'grade', name: { zh: '年级', en: 'Grade' }, kind: 'text', default: '' },
    pupilsColumn,
    classesColumn,
  ],
} as const;

/** How many grades a stage has in a six-three-three county. */
export const gradesInStage = (stage: Stage): number =>
  Array.from({ length: 12 }, (_, i) => stageOfGrade(i + 1)).filter((one) => one === stage).length;

/** A count, zero or more. */
export const whole = <const K extends string>(key: K, zh: string, en: string, unit: string) =>
  ({ key, name: { zh, en }, kind: 'number', unit, range: [0, null], whole: true }) as const;

/** A share in percent. */
export const percent = <const K extends string>(key: K, zh: string, en: string) =>
  ({ key, name: { zh, en }, kind: 'number', unit: '%', range: [0, 100], share: true }) as const;

/** An amount, zero or more. */
export const amount = <const K extends string>(key: K, zh: string, en: string, unit: string) =>
  ({ key, name: { zh, en }, kind: 'number', unit, range: [0, null] }) as const;

export const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const one of numbers) total += one;
  return total;
};
