/** What the view 填报 is answered: the form in its own shape, and every cell with what is proposed for it. */
import type { Decisions, ProposalState } from '../../../../core/fill/index.ts';
import type { Scalar } from '../../../../core/values/workbook.ts';
import type { Lang, Severity } from '../../protocol.ts';

export type { Decision, Decisions, ProposalState } from '../../../../core/fill/index.ts';

export type SheetUse = 'form' | 'data' | 'none';

/** What a sheet of the open workbook looks like: to be filled in, to be filled from, or neither. */
export interface SheetSort {
  readonly name: string;
  readonly use: SheetUse;
  /** Blank cells that a form would want filled in. */
  readonly inputs: number;
  /** Tables that are read as data, in words: 学校名单, 班级名单. */
  readonly tables: readonly string[];
  /** The census its tables name. */
  readonly year: number | null;
  readonly hidden: boolean;
}

export interface FillOrder {
  readonly lang: Lang;
  readonly forms: readonly string[];
  /** Sheets of the open workbook to fill from. */
  readonly data: readonly string[];
  /** Files to fill from, by the name they were handed over with. */
  readonly files: readonly string[];
  /** null: the form's, else the newest of the data. */
  readonly year: number | null;
  readonly plan: string;
  /** The pack of a plan of the user's own, as the workbook keeps it. */
  readonly ownPlan: unknown;
  /** A recipe's text; null for none. */
  readonly recipe: string | null;
  /** Whether figures that stand in open cells are replaced. */
  readonly replace: boolean;
}

export interface SourceView {
  /** `小学!D5:D132`, with the file's name where it lies in another one. */
  readonly label: string;
  readonly sheet: string;
  readonly cells: string;
  /** In the open workbook: there is somewhere to jump to. */
  readonly here: boolean;
}

export interface CandidateView {
  readonly id: string;
  readonly what: string;
  /** As the form would show it; empty where the source can't tell. */
  readonly shown: string;
  readonly reason: string;
  /** Per cent. */
  readonly confidence: number;
  readonly sources: readonly SourceView[];
  readonly moreSources: number;
  readonly formula: boolean;
}

export interface CellView {
  readonly id: string;
  readonly sheet: string;
  readonly address: string;
  readonly row: string;
  readonly column: string;
  readonly unit: string;
  readonly state: ProposalState;
  readonly byRecipe: boolean;
  /** The quantity in words; empty where none is known. */
  readonly what: string;
  readonly reason: string;
  /** The figure proposed, as the form would show it. */
  readonly shown: string;
  /** Shares are typed as the form takes them: 0.85 where the format makes 85% of it. */
  readonly percent: boolean;
  readonly candidates: readonly CandidateView[];
}

export type GridKind = 'head' | 'label' | 'text' | 'computed' | 'given' | 'locked' | 'input';

export interface GridCell {
  readonly kind: GridKind;
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  /** Column letters and row number, `C7`. */
  readonly address: string;
  /** Of cells to be filled in and of computed ones: their key in decisions. */
  readonly id: string | null;
  readonly row: number;
  readonly column: number;
}

export interface GridView {
  readonly sheet: string;
  readonly title: string;
  readonly hidden: boolean;
  /** The column of labels that stays in view; −1 for none. */
  readonly sticky: number;
  /** Row by row, without what merged cells cover. */
  readonly rows: readonly (readonly GridCell[])[];
}

export interface FillView {
  readonly form: string;
  readonly year: number;
  readonly yearFrom: 'chosen' | 'form' | 'data' | 'none';
  /** The words of the form that name the year. */
  readonly yearWords: string;
  readonly tableYears: readonly number[];
  readonly cells: readonly CellView[];
  readonly grids: readonly GridView[];
  readonly remarks: readonly string[];
  /** Open cells that hold a figure already and are left alone. */
  readonly standing: number;
  /** How many cells a recipe has decided; null where none was used. */
  readonly byRecipe: number | null;
  readonly recipeProblems: readonly string[];
}

export interface FillFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly howToFix: string;
}

/** The form as it would be with these decisions. */
export interface Weighed {
  readonly cells: number;
  readonly formulas: number;
  readonly findings: readonly FillFinding[];
  /** What the form's own formulas would come to, by key. */
  readonly computed: Readonly<Record<string, string>>;
}

export interface FormCellEntry {
  readonly sheet: string;
  readonly address: string;
  readonly value: number | string;
  readonly formula?: string;
  readonly before: Scalar;
}

export interface Difference {
  readonly why: 'sum' | 'written' | 'error';
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly received: string;
  readonly expected: string;
}

/** The form as Excel shows it after the filling. */
export interface Reread {
  /** Own sums that were compared. */
  readonly sums: number;
  readonly differences: readonly Difference[];
  readonly findings: readonly FillFinding[];
}

export interface Decided {
  readonly lang: Lang;
  readonly decisions: Decisions;
  readonly as: 'values' | 'formulas';
}
