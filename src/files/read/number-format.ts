/** Number formats as a Chinese Excel shows them, and the texts they make of numbers. */
import { SSF } from './sheetjs.ts';

/** Formats that are built in by number and whose text depends on the language; SheetJS knows them in American. */
export const CHINESE_BUILT_INS: Readonly<Record<number, string>> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'AM/PMh"时"mm"分"',
  35: 'AM/PMh"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'AM/PMh"时"mm"分"',
  56: 'AM/PMh"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Numbers 14 and 22 follow the computer's own short date, which on a Chinese one is year first. */
const LOCAL_DATES: Readonly<Record<string, string>> = {
  'm/d/yy': 'yyyy/m/d',
  'm/d/yy h:mm': 'yyyy/m/d h:mm',
};

/** Longest plain number that Excel shows in full under General. */
const GENERAL_DIGITS = 11;
/** Days between the two date systems: 1 January 1904 is day 1462 of the 1900 system. */
export const DAYS_1904 = 1462;

export interface NumberFormat {
  /** The format as stored in the sheet's map; undefined for General, `0` and `@`. */
  readonly stored: string | undefined;
  readonly isDate: boolean;
  /** The shown text of a number, undefined where it is the plain text of the number. */
  text(value: number): string | undefined;
}

const general = (value: number): string | undefined => {
  const plain = String(value);
  if (plain.length <= GENERAL_DIGITS) return undefined;
  const shown = SSF.format('General', value);
  return shown === plain ? undefined : shown;
};

const GENERAL: NumberFormat = { stored: undefined, isDate: false, text: general };

const make = (code: string): NumberFormat => {
  const format = (LOCAL_DATES[code] ?? code).replace(/G\/通用格式/g, 'General');
  if (format === '' || /^general$/i.test(format)) return GENERAL;
  if (format === '@') return { ...GENERAL, stored: undefined };
  const text = (value: number): string | undefined => {
    try {
      const shown = SSF.format(format, value).trim();
      return shown === String(value) ? undefined : shown;
    } catch {
      // A format SSF can't read, or a value it can't show (a negative date): the number itself is the best text.
      return undefined;
    }
  };
  return { stored: format === '0' ? undefined : format, isDate: SSF.is_date(format), text };
};

const known = new Map<string, NumberFormat>();

/** The format behind a format code; `undefined` is General. */
export const numberFormat = (code: string | number | undefined): NumberFormat => {
  if (code === undefined) return GENERAL;
  const key = String(code);
  let format = known.get(key);
  if (format === undefined) {
    format = make(key);
    known.set(key, format);
  }
  return format;
};
