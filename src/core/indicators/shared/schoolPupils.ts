/** The pupils of each school as an item of its own, exact or between bounds. */
import type { Doubt, Item } from '../indicator.ts';
import type { Line } from './lines.ts';
import { isExact, type Measure } from './measure.ts';

/** The school's pupils as an item; null where nothing is known but that it runs. */
export const pupilItem = (line: Line, pupils: Measure, complete: boolean): Item | null => {
  const [cell] = pupils.cells;
  if (!cell) return null;
  const exact = isExact(pupils) && complete;
  if (!exact && pupils.low === 0 && pupils.high === null) return null;
  return {
    value: pupils.low,
    known: exact ? 'exact' : 'atLeast',
    ...(exact ? {} : { upTo: complete ? pupils.high : null }),
    cell,
    school: line.name,
    grade: null,
    class: null,
    field: 'pupil_count',
    count: 1,
  };
};

/** The cells in doubt, or the school's own cell where there is none to point at. */
export const doubtsOf = (line: Line, pupils: Measure): readonly Doubt[] =>
  pupils.doubts.length > 0
    ? pupils.doubts
    : [{ cell: line.cell, school: line.name, grade: null, class: null, field: 'pupil_count', received: '' }];
