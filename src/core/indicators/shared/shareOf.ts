/** Shares in %: a part of a whole over the schools of a stage, with bounds where rows leave it open. */
import type { FieldId } from '../../fields/index.ts';
import type { Message } from '../../messages/index.ts';
import type { Facts } from '../../tables/index.ts';
import { amount, undecidable, type Answer, type Query } from '../indicator.ts';
import { distinctDoubts } from './doubt.ts';
import { countMembers, gather, isStated, measureOfLine, unstatedOf } from './gather.ts';
import type { Line } from './lines.ts';
import { isExact, sumMeasures, type Measure } from './measure.ts';
import { isMessage, scopedLines, type Membership } from './narrow.ts';
import {
  basisOf,
  basisStated,
  missingFields,
  missingStage,
  nothingReadable,
  zeroDenominator,
} from './reasons.ts';
import { missingStages } from './stages.ts';
import { statedMeasure, type Part } from './stated.ts';

/** A whole and the part of it that is asked for; the rest is what is known not to belong to the part. */
interface Split {
  readonly part: Measure;
  readonly whole: Measure;
  readonly basis: Message;
  readonly field: FieldId;
}

/**
 * The share with the bounds that doubtful cells leave. `part` and `rest` never overlap, so the share is lowest with
 * the least part and the most rest, and highest the other way round; an unreadable cell leaves its side open.
 */
const shareWithin = ({ part, whole, basis, field }: Split, rest: Measure): Answer => {
  const cells = [...part.cells, ...whole.cells];
  const doubts = distinctDoubts([...part.doubts, ...whole.doubts]);
  if (whole.cells.length === 0 && doubts.length > 0)
    return undecidable(nothingReadable([field]), cells, doubts);
  if (whole.low === 0) return undecidable(zeroDenominator(field), cells, doubts);
  const value = (part.low / whole.low) * 100;
  const figures = { numerator: part.low, denominator: whole.low, cells, doubts };
  if (isExact(part) && isExact(whole)) return amount(value, basis, figures);
  const lowest = rest.high === null ? 0 : percent(part.low, rest.high);
  const highest = part.high === null ? 100 : percent(part.high, rest.low);
  return amount(value, basis, { ...figures, low: Math.min(lowest, value), high: Math.max(highest, value) });
};

const percent = (part: number, rest: number): number =>
  part + rest === 0 ? 0 : (part / (part + rest)) * 100;

const not =
  (member: Membership): Membership =>
  (line) => {
    const belongs = member(line);
    return belongs === null ? null : !belongs;
  };

const everyone: Membership = () => true;

export interface MemberShare {
  /** What is added up: pupils, or the schools themselves. */
  readonly by: FieldId | 'schools';
  readonly member: Membership;
  /** The field that tells membership, named when no row tells it. */
  readonly told: FieldId;
  /** Which parts of a stated quantity make up the members, in order of preference; each list is added up. */
  readonly parts: readonly (readonly Part[])[];
}

const sumOfParts = (
  facts: Facts,
  query: Query,
  fields: readonly FieldId[],
  parts: readonly Part[],
): Measure | null => {
  for (const field of fields) {
    const found = parts.map((part) => statedMeasure(facts, query.stage, field, part));
    if (found.every((measure) => measure !== null)) return sumMeasures(found);
  }
  return null;
};

const firstStated = (
  facts: Facts,
  query: Query,
  fields: readonly FieldId[],
  options: MemberShare['parts'],
): Measure | null => {
  for (const parts of options) {
    const found = sumOfParts(facts, query, fields, parts);
    if (found) return found;
  }
  return null;
};

const WHOLE: MemberShare['parts'] = [[{}], [{ sponsor: 'public' }, { sponsor: 'private' }]];

const statedShare = (facts: Facts, query: Query, { by, parts }: MemberShare): Answer | null => {
  const fields: readonly FieldId[] = by === 'schools' ? ['kindergarten_count', 'school_count'] : [by];
  const part = firstStated(facts, query, fields, parts);
  const whole = firstStated(facts, query, fields, WHOLE);
  if (!part || !whole) return null;
  const rest: Measure =
    isExact(part) && isExact(whole)
      ? { ...whole, low: Math.max(0, whole.low - part.low), high: Math.max(0, whole.low - part.low) }
      : { ...whole, low: 0, high: null };
  return shareWithin({ part, whole, basis: basisStated(), field: fields[0] ?? 'pupil_count' }, rest);
};

