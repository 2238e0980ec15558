/** What an indicator is: a record that everything else (check, help, lists, template) is made from. */
import type { Entry, Message } from '../messages/index.ts';
import type { FieldId } from '../fields/index.ts';
import type { CellRef } from '../tables/records/figure.ts';
import type { Facts } from '../tables/records/facts.ts';
import type { Comparator } from '../values/index.ts';
import type { Stage } from '../values/stage.ts';

/** What is asked of an indicator: for whom, narrowed how, and against which bound. */
export interface Query {
  readonly stage: Stage | null;
  readonly scope: string;
  /** What narrows the indicator, from the target: `{ above: 55 }`, `{ pupilsFrom: 51, pupilsTo: 100 }`. */
  readonly parameters: Readonly<Record<string, number | string>>;
  /** The bound it is held against; null when only the value is wanted. */
  readonly bound: {
    readonly comparator: Comparator;
    readonly value: number;
    readonly valueHigh: number | null;
  } | null;
}

/** One class, school or band cell that an indicator looks at. */
export interface Item {
  readonly value: number;
  /** `atLeast`: the true value is this or more (only totals are known). */
  readonly known: 'exact' | 'atLeast';
  /** The most it can be, where the data say so (the upper end of a band); null when open. */
  readonly upTo?: number | null;
  readonly cell: CellRef;
  readonly school: string | null;
  readonly grade: string | null;
  readonly class: string | null;
  readonly field: FieldId | null;
  /** How many classes or schools the cell speaks of; 1 unless it is a band. */
  readonly count: number;
}

/** A cell that should have been looked at but can't be: text, an error, blank. */
export interface Doubt {
  readonly cell: CellRef;
  readonly school: string | null;
  readonly grade: string | null;
  readonly class: string | null;
  readonly field: FieldId | null;
  readonly received: string;
  /** What is wrong where the cell does hold a figure: it is implausible, or belongs to several sections. */
  readonly why?: Message;
}

export interface Amount {
  readonly kind: 'amount';
  readonly value: number;
  /** Bounds where the data only bound the value; both null when it is exact. */
  readonly low: number | null;
  readonly high: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly cells: readonly CellRef[];
  /** What the figure was computed from, for the user: class list, band table, totals … */
  readonly basis: Message;
  /** The single classes or schools counted, where each of them is a fault of its own. */
  readonly items: readonly Item[];
  readonly doubts: readonly Doubt[];
}

/** A limit that holds for each class or school by itself. */
export interface Each {
  readonly kind: 'each';
  readonly items: readonly Item[];
  readonly doubts: readonly Doubt[];
  readonly basis: Message;
}

export interface Undecidable {
  readonly kind: 'undecidable';
  readonly reason: Message;
  readonly cells: readonly CellRef[];
  readonly doubts: readonly Doubt[];
}

export type Answer = Amount | Each | Undecidable;

export interface Indicator {
  readonly id: string;
  readonly name: Entry;
  /** Other names under which plans and ledgers carry it. */
  readonly aliases: readonly string[];
  readonly unit: string;
  readonly direction: 'higher' | 'lower' | 'neutral';
  readonly level: 'class' | 'school' | 'county';
  /** How it is computed, for the user; with the document that defines it. */
  readonly definition: Entry;
  readonly origin: string;
  /** Fields it is computed from; empty for one that only a ledger gives. */
  readonly fields: readonly FieldId[];
  /** null for an indicator that no table gives, only a ledger. */
  readonly compute: ((facts: Facts, query: Query) => Answer) | null;
}

export const undecidable = (
  reason: Message,
  cells: readonly CellRef[] = [],
  doubts: readonly Doubt[] = [],
): Undecidable => ({ kind: 'undecidable', reason, cells, doubts });

/** An amount that the data give exactly, or between bounds. */
export const amount = (
  value: number,
  basis: Message,
  rest: Partial<Omit<Amount, 'kind' | 'value' | 'basis'>> = {},
): Amount => ({
  kind: 'amount',
  value,
  low: null,
  high: null,
  numerator: null,
  denominator: null,
  cells: [],
  items: [],
  doubts: [],
  ...rest,
  basis,
});
