/** The words of filling: a form, what is proposed for its cells, what a person decided, what is written. */
import type { FieldId, SchoolType as NamedSchoolType } from '../fields/index.ts';
import type { Message } from '../messages/index.ts';
import type { AgeGroup } from '../tables/records/identity.ts';
import type { RowSpan } from '../tables/index.ts';
import type { Scalar, Workbook } from '../values/index.ts';
import type { Stage } from '../values/stage.ts';

/** One cell of the form. Row and column are zero-based; `address` is what the user reads. */
export interface FormPlace {
  readonly sheet: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
}

/**
 * `input` is for us to fill; `computed` holds a formula or is the form's own sum; `locked` may not be written;
 * `given` already holds a value that isn't ours to change; `label` names.
 */
export type CellRole = 'input' | 'computed' | 'locked' | 'given' | 'label';

/** Why a cell is computed: it holds a formula, or a 合计 / 小计 that the form marks as its own (locked, coloured). */
export type ComputedBy = 'formula' | 'convention';

export interface FormCell extends FormPlace {
  readonly role: CellRole;
  /** Labels from the outermost group to the row's own: 小学 / 其中:女. */
  readonly rowPath: readonly string[];
  /** Header labels from top to bottom. */
  readonly columnPath: readonly string[];
  /** The unit the form wants, as printed: in the label, the heading, a unit column, else the form's own; null if none. */
  readonly unit: string | null;
  /** Where the unit is printed: beside the cell's own labels, or in the one line for the whole sheet. */
  readonly unitFrom: 'label' | 'sheet' | null;
  readonly formula: string | null;
  readonly computedBy: ComputedBy | null;
  /** 合计 or 小计 of the row or column: checked against its parts. */
  readonly total: boolean;
  /** In a hidden row, column or sheet. */
  readonly hidden: boolean;
  /** What stands in the cell now. */
  readonly value: Scalar;
  /** Its number format, where one is known: `0.00%` takes a share as a fraction of 1. */
  readonly format: string | null;
  /** Which table of the sheet it belongs to, an index into `FormSheet.tables`. */
  readonly table: number;
}

/** One grid of a sheet with its own header. */
export interface FormTable {
  readonly header: RowSpan;
  readonly codeRow: number | null;
  readonly rows: RowSpan;
  /** Columns of labels, row codes and units. */
  readonly stub: readonly number[];
  readonly title: string;
  readonly units: readonly string[];
  /** `plan` where rows are indicators with target and actual columns. */
  readonly kind: 'grid' | 'bands' | 'plan' | 'pairs';
}

export interface FormSheet {
  readonly name: string;
  readonly title: string;
  readonly stage: Stage | null;
  /** Units of the unit line, as printed. */
  readonly units: readonly string[];
  /** The autumn census the form asks for, with the words that say so. */
  readonly census: { readonly year: number; readonly source: string } | null;
  readonly visible: boolean;
  readonly protected: boolean;
  /** One-based numbers and letters, as a user reads them. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
  readonly tables: readonly FormTable[];
}

export interface Form {
  readonly file: string;
  /** The workbook it was read from, as it was. */
  readonly workbook: Workbook;
  readonly sheets: readonly FormSheet[];
  /** Every cell of every table, sheet by sheet, row by row. */
  readonly cells: readonly FormCell[];
  /** What a person should know: hidden parts, protection, nothing recognised. */
  readonly remarks: readonly Message[];
}

/** How the figure comes about. `given` is a figure a person typed. */
export type Aggregation =
  | 'sum'
  | 'count'
  | 'classes'
  | 'share'
  | 'perUnit'
  | 'indicator'
  | 'target'
  | 'base'
  | 'stated'
  | 'total'
  | 'text';

/** A size band, classes or schools: both ends inclusive, null for open. */
export interface SizeBand {
  readonly low: number | null;
  readonly high: number | null;
}