/**
 * Share of the members among the schools of a stage, weighed by a field or counting schools. A school whose membership
 * isn't told leaves the share between bounds; the value counts it as no member.
 */
export const memberShare = (facts: Facts, query: Query, share: MemberShare): Answer => {
  const { by, member, told } = share;
  const all = scopedLines(facts, query);
  if (isMessage(all)) return undecidable(all);
  const lines = by === 'schools' ? all.filter((line) => line.source === 'schools') : all;
  const present = by === 'schools' ? lines.length > 0 : isStated(lines, by);
  if (!present || lines.every((line) => member(line) === null)) {
    const missing: FieldId[] = present ? [told] : by === 'schools' ? ['school_name', told] : [by, told];
    return statedShare(facts, query, share) ?? undecidable(missingFields(missing));
  }
  const take = (is: Membership): Measure & { readonly lines: readonly Line[] } =>
    by === 'schools' ? countMembers(lines, is) : gather(lines, by, is);
  const whole = take(everyone);
  const missing = by === 'schools' ? [] : missingStages(query.stage, whole.stages);
  if (missing.length > 0 && by !== 'schools')
    return undecidable(missingStage(missing, [by]), whole.cells, whole.doubts);
  const part = take(member);
  const field = by === 'schools' ? 'school_count' : by;
  return shareWithin({ part, whole, basis: basisOf(whole.lines), field }, take(not(member)));
};

/**
 * Share of one field (or several added up) in another of the same rows, such as certified teachers in full-time
 * teachers; of several the first must be stated. A school without
 * a readable part can have any part up to its whole; one without a readable whole leaves the share open.
 */
export const fieldShare = (
  facts: Facts,
  query: Query,
  parts: FieldId | readonly [main: FieldId, ...besides: FieldId[]],
  wholeField: FieldId,
): Answer => {
  const [partField, ...besides] = typeof parts === 'string' ? [parts] : parts;
  const scoped = scopedLines(facts, query);
  if (isMessage(scoped)) return undecidable(scoped);
  const lines = scoped.filter((line) => line.measure(wholeField) ?? line.measure(partField));
  if (!isStated(lines, partField) || !isStated(lines, wholeField)) {
    const stated = statedMeasure(facts, query.stage, partField);
    const more = besides.flatMap((field) => statedMeasure(facts, query.stage, field) ?? []);
    const whole = statedMeasure(facts, query.stage, wholeField);
    const part = stated && sumMeasures([stated, ...more]);
    if (!part || !whole) return undecidable(missingFields(unstatedOf(lines, [partField, wholeField])));
    return shareWithin({ part, whole, basis: basisStated(), field: wholeField }, restOf(part, whole));
  }
  const pairs = lines.flatMap((line) => {
    const whole = measureOfLine(line, wholeField);
    const more = besides.flatMap((field) => line.measure(field) ?? []);
    return whole
      ? [{ part: within(sumMeasures([measureOfLine(line, partField) ?? NONE, ...more]), whole), whole }]
      : [];
  });
  const whole = sumMeasures(pairs.map((pair) => pair.whole));
  const missing = missingStages(query.stage, whole.stages);
  if (missing.length > 0) return undecidable(missingStage(missing, [wholeField]), whole.cells, whole.doubts);
  const part = sumMeasures(pairs.map((pair) => pair.part));
  const rest = sumMeasures(pairs.map((pair) => restOf(pair.part, pair.whole)));
  return shareWithin({ part, whole, basis: basisOf(lines), field: wholeField }, rest);
};

const NONE: Measure = { low: 0, high: 0, cells: [], doubts: [], stages: new Set() };

/** A part can be no more than its whole, unless the cells plainly say so: that is for the checks to find. */
const within = (part: Measure, whole: Measure): Measure => ({
  ...part,
  high: whole.high === null ? part.high : Math.max(part.low, Math.min(part.high ?? whole.high, whole.high)),
});

const restOf = (part: Measure, whole: Measure): Measure => ({
  ...NONE,
  low: part.high === null ? 0 : Math.max(0, whole.low - part.high),
  high: whole.high === null ? null : Math.max(0, whole.high - part.low),
});
