/** How many classes have a given number of pupils or more: exact, or between bounds that totals allow. */
import type { CellRef } from '../../tables/index.ts';
import { message, type Message } from '../../messages/index.ts';
import type { Item } from '../indicator.ts';
import { bandCells, bandTotals, gradeLabel, type ClassEvidence, type ClassGroup } from './classEvidence.ts';

export interface ClassCount {
  readonly low: number;
  readonly high: number;
  readonly total: number;
  readonly cells: readonly CellRef[];
  readonly items: readonly Item[];
  readonly basis: Message;
}

/**
 * Fewest and most classes of `from` pupils or more when `pupils` are spread over `classes`, each with one pupil at
 * least. At least one exists as soon as even the fairest spread puts `from` into a class; at most as many as can be
 * filled to `from` while the others keep one pupil.
 */
export const boundsOf = (
  { classes, pupils }: Pick<ClassGroup, 'classes' | 'pupils'>,
  from: number,
): [number, number] => {
  const low = Math.ceil(pupils / classes) >= from ? 1 : 0;
  const most = from <= 1 ? classes : Math.floor((pupils - classes) / (from - 1));
  return [low, Math.max(low, Math.min(classes, Math.max(0, most)))];
};

const itemsOf = (evidence: ClassEvidence, from: number): Item[] => [
  ...evidence.listed
    .filter(({ pupils }) => pupils >= from)
    .map((record): Item => ({
      value: record.pupils,
      known: 'exact',
      cell: record,
      school: record.schoolName || null,
      grade: record.gradeText || gradeLabel(record.grade, record.ageGroup),
      class: record.className || null,
      field: 'pupil_count',
      count: 1,
    })),
  ...evidence.groups.filter((group) => boundsOf(group, from)[0] > 0).map(groupItem),
];

/** A grade or school of which only totals are known, as the least that its largest class must have. */
export const groupItem = (group: ClassGroup): Item => ({
  value: Math.ceil(group.pupils / group.classes),
  known: 'atLeast',
  cell: group.cell,
  school: group.school,
  grade: group.grade,
  class: null,
  field: 'pupil_count',
  count: 1,
});

const ofBands = (evidence: ClassEvidence, from: number): ClassCount | null => {
  const totals = bandTotals(evidence.bands);
  if (totals.length === 0) return null;
  const total = totals.reduce((sum, { classes }) => sum + classes, 0);
  const sure = totals.filter(({ low }) => low >= from);
  const possible = totals.filter(({ high }) => high === null || high >= from);
  const low = sure.reduce((sum, { classes }) => sum + classes, 0);
  const high = possible.reduce((sum, { classes }) => sum + classes, 0);
  const items = bandCells(evidence.bands)
    .filter((band) => band.low >= from && band.classes > 0)
    .map((band): Item => ({
      value: band.low,
      known: 'atLeast',
      upTo: band.high,
      cell: band,
      school: band.school,
      grade: gradeLabel(band.grade, null),
      class: null,
      field: null,
      count: band.classes,
    }));
  return { low, high, total, cells: sure, items, basis: message('basisBands') };
};

/**
 * Classes with `from` pupils or more. Classes listed one by one decide when they cover every school; otherwise a
 * county's band table does; otherwise totals bound the count. Null when nothing is known.
 */
export const countFrom = (evidence: ClassEvidence, from: number): ClassCount | null => {
  const { listed, unreadable, groups } = evidence;
  if (listed.length > 0 && groups.length === 0) {
    const large = listed.filter(({ pupils }) => pupils >= from);
    const count = large.length;
    return {
      low: count,
      high: count + unreadable,
      total: listed.length + unreadable,
      cells: large,
      items: itemsOf(evidence, from),
      basis: evidence.basis,
    };
  }
  const bands = ofBands(evidence, from);
  if (bands)
    return listed.length + groups.length === 0 ? bands : { ...bands, items: itemsOf(evidence, from) };
  if (listed.length + groups.length === 0) return null;
  let low = listed.filter(({ pupils }) => pupils >= from).length;
  let high = low + unreadable;
  let total = listed.length + unreadable;
  for (const group of groups) {
    const [least, most] = boundsOf(group, from);
    low += least;
    high += most;
    total += group.classes;
  }
  const items = itemsOf(evidence, from);
  return { low, high, total, cells: items.map(({ cell }) => cell), items, basis: evidence.basis };
};
