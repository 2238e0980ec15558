/** Totals: one field summed over the schools of a stage, or as a summary states it. */
import type { FieldId } from '../../fields/index.ts';
import type { Message } from '../../messages/index.ts';
import type { Facts } from '../../tables/index.ts';
import { undecidable, type Answer, type Query } from '../indicator.ts';
import { gather, isStated } from './gather.ts';
import { linesOf, type Line } from './lines.ts';
import { isExact, type Measure } from './measure.ts';
import { isMessage, narrowingOf } from './narrow.ts';
import { basisOf, basisStated, missingFields, missingStage, nothingReadable } from './reasons.ts';
import { settle } from './settle.ts';
import { missingStages } from './stages.ts';
import { statedMeasure } from './stated.ts';

export interface SumOptions {
  /** Which of the schools count at all; all by default. */
  readonly counts?: (line: Line, facts: Facts) => boolean;
  /** Whether a stage without any row is simply zero, as in a list of projects; otherwise its figure is unknown. */
  readonly partial?: boolean;
}

const total = (measure: Measure, field: FieldId, basis: Message, query: Query): Answer => {
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

/** What one stage gives while another has no data: enough only where it reaches the target by itself. */
const partOnly = (measure: Measure, reason: Message, query: Query): Answer => {
  const { low, cells, doubts } = measure;
  const computed = {
    value: low,
    bounds: { low, high: null },
    numerator: low,
    denominator: null,
    cells,
    doubts,
    basis: reason,
  };
  const answer = settle(computed, query);
  return answer.kind === 'undecidable' ? undecidable(reason, cells, answer.doubts) : answer;
};

/**
 * Sum of a field over the schools of the query's stage, each section of a school once; where no school row states the
 * field, the figure of a summary. The value is what the readable cells add up to; cells in doubt leave it open upwards.
 */
export const sumOf =
  (field: FieldId, { counts, partial = false }: SumOptions = {}) =>
  (facts: Facts, query: Query): Answer => {
    const narrowing = narrowingOf(query);
    if (isMessage(narrowing)) return undecidable(narrowing);
    const lines = linesOf(facts, query.stage).filter((line) => counts?.(line, facts) ?? true);
    if (isStated(lines, field)) {
      const sum = gather(lines, field, narrowing.member);
      const missing = partial ? [] : missingStages(query.stage, gather(lines, field, () => true).stages);
      if (missing.length > 0) return partOnly(sum, missingStage(missing, [field]), query);
      return total(sum, field, basisOf(sum.lines), query);
    }
    const stated = narrowing.onlyLines ? null : statedMeasure(facts, query.stage, field, narrowing.part);
    return stated ? total(stated, field, basisStated(), query) : undecidable(missingFields([field]));
  };
