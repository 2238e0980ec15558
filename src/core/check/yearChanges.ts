/** Every figure of every school beside last year's: what the rules about two years only sample. */
import { field as fieldOf, type FieldId, type FieldKind } from '../fields/index.ts';
import { isBeyond, type ChangeLimit } from '../rules/shared/change.ts';
import { knownFigure, printedLike, sectionPairs, type LastYear } from '../rules/view/lastYear.ts';
import { watchedLimit } from '../rules/year_on_year/index.ts';
import type { CellRef, SchoolRecord } from '../tables/index.ts';
import type { Stage } from '../values/stage.ts';

export interface YearChange {
  readonly school: string;
  readonly stage: Stage;
  readonly field: FieldId;
  /** In the canonical unit of the field. */
  readonly now: number;
  readonly then: number;
  /** As the sheet of this year prints them, in its unit. */
  readonly shownNow: string;
  readonly shownThen: string;
  readonly cell: CellRef;
  /** Of last year's figure, in %; null where that was nought. */
  readonly percent: number | null;
  /** Whether it is more than a small school's ups and downs. */
  readonly large: boolean;
  /** Whether last year's figure is the sum of schools that are one now. */
  readonly merged: boolean;
}

/** What a change is held against where the year-on-year rule has no limit for its field, by the field's kind. */
const LIMITS: Partial<Record<FieldKind, ChangeLimit>> = {
  count: { percent: 'yearPupilsPercent', floor: 'yearPupilsFloor' },
  area: { percent: 'yearAreaPercent', floor: 'yearAreaFloor' },
  money: { percent: 'yearAssetsFallPercent', floor: 'yearAssetsFloor' },
};

const STAFF: ChangeLimit = { percent: 'yearTeachersPercent', floor: 'yearTeachersFloor' };

const limitFor = (id: FieldId): ChangeLimit | undefined => {
  const { kind, group } = fieldOf(id);
  return watchedLimit(id) ?? (kind === 'count' && group === 'staff' ? STAFF : LIMITS[kind]);
};

const fieldsOf = (record: SchoolRecord): FieldId[] =>
  record.sources.flatMap(({ columns, figures }) => [...columns.keys(), ...(figures?.keys() ?? [])]);

const byShare = (a: YearChange, b: YearChange): number =>
  Number(b.large) - Number(a.large) ||
  Math.abs(b.percent ?? Infinity) - Math.abs(a.percent ?? Infinity) ||
  Math.abs(b.now - b.then) - Math.abs(a.now - a.then);

/**
 * Counts, areas and amounts of money that differ from last year's, by school, section and field; the largest share
 * first, those within the absolute floors of the year-on-year rule last. Figures that are blank or can't be read in
 * either year are left out: nothing is known about their change.
 */
export const yearChanges = (last: LastYear): YearChange[] => {
  const joined = new Set(last.schools.pairs.filter(({ then }) => then.joined).map(({ now }) => now.key));
  const changes = sectionPairs(last).flatMap(({ now, then }) =>
    [...new Set(fieldsOf(now))].flatMap((field): YearChange[] => {
      const limit = limitFor(field);
      const current = limit ? knownFigure(now, field) : null;
      const before = current ? knownFigure(then, field) : null;
      if (!limit || !current || !before || current.value === before.value) return [];
      const print = printedLike(current.cell, field);
      const share = before.value === 0 ? null : (100 * (current.value - before.value)) / before.value;
      return [
        {
          school: now.identity.name,
          stage: now.stage,
          field,
          now: current.value,
          then: before.value,
          shownNow: print(current.value),
          shownThen: print(before.value),
          cell: current.cell,
          percent: share,
          large: isBeyond(current.value, before.value, limit),
          merged: joined.has(now.identity.key),
        },
      ];
    }),
  );
  return changes.sort(byShare);
};
