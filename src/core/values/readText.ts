/** The reading of a text cell. One pass from the raw text to a body without decoration, then one pattern after another. */
import { NUMERAL_CHARACTERS, parseChineseNumeral } from './chineseNumeral.ts';
import type { Bound, NumberReading, Reading, ReadingMark } from './reading.ts';
import { withoutInvisible } from './text.ts';
import { isUnit, unitValue } from './unit.ts';
import { wordReading } from './words.ts';

/** The body of a cell: half-width, without spaces, footnote marks and invisible characters. */
interface Body {
  readonly text: string;
  readonly marks: readonly ReadingMark[];
}

const FOOTNOTE_END = /(?:[\u2460-\u2487]|[*＊※★†‡]|\[注?\d{1,2}\]|[(（]注\d{0,2}[)）]|注\d{0,2})+$/;
const FOOTNOTE_INSIDE = /(?<=[\d%])[\u2460-\u2487*＊※]+(?=\D)/g;
const SUPERSCRIPT_END = /(?<=[\d%人万元])[¹²³⁴-⁹⁰]+$/;
const FOOTNOTE_START = /^[*＊※★]+(?=[\d０-９])/;
/** Where one number could be two (45 50), the space stays and the cell is a text. */
const GROUPED = /(?<=^[+-]?[¥≥≤><]?\d{1,3}(?: \d{3})*) (?=\d{3}(?: \d{3})*(?!\d| \d))/g;

const withoutFootnotes = (text: string): string => {
  const bare = text.replace(SUPERSCRIPT_END, '').replace(FOOTNOTE_INSIDE, '').replace(FOOTNOTE_START, '');
  const shorter = bare.replace(FOOTNOTE_END, '').trimEnd();
  // A mark with nothing in front of it is the content: ①, *, 注.
  return shorter === '' || !/[\d０-９％%]|[一二三四五六七八九十百千万]/.test(shorter) ? text : shorter;
};

const bodyOf = (raw: string): Body => {
  const marks: ReadingMark[] = [];
  const visible = withoutInvisible(raw);
  const trimmed = visible.trim();
  const noted = withoutFootnotes(trimmed);
  if (noted !== trimmed) marks.push('footnote');
  const half = noted.normalize('NFKC').replace(/[\u2010-\u2015\u2212\u2e3a\u2e3b]/g, '-');
  if (/[０-９．，％－＋]/.test(noted)) marks.push('fullWidth');
  const spaced = half.replace(/[ \t]+/g, ' ');
  const joined = spaced.replace(GROUPED, '').replace(/(?<!\d)\s+|\s+(?!\d)/g, '');
  if (joined !== half || trimmed !== raw) marks.push('spaces');
  return { text: joined, marks };
};

const PLAIN = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+';
const UNIT_TEXT = '[^\\d\\s,.;:+<>=≥≤~-][^\\d\\s,.;:+<>=≥≤~-]{0,6}|m2|m\\^2|hm2|km2';
const NUMBER = new RegExp(`^([+-]?)(¥?)([+-]?)(${PLAIN})(${UNIT_TEXT})?$`);
const SHARE_WORD = '百分之';
const NUMERAL = new RegExp(`^((?:负|${SHARE_WORD})?[${NUMERAL_CHARACTERS}\\d.]+)(${UNIT_TEXT})?$`);
const SCIENTIFIC = /^[+-]?\d(?:\.\d+)?e[+-]?\d{1,3}$/i;
const CODE = /^(?:0\d{4,}|\d{16,})$/;

interface Amount {
  readonly value: number;
  readonly unit?: string;
  readonly decimals: number;
  readonly marks: readonly ReadingMark[];
}

const MULTIPLIER = /^(?:[十百千]?[万亿]|万亿|[百千])/;
const clean = (value: number): number => Number(value.toPrecision(15));

/** A unit in a cell: 万元 becomes 元 and a factor, a bare 万 no unit and a factor. Null if it is no unit. */
const cellUnit = (unit: string): { unit: string; factor: number } | null => {
  const word = MULTIPLIER.exec(unit)?.[0];
  if (word !== undefined) {
    const rest = unit.slice(word.length);
    if (rest === '' || isUnit(rest)) return { unit: rest, factor: unitValue(word)?.factor ?? 1 };
  }
  return isUnit(unit) ? { unit, factor: 1 } : null;
};

