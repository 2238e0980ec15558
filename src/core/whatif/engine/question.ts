/** What a what-if question is: declared inputs and answers, one pure sum, and the same sum as spreadsheet formulas. */
import type { FieldId } from '../../fields/index.ts';
import type { Entry, Message } from '../../messages/index.ts';
import type { CellRef, Facts } from '../../tables/index.ts';
import type { Draft } from './draft.ts';

export type Cell = number | string;
export type Row = Readonly<Record<string, Cell>>;
export type Value = number | string | readonly number[] | readonly Row[];
/** Complete inputs by key. */
export type Values = Readonly<Record<string, Value>>;

interface Named {
  readonly key: string;
  readonly name: Entry;
}

/** Lowest and highest value that makes sense; null: open. */
export type Range = readonly [low: number | null, high: number | null];

export interface NumberSpec extends Named {
  readonly kind: 'number';
  readonly unit: string;
  readonly range: Range;
  readonly whole?: boolean;
  /** A share: 0.5, 50 and 50% all mean 50 %. */
  readonly share?: boolean;
  /** The field of checked tables it is filled from. */
  readonly from?: FieldId;
}

export interface NumberInput extends NumberSpec {
  /** Missing: must be given. Thresholds come from the national pack or the definitions by stage and census year. */
  readonly default?: number | ((given: Values, year: number) => number | null);
}

export interface ListInput extends Named {
  readonly kind: 'list';
  readonly unit: string;
  readonly range: Range;
  readonly default?: readonly number[] | ((given: Values, year: number) => readonly number[] | null);
}

export interface ChoiceInput extends Named {
  readonly kind: 'choice';
  readonly options: readonly { readonly value: string; readonly name: Entry }[];
  readonly default?: string;
}

export interface TextInput extends Named {
  readonly kind: 'text';
  readonly default?: string;
}

export interface TextColumn extends Named {
  readonly kind: 'text';
  readonly default?: string;
}
export type ColumnSpec = (NumberSpec & { readonly default?: number }) | TextColumn;

export interface TableInput extends Named {
  readonly kind: 'table';
  readonly columns: readonly ColumnSpec[];
  readonly default?: readonly Row[] | ((given: Values, year: number) => readonly Row[] | null);
}

export type InputSpec = NumberInput | ListInput | ChoiceInput | TextInput | TableInput;

type RowOf<C extends readonly ColumnSpec[]> = {
  readonly [K in C[number] as K['key']]: K extends { kind: 'number' } ? number : string;
};
type ValueOf<S> = S extends { kind: 'number' }
  ? number
  : S extends { kind: 'list' }
    ? readonly number[]
    : S extends { kind: 'choice'; options: readonly { value: infer V }[] }
      ? V
      : S extends { kind: 'text' }
        ? string
        : S extends { kind: 'table'; columns: infer C extends readonly ColumnSpec[] }
          ? readonly RowOf<C>[]
          : never;
/** The complete inputs of a question, typed by its declarations. */
export type InputsOf<S extends readonly InputSpec[]> = {
  readonly [K in S[number] as K['key']]: ValueOf<K>;
};

export interface AnswerSpec extends Named {
  readonly unit: string;
}

/** Columns that the answer adds beside an input table, or a table of its own (then it has a name). */
export interface ResultTable {
  readonly table: string;
  readonly name?: Entry;
  readonly columns: readonly AnswerSpec[];
}

/** A figure, words, or null where there is no figure. */
export type AnswerCell = number | string | Message | null;

export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

export interface Solved<K extends string = string> {
  readonly values: Readonly<Record<K, AnswerCell>>;
  /** By table and column, one entry a row. */
  readonly tables?: Readonly<Record<string, Readonly<Record<string, readonly AnswerCell[]>>>>;
  /** Where an answer's unit depends on the inputs. */
  readonly units?: Readonly<Partial<Record<K, string>>>;
  /** Where the inputs only bound an answer. */
  readonly bounds?: Readonly<Partial<Record<K, Bounds>>>;
  readonly assumptions: readonly Message[];
}

/** Which inputs are forecasts (`pupils`, `grades.pupils`), and which answers to watch while they move. */
export interface SensitivitySpec {
  readonly inputs: readonly string[];
  readonly answers: readonly string[];
}

export interface Filled {
  readonly value: Value;
  /** The cells it was read from. */
  readonly cells: readonly CellRef[];
  /** Schools, grades or classes that lack a figure and aren't in the value: the answer doesn't speak of them. */
  readonly leftOut: readonly string[];
  /** What the tables don't state and was left blank, and how figures were put together. */
  readonly remarks?: readonly Message[];
}
/** Why the checked tables don't give an input. */
export interface Unfilled {
  readonly why: Message;
}
/** Inputs that the checked tables give, by key, or why they don't. */
export type Prefilled = Readonly<Record<string, Filled | Unfilled>>;

/** Only what the tables do give. */
export const filledIn = (prefilled: Prefilled): Readonly<Record<string, Filled>> =>
  Object.fromEntries(
    Object.entries(prefilled).flatMap(([key, one]) => ('value' in one ? [[key, one] as const] : [])),
  );

export interface Question {
  readonly id: string;
  readonly number: `E${number}`;
  readonly name: Entry;
  /** Words a person would search it by. */
  readonly words: readonly string[];
  readonly inputs: readonly InputSpec[];
  readonly answers: readonly AnswerSpec[];
  readonly results: readonly ResultTable[];
  readonly sensitivity: SensitivitySpec | null;
  /** What contradicts itself in complete inputs; null when nothing does. */
  readonly check: (inputs: Values) => Message | null;
  readonly prefill: (facts: Facts, given: Values) => Prefilled;
  /** Names in the checked tables that a text input can be filled with, by key. */
  readonly suggest: (facts: Facts, given: Values) => Readonly<Record<string, readonly string[]>>;
  /** Pure; needs complete inputs (see `complete`). */
  readonly solve: (inputs: Values) => Solved;
  readonly formulas: (inputs: Values) => Draft;
}

interface Declared<I extends readonly InputSpec[], A extends readonly AnswerSpec[]> {
  readonly id: string;
  readonly number: `E${number}`;
  readonly name: Entry;
  readonly words: readonly string[];
  readonly inputs: I;
  readonly answers: A;
  readonly results?: readonly ResultTable[];
  readonly sensitivity?: SensitivitySpec;
  readonly check?: (inputs: InputsOf<I>) => Message | null;
  readonly prefill?: (facts: Facts, given: Values) => Prefilled;
  readonly suggest?: Question['suggest'];
  readonly solve: (inputs: InputsOf<I>) => Solved<A[number]['key']>;
  readonly formulas: (inputs: InputsOf<I>) => Draft<A[number]['key']>;
}

/** Declares a question; its sum and formulas see inputs typed by the declarations. */
export const defineQuestion = <const I extends readonly InputSpec[], const A extends readonly AnswerSpec[]>({
  results = [],
  sensitivity,
  check,
  prefill,
  suggest,
  solve,
  formulas,
  ...rest
}: Declared<I, A>): Question => ({
  ...rest,
  results,
  sensitivity: sensitivity ?? null,
  // `complete` has brought the values into the declared shape.
  check: (inputs) => check?.(inputs as InputsOf<I>) ?? null,
  prefill: prefill ?? (() => ({})),
  suggest: suggest ?? (() => ({})),
  solve: (inputs) => solve(inputs as InputsOf<I>),
  formulas: (inputs) => formulas(inputs as InputsOf<I>),
});
