/** One field over the schools that a query asks for. */
import type { FieldId } from '../../fields/index.ts';
import { doubtAt } from './doubt.ts';
import { addHigh, sumMeasures, type Measure } from './measure.ts';
import type { Line } from './lines.ts';
import type { Membership } from './narrow.ts';

const NO_CELLS: Pick<Measure, 'cells' | 'stages'> = { cells: [], stages: new Set() };

/** Nothing stated for a school that runs: unknown, pointed at by its name. */
const unstated = (line: Line, field: FieldId): Measure => ({
  ...NO_CELLS,
  low: 0,
  high: null,
  doubts: [doubtAt(line.cell, line.name, field)],
});

/** A field of one school; null where it states nothing and doesn't run either. */
export const measureOfLine = (line: Line, field: FieldId): Measure | null =>
  line.measure(field) ?? (line.runs(field) ? unstated(line, field) : null);

/** Whether any school has a column for the field. */
export const isStated = (lines: readonly Line[], field: FieldId): boolean =>
  lines.some((line) => line.measure(field) !== null);

/** The fields that no school has a column for; all of them where each has one. */
export const unstatedOf = (lines: readonly Line[], fields: readonly FieldId[]): readonly FieldId[] => {
  const missing = fields.filter((field) => !isStated(lines, field));
  return missing.length > 0 ? missing : fields;
};

/** What a school of unknown membership adds: perhaps nothing, perhaps all. */
const perhaps = (line: Line, measure: Measure, field: FieldId): Measure => ({
  ...measure,
  low: 0,
  cells: [],
  doubts: measure.high === 0 ? [] : [...measure.doubts, doubtAt(line.cell, line.name, field)],
});

export interface Gathered extends Measure {
  /** The schools counted for certain. */
  readonly lines: readonly Line[];
}

/** A field summed over the members among the schools; those of unknown membership only raise the upper bound. */
export const gather = (lines: readonly Line[], field: FieldId, member: Membership): Gathered => {
  const measures: Measure[] = [];
  const counted: Line[] = [];
  for (const line of lines) {
    const belongs = member(line);
    if (belongs === false) continue;
    const measure = measureOfLine(line, field);
    if (!measure) continue;
    measures.push(belongs ? measure : perhaps(line, measure, field));
    if (belongs) counted.push(line);
  }
  return { ...sumMeasures(measures), lines: counted };
};

/** How many schools are members; `weigh` leaves out those that don't count. */
export const countMembers = (lines: readonly Line[], member: Membership): Gathered => {
  const counted: Line[] = [];
  let low = 0;
  let high: number | null = 0;
  const doubts = [];
  for (const line of lines) {
    const belongs = member(line);
    if (belongs === false) continue;
    high = addHigh(high, 1);
    if (belongs) {
      low++;
      counted.push(line);
    } else doubts.push(doubtAt(line.cell, line.name, null));
  }
  return { ...NO_CELLS, low, high, cells: counted.map(({ cell }) => cell), doubts, lines: counted };
};