/** 二十三人, 两百, 百分之八十五, 1万2千. A bare numeral in 万 spells the number out, as `2000万` does. */
const chineseAmount = (text: string): Amount | null => {
  const match = NUMERAL.exec(text);
  const numeral = match === null ? null : parseChineseNumeral(match[1] as string);
  if (match === null || numeral === null) return null;
  const [digits, unit] = [match[1] as string, match[2]];
  const decimals = /点(.+?)[万亿]?$/.exec(digits)?.[1]?.length ?? 0;
  const marks: ReadingMark[] = ['chineseNumeral'];
  if (digits === '一' && unit === undefined) marks.push('maybeDash');
  if (numeral.percent) {
    return unit === undefined ? { value: numeral.value, unit: '%', decimals, marks } : null;
  }
  if (unit === undefined) {
    return /[万亿]/.test(digits)
      ? { value: numeral.value, unit: '', decimals, marks }
      : { value: numeral.value, decimals, marks };
  }
  const own = cellUnit(unit);
  if (own === null) return null;
  return {
    value: clean(numeral.value * own.factor),
    unit: own.unit,
    decimals,
    marks: [...marks, 'unitInCell'],
  };
};

const arabicAmount = (match: RegExpExecArray): Amount | null => {
  const [, before, currency, after, digits, printed] = match;
  if (before !== '' && after !== '') return null;
  // `|| 0` keeps -0 out.
  const value =
    Number((digits as string).replace(/,/g, '')) * (before === '-' || after === '-' ? -1 : 1) || 0;
  const decimals = /\.(\d+)$/.exec(digits as string)?.[1]?.length ?? 0;
  const marks: ReadingMark[] = digits?.includes(',') ? ['thousands'] : [];
  const unit = printed ?? (currency === '' ? undefined : '元');
  if (unit === undefined) return { value, decimals, marks };
  const own = cellUnit(unit);
  if (own === null) return null;
  if (own.unit === '%') marks.push('percentText');
  else marks.push(own.factor === 1 ? 'unitInCell' : 'multiplied');
  const spelt = own.unit === '' && currency !== '' ? '元' : own.unit;
  return { value: clean(value * own.factor), unit: spelt, decimals, marks };
};

/** `120`, `1,234.5人`, `-3`, `85.0%`, `2000万`, `二十三人`, `百分之八十五`; null for anything else. */
const amountOf = (text: string): Amount | null => {
  if (SCIENTIFIC.test(text)) return { value: Number(text), decimals: 0, marks: ['scientific'] };
  if (CODE.test(text)) return null;
  const match = NUMBER.exec(text);
  return (match === null ? null : arabicAmount(match)) ?? chineseAmount(text);
};

const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:≥|≧|⩾|≮|>=|=>|不低于|不少于|不小于|不得低于|至少|最低|达到|达)/, 'atLeast'],
  [/^(?:≤|≦|⩽|≯|<=|=<|不超过|不高于|不大于|不多于|不得超过|最多|最高|控制在)/, 'atMost'],
  [/^(?:>|超过|大于|高于|多于)/, 'over'],
  [/^(?:<|不足|低于|小于|少于|未满|不到)/, 'under'],
  [/^(?:约|大约|≈|近|接近)/, 'about'],
];
const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/(?:\(含\))?(?:及|或|\(含\))?以上(?:\(含\))?$|\+$/, 'atLeast'],
  [/(?:\(含\))?(?:及|或|\(含\))?(?:以下|以内|之内)(?:\(含\))?$/, 'atMost'],
  [/(?:左右|上下)$/, 'about'],
];
const APPROXIMATE = /(?<=\d)[余多](?=\D|$)/;

const boundedOf = (text: string): { body: string; bound?: Bound } => {
  const before = BEFORE.find(([pattern]) => pattern.test(text));
  const after = AFTER.find(([pattern]) => pattern.test(text));
  if (before !== undefined && after !== undefined && !(before[1] === 'atMost' && after[1] === 'atMost')) {
    return { body: text };
  }
  const found = before ?? after;
  if (found !== undefined) {
    const body = text.replace(before?.[0] ?? '', '').replace(after?.[0] ?? '', '');
    return { body, bound: found[1] };
  }
  return APPROXIMATE.test(text) ? { body: text.replace(APPROXIMATE, ''), bound: 'about' } : { body: text };
};

const CUMULATIVE = /^([^[\]〔〕【】]*)[[〔【]([^[\]〔〕【】]+)[\]〕】]([^[\]〔〕【】]*)$/;

const numberReading = (body: Body): NumberReading | null => {
  const brackets = CUMULATIVE.exec(body.text);
  const text = brackets === null ? body.text : `${brackets[1]}${brackets[2]}${brackets[3]}`;
  const { body: bare, bound } = boundedOf(text);
  const amount = amountOf(bare);
  if (amount === null) return null;
  const plain = amount.marks.length === 0 && bound === undefined && brackets === null;
  return {
    kind: 'number',
    value: amount.value,
    ...(amount.unit === undefined ? {} : { unit: amount.unit }),
    ...(bound === undefined ? {} : { bound }),
    ...(brackets === null ? {} : { cumulative: true as const }),
    shownDecimals: amount.decimals,
    marks: [...(plain ? (['textNumber'] as const) : []), ...amount.marks, ...body.marks],
  };
};

