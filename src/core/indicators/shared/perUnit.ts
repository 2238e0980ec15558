/** Ratios of two fields over all schools of a stage (pupils per teacher) and school by school (area per child). */
import type { FieldId } from '../../fields/index.ts';
import type { Facts } from '../../tables/index.ts';
import { undecidable, type Answer, type Doubt, type Item, type Query } from '../indicator.ts';
import { distinctDoubts } from './doubt.ts';
import { isStated, measureOfLine, unstatedOf } from './gather.ts';
import type { Line } from './lines.ts';
import { isExact, sumMeasures, type Measure } from './measure.ts';
import { isMessage, narrowingOf, scopedLines } from './narrow.ts';
import {
  basisOf,
  basisStated,
  missingFields,
  missingStage,
  nothingReadable,
  zeroDenominator,
} from './reasons.ts';
import { settle } from './settle.ts';
import { missingStages } from './stages.ts';
import { statedMeasure } from './stated.ts';

interface Pair {
  readonly over: Measure;
  readonly under: Measure;
}

const NONE: Measure = { low: 0, high: 0, cells: [], doubts: [], stages: new Set() };

const ratioOf = (
  pairs: readonly Pair[],
  fields: readonly [FieldId, FieldId],
  basis: ReturnType<typeof basisStated>,
  query: Query,
): Answer => {
  const over = sumMeasures(pairs.map((pair) => pair.over));
  const under = sumMeasures(pairs.map((pair) => pair.under));
  const doubts = distinctDoubts([...over.doubts, ...under.doubts]);
  // Only schools with both figures make the value: pupils without their teachers would shift it.
  const whole = pairs.filter((pair) => isExact(pair.over) && isExact(pair.under));
  const known = {
    over: sumMeasures(whole.map((pair) => pair.over)),
    under: sumMeasures(whole.map((pair) => pair.under)),
  };
  const cells = [...known.over.cells, ...known.under.cells];
  if (known.under.low === 0) {
    const reason = doubts.length > 0 ? nothingReadable(fields) : zeroDenominator(fields[1]);
    return undecidable(reason, cells, doubts);
  }
  const value = known.over.low / known.under.low;
  const low = under.high === null || under.high === 0 ? null : over.low / under.high;
  const high = over.high === null || under.low === 0 ? null : over.high / under.low;
  const exact = isExact(over) && isExact(under);
  // Nothing limits a ratio of two unknowns but that it isn't negative.
  const bounds = exact ? null : { low: low ?? (high === null ? 0 : null), high };
  const figures = { numerator: known.over.low, denominator: known.under.low, cells, doubts, basis };
  return settle({ value, bounds, ...figures }, query);
};

/** Sum of `over` divided by sum of `under` over the schools of the stage: pupils per teacher, per member of staff. */
export const ratio =
  (over: FieldId, under: FieldId) =>
  (facts: Facts, query: Query): Answer => {
    const narrowing = narrowingOf(query);
    if (isMessage(narrowing)) return undecidable(narrowing);
    const lines = scopedLines(facts, query);
    const fields = [over, under] as const;
    if (!isMessage(lines) && isStated(lines, over) && isStated(lines, under)) {
      const pairs = lines.flatMap((line) => {
        const [top, bottom] = [measureOfLine(line, over), measureOfLine(line, under)];
        return top || bottom ? [{ over: top ?? NONE, under: bottom ?? NONE }] : [];
      });
      const found = sumMeasures(pairs.flatMap((pair) => [pair.over, pair.under]));
      const missing = missingStages(query.stage, found.stages);
      if (missing.length > 0) return undecidable(missingStage(missing, fields), found.cells, found.doubts);
      return ratioOf(pairs, fields, basisOf(lines), query);
    }
    const top = statedMeasure(facts, query.stage, over, narrowing.part);
    const bottom = statedMeasure(facts, query.stage, under, narrowing.part);
    if (!top || !bottom)
      return undecidable(isMessage(lines) ? lines : missingFields(unstatedOf(lines, fields)));
    return ratioOf([{ over: top, under: bottom }], fields, basisStated(), query);
  };

const itemOf = (line: Line, top: Measure, bottom: Measure, factor: number, field: FieldId): Item | null => {
  const [cell] = top.cells;
  if (!cell || !isExact(top) || !isExact(bottom) || bottom.low === 0) return null;
  const value = (top.low / bottom.low) * factor;
  return { value, known: 'exact', cell, school: line.name, grade: null, class: null, field, count: 1 };
};

/** `over` per `under` of each school by itself; `factor` 100 makes it a share in %. A school without pupils has none. */
export const eachRatio =
  (over: FieldId, under: FieldId, factor = 1) =>
  (facts: Facts, query: Query): Answer => {
    const lines = scopedLines(facts, query);
    if (isMessage(lines)) return undecidable(lines);
    if (!isStated(lines, over) || !isStated(lines, under)) {
      return undecidable(missingFields(unstatedOf(lines, [over, under])));
    }
    const items: Item[] = [];
    const doubts: Doubt[] = [];
    for (const line of lines) {
      const [top, bottom] = [measureOfLine(line, over), measureOfLine(line, under)];
      if (!top || !bottom || (isExact(bottom) && bottom.low === 0)) continue;
      const item = itemOf(line, top, bottom, factor, over);
      if (item) items.push(item);
      else doubts.push(...top.doubts, ...bottom.doubts);
    }
    const open = distinctDoubts(doubts);
    if (items.length === 0) return undecidable(nothingReadable([over, under]), [], open);
    return { kind: 'each', items, doubts: open, basis: basisOf(lines) };
  };
