/** Count and share of classes from a size upwards: one computation for 大班额 and 超大班额. */
import { message } from '../../messages/index.ts';
import type { Facts } from '../../tables/index.ts';
import { definition, type DefinitionId } from '../../plans/definitions.ts';
import { amount, undecidable, type Answer, type Query } from '../indicator.ts';
import { classEvidence } from './classEvidence.ts';
import { countFrom } from './classCount.ts';

const fromOf = (query: Query, id: DefinitionId): number => {
  const { from } = query.parameters;
  return typeof from === 'number' ? from : (definition(id).value ?? 0);
};

/** Classes of the size that the target (or else the definition) names, and more. */
export const largeClassCount =
  (id: DefinitionId) =>
  (facts: Facts, query: Query): Answer => {
    const evidence = classEvidence(facts, query.stage);
    const count = countFrom(evidence, fromOf(query, id));
    if (!count) return undecidable(message('noClassSizes'), [], evidence.doubts);
    const { low, high, total, cells, items, basis } = count;
    const bounds = low === high ? {} : { low, high };
    return amount(low, basis, {
      numerator: low,
      denominator: total,
      cells,
      items,
      doubts: evidence.doubts,
      ...bounds,
    });
  };

/** The same as a share of all classes, in % (classes, never pupils: 大班额比例 counts classes). */
export const largeClassShare =
  (id: DefinitionId) =>
  (facts: Facts, query: Query): Answer => {
    const evidence = classEvidence(facts, query.stage);
    const count = countFrom(evidence, fromOf(query, id));
    if (!count || count.total === 0) return undecidable(message('noClassSizes'), [], evidence.doubts);
    const { low, high, total, cells, basis } = count;
    const share = (part: number): number => (part / total) * 100;
    const bounds = low === high ? {} : { low: share(low), high: share(high) };
    return amount(share(low), basis, {
      numerator: low,
      denominator: total,
      cells,
      doubts: evidence.doubts,
      ...bounds,
    });
  };
