/** Numbers of schools or kindergartens: rows of lists, else what a summary states. */
import type { FieldId } from '../../fields/index.ts';
import { message } from '../../messages/index.ts';
import { inclusiveOf } from '../../tables/records/identity.ts';
import type { Facts } from '../../tables/index.ts';
import type { Stage } from '../../values/stage.ts';
import { undecidable, type Answer, type Query } from '../indicator.ts';
import { countMembers } from './gather.ts';
import { linesOf, type Line } from './lines.ts';
import { isExact } from './measure.ts';
import { isMessage, narrowingOf } from './narrow.ts';
import { basisOf, basisStated } from './reasons.ts';
import { settle } from './settle.ts';
import { statedMeasure } from './stated.ts';

/** A column 是否计校数 decides; without one a teaching point is no school of its own. */
export const isSchool = (line: Line): boolean => {
  const counts = inclusiveOf(line.text('counts_as_school')?.text ?? '');
  return counts ?? line.type !== 'teachingPoint';
};

/** Schools with a section in the stage. Rows of class lists don't say that a school stands on its own. */
export const countSchools =
  (fields: readonly FieldId[], stage: Stage | null) =>
  (facts: Facts, query: Query): Answer => {
    const narrowing = narrowingOf(query);
    if (isMessage(narrowing)) return undecidable(narrowing);
    const wanted = query.stage ?? stage;
    const lines = linesOf(facts, wanted).filter((line) => line.source === 'schools' && isSchool(line));
    if (lines.length > 0) {
      const count = countMembers(lines, narrowing.member);
      const { low, high, cells, doubts } = count;
      const bounds = isExact(count) ? null : { low, high };
      const basis = basisOf(count.lines);
      return settle({ value: low, bounds, numerator: low, denominator: null, cells, doubts, basis }, query);
    }
    for (const field of fields) {
      const stated = statedMeasure(facts, wanted, field, narrowing.part);
      if (!stated || !isExact(stated)) continue;
      const { low, cells, doubts } = stated;
      return settle(
        { value: low, bounds: null, numerator: low, denominator: null, cells, doubts, basis: basisStated() },
        query,
      );
    }
    return undecidable(message('indicatorNoSchools'));
  };
