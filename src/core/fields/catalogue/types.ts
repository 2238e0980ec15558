/** What a field of the catalogue is. `number` is its entry in the handbook's list; 0 marks a field of our own. */
export type FieldKind =
  'text' | 'code' | 'count' | 'area' | 'money' | 'share' | 'ratio' | 'yesNo' | 'year' | 'name' | 'other';

export type FieldGroup = 'identity' | 'classes' | 'staff' | 'premises' | 'ledger';

export interface FieldRow<Id extends string = string> {
  readonly id: Id;
  /** 1 to 115 as in the handbook, 0 for a field the handbook lacks. */
  readonly number: number;
  readonly term: string;
  readonly english: string;
  readonly kind: FieldKind;
  /** The canonical unit values are kept in; empty for text. The printed unit of a header comes with its match. */
  readonly unit: string;
  /** What it is a 其中 of: `pupil_count` for `female_pupil_count`. */
  readonly parent?: string;
  /** Personal data: recognised so that it can be left alone. */
  readonly personal?: true;
}

/** One row of the catalogue, short enough to be read as a table. */
export const row = <const Id extends string>(
  id: Id,
  number: number,
  term: string,
  english: string,
  kind: FieldKind,
  unit = '',
  parent?: string,
): FieldRow<Id> => ({ id, number, term, english, kind, unit, ...(parent !== undefined && { parent }) });
