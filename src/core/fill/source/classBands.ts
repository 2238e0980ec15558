/** Classes of a size band, by stage and grade: band tables of the county, or classes listed one by one. */
import { bandTotals, classEvidence, type ClassEvidence } from '../../indicators/shared/classEvidence.ts';
import { message } from '../../messages/index.ts';
import type { Filter, SizeBand } from '../types.ts';
import { membershipOf, narrows } from './members.ts';
import { linesOf } from '../../indicators/shared/lines.ts';
import { figure, unknown, type Figures, type Measured } from './measured.ts';
import type { Asked } from './asked.ts';

const inside = ({ low, high }: SizeBand, size: number): boolean =>
  size >= (low ?? 0) && (high === null || size <= high);

export const withoutBand = ({ band: _, ...rest }: Filter): Filter => rest;

type Listed = ClassEvidence['listed'][number];

const ofGrade =
  (filter: Filter) =>
  (record: { readonly grade: number | null; readonly ageGroup?: unknown }): boolean =>
    (filter.grade === undefined || record.grade === filter.grade) &&
    (filter.ageGroup === undefined || record.ageGroup === filter.ageGroup);

/** Listed classes decide where they cover every school; a grade or school known by totals alone leaves it open. */
const fromList = (
  { listed, groups, unreadable }: ClassEvidence,
  asked: Asked,
  band: SizeBand,
): Figures | null => {
  const { facts, filter, places } = asked;
  if (listed.length === 0 || groups.length > 0) return null;
  const member = membershipOf(withoutBand(filter), places);
  const own = new Map(linesOf(facts, filter.stage ?? null).map((line) => [line.key, member(line)]));
  const belongs = (record: Listed): boolean | null =>
    narrows(withoutBand(filter)) ? (own.get(record.school) ?? null) : true;
  if (listed.some((record) => belongs(record) === null)) return null;
  const fitting = listed.filter(
    (record) => belongs(record) === true && ofGrade(filter)(record) && inside(band, record.pupils),
  );
  const basis = message('basisClassList', { listed: listed.length });
  return figure(fitting.length, '个', basis, {
    cells: fitting,
    bounds: unreadable > 0 ? { low: fitting.length, high: fitting.length + unreadable } : null,
    operation: unreadable > 0 ? null : 'count',
  });
};

const fromBands = ({ bands }: ClassEvidence, filter: Filter, band: SizeBand): Figures | null => {
  const { sponsor, inclusive, area, schoolType, township, school, grade } = filter;
  if (sponsor ?? inclusive ?? area ?? schoolType ?? township ?? school ?? filter.ageGroup) return null;
  const own = grade === undefined ? bandTotals(bands) : bands.filter((record) => record.grade === grade);
  if (own.length === 0) return null;
  const lowOf = band.low ?? 0;
  const highOf = band.high ?? Infinity;
  const within = own.filter(({ low, high }) => low >= lowOf && (high ?? Infinity) <= highOf);
  const across = own.filter(
    (record) => !within.includes(record) && (record.high ?? Infinity) >= lowOf && record.low <= highOf,
  );
  const sum = within.reduce((total, { classes }) => total + classes, 0);
  const open = across.reduce((total, { classes }) => total + classes, 0);
  return figure(sum, '个', message('basisBands'), {
    cells: within,
    bounds: open > 0 ? { low: sum, high: sum + open } : null,
    operation: open > 0 ? null : 'sum',
  });
};

/** How many classes lie in a band. Two sources that differ leave it in doubt; neither leaves it unknown. */
export const classesInBand = (asked: Asked, band: SizeBand): Measured => {
  const { facts, filter } = asked;
  const evidence = classEvidence(facts, filter.stage ?? null, null);
  const list = fromList(evidence, asked, band);
  const stated = fromBands(evidence, filter, band);
  if (list && stated && list.bounds === null && stated.bounds === null && list.value !== stated.value) {
    const doubt = message('fillBandsDiffer', { list: list.value, stated: stated.value });
    return { ...list, doubt };
  }
  const exact = [list, stated].find((one) => one !== null && one.bounds === null);
  return exact ?? list ?? stated ?? unknown(message('noClassSizes'));
};
