/** Headings that fit two fields are settled by what stands below them. */
import type { FieldId, HeaderMatch } from '../fields/index.ts';
import { isUnit, readCell } from '../values/index.ts';
import type { Scalar } from '../values/workbook.ts';

/** What data under a settled heading is worth, beside a heading that says so itself. */
const SETTLED_CONFIDENCE = 0.92;

const settled = (match: HeaderMatch, field: FieldId): HeaderMatch => ({
  ...match,
  field,
  confidence: SETTLED_CONFIDENCE,
  candidates: match.candidates.filter((candidate) => candidate.field === field),
});

const none = (match: HeaderMatch): HeaderMatch => ({ ...match, field: null, confidence: 0, candidates: [] });

const share = (values: readonly Scalar[], test: (value: Scalar) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

const isText = (value: Scalar): boolean => typeof value === 'string';
const looksLikeCode = (value: Scalar): boolean => /^[\dA-Z]{6,18}$/i.test(String(value).trim());

/** ≥93, 85%以上, [5000], 85%左右: a bound is a target, whatever the heading says. */
const looksLikeTarget = (value: Scalar): boolean => {
  if (typeof value !== 'string') return false;
  const reading = readCell(value);
  return (
    reading.kind === 'range' ||
    (reading.kind === 'number' && (reading.bound !== undefined || reading.cumulative === true))
  );
};

const looksLikeSponsor = (value: Scalar): boolean =>
  typeof value === 'string' && /公办|民办|公立|私立|集体办|企业办/.test(value) && value.length <= 12;

const claims = (match: HeaderMatch, field: FieldId): boolean =>
  match.field === field || match.candidates.some((candidate) => candidate.field === field);

const named = (matches: readonly HeaderMatch[], field: FieldId): boolean =>
  matches.some((match) => match.field === field && match.confidence >= 0.6);

/** 男 | 女 | 合计 without any column of pupils: the sum is the pupils. */
const isSumOfSexes = (match: HeaderMatch, matches: readonly HeaderMatch[]): boolean =>
  match.field === null &&
  match.modifiers.includes('total') &&
  match.grade === null &&
  named(matches, 'male_pupil_count') &&
  named(matches, 'female_pupil_count') &&
  !named(matches, 'pupil_count');

/** 班数 | 学生数 | 班额 of one grade: there the 班额 is the average. */
const hasPupilsOf = (grade: number, matches: readonly HeaderMatch[]): boolean =>
  matches.some(
    (match) => match.grade === grade && /pupil_count$/.test(match.field ?? '') && match.confidence > 0.8,
  );

/**
 * The matches of a table, settled by a sample of each column's non-blank values.
 *
 * 班级 over texts (1班, 三(2)班) is a name, over numbers beside a grade column too, else a count · 单位 over 所, 人, %
 * is a unit, else a school · 类型 over 公办, 民办 is the sponsor · 2025年 over ≥93 holds targets · 班额 in a list of classes is the class's pupils · 代码 over 01, 02 is no school code.
 */
export const settleByData = (
  matches: readonly HeaderMatch[],
  samples: readonly (readonly Scalar[])[],
): readonly HeaderMatch[] => {
  const certain = (field: FieldId): boolean =>
    matches.some((match) => match.field === field && match.confidence >= 0.6);
  const byGrade = certain('grade') || certain('age_group');
  const counted = matches.some(({ field, confidence }) => field === 'class_count' && confidence > 0.8);
  const classNames = matches.some(
    (match, i) =>
      claims(match, 'class_name') && (share(samples[i] ?? [], isText) > 0.5 || (byGrade && !counted)),
  );
  return matches.map((match, i) => {
    const values = samples[i] ?? [];
    if (claims(match, 'class_name') && claims(match, 'class_count')) {
      const named = share(values, isText) > 0.5 || (byGrade && !counted);
      return settled(match, named ? 'class_name' : 'class_count');
    }
    if (claims(match, 'school_name') && claims(match, 'kindergarten_count')) {
      return settled(match, share(values, isText) > 0.5 ? 'school_name' : 'kindergarten_count');
    }
    if (claims(match, 'sponsor_type') && claims(match, 'indicator_kind')) {
      return settled(match, certain('indicator_name') ? 'indicator_kind' : 'sponsor_type');
    }
    if (claims(match, 'target_value') && claims(match, 'actual_value')) {
      return settled(match, values.some(looksLikeTarget) ? 'target_value' : 'actual_value');
    }
    const mayBeSponsor = (match.field === null || claims(match, 'school_type')) && !certain('sponsor_type');
    if (mayBeSponsor && share(values, looksLikeSponsor) > 0.6) return settled(match, 'sponsor_type');
    if (isSumOfSexes(match, matches)) return settled(match, 'pupil_count');
    if (claims(match, 'unit') && claims(match, 'school_name')) {
      return settled(match, share(values, (value) => isUnit(String(value))) > 0.5 ? 'unit' : 'school_name');
    }
    if (match.field === 'school_code' && match.confidence < 0.8 && share(values, looksLikeCode) < 0.5)
      return none(match);
    if (claims(match, 'avg_class_size') && match.grade !== null && hasPupilsOf(match.grade, matches)) {
      return settled(match, 'avg_class_size');
    }
    const classList = !counted && (classNames || byGrade);
    if (
      classList &&
      claims(match, 'avg_class_size') &&
      claims(match, 'pupil_count') &&
      !certain('pupil_count')
    ) {
      return settled(match, 'pupil_count');
    }
    return match;
  });
};
