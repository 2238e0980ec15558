/** Which schools a filter means. */
import type { Line } from '../../indicators/shared/lines.ts';
import { areaOfLine, type Membership } from '../../indicators/shared/narrow.ts';
import type { SchoolType } from '../../tables/records/identity.ts';
import type { Filter } from '../types.ts';
import type { Places } from './source.ts';

/** Kinds of school as forms name them → types as the tables tell them; null: the word names no single kind. */
const TYPES: Readonly<Record<NonNullable<Filter['schoolType']>, readonly SchoolType[] | null>> = {
  kindergarten: ['kindergarten'],
  primary: ['primary', 'teachingPoint'],
  primaryOnly: ['primary'],
  teachingPoint: ['teachingPoint'],
  junior: ['junior'],
  nineYear: ['nineYear'],
  twelveYear: ['twelveYear'],
  completeSecondary: ['fullSecondary'],
  senior: ['senior'],
  special: ['special'],
  vocational: ['vocational'],
  secondary: ['junior', 'fullSecondary', 'senior'],
  primaryAndSecondary: null,
};

const all =
  (members: readonly Membership[]): Membership =>
  (line) => {
    const answers = members.map((is) => is(line));
    if (answers.includes(false)) return false;
    return answers.includes(null) ? null : true;
  };

const bySize =
  ({ low, high }: NonNullable<Filter['band']>): Membership =>
  (line) => {
    const pupils = line.measure('pupil_count');
    if (!pupils || pupils.high !== pupils.low) return null;
    return pupils.low >= (low ?? 0) && (high === null || pupils.low <= high);
  };

const is =
  <T>(pick: (line: Line) => T | null, wanted: T): Membership =>
  (line) => {
    const own = pick(line);
    return own === null ? null : own === wanted;
  };

/** Who belongs; null where the source doesn't say of a school. `sized`: a band means pupils of the school. */
export const membershipOf = (filter: Filter, places: Places, sized = false): Membership => {
  const members: Membership[] = [];
  const { sponsor, inclusive, area, schoolType, township, school, band } = filter;
  if (sponsor) members.push(is((line) => line.sponsor, sponsor));
  if (inclusive !== undefined) members.push(is((line) => line.inclusive, inclusive));
  if (area) members.push(is(areaOfLine, area));
  const types = schoolType === undefined ? null : TYPES[schoolType];
  if (types) members.push((line) => (line.type === null ? null : types.includes(line.type)));
  if (township) members.push(({ key }) => (places.townshipOf.get(key) ?? null) === township);
  if (school) members.push(({ key }) => key === school);
  if (band && sized) members.push(bySize(band));
  return all(members);
};

/** Whether the filter asks for some of the schools only. */
export const narrows = ({ sponsor, inclusive, area, schoolType, township, school, band }: Filter): boolean =>
  [sponsor, inclusive, area, schoolType, township, school, band].some((part) => part !== undefined);
