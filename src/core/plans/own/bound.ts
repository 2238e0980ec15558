/** The cell of a target value: "≥85", "85以上", "不超过45", "3-5", "[5000]", "85%左右", "前3名", or words. */
import { parseChineseNumeral } from '../../values/chineseNumeral.ts';
import { readCell } from '../../values/readCell.ts';
import type { Bound as BoundWord, Reading } from '../../values/reading.ts';
import { normalise } from '../../values/text.ts';
import type { Scalar } from '../../values/workbook.ts';
import type { Comparator } from '../schema.ts';

export interface Figure {
  readonly kind: 'figure';
  /** null where the cell holds only a number. */
  readonly comparator: Comparator | null;
  readonly value: number;
  readonly valueHigh: number | null;
  /** As in readings: missing where the cell names none, `''` for a spelt-out 万. */
  readonly unit?: string;
  readonly counts: 'state' | 'cumulative' | 'rank';
}

export type BoundCell =
  | Figure
  /** Words: a qualitative target. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'blank' }
  /** A figure is meant, but can't be read. */
  | { readonly kind: 'unreadable' };

const COMPARATOR_OF: Readonly<Record<BoundWord, Comparator>> = {
  atLeast: '>=',
  atMost: '<=',
  over: '>',
  under: '<',
  about: 'about',
};

const RANK = /^前(\d{1,3}|[一二三四五六七八九十]{1,3})名?$/;
const EVERYONE = /^(?:全覆盖|全部覆盖|实现全覆盖)$/;
/** Short, and beginning like a figure: a mistyped number rather than a sentence. */
const LIKE_FIGURE = /^[\d<>=≥≤≧≦~+\-[(.]/;
const LONGEST_FIGURE = 12;

const figure = (value: number, rest: Partial<Omit<Figure, 'kind' | 'value'>> = {}): Figure => ({
  kind: 'figure',
  comparator: null,
  valueHigh: null,
  counts: 'state',
  value,
  ...rest,
});

const unitOf = (reading: { readonly unit?: string }): { unit?: string } =>
  reading.unit === undefined ? {} : { unit: reading.unit };

const fromText = (text: string): BoundCell => {
  const form = normalise(text);
  const rank = RANK.exec(form)?.[1];
  const place = rank === undefined ? null : (parseChineseNumeral(rank)?.value ?? Number(rank));
  if (place !== null && Number.isFinite(place)) return figure(place, { comparator: '<=', counts: 'rank' });
  if (EVERYONE.test(form)) return figure(100, { comparator: '>=', unit: '%' });
  if (form.length <= LONGEST_FIGURE && LIKE_FIGURE.test(form)) return { kind: 'unreadable' };
  return { kind: 'words', text };
};

const fromReading = (reading: Reading): BoundCell => {
  switch (reading.kind) {
    case 'number':
      return figure(reading.value, {
        comparator: reading.bound === undefined ? null : COMPARATOR_OF[reading.bound],
        counts: reading.cumulative === true ? 'cumulative' : 'state',
        ...unitOf(reading),
      });
    case 'range':
      return reading.low === reading.high
        ? figure(reading.low, { comparator: '=', ...unitOf(reading) })
        : figure(reading.low, { comparator: 'between', valueHigh: reading.high, ...unitOf(reading) });
    case 'ratio':
      return figure(reading.perOne);
    case 'stated':
      return reading.state === 'eliminated'
        ? figure(0, { comparator: '=' })
        : { kind: 'words', text: reading.text };
    case 'yesNo':
      return { kind: 'words', text: reading.mark };
    case 'text':
      return fromText(reading.text);
    case 'blank':
    case 'notApplicable':
      return { kind: 'blank' };
    default:
      // 无 is nought or "no target"; a date is a 3-5 that Excel took for 5 March: both are for the user to say.
      return { kind: 'unreadable' };
  }
};

/** What the cell of a target value says. Shares are in percent, as everywhere. */
export const boundOf = (value: Scalar, format?: string, shown?: string): BoundCell =>
  fromReading(readCell(value, format, shown));
