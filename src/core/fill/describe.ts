/** A quantity in words, for reasons, lists and the audit sheet. */
import { field as fieldOf } from '../fields/index.ts';
import { indicatorById } from '../indicators/registry.ts';
import { message, type Message, type MessageCode } from '../messages/index.ts';
import type { FillQuantity, Filter, SizeBand } from './types.ts';

const bandText = ({ low, high }: SizeBand): string =>
  low === null ? `≤${high ?? ''}` : high === null ? `≥${low}` : `${low}–${high}`;

const partsOf = (filter: Filter): Message[] => {
  const parts: Message[] = [];
  const add = (code: MessageCode): void => void parts.push(message(code));
  if (filter.township ?? filter.school)
    parts.push(message('fillPlace', { name: filter.township ?? filter.school ?? '' }));
  if (filter.stage) add(`stage.${filter.stage}`);
  if (filter.schoolType) add(`fillType_${filter.schoolType}`);
  if (filter.area) add(`fillArea_${filter.area}`);
  if (filter.sponsor) add(`fillSponsor_${filter.sponsor}`);
  if (filter.inclusive !== undefined) add(filter.inclusive ? 'fillInclusive' : 'fillNotInclusive');
  if (filter.grade !== undefined) parts.push(message('fillGrade', { grade: filter.grade }));
  if (filter.ageGroup) add(`fillAge_${filter.ageGroup}`);
  if (filter.band) parts.push(message('fillBand', { band: bandText(filter.band) }));
  return parts;
};

/** Parts joined one by one: each language puts its own sign between them. */
const joined = (parts: readonly Message[]): Message | null =>
  parts.reduce<Message | null>(
    (left, right) => (left ? message('fillJoined', { left, right }) : right),
    null,
  );

const nameOf = ({ aggregation, field, indicator, name, of }: FillQuantity): Message => {
  if (aggregation === 'total') return message('fillOwnSum');
  const known = indicator === undefined ? undefined : indicatorById(indicator);
  if (known) return message('fillName', { zh: known.name.zh, en: known.name.en });
  if (field === null) return message('fillName', { zh: name ?? '', en: name ?? '' });
  const own = message('fillName', { zh: fieldOf(field).term, en: fieldOf(field).english });
  if (!of) return own;
  const whole = message('fillName', { zh: fieldOf(of.field).term, en: fieldOf(of.field).english });
  return message('fillRatio', { part: own, whole });
};

const ROLE_CODES: Partial<Record<FillQuantity['aggregation'], MessageCode>> = {
  target: 'fillAsTarget',
  base: 'fillAsBase',
};

/** “小学 · 城区 · 在校生数”, and what of it where that isn't the figure itself: its target, its base. */
export const describeQuantity = (quantity: FillQuantity): Message => {
  const scope = joined(partsOf(quantity.filter));
  const name = nameOf(quantity);
  const whole = scope ? message('fillJoined', { left: scope, right: name }) : name;
  const code = ROLE_CODES[quantity.aggregation];
  const told = code ? message(code, { what: whole }) : whole;
  const years = quantity.yearOffset ?? 0;
  return years === 0
    ? told
    : message(years < 0 ? 'fillYearsBefore' : 'fillYearsAfter', { what: told, years: Math.abs(years) });
};
