/**
 * The formulas of a question before they have a place: `[limit]` an input, step or answer, `[grades.pupils]` a whole
 * column, and inside a table `[@pupils]` this row's cell, `[-pupils]` the row above, `[^pupils]` the column down to
 * this row. `say(code)` stands for a text in the sheet's language.
 */
import type { Entry, MessageCode } from '../../messages/index.ts';
import type { Cell } from './question.ts';

/** One formula for all rows (it begins with `=`), or a formula or constant for each row. */
export type Column = string | readonly Cell[];

/** A column that only serves the calculation needs a heading of its own. */
export interface HelperColumn {
  readonly name: Entry;
  readonly cells: Column;
}

export interface Step {
  readonly key: string;
  readonly name: Entry;
  readonly unit?: string;
  readonly formula: string;
}

export interface Draft<K extends string = string> {
  readonly steps?: readonly Step[];
  readonly tables?: Readonly<Record<string, Readonly<Record<string, Column | HelperColumn>>>>;
  /** Tables that only serve the calculation, by key. */
  readonly helperTables?: Readonly<Record<string, Entry>>;
  readonly answers: Readonly<Record<K, string>>;
}

/** A text constant in a formula. */
export const say = (code: MessageCode): string => `"«${code}»"`;

/** Rounds up to whole units without the noise of floating-point arithmetic, as `wholeUp` does. */
export const up = (expression: string): string => `ROUNDUP(ROUND(${expression},6),0)`;

/** At least zero. */
export const positive = (expression: string): string => `MAX(0,${expression})`;
