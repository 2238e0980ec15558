/** A function as declared data: what the runner, functions.json, the help page and the README are made from. */
import type { Entry } from '../../core/messages/index.ts';
import type { Pack } from '../../core/plans/schema.ts';
import type { Reading } from '../../core/values/reading.ts';
import type { Input } from './cells.ts';

/** A figure whose unit the indicator decides: 0.85, 85 or 85% for a share, 1:19 for a ratio. */
export interface Figure {
  readonly reading: Reading;
  /** What the other figures of its range show about shares: 85 beside it means that 0.9 is 0.9 %. */
  readonly scale: 'percent' | 'fraction' | 'unknown';
  /** The cell itself, for messages. */
  readonly input: Input;
}

/**
 * Kinds of one cell, asked for each cell of a range: `number` · `share` (a fraction, however written) · `year` ·
 * `text` · `flag` · `figure` · `row` (the cells of one row). Kinds of a whole range: `numbers` · `texts` · `plan`.
 */
interface ValueOfKind {
  readonly number: number;
  readonly share: number;
  readonly year: number;
  readonly text: string;
  readonly flag: boolean;
  readonly figure: Figure;
  readonly row: readonly (number | null)[];
  readonly numbers: readonly (number | null)[];
  readonly texts: readonly string[];
  readonly plan: Pack;
}
export type Kind = keyof ValueOfKind;

export interface Parameter {
  /** ASCII, as functions.json (en) shows it. */
  readonly name: string;
  /** As the Chinese functions.json shows it. */
  readonly zh: string;
  readonly kind: Kind;
  readonly description: Entry;
  readonly optional?: true;
  /** A blank cell leaves the argument out instead of making the answer blank. */
  readonly blankOmits?: true;
  /** ≤45, 85%以上 and the like count as their number. */
  readonly bounds?: true;
  /** The unit that a cell may carry: 45人. */
  readonly unit?: string;
  /** For `row`: how many cells a row has. */
  readonly width?: number;
}

type ValueOf<P extends Parameter> = P['kind'] extends 'plan'
  ? Pack
  : P extends { optional: true } | { blankOmits: true }
    ? ValueOfKind[P['kind']] | null
    : ValueOfKind[P['kind']];

export type Values<Ps extends readonly Parameter[]> = {
  readonly [P in Ps[number] as P['name']]: ValueOf<P>;
};

export type Cell = number | string | boolean;

export const FAMILIES = [
  'classSize',
  'schoolSize',
  'targets',
  'trend',
  'balance',
  'staffing',
  'shares',
  'cleaning',
] as const;
export type Family = (typeof FAMILIES)[number];

export interface Example {
  /** Literal arguments: a cell, a range as rows, null for one left out. */
  readonly args: readonly (Cell | null | readonly (readonly (Cell | null)[])[])[];
  /** The answer: one cell, or rows; an error value as its code. */
  readonly answer: Cell | readonly (readonly Cell[])[];
}

interface Declared {
  /** Id and name in Excel; permanent. */
  readonly name: string;
  readonly family: Family;
  readonly description: Entry;
  readonly result: {
    /** `each`: a cell for each cell · `row`: a row for each cell of a column · `table`: a list of its own. */
    readonly kind: 'each' | 'row' | 'table';
    readonly type: 'number' | 'string' | 'boolean' | 'any';
    readonly description: Entry;
  };
  /** The same in plain Excel formulas, for offices without the add-in; null where there is none. */
  readonly native: { readonly formula: string; readonly note: Entry } | null;
  /** The document the sum or its standard comes from. */
  readonly origin: Entry;
  readonly examples: readonly Example[];
}

type Answer = Cell | readonly Cell[] | readonly (readonly Cell[])[];

export interface FunctionRecord extends Declared {
  readonly parameters: readonly Parameter[];
  /** Pure; the values are read and checked by the runner. Throws only FunctionFault. */
  readonly compute: (values: Readonly<Record<string, unknown>>) => Answer;
}

interface Spec<Ps extends readonly Parameter[]> extends Declared {
  readonly parameters: Ps;
  readonly compute: (values: Values<Ps>) => Answer;
}

/** Declares a function; the types of its values follow from its parameters. */
export const define = <const Ps extends readonly Parameter[]>(spec: Spec<Ps>): FunctionRecord => ({
  ...spec,
  // The runner builds the values from these very parameters.
  compute: (values) => spec.compute(values as Values<Ps>),
});
