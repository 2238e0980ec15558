/** Chinese numerals as they occur in tables: 二十三, 两百, 一万零五, 1.2万, 3千, 百分之八十五, 三点五. */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const SMALL_UNITS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  拾: 10,
  佰: 100,
  仟: 1000,
};
const WAN = 10_000;
const YI = 100_000_000;

const DIGIT_CLASS = Object.keys(DIGITS).join('');
const SMALL_CLASS = Object.keys(SMALL_UNITS).join('');
const NUMERAL = new RegExp(`[${DIGIT_CLASS}${SMALL_CLASS}万亿]`);
const TOKEN = new RegExp(`\\d+(?:\\.\\d+)?|[${DIGIT_CLASS}${SMALL_CLASS}万亿]`, 'g');
const POINT = new RegExp(`^(.+)点([${DIGIT_CLASS}]+)([万亿]?)$`);

/** Takes float noise out of a product such as 1.2 × 10000. */
const clean = (value: number): number => Number(value.toPrecision(15));

/** The class of characters that a Chinese numeral is made of, for use inside a regular expression's brackets. */
export const NUMERAL_CHARACTERS = `${DIGIT_CLASS}${SMALL_CLASS}万亿点`;

/** The sum under construction: `section` is the part below 万, `last` the unit before a pending digit. */
interface Sum {
  total: number;
  section: number;
  pending: number | null;
  last: number;
  lastSmall: number;
  wanSeen: boolean;
  sectionEmpty: boolean;
  afterZero: boolean;
}

const takeSmallUnit = (sum: Sum, unit: number): boolean => {
  if (unit >= sum.lastSmall) return false;
  // 十三 and 一百零十 leave the 一 of ten unsaid; 百 and 千 never do.
  if (sum.pending === null && unit !== 10) return false;
  if (sum.pending === 0) return false;
  sum.section += (sum.pending ?? 1) * unit;
  Object.assign(sum, { pending: null, last: unit, lastSmall: unit, sectionEmpty: false, afterZero: false });
  return true;
};

const takeBigUnit = (sum: Sum, unit: number): boolean => {
  const below = sum.section + (sum.pending ?? 0);
  if (sum.sectionEmpty && sum.pending === null) {
    // 一万亿: 亿 multiplies what stands before it, 万 must follow a number.
    if (unit !== YI || sum.last !== WAN) return false;
  }
  if (unit === WAN) {
    if (sum.wanSeen || below === 0) return false;
    sum.total += below * WAN;
    sum.wanSeen = true;
  } else {
    if (sum.total >= YI || sum.total + below === 0) return false;
    sum.total = (sum.total + below) * YI;
    sum.wanSeen = false;
  }
  Object.assign(sum, { section: 0, pending: null, last: unit, lastSmall: WAN });
  Object.assign(sum, { sectionEmpty: true, afterZero: false });
  return true;
};

const takeNumber = (sum: Sum, value: number, arabic: boolean): boolean => {
  // Two digits side by side are no numeral: 十四五 is a plan period, not 145.
  if (sum.pending !== null && sum.pending !== 0) return false;
  if (sum.pending === 0 && value === 0) return false;
  if (value === 0 && !arabic) {
    sum.pending = 0;
    sum.afterZero = true;
    return true;
  }
  sum.pending = value;
  return true;
};

const wholeNumber = (text: string): number | null => {
  const tokens = text.match(TOKEN);
  if (tokens === null || tokens.join('') !== text) return null;
  const sum: Sum = {
    total: 0,
    section: 0,
    pending: null,
    last: 0,
    lastSmall: WAN,
    wanSeen: false,
    sectionEmpty: true,
    afterZero: false,
  };
  for (const token of tokens) {
    const digit = DIGITS[token];
    const small = SMALL_UNITS[token];
    let taken: boolean;
    if (digit !== undefined) taken = takeNumber(sum, digit, false);
    else if (small !== undefined) {
      if (sum.pending === 0 && sum.afterZero) sum.pending = null;
      taken = takeSmallUnit(sum, small);
    } else if (token === '万') taken = takeBigUnit(sum, WAN);
    else if (token === '亿') taken = takeBigUnit(sum, YI);
    else taken = takeNumber(sum, Number(token), true);
    if (!taken) return null;
  }
  return finished(sum, tokens);
};

const finished = (sum: Sum, tokens: readonly string[]): number | null => {
  const pending = sum.pending ?? 0;
  const [first, ending] = [tokens[0] as string, tokens[tokens.length - 1] as string];
  // A zero at either end belongs to nothing, except in 零 itself; a figure at the end, as in 12万5, could be both.
  if (tokens.length > 1 && (DIGITS[first] === 0 || sum.pending === 0 || /\d/.test(ending))) return null;
  // 一百二 is 120 and 三万五 is 35,000: the last digit counts tenths of the unit before it.
  const weight = sum.last > 10 && !sum.afterZero && pending < 10 ? sum.last / 10 : 1;
  return clean(sum.total + sum.section + pending * weight);
};

export interface ChineseNumber {
  readonly value: number;
  /** 百分之…: the value is in percent. */
  readonly percent?: true;
}

/**
 * Reads a Chinese or mixed numeral. Null for anything else, also for plain digits (`120`), for digit strings
 * such as 二〇二四 (see `chineseDigits`) and for 十四五.
 */
export const parseChineseNumeral = (text: string): ChineseNumber | null => {
  if (text.length > 24) return null;
  if (text === '百分之百') return { value: 100, percent: true };
  if (text.startsWith('百分之')) {
    const share = parseChineseNumeral(text.slice(3)) ?? arabic(text.slice(3));
    return share === null || share.percent ? null : { value: share.value, percent: true };
  }
  if (text.startsWith('负')) {
    const positive = parseChineseNumeral(text.slice(1));
    return positive === null || positive.percent || positive.value === 0 ? null : { value: -positive.value };
  }
  if (!NUMERAL.test(text)) return null;
  const point = POINT.exec(text);
  if (point === null) {
    const value = wholeNumber(text);
    return value === null ? null : { value };
  }
  const [, before, after, unit] = point as unknown as [string, string, string, string];
  const whole = wholeNumber(before);
  const decimals = [...after].map((digit) => DIGITS[digit]).join('');
  const scale = unit === '万' ? WAN : unit === '亿' ? YI : 1;
  return whole === null ? null : { value: clean(Number(`${whole}.${decimals}`) * scale) };
};

const arabic = (text: string): ChineseNumber | null =>
  /^\d+(?:\.\d+)?$/.test(text) ? { value: Number(text) } : null;

/** 二〇二四 and 二零二四 → `2024`: digit for digit. Null if another character occurs. */
export const chineseDigits = (text: string): string | null => {
  const digits = [...text].map((character) =>
    /[十百千两拾佰仟]/.test(character) ? undefined : DIGITS[character],
  );
  return digits.length === 0 || digits.includes(undefined) ? null : digits.join('');
};