/** What is counted; a part that is missing doesn't narrow. Plain data: it is stored in recipes. */
export interface Filter {
  readonly stage?: Stage;
  readonly schoolType?:
    | NamedSchoolType
    | 'primaryOnly'
    | 'kindergarten'
    | 'primary'
    | 'junior'
    | 'senior'
    | 'special'
    | 'vocational';
  readonly area?: 'urban' | 'town' | 'rural';
  readonly band?: SizeBand;
  readonly grade?: number;
  readonly ageGroup?: AgeGroup;
  readonly sponsor?: 'public' | 'private';
  readonly inclusive?: boolean;
  /** One school or township by name. */
  readonly school?: string;
  readonly township?: string;
}

/** A quantity in words a recipe can keep: no cell, no row, nothing of this year's workbook. */
export interface FillQuantity {
  readonly aggregation: Aggregation;
  /** The field summed, or of which classes or schools are counted; null where an indicator or label says it all. */
  readonly field: FieldId | null;
  readonly filter: Filter;
  /** For `share` and `perUnit`: what it is relative to. */
  readonly of?: { readonly field: FieldId; readonly filter: Filter };
  /** For `indicator`, `target`, `base`, and for what a ledger states by name. */
  readonly indicator?: string;
  /** The ledger's or plan's own name of it, where no indicator has it. */
  readonly name?: string;
  /** Years from the form's census: −1 is the autumn before. */
  readonly yearOffset?: number;
}

/** Where a figure comes from: a block of cells in a source sheet. */
export interface CellReference {
  readonly file: string;
  readonly sheet: string;
  /** `D5` or `D5:D132`; blocks hold only cells that count. */
  readonly address: string;
}

export interface Candidate {
  /** Stable within the cell; what a decision names. */
  readonly id: string;
  readonly quantity: FillQuantity;
  /** In the unit of the form, unrounded; null where the source can't tell. */
  readonly value: number | string | null;
  /** Bounds where the source only bounds it. */
  readonly bounds: { readonly low: number; readonly high: number | null } | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: Message;
  readonly sources: readonly CellReference[];
  /** How one would take it from the source by a formula over `sources`; null where no simple formula gives it. */
  readonly formula: FormulaPlan | null;
}

/** A figure as a formula: terms added up, over a divisor, times a factor. */
export interface FormulaPlan {
  readonly operation: 'sum' | 'count' | 'ratio';
  readonly numerator: readonly CellReference[];
  readonly denominator: readonly CellReference[];
  /** What the result is multiplied with to be in the form's unit. */
  readonly factor: number;
}

/**
 * `proposed`: sure enough to write. `doubtful`: a person has to say. `missing`: the label is clear and the source has
 * nothing on it. `untouched`: nothing matches the label, or the cell isn't ours.
 */
export type ProposalState = 'proposed' | 'doubtful' | 'missing' | 'untouched';

export interface CellProposal {
  readonly cell: FormCell;
  readonly state: ProposalState;
  readonly confidence: number;
  readonly reason: Message;
  /** What would be written; null unless proposed. In the form's unit. */
  readonly value: number | string | null;
  readonly quantity: FillQuantity | null;
  /** Best first. For `proposed` the first is the one proposed. */
  readonly candidates: readonly Candidate[];
  readonly sources: readonly CellReference[];
  /** Whether a recipe said so, or the matching. */
  readonly by: 'matching' | 'recipe';
}

export interface FillProposal {
  readonly form: string;
  readonly censusYear: number;
  /** One for every input cell of the form, in its order. */
  readonly cells: readonly CellProposal[];
  /** Entries of the recipe that found no cell any more, and other things to say. */
  readonly remarks: readonly Message[];
}

/** What a person decided about one cell. */
export type Decision =
  | { readonly kind: 'accept'; readonly candidate: string }
  | { readonly kind: 'value'; readonly value: number | string }
  | { readonly kind: 'skip' };

/** By `cellId` (`sheet!A1`). */
export type Decisions = Readonly<Record<string, Decision>>;

export interface FillWrite {
  readonly sheet: string;
  readonly address: string;
  readonly value: number | string;
  /** With its leading `=`. */
  readonly formula?: string;
}

/** A form cell's key in decisions: `小学!C7`. */
export const cellId = ({ sheet, address }: Pick<FormPlace, 'sheet' | 'address'>): string =>
  `${sheet}!${address}`;