const RANGE = /^([^~-]+)(?:-{1,2}|~|至|到)([^~-]+)$/;

const rangeReading = (body: Body): Reading | null => {
  const match = RANGE.exec(body.text);
  if (match === null) return null;
  const low = amountOf(match[1] as string);
  const high = amountOf(match[2] as string);
  if (low === null || high === null || low.value > high.value) return null;
  if (low.unit !== undefined && low.unit !== high.unit) return null;
  const marks = [...new Set([...low.marks, ...high.marks, ...body.marks])];
  // 5-6万 means 5万 to 6万: a unit without a factor, and the factor, are read into the lower end too.
  const spread = low.unit === undefined && high.marks.includes('multiplied');
  const factor = spread ? high.value / Number(/^[\d.,]+/.exec(match[2] as string)?.[0].replace(/,/g, '')) : 1;
  const unit = high.unit === undefined ? {} : { unit: high.unit };
  return { kind: 'range', low: clean(low.value * factor), high: high.value, ...unit, marks };
};

const RATIO = /^(\d+(?:\.\d+)?)(?::|∶|比)(\d+(?:\.\d+)?)(:00)?$/;

/** Pupils per teacher of two figures of which one is 1; null where neither is. */
export const perOneOf = (left: number, right: number): number | null => {
  if (left === 1 && right > 0) return right;
  return right === 1 && left > 0 ? left : null;
};

const ratioReading = (body: Body): Reading | null => {
  const match = RATIO.exec(body.text);
  if (match === null) return null;
  const perOne = perOneOf(Number(match[1]), Number(match[2]));
  if (perOne === null) return null;
  const timeTyped = match[3] !== undefined || /^0\d/.test(match[1] as string);
  return { kind: 'ratio', perOne, marks: timeTyped ? ['timeTyped', ...body.marks] : body.marks };
};

const DATE = /^((?:19|20)\d{2})[-/.年](0?[1-9]|1[0-2])(?:[-/.月](0?[1-9]|[12]\d|3[01])日?|月)$/;
const YEAR_MONTH = /^((?:19|20)\d{2})[-/](0?[1-9]|1[0-2])$/;
const PAIR = /^(\d+(?:\.\d+)?)(?:个?班)?\/(\d+(?:\.\d+)?)[人名]?$|^(\d+)个?班(\d+)[人名]$/;

const otherReading = (body: Body): Reading | null => {
  const date = DATE.exec(body.text) ?? YEAR_MONTH.exec(body.text);
  if (date !== null) {
    const day = date[3] === undefined ? {} : { day: Number(date[3]) };
    return { kind: 'date', year: Number(date[1]), month: Number(date[2]), ...day };
  }
  const pair = PAIR.exec(body.text);
  if (pair === null) return null;
  return { kind: 'pair', first: Number(pair[1] ?? pair[3]), second: Number(pair[2] ?? pair[4]) };
};

const LONGEST_FIGURE = 40;
/** ① alone is a row code; NFKC would make it a 1. */
const ROW_CODE = /^\s*[\u2460-\u2487]+\s*$/;

/** A number stored as text without any decoration: the most frequent of all, so it takes the short way. */
const STORED_AS_TEXT = /^-?(?:0|[1-9]\d{0,14})(?:\.(\d{1,14}))?$/;
const TEXT_NUMBER: readonly ReadingMark[] = ['textNumber'];
/** Without one of these a text holds no figure at all. */
const FIGURE = new RegExp(`[\\p{N}${NUMERAL_CHARACTERS}]`, 'u');

/** Reads a text cell. Anything that no pattern covers whole is `text`, never a guess. */
export const readText = (raw: string): Reading => {
  const stored = STORED_AS_TEXT.exec(raw);
  if (stored !== null) {
    const shownDecimals = stored[1]?.length ?? 0;
    return { kind: 'number', value: Number(raw) || 0, shownDecimals, marks: TEXT_NUMBER };
  }
  const word = wordReading(raw);
  if (word !== null) return word;
  if (raw.length > LONGEST_FIGURE || !FIGURE.test(raw) || ROW_CODE.test(raw))
    return { kind: 'text', text: raw };
  const body = bodyOf(raw);
  return (
    numberReading(body) ??
    otherReading(body) ??
    rangeReading(body) ??
    ratioReading(body) ?? { kind: 'text', text: raw }
  );
};
