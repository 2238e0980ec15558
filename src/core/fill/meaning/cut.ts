/** For whom a figure is wanted, from the words of scope in row and column. */
import { elementaryStages } from '../../indicators/shared/stages.ts';
import { message, type Message } from '../../messages/index.ts';
import type { Stage } from '../../values/stage.ts';
import type { Filter } from '../types.ts';
import type { Axis } from './axis.ts';
import { labels, type Scene } from './reading.ts';

/** The stages a filter leaves when row and column both name one; null when none is left. */
const stageTogether = (left: Stage | undefined, right: Stage | undefined): Stage | undefined | null => {
  if (left === undefined || right === undefined || left === right) return left ?? right;
  if (elementaryStages(left).includes(right)) return right;
  return elementaryStages(right).includes(left) ? left : null;
};

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export interface Cut {
  readonly filter: Filter;
  readonly grade: number | null;
  readonly ageGroup: NonNullable<Filter['ageGroup']> | null;
}

/** 民办 across 公办园: no school is both. */
const contradict = (left: Filter, right: Filter): boolean =>
  (['sponsor', 'inclusive', 'area', 'schoolType', 'township', 'school'] as const).some(
    (part) => left[part] !== undefined && right[part] !== undefined && left[part] !== right[part],
  );

/** The filter both axes make together; a message where they exclude each other. */
export const cutOf = (row: Axis, column: Axis, scene: Scene): Cut | Message => {
  const stage = stageTogether(row.filter.stage, column.filter.stage);
  if (stage === null) return message('fillStagesDiffer', labels(row, column));
  const { grade: g1, ageGroup: a1, band: _b1, ...first } = column.filter;
  const { grade: g2, ageGroup: a2, band: _b2, ...second } = row.filter;
  if (g1 !== undefined && g2 !== undefined && g1 !== g2)
    return message('fillStagesDiffer', labels(row, column));
  const filter: Writable<Filter> = { ...first, ...second };
  if (contradict(first, second)) return message('fillStagesDiffer', labels(row, column));
  const own = stage ?? scene.stage ?? undefined;
  if (own !== undefined) filter.stage = own;
  return { filter, grade: g2 ?? g1 ?? null, ageGroup: a2 ?? a1 ?? null };
};
