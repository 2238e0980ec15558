/** What the pane asks its engine, and what it is answered: plain data, because both sit in different threads. */
import type { Explanation, FindingGroup, Severity, Status } from '../../core/check/report.ts';
import type { Waiver } from '../../core/check/waivers.ts';
import type { FieldGroup } from '../../core/fields/catalogue/types.ts';
import type { Lang } from '../../core/messages/index.ts';
import type { Pack, Target } from '../../core/plans/schema.ts';
import type { ColumnWord } from '../../core/tables/index.ts';
import type { SameSchool } from '../../core/tables/records/matchYears.ts';
import type { Area, Scalar, Sheet } from '../../core/values/workbook.ts';
import type { Part } from './parts/index.ts';

export type { ColumnWord, Lang, SameSchool, Severity, Status, Waiver };

export interface PlanItem {
  readonly id: string;
  readonly name: string;
  /** `2023—2025`; empty where the plan has no years. */
  readonly years: string;
  readonly lastYear: number | null;
  readonly targets: number;
  readonly document: string;
  readonly note: string | null;
}

export interface FieldItem {
  readonly id: string;
  readonly term: string;
  readonly group: FieldGroup;
}

/** A sheet without its rows, which follow in pieces: a large one must not hold up the page. */
export type SheetHead = Omit<Sheet, 'rows' | 'texts' | 'formulas' | 'formats'> & {
  readonly position: number;
};

/** Rows of a sheet from `firstRow` on, with what is shown in them where it differs. */
export interface SheetRows {
  readonly sheet: string;
  readonly firstRow: number;
  readonly rows: readonly (readonly Scalar[])[];
  readonly texts: readonly (readonly [number, string])[];
  readonly formats: readonly (readonly [number, string])[];
  readonly formulas?: readonly (readonly [number, string])[];
}

/** Cells that were edited, in place of what stood there. */
export interface SheetPatch {
  readonly sheet: string;
  readonly area: Area;
  readonly rows: readonly (readonly Scalar[])[];
}

/** What people said about the workbook; kept in its settings, so anything may stand there. */
export interface Given {
  readonly waivers: readonly Waiver[];
  readonly sameSchools: readonly SameSchool[];
  /** Sheets of last year: only compared with. */
  readonly lastYear: readonly string[];
}

/** What people told the national assessments, as the workbook's settings hold it; the engine judges what makes sense. */
export interface Recorded {
  /** Verdicts on what no table says. */
  readonly checklist: unknown;
  /** Readings of the rules. */
  readonly balance: unknown;
}

export interface CheckOrder {
  readonly plan: string;
  /** null: the year most tables speak of, else `fallbackYear`. */
  readonly year: number | null;
  readonly fallbackYear: number;
  readonly words: readonly ColumnWord[];
  readonly given?: Given;
  readonly recorded?: Recorded;
}

export interface ColumnView {
  readonly letter: string;
  readonly index: number;
  readonly header: string;
  /** The field it was taken for; null where it isn't used. */
  readonly field: string | null;
  readonly term: string;
  readonly confidence: number;
  /** Likely fields, best first. */
  readonly candidates: readonly string[];
  /** Used, but to be confirmed; or not used because it can't be told apart. */
  readonly doubtful: boolean;
  /** A person said so. */
  readonly corrected: boolean;
}

export interface TableView {
  readonly sheet: string;
  readonly kind: string;
  readonly recognised: boolean;
  readonly title: string;
  readonly stage: string;
  readonly year: number | null;
  readonly headerRows: string;
  readonly dataRows: string;
  readonly rowCount: number;
  readonly used: boolean;
  readonly confidence: number;
  readonly remarks: readonly string[];
  readonly columns: readonly ColumnView[];
  /** The cells of table and header: where to jump to. */
  readonly cells: string;
}

export interface FindingView {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly place: string;
  readonly school: string;
  readonly received: string;
  readonly expected: string;
  readonly message: string;
  readonly howToFix: string;
  readonly origin: string;
  /** What an explanation would be kept under; null for findings that can't be explained. */
  readonly about: Pick<Waiver, 'school' | 'grade' | 'class' | 'field' | 'item'> | null;
  /** An explanation that the value has outlived. */
  readonly lapsed: (Explanation & { readonly value: string }) | null;
  /** The one value that would repair the cell; null where it can't be told. */
  readonly repair: number | null;
  /** The cells of the sums that the repair sets right. */
  readonly repairs: readonly string[];
}

export interface CellPlace {
  readonly sheet: string;
  readonly cells: string;
}

