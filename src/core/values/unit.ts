/** Units out of headers and unit lines, and conversion between units of one kind. */
import { normalise } from './text.ts';
import { COUNTED, MULTIPLIERS, PER_UNITS, UNIT_ROWS } from './unitTable.ts';

export interface UnitValue {
  /** The canonical unit of the kind: 元, 平方米, 人, %, or `元/人`. `''` is the plain number. */
  readonly canonical: string;
  /** How many canonical units one is. */
  readonly factor: number;
}

const SPELLINGS: ReadonlyMap<string, UnitValue> = new Map(
  UNIT_ROWS.flatMap(({ canonical, factor, spellings }) =>
    spellings.map((spelling) => [spelling, { canonical, factor }] as const),
  ),
);

/** A unit without the 万, 千 or 亿 before it: 万元 → 元, 万 → `''`. */
export const withoutMultiplier = (unit: string): string => {
  const form = normalise(unit);
  if (SPELLINGS.has(form.toLowerCase())) return form;
  const word = MULTIPLIERS.find(([prefix]) => form.startsWith(prefix))?.[0];
  return word !== undefined && unitValue(form) !== null ? form.slice(word.length) : form;
};

const simpleUnit = (unit: string): UnitValue | null => {
  const known = SPELLINGS.get(unit);
  if (known !== undefined) return known;
  for (const [word, factor] of MULTIPLIERS) {
    if (!unit.startsWith(word)) continue;
    if (unit.length === word.length) return { canonical: '', factor };
    const base = SPELLINGS.get(unit.slice(word.length));
    if (base !== undefined) return { canonical: base.canonical, factor: base.factor * factor };
  }
  return null;
};

/** What stands under the stroke: 生 and 教师 are persons there, 校 is a school; alone they would be words. */
const perUnit = (unit: string): UnitValue | null => {
  const hundred = unit.startsWith('百');
  const canonical = PER_UNITS[hundred ? unit.slice(1) : unit];
  return canonical === undefined ? simpleUnit(unit) : { canonical, factor: hundred ? 100 : 1 };
};

const lookUp = (unit: string): UnitValue | null => {
  if (unit === '') return { canonical: '', factor: 1 };
  const whole = simpleUnit(unit);
  if (whole !== null) return whole;
  const parts = /^([^/]+)(?:\/|每)([^/]+)$/.exec(unit);
  if (parts === null) return null;
  const upper = simpleUnit(parts[1] as string);
  const lower = perUnit(parts[2] as string);
  if (upper === null || lower === null) return null;
  return { canonical: `${upper.canonical}/${lower.canonical}`, factor: upper.factor / lower.factor };
};

const cache = new Map<string, UnitValue | null>();
const CACHE_MAX = 1000;

/** What a unit is worth in its canonical unit: 万元 → 10,000 元, ㎡ → 1 平方米, 元/生 → 1 元/人. Null if unknown. */
export const unitValue = (unit: string): UnitValue | null => {
  const cached = cache.get(unit);
  if (cached !== undefined) return cached;
  const value = lookUp(normalise(unit).toLowerCase());
  if (cache.size >= CACHE_MAX) cache.clear();
  cache.set(unit, value);
  return value;
};

export const isUnit = (text: string): boolean => text !== '' && unitValue(text) !== null;

/** Whether two kinds go together: the same, a plain number (`2000万`) with any, 个 with whatever is counted. */
const fits = (left: string, right: string): boolean =>
  left === right ||
  left === '' ||
  right === '' ||
  (left === '个' && COUNTED.has(right)) ||
  (right === '个' && COUNTED.has(left));

/**
 * A value in another unit of the same kind: 2 万元 → 20,000 元, 3 亩 → 2,000 平方米, 5 百分点 ↔ 5 %.
 * Null if a unit is unknown or the two measure different things. The result is unrounded but for float noise.
 */
export const convert = (value: number, from: string, to: string): number | null => {
  if (from === to) return value;
  const source = unitValue(from);
  const target = unitValue(to);
  if (source === null || target === null) return null;
  if (!fits(source.canonical, target.canonical)) return null;
  if (source.factor === target.factor) return value;
  return Number(((value * source.factor) / target.factor).toPrecision(15));
};

export interface HeaderUnit {
  /** The header in normal form without the unit. */
  readonly rest: string;
  /** As printed, in normal form (`㎡` → `m2`); missing where the header has none, or several. */
  readonly unit?: string;
}

const BRACKET = /\(([^()]*(?:\([^()]*\))?[^()]*)\)/g;
const PREFIX = /^(?:计量)?单位[:：]?/;
/** Units that a header may end in without brackets; short ones such as 人 or 班 are part of the name there. */
const TRAILING = /^(.{2,}?)[,:/]?((?:十|百|千)?[万亿]元|千元|平方米|平米|m2|%|‰)$/i;
const AFTER_SLASH = /^(.{2,})\/([^/]+)$/;

/** A unit in brackets, with or without 单位: and further remarks: `(万元)`, `(单位:万元)`, `(%,含附设班)`. */
const unitOfBracket = (content: string): { unit: string; remark: string } | null => {
  const bare = content.replace(PREFIX, '');
  if (isUnit(bare)) return { unit: bare, remark: '' };
  const parts = bare.split(/[,、;]/);
  const units = parts.filter(isUnit);
  if (parts.length < 2 || units.length !== 1) return null;
  return { unit: units[0] as string, remark: parts.filter((part) => !isUnit(part)).join(',') };
};

/** The unit of a header: `教学仪器设备值(万元)` → 教学仪器设备值 in 万元; `学校(机构)名称` has none. */
export const parseUnit = (header: string): HeaderUnit => {
  const form = normalise(header);
  const line = form.replace(PREFIX, '');
  if (line !== form && isUnit(line)) return { rest: '', unit: line };
  for (const match of [...form.matchAll(BRACKET)].reverse()) {
    const found = unitOfBracket(match[1] as string);
    if (found === null) continue;
    const before = form.slice(0, match.index);
    const after = form.slice(match.index + match[0].length);
    return { rest: `${before}${found.remark === '' ? '' : `(${found.remark})`}${after}`, unit: found.unit };
  }
  const trailing = TRAILING.exec(form);
  if (trailing !== null) return { rest: trailing[1] as string, unit: trailing[2] as string };
  const slash = AFTER_SLASH.exec(form);
  if (slash !== null && isUnit(slash[2] as string))
    return { rest: slash[1] as string, unit: slash[2] as string };
  return { rest: form };
};

const UNIT_LINE = /单位:([^()]+?)\)?$/;

/**
 * The units of a line such as `单位:人、个、平方米、万元`, also at the end of a title. Null if it isn't one:
 * `填报单位:城关镇中心校` names an office, not a unit.
 */
export const parseUnitLine = (text: string): readonly string[] | null => {
  const match = UNIT_LINE.exec(normalise(text));
  if (match === null) return null;
  const content = match[1] as string;
  if (isUnit(content)) return [content];
  const units = content.split(/[、,;]/).filter((part) => part !== '');
  return units.length > 0 && units.every(isUnit) ? units : null;
};
