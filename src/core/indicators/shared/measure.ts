/** What is known of one quantity of one school (or of many): a number, or bounds with the cells in doubt. */
import type { CellRef } from '../../tables/index.ts';
import type { Stage } from '../../values/stage.ts';
import type { Doubt } from '../indicator.ts';

export interface Measure {
  /** What the readable cells add up to: the least it can be. */
  readonly low: number;
  /** The most it can be; null where a cell can't be read. */
  readonly high: number | null;
  /** The cells that were added up. */
  readonly cells: readonly CellRef[];
  readonly doubts: readonly Doubt[];
  /** The stages whose cells were found, readable or not. */
  readonly stages: ReadonlySet<Stage>;
}

export const isExact = ({ low, high }: Measure): boolean => low === high;

export const addHigh = (left: number | null, right: number | null): number | null =>
  left === null || right === null ? null : left + right;

/** The sum of measures; exactly zero for none. */
export const sumMeasures = (measures: Iterable<Measure>): Measure => {
  let low = 0;
  let high: number | null = 0;
  const cells: CellRef[] = [];
  const doubts: Doubt[] = [];
  const stages = new Set<Stage>();
  for (const measure of measures) {
    low += measure.low;
    high = addHigh(high, measure.high);
    for (const cell of measure.cells) cells.push(cell);
    for (const doubt of measure.doubts) doubts.push(doubt);
    for (const stage of measure.stages) stages.add(stage);
  }
  return { low, high, cells, doubts, stages };
};
