/** From what a cell may ask for to figures with their cells, best first. */
import { message, type Message } from '../../messages/index.ts';
import { describeQuantity } from '../describe.ts';
import type { Reading } from '../meaning/reading.ts';
import { addressesOf } from '../../tables/index.ts';
import { measure } from '../source/measure.ts';
import type { Figures } from '../source/measured.ts';
import { formulaPlan, referencesOf } from '../source/references.ts';
import type { FillSource } from '../source/source.ts';
import type { Candidate, FormCell, FormTable } from '../types.ts';
import { inUnit } from './inUnit.ts';

export interface Weighed {
  readonly candidates: readonly Candidate[];
  /** Why the first reading has no figure, where it has none. */
  readonly missing: Message | null;
}

/** A second source for the same quantity comes after the first, however sure the labels are. */
const SECOND_SOURCE = 0.6;
const DOUBTED = 0.5;
const BOUNDED = 0.4;

const candidateOf = (
  id: string,
  measured: Figures,
  reading: Reading,
  cell: FormCell,
  table: FormTable | undefined,
  second: boolean,
): Candidate => {
  const turned = inUnit(measured, cell, table);
  const doubt = measured.doubt ?? turned.doubt;
  const ceiling = turned.bounds ? BOUNDED : doubt ? DOUBTED : second ? SECOND_SOURCE : 1;
  const what = describeQuantity(reading.quantity);
  const about = turned.bounds
    ? message(measured.open.length > 0 ? 'fillBoundedBy' : 'fillBounded', {
        low: turned.bounds.low,
        high: turned.bounds.high ?? message('fillOpenEnd'),
        count: measured.open.length,
        cells: addressesOf(measured.open).slice(0, 3).join('、'),
      })
    : (doubt ?? reading.note);
  return {
    id,
    quantity: reading.quantity,
    value: turned.value,
    bounds: turned.bounds,
    confidence: Math.min(reading.confidence, ceiling),
    reason: about
      ? message('fillBecauseAnd', { what, basis: measured.basis, about })
      : message('fillBecause', { what, basis: measured.basis }),
    sources: referencesOf([...measured.cells, ...measured.below]),
    formula: turned.doubt || turned.bounds ? null : formulaFor(measured, turned.unit, cell),
  };
};

/** A cell in percent format holds a fraction of 1. */
const formulaFor = (measured: Figures, unit: string | null, cell: FormCell): Candidate['formula'] => {
  const plan = formulaPlan(measured, unit);
  const fraction = measured.unit === '%' && cell.format?.includes('%') === true;
  return plan && fraction ? { ...plan, factor: plan.factor / 100 } : plan;
};

/** The figures of all readings; equal figures of different readings stay apart, each with its own meaning. */
export const weigh = (
  source: FillSource,
  readings: readonly Reading[],
  cell: FormCell,
  table: FormTable | undefined,
  year: number,
): Weighed => {
  const candidates: Candidate[] = [];
  let missing: Message | null = null;
  readings.forEach((reading, at) => {
    let second = false;
    let why: Message | null = null;
    for (const measured of measure(source, reading.quantity, year)) {
      if (measured.kind === 'unknown') {
        why ??= message('fillMissing', { what: describeQuantity(reading.quantity), reason: measured.reason });
        continue;
      }
      candidates.push(candidateOf(`c${candidates.length + 1}`, measured, reading, cell, table, second));
      second = true;
    }
    if (at === 0 && !second) missing = why;
  });
  return { candidates: [...candidates].sort((a, b) => b.confidence - a.confidence), missing };
};
