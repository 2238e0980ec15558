/** What a cell says, once its spelling is set aside. The one vocabulary for blank, none, not applicable and error. */

/** How a cell's spelling differs from a plain number; explained in the messages as `mark.<name>`. */
export const READING_MARKS = [
  'textNumber',
  'fullWidth',
  'thousands',
  'spaces',
  'unitInCell',
  'multiplied',
  'percentText',
  'footnote',
  'chineseNumeral',
  'maybeDash',
  'timeTyped',
  'scientific',
] as const;
export type ReadingMark = (typeof READING_MARKS)[number];

/** 以上, 不低于, ≥ · 以内, 不超过, ≤ · 超过, > · 不足, 低于, < · 左右, 约. Chinese 以上 and 以下 include the number. */
export type Bound = 'atLeast' | 'atMost' | 'over' | 'under' | 'about';

export interface NumberReading {
  readonly kind: 'number';
  /** Shares are in percent: 85%, 0.85 shown as 85% and 百分之八十五 are all 85 with unit `%`. */
  readonly value: number;
  /**
   * The unit in the cell, without 万 or 亿, which are multiplied into the value: `2000万元` is 20,000,000 元.
   * `''` for a bare `2000万`: the number is spelt out and no 万 of the header may be applied again.
   * Missing where the cell has no unit; then the column's unit holds.
   */
  readonly unit?: string;
  readonly bound?: Bound;
  /** `[5000]` in a plan ledger: a sum over the plan's years. */
  readonly cumulative?: true;
  /** Decimals the user sees, where format or text tell. */
  readonly shownDecimals?: number;
  readonly marks: readonly ReadingMark[];
}

export type Reading =
  | NumberReading
  /** `26-30`, `95.5—96`; both ends in the cell's unit. */
  | {
      readonly kind: 'range';
      readonly low: number;
      readonly high: number;
      readonly unit?: string;
      readonly marks: readonly ReadingMark[];
    }
  /** Pupils per 1 teacher: `1:19`, `19:1` and the time-typed 01:19 all give 19. */
  | { readonly kind: 'ratio'; readonly perOne: number; readonly marks: readonly ReadingMark[] }
  /** `3/126`: two values in one cell, mostly classes and pupils. */
  | { readonly kind: 'pair'; readonly first: number; readonly second: number }
  /** A cell with a date format, or a whole date as text. `6-10` typed into Excel ends up here, as 10 June. */
  | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly day?: number }
  | { readonly kind: 'blank' }
  /** `/`, `—`, `-`, `…`: the question doesn't arise, or isn't answered. */
  | { readonly kind: 'notApplicable'; readonly mark: string }
  /** 无, 没有: stated to be none; 0 where something is counted. */
  | { readonly kind: 'none'; readonly mark: string }
  /** ✓, 是, 有, TRUE; ×, 否, FALSE. In a column of numbers × stands for "not applicable". */
  | { readonly kind: 'yesNo'; readonly yes: boolean; readonly mark: string }
  /** 已消除, 达标, 未完成 in the place of a figure. */
  | { readonly kind: 'stated'; readonly state: 'met' | 'unmet' | 'eliminated'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** `#REF!` and its kin. */
  | { readonly kind: 'error'; readonly code: string };

/** The number a reading stands for: none → 0, a ratio → pupils per teacher; null for everything that isn't one. */
export const numberOf = (reading: Reading): number | null => {
  if (reading.kind === 'number') return reading.value;
  if (reading.kind === 'none') return 0;
  return reading.kind === 'ratio' ? reading.perOne : null;
};

/** Whether a cell of a number column holds no figure without being wrong: blank, `/`, `—`, ×. */
export const isAbsent = (reading: Reading): boolean =>
  reading.kind === 'blank' || reading.kind === 'notApplicable' || (reading.kind === 'yesNo' && !reading.yes);
