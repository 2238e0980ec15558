/** Totals: one field summed over the schools of a stage, or as a summary states it. */
import type { FieldId } from '../../fields/index.ts';
import type { Facts } from '../../tables/index.ts';
import { undecidable, type Answer, type Query } from '../indicator.ts';
import { gather, isStated } from './gather.ts';
import { linesOf, type Line } from './lines.ts';
import { isExact, type Measure } from './measure.ts';
import { isMessage, narrowingOf } from './narrow.ts';
import { basisOf, basisStated, missingFields, nothingReadable } from './reasons.ts';
import { settle } from './settle.ts';
import { statedMeasure } from './stated.ts';

export interface SumOptions {
  /** Which of the schools count at all; all by default. */
  readonly counts?: (line: Line, facts: Facts) => boolean;
}

const total = (
  measure: Measure,
  field: FieldId,
  basis: ReturnType<typeof basisStated>,
  query: Query,
): Answer => {
  const { low, high, cells, doubts } = measure;
  if (cells.length === 0 && doubts.length > 0) {
    return undecidable(
      nothingReadable([field]),
      doubts.map(({ cell }) => cell),
      doubts,
    );
  }
  const bounds = isExact(measure) ? null : { low, high };
  return settle({ value: low, bounds, numerator: low, denominator: null, cells, doubts, basis }, query);
};

/**
 * Sum of a field over the schools of the query's stage, each section of a school once; where no school row states the
 * field, the figure of a summary. The value is what the readable cells add up to; cells in doubt leave it open upwards.
 */
export const sumOf =
  (field: FieldId, { counts }: SumOptions = {}) =>
  (facts: Facts, query: Query): Answer => {
    const narrowing = narrowingOf(query);
    if (isMessage(narrowing)) return undecidable(narrowing);
    const lines = linesOf(facts, query.stage).filter((line) => counts?.(line, facts) ?? true);
    if (isStated(lines, field)) {
      const sum = gather(lines, field, narrowing.member);
      return total(sum, field, basisOf(sum.lines), query);
    }
    const stated = narrowing.onlyLines ? null : statedMeasure(facts, query.stage, field, narrowing.part);
    return stated ? total(stated, field, basisStated(), query) : undecidable(missingFields([field]));
  };
