/** Deadlines as people write them in a plan's table: 2025, 2025年底, 2024年秋季, 2023-2025每年, 长期. */
import { readCell } from '../../values/readCell.ts';
import { normalise } from '../../values/text.ts';
import type { Scalar } from '../../values/workbook.ts';

export interface Deadline {
  /** `2025` · `2024-09` · `2023..2025` · `ongoing`. */
  readonly deadline: string;
  /** 2023-2025 without 每年: read as "by the last of these years", which might be meant otherwise. */
  readonly endOfRange?: true;
}

const YEAR = '((?:19|20)\\d{2})';
const BEFORE = '(?:之前|以前|前)?';
const ONGOING = /^(?:长期|长期坚持|持续|持续推进|始终|常年|一直|每年|逐年|各年|历年|常态化?|ongoing)$/;
const RANGE = new RegExp(
  `^(每年)?\\(?${YEAR}年?(?:-{1,2}|~|至|到|\\.\\.)${YEAR}年?(?:间|期间)?,?(每年|各年|逐年|\\(每年\\))?\\)?$`,
);
const PLAIN = new RegExp(`^(?:到|至)?${YEAR}(?:年度?)?(?:底|末|内|终)?${BEFORE}$`);
const TERM = new RegExp(`^(?:到|至)?${YEAR}年?(秋|春)季?(?:学期)?(?:开学)?${BEFORE}$`);
const MONTH = new RegExp(
  `^(?:到|至)?${YEAR}(?:年|-|/|\\.)(1[0-2]|0?[1-9])(?:月|(?:[-/.月](?:3[01]|[12]\\d|0?[1-9])日?))?(?:底|末|初)?${BEFORE}$`,
);
const HALF = new RegExp(`^(?:到|至)?${YEAR}年?(上|下)半年${BEFORE}$`);
const FIVE_YEAR = /^["“”]?十([三四五六])五["“”]?(?:期?末|规划期末)$/;

const month = (year: string, number: number): Deadline =>
  // The end of December is the end of the year, which is what a year alone means.
  number === 12 ? { deadline: year } : { deadline: `${year}-${String(number).padStart(2, '0')}` };

const AUTUMN_MONTH = 9;
const SPRING_MONTH = 3;
const MIDYEAR_MONTH = 6;
/** 十三五 ended in 2020, 十四五 in 2025, and so on in steps of five years. */
const FIVE_YEAR_END: Readonly<Record<string, string>> = { 三: '2020', 四: '2025', 五: '2030', 六: '2035' };

const deadlineOfText = (text: string): Deadline | null => {
  if (ONGOING.test(text)) return { deadline: 'ongoing' };
  const plain = PLAIN.exec(text);
  if (plain !== null) return { deadline: plain[1] as string };
  const range = RANGE.exec(text);
  if (range !== null) {
    const [, before, from, to, after] = range as unknown as [string, string?, string?, string?, string?];
    if (Number(from) > Number(to)) return null;
    if (before !== undefined || after !== undefined || text.includes('..'))
      return { deadline: `${from}..${to}` };
    return { deadline: to as string, endOfRange: true };
  }
  const term = TERM.exec(text);
  if (term !== null) return month(term[1] as string, term[2] === '秋' ? AUTUMN_MONTH : SPRING_MONTH);
  const dated = MONTH.exec(text);
  if (dated !== null) return month(dated[1] as string, Number(dated[2]));
  const half = HALF.exec(text);
  if (half !== null) return month(half[1] as string, half[2] === '上' ? MIDYEAR_MONTH : 12);
  const five = FIVE_YEAR.exec(text);
  return five === null ? null : { deadline: FIVE_YEAR_END[five[1] as string] as string };
};

/**
 * The deadline of a cell; null where it can't be read, `undefined` where the cell is blank. 2024年秋季 is `2024-09`,
 * 2024年春季 `2024-03`, the end of December the year itself. A number 2024.1 isn't read: January, or a 2024.10 that
 * lost its zero.
 */
export const deadlineOf = (value: Scalar, format?: string, shown?: string): Deadline | null | undefined => {
  const reading = readCell(value, format, shown);
  if (reading.kind === 'blank') return undefined;
  if (typeof value === 'number') {
    if (reading.kind === 'date') return month(String(reading.year), reading.month);
    return value === Math.round(value * 10) / 10 && !/\.1$/.test(String(value))
      ? deadlineOfText(String(value))
      : null;
  }
  return typeof value === 'string' ? deadlineOfText(normalise(value)) : null;
};
