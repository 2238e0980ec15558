/** Share of kindergartens whose area per child reaches the standard, apart by the year they were planned. */
import type { FieldId } from '../../fields/index.ts';
import { standardLimit } from '../../plans/standards.ts';
import type { CellRef, Facts } from '../../tables/index.ts';
import { compareTo } from '../../values/index.ts';
import { undecidable, type Answer, type Doubt, type Query } from '../indicator.ts';
import { doubtAt } from './doubt.ts';
import { isStated, measureOfLine } from './gather.ts';
import { linesOf, type Line } from './lines.ts';
import { isExact } from './measure.ts';
import { basisOf, missingFields } from './reasons.ts';
import { settle } from './settle.ts';

const YEAR = /(?:19|20)\d\d/;

/** The year a kindergarten was planned in; null where no column says. */
export const plannedYear = (line: Line): number | null => {
  const year = YEAR.exec(line.text('planned_year')?.text ?? '')?.[0];
  return year === undefined ? null : Number(year);
};

/** Whether it belongs to the kindergartens a target is about; null where the year isn't told. */
const belongs = (line: Line, { parameters }: Query): boolean | null => {
  const { plannedFrom, plannedBefore } = parameters;
  if (plannedFrom === undefined && plannedBefore === undefined) return true;
  const year = plannedYear(line);
  if (year === null) return null;
  return (
    (typeof plannedFrom !== 'number' || year >= plannedFrom) &&
    (typeof plannedBefore !== 'number' || year < plannedBefore)
  );
};

export interface AreaPerChild {
  /** m² per child; null where a figure is missing. */
  readonly value: number | null;
  readonly met: boolean | null;
  readonly cells: readonly CellRef[];
  readonly doubts: readonly Doubt[];
}

/** Area per child of one kindergarten against a limit; null for one without children. */
export const areaPerChild = (line: Line, field: FieldId, limit: number): AreaPerChild | null => {
  const [area, children] = [measureOfLine(line, field), measureOfLine(line, 'pupil_count')];
  if (!children || (isExact(children) && children.low === 0)) return null;
  if (!area || !isExact(area) || !isExact(children)) {
    const doubts = [...(area?.doubts ?? [doubtAt(line.cell, line.name, field)]), ...children.doubts];
    return { value: null, met: null, cells: area?.cells ?? [], doubts };
  }
  const value = area.low / children.low;
  return { value, met: compareTo(value, '>=', limit).met, cells: area.cells, doubts: [] };
};

interface Count {
  met: number;
  unmet: number;
  open: number;
}

const none = (): Count => ({ met: 0, unmet: 0, open: 0 });

/** The share of members in %, with those whose figures or planning year are unknown counted against and for it. */
const shareOf = (sure: Count, perhaps: Count): { value: number; low: number; high: number } => {
  const least = sure.met + sure.unmet + sure.open + perhaps.unmet + perhaps.open;
  const most = sure.met + sure.unmet + sure.open + perhaps.met + perhaps.open;
  const low = least === 0 ? 100 : (sure.met / least) * 100;
  const high = most === 0 ? 0 : ((most - sure.unmet) / most) * 100;
  const known = sure.met + sure.unmet;
  return { value: known === 0 ? low : (sure.met / known) * 100, low, high };
};

/** Kindergartens that reach the national area per child ÷ all of the group × 100 %. */
export const areaCompliance =
  (perChild: string, field: FieldId) =>
  (facts: Facts, query: Query): Answer => {
    const lines = linesOf(facts, 'kindergarten');
    const limit = standardLimit(perChild, 'kindergarten', facts.censusYear);
    if (limit === null || !isStated(lines, field) || !isStated(lines, 'pupil_count')) {
      return undecidable(missingFields([field, 'pupil_count']));
    }
    const sure = none();
    const perhaps = none();
    const cells: CellRef[] = [];
    const doubts: Doubt[] = [];
    for (const line of lines) {
      const member = belongs(line, query);
      const area = member === false ? null : areaPerChild(line, field, limit);
      if (area === null) continue;
      const count = member === null ? perhaps : sure;
      count[area.met === null ? 'open' : area.met ? 'met' : 'unmet']++;
      cells.push(...area.cells);
      doubts.push(...area.doubts);
    }
    const told = sure.met + sure.unmet + sure.open;
    const untold = perhaps.met + perhaps.unmet + perhaps.open;
    if (told + untold === 0) return undecidable(missingFields([field]));
    if (told === 0 && perhaps.unmet + perhaps.open > 0) return undecidable(missingFields(['planned_year']));
    const { value, low, high } = shareOf(sure, perhaps);
    const figures = { numerator: sure.met, denominator: told, cells, doubts, basis: basisOf(lines) };
    return settle({ value, bounds: low === high ? null : { low, high }, ...figures }, query);
  };
