/**
 * Census years out of titles, sheet names and cells. A census year is the year of the autumn census (1 September)
 * that opens a school year: 2023—2024学年, 2024年春季 and 2023年9月 all belong to the census of 2023.
 */
import { chineseDigits } from './chineseNumeral.ts';
import { normalise } from './text.ts';

export type Certainty = 'high' | 'medium' | 'low';

export interface CensusYear {
  readonly year: number;
  /** The words it was read from, in normal form. */
  readonly source: string;
  readonly certainty: Certainty;
}

/** The first month of a school year; the census counts as of 1 September. */
const FIRST_MONTH = 9;
const YEAR = '(?<![\\d.])((?:19|20)\\d{2})';
const SHORT = '(?<!\\d)(\\d{2})';
/** A month or day follows no further digit, nor a decimal. */
const END = '(?!\\d)';
/** A figure with one of these behind it counts or measures something. */
const NO_MEASURE = '(?!\\.?\\d|[人元个名所班间亩册台平万亿%‰])';

/** The census year of a calendar date: September to December belong to their own year, the rest to the one before. */
export const censusYearOfDate = (year: number, month: number): number =>
  month >= FIRST_MONTH ? year : year - 1;

type Pattern = readonly [RegExp, (match: RegExpExecArray) => Omit<CensusYear, 'source'> | null];

const fixed =
  (certainty: Certainty, shift = 0): Pattern[1] =>
  (match) => ({ year: Number(match[1]) + shift, certainty });

/** 2023-2024 and 2023-24, one year apart; a longer stretch is a plan period and no school year. */
const span =
  (certainty: Certainty): Pattern[1] =>
  (match) => {
    const first = Number(match[1]);
    const second = match[2] as string;
    return (first + 1) % 100 === Number(second) % 100 && (second.length === 2 || Number(second) === first + 1)
      ? { year: first, certainty }
      : null;
  };

const shortSpan: Pattern[1] = (match) =>
  (Number(match[1]) + 1) % 100 === Number(match[2])
    ? { year: 2000 + Number(match[1]), certainty: 'medium' }
    : null;

const monthly: Pattern[1] = (match) => ({
  year: censusYearOfDate(Number(match[1]), Number(match[2])),
  certainty: 'high',
});

/** A half-spoken month, 2025.9 or 202509, might also be a figure. */
const plainMonth: Pattern[1] = (match) => ({
  year: censusYearOfDate(Number(match[1]), Number(match[2])),
  certainty: 'medium',
});

const MONTH = '(0?[1-9]|1[0-2])';
const TO = '年?(?:-{1,2}|/|~|至|到)';

/** From the plainest to the vaguest; the first that matches counts. */
const PATTERNS: readonly Pattern[] = [
  [new RegExp(`${YEAR}${TO}((?:20|19)?\\d{2})年?学年`), span('high')],
  [new RegExp(`${SHORT}${TO}(\\d{2})年?学年`), shortSpan],
  [new RegExp(`${YEAR}学年`), fixed('medium')],
  [new RegExp(`${YEAR}年?秋`), fixed('high')],
  [new RegExp(`${YEAR}年?春`), fixed('high', -1)],
  [new RegExp(`${SHORT}年?(?:秋季|秋)`), (match) => ({ year: 2000 + Number(match[1]), certainty: 'medium' })],
  [new RegExp(`${SHORT}年?(?:春季|春)`), (match) => ({ year: 1999 + Number(match[1]), certainty: 'medium' })],
  [new RegExp(`${YEAR}年${MONTH}月`), monthly],
  [new RegExp(`${YEAR}[-/.]${MONTH}[-/.](?:0?[1-9]|[12]\\d|3[01])${END}`), monthly],
  [new RegExp(`${YEAR}(0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])${END}`), monthly],
  [new RegExp(`${YEAR}[-/.]${MONTH}${END}(?![-/.年])${NO_MEASURE}`), plainMonth],
  [new RegExp(`${YEAR}(0[1-9]|1[0-2])${END}${NO_MEASURE}`), plainMonth],
  [new RegExp(`${YEAR}年下半年`), fixed('medium')],
  [new RegExp(`${YEAR}年上半年`), fixed('medium', -1)],
  [new RegExp(`${YEAR}${TO}(20\\d{2})(?:年|$|(?=\\D))`), span('medium')],
];

const YEAR_WORD = new RegExp(`${YEAR}年(?!级|制|届|以来|至|到)`, 'g');
const BARE_YEAR = new RegExp(`${YEAR}${NO_MEASURE}(?![年届级.\\-~])`, 'g');
/** What only looks like a year: document numbers 〔2017〕6号, plan periods 2021-2025年, classes 2023级, 2024届. */
const NO_YEAR = [
  /\(?(?:19|20)\d{2}\)?年?第?\d+号/g,
  /(?:19|20)\d{2}年?(?:-{1,2}|~|至|到)(?:19|20)\d{2}年?(?!学年)/g,
  /(?:19|20)\d{2}年?[级届]/g,
];

/** 二〇二四年 and 二零二四 as figures. */
const withFigures = (text: string): string =>
  text.replace(/[一二][〇零一二三四五六七八九○]{3}(?=年|学年|秋|春|-|$)/g, (word) => {
    return chineseDigits(word.replace(/○/g, '〇')) ?? word;
  });

const singleYear = (text: string, pattern: RegExp, certainty: Certainty): CensusYear | null => {
  const found = [...text.matchAll(pattern)];
  const first = found[0];
  if (first === undefined) return null;
  const several = new Set(found.map((match) => match[1])).size > 1;
  return { year: Number(first[1]), source: first[0], certainty: several ? 'low' : certainty };
};

/**
 * The census year that a title, sheet name, file name or cell speaks of; null where it names none.
 *
 * `high`: the text names a school year, a season or a day. `medium`: a month as a figure, a single 2024年 (which
 * may be the calendar year), a school year without the word. `low`: a bare number, or several years.
 */
export const censusYearOf = (text: string | number): CensusYear | null => {
  const form = withFigures(normalise(String(text)));
  for (const [pattern, reading] of PATTERNS) {
    const match = pattern.exec(form);
    const found = match === null ? null : reading(match);
    if (match !== null && found !== null) return { ...found, source: match[0] };
  }
  const rest = NO_YEAR.reduce((left, pattern) => left.replace(pattern, ' '), form);
  return singleYear(rest, YEAR_WORD, 'medium') ?? singleYear(rest, BARE_YEAR, 'low');
};
