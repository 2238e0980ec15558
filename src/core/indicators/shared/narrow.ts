/** What narrows an indicator to some of the schools: 公办, 普惠, 农村, a school type. */
import { message, type Message } from '../../messages/index.ts';
import { schoolTypeOf } from '../../tables/records/identity.ts';
import { normalise } from '../../values/index.ts';
import type { Facts } from '../../tables/index.ts';
import type { Query } from '../indicator.ts';
import { linesOf, type Line } from './lines.ts';
import type { Part } from './stated.ts';

/** Whether a school belongs to the part meant; null when its row doesn't say. */
export type Membership = (line: Line) => boolean | null;

export interface Narrowing {
  readonly member: Membership;
  /** The same part of a stated quantity. */
  readonly part: Part;
  /** Whether a stated quantity can't be this part: sheets don't state it by school type. */
  readonly onlyLines: boolean;
}

type Area = NonNullable<Part['area']>;

/** The words of plans and of the 城乡类型 column; the three-digit codes are the national ones. */
const AREAS: readonly (readonly [Area, RegExp])[] = [
  ['urban', /^11\d|城区|城市|主城|城乡结合/],
  ['town', /^12\d|镇区|县镇|镇中心|镇乡结合|^镇$/],
  ['rural', /^2[12]0|乡村|农村|村庄|乡中心|^[乡村]$/],
];

const areaOf = (text: string): Area | null =>
  AREAS.find(([, words]) => words.test(normalise(text)))?.[0] ?? null;

export const areaOfLine: (line: Line) => Area | null = (line) => {
  const found = line.text('urban_rural_type');
  return found === null ? null : areaOf(found.text);
};

const ofArea =
  (area: Area): Membership =>
  (line) => {
    const own = areaOfLine(line);
    return own === null ? null : own === area;
  };

const isSponsor =
  (sponsor: 'public' | 'private'): Membership =>
  (line) =>
    line.sponsor === null ? null : line.sponsor === sponsor;

/** Exactly the words that name the countryside or a town as a whole: 农村寄宿制 is a kind of school, no area. */
const PLAIN_AREA = /^(?:城区|城市|城镇?区|镇区|县镇|农村|乡村)(?:学校|小学|初中|幼儿园)?$/;

const byArea = (text: string): { member: Membership; part: Part } | null => {
  const plain = normalise(text);
  if (/^普惠/.test(plain)) return { member: ({ inclusive }) => inclusive, part: { inclusive: true } };
  const area = PLAIN_AREA.test(plain) ? areaOf(plain) : null;
  return area === null ? null : { member: ofArea(area), part: { area } };
};

/** The schools that a query's parameters leave; a message when the tables can't tell them. */
export const narrowingOf = ({ parameters }: Query): Narrowing | Message => {
  const members: Membership[] = [];
  let part: Part = {};
  const { area, ownership, schoolType } = parameters;
  if (typeof area === 'string') {
    const found = byArea(area);
    if (!found) return message('indicatorCannotNarrow', { area });
    members.push(found.member);
    part = { ...part, ...found.part };
  }
  if (typeof ownership === 'string') {
    const sponsor = /民办|私立/.test(ownership) ? 'private' : /公办|公立/.test(ownership) ? 'public' : null;
    if (sponsor === null) return message('indicatorCannotNarrow', { area: ownership });
    members.push(isSponsor(sponsor));
    part = { ...part, sponsor };
  }
  if (typeof schoolType === 'string') {
    const type = schoolTypeOf(schoolType);
    if (type === null) return message('indicatorCannotNarrow', { area: schoolType });
    members.push((line) => (line.type === null ? null : line.type === type));
  }
  const member: Membership = (line) => {
    const answers = members.map((is) => is(line));
    if (answers.includes(false)) return false;
    return answers.includes(null) ? null : true;
  };
  return { member, part, onlyLines: typeof schoolType === 'string' };
};

export const isMessage = (value: Narrowing | Message | readonly Line[]): value is Message => 'code' in value;

/** The schools that a query asks for; a message when some row leaves open whether it belongs to them. */
export const scopedLines = (facts: Facts, query: Query): readonly Line[] | Message => {
  const narrowing = narrowingOf(query);
  if (isMessage(narrowing)) return narrowing;
  const lines = linesOf(facts, query.stage);
  const told = lines.map((line) => narrowing.member(line));
  if (!told.includes(null)) return lines.filter((_, i) => told[i]);
  const { area, ownership, schoolType } = query.parameters;
  return message('indicatorCannotNarrow', { area: [area, ownership, schoolType].filter(Boolean).join('、') });
};
