/** The argument 学段: a stage, an age group of the kindergarten, a grade or a school type, as columns hold them. */
import { inForce, resolvePack } from '../../core/plans/index.ts';
import { stageOf as stageOfWord } from '../../core/plans/own/words.ts';
import { standardLimit } from '../../core/plans/standards.ts';
import {
  gradeOf,
  schoolTypeOf,
  stageOfGrade,
  STAGES_OF,
  type AgeGroup,
  type SchoolType,
} from '../../core/tables/records/identity.ts';
import type { Stage } from '../../core/values/stage.ts';
import { none, wrong } from '../engine/fault.ts';
import { remembered } from '../engine/remember.ts';
import { positive } from './numbers.ts';

export interface StageArgument {
  readonly stage: Stage;
  readonly ageGroup: AgeGroup | null;
}

/** A year after every change of the standards that is known: functions without a year ask for those of today. */
export const LATEST_YEAR = 9999;

const ENGLISH: Readonly<Record<string, AgeGroup>> = {
  nursery: 'nursery',
  small: 'small',
  middle: 'middle',
  top: 'top',
  mixed: 'mixed',
};

const read = (text: string): StageArgument | null => {
  const word = stageOfWord(text);
  if (word !== undefined && word !== null) return { stage: word, ageGroup: null };
  const english = ENGLISH[text.trim().toLowerCase()];
  const { grade, ageGroup } = gradeOf(text, null);
  if (english !== undefined || ageGroup !== null) {
    return { stage: 'kindergarten', ageGroup: english ?? ageGroup };
  }
  if (grade !== null && !/^\s*\d+\s*$/.test(text)) return { stage: stageOfGrade(grade), ageGroup: null };
  const type = schoolTypeOf(text);
  const stages = type === null ? [] : STAGES_OF[type];
  return stages.length === 1 ? { stage: stages[0] as Stage, ageGroup: null } : null;
};

/** The stage that a cell names. */
export const stageOf = remembered((text: string): StageArgument => {
  const found = read(text);
  if (found === null) throw wrong('function-stage-unknown', { received: text });
  return found;
});

const nationalClassLimit = remembered((text: string): number => {
  const { stage, ageGroup } = stageOf(text);
  const found = standardLimit('class_size', stage, LATEST_YEAR, ageGroup);
  if (found === null) throw none('function-no-class-limit', { received: text });
  return found;
});

/** The limit given, else the national class-size limit of the stage or age group. */
export const classLimit = (stage: string | null, limit: number | null): number => {
  if (limit !== null) return positive(limit, '上限');
  if (stage === null) throw wrong('function-stage-missing');
  return nationalClassLimit(stage);
};

/** Teaching points count as primary schools, the junior part of a complete secondary school as a junior school. */
const SAME_RULE: Readonly<Partial<Record<SchoolType, SchoolType>>> = {
  teachingPoint: 'primary',
  fullSecondary: 'junior',
};

const schoolType = (text: string): SchoolType | null => {
  const type = schoolTypeOf(text);
  if (type !== null) return SAME_RULE[type] ?? type;
  const stage = stageOfWord(text);
  return stage === 'primary' || stage === 'junior' || stage === 'kindergarten' ? stage : null;
};

const nationalSchoolLimit = remembered((text: string): number => {
  const type = schoolType(text);
  const target = resolvePack('national')?.targets.find(
    (one) =>
      one.indicator === 'school_size' &&
      inForce(one, LATEST_YEAR) &&
      type !== null &&
      schoolTypeOf(String(one.parameters?.['schoolType'] ?? '')) === type,
  );
  if (target === undefined || target.value === null)
    throw none('function-no-school-limit', { received: text });
  return target.value;
});

/** The limit given, else the national limit of pupils for a type of school. */
export const schoolLimit = (text: string | null, limit: number | null): number => {
  if (limit !== null) return positive(limit, '上限');
  if (text === null) throw wrong('function-type-missing');
  return nationalSchoolLimit(text);
};