export interface IndicatorView {
  readonly key: string;
  readonly name: string;
  readonly stage: string;
  readonly scope: string;
  readonly status: Status;
  readonly due: boolean;
  readonly deadline: string;
  /** Without a deadline: it holds all the time. */
  readonly ongoing: boolean;
  readonly value: string;
  readonly target: string;
  /** With its sign and unit; empty where there is none. */
  readonly gap: string;
  readonly pace: string;
  /** How far from its target in % of it: what rows are sorted by. null: can't be told. */
  readonly distance: number | null;
  readonly bar: Bar | null;
  readonly numerator: string;
  readonly denominator: string;
  readonly cells: readonly CellPlace[];
  readonly moreCells: number;
  readonly clause: string;
  readonly source: string;
  readonly remarks: readonly string[];
  readonly plan: string;
}

/** A bullet bar: everything in % of its length. */
export interface Bar {
  readonly value: number;
  readonly target: number;
  /** The part of the bar that meets the target. */
  readonly goodFrom: number;
  readonly goodTo: number;
}

export interface NotRunView {
  readonly rule: string;
  readonly why: string;
  readonly items: readonly string[];
}

export interface PersonalColumn {
  readonly sheet: string;
  readonly letter: string;
  readonly header: string;
  readonly count: number;
}

export interface Summary {
  readonly plan: string;
  readonly planName: string;
  readonly year: number;
  /** Census years the tables speak of, the commonest first. */
  readonly tableYears: readonly number[];
  readonly file: string;
  readonly error: string | null;
  readonly next: string;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly severities: Readonly<Record<Severity, number>>;
  readonly ruleNames: Readonly<Record<string, string>>;
  /** Rows that the findings of one rule stand in, sheet by sheet. */
  readonly groups: readonly FindingGroup[];
  /** Findings that are explained, and don't count. */
  readonly explained: number;
  readonly tables: readonly TableView[];
  readonly notRun: readonly NotRunView[];
  readonly personal: readonly PersonalColumn[];
  /** Words on columns that are no longer there. */
  readonly lapsed: readonly ColumnWord[];
}

/** A list as a change to the one before: old positions, or -1 - n for the nth new item. */
export interface ListChange<T> {
  readonly order: readonly number[];
  readonly items: readonly T[];
}

export interface CheckAnswer {
  readonly summary: Summary;
  /** By severity and rule, so that a group stands together. */
  readonly findings: ListChange<FindingView>;
  readonly indicators: ListChange<IndicatorView>;
  readonly milliseconds: number;
}

export interface TargetView {
  readonly id: string;
  readonly name: string;
  readonly stage: string;
  readonly scope: string;
  readonly goal: string;
  readonly deadline: string;
  readonly clause: string;
  readonly document: string;
  readonly note: string;
  readonly certainty: Target['certainty'];
  readonly qualitative: boolean;
  /** Everything a search looks through, in one spelling. */
  readonly words: string;
}

export interface OwnPlanSource {
  readonly name: string;
  /** A sheet of the open workbook, or a file's bytes. */
  readonly sheet?: string;
  readonly bytes?: Uint8Array;
}

export interface OwnPlanAnswer {
  readonly plan: PlanItem;
  readonly pack: Pack;
  readonly remarks: readonly string[];
}

export type Progress = (done: number, total: number) => void;

/** The engine as the pane calls it. Everything it throws is a text for the user. */
export interface EngineApi {
  start(lang: Lang): { readonly plans: readonly PlanItem[]; readonly fields: readonly FieldItem[] };
  /** Forgets what it held; sheets and rows follow. */
  openBook(file: string): void;
  putSheet(head: SheetHead): void;
  putRows(rows: SheetRows): void;
  patch(patch: SheetPatch): void;
  /** A workbook of last year beside the open one, sheets and rows follow; null for none. */
  openReference(file: string | null): void;
  putReferenceSheet(head: SheetHead): void;
  putReferenceRows(rows: SheetRows): void;
  /** Sheets that are no longer there. */
  keepSheets(names: readonly string[]): void;
  check(order: CheckOrder): CheckAnswer;
  targets(plan: string): readonly TargetView[];
  readOwnPlan(source: OwnPlanSource): OwnPlanAnswer;
  useOwnPlan(pack: unknown): PlanItem;
}

export type Ask = keyof EngineApi;

/** Something asked of the engine itself, or of one of its parts. */
export type Request =
  | { readonly id: number; readonly ask: Ask; readonly args: Parameters<EngineApi[Ask]> }
  | { readonly id: number; readonly part: Part; readonly ask: string; readonly args: readonly unknown[] };

export type Reply =
  { readonly id: number; readonly answer: unknown } | { readonly id: number; readonly fault: string };
