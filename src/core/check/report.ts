/**
 * What a check answers: the one report that every door shows. Its JSON form is a stable contract for other
 * programs; keys may be added, never renamed or removed. Rows and columns in it are the sheet's own, 1-based.
 */
import type { FieldId } from '../fields/index.ts';
import type { AssessmentReport } from './assessment/report.ts';
import type { TableKind } from '../tables/index.ts';
import type { Comparator } from '../values/index.ts';
import type { Stage } from '../values/stage.ts';

export type Severity = 'logic' | 'experience' | 'standard' | 'target';
export type Status = 'met' | 'near' | 'unmet' | 'undecidable';

export interface IndicatorRow {
  /** Id of the indicator. */
  readonly id: string;
  /** Plan and id of the target the row is about. */
  readonly plan: string;
  readonly targetId: string;
  readonly name: string;
  readonly stage: Stage | null;
  readonly scope: string;
  /** In `unit`; null when undecidable. For a cap over classes or schools: the worst of them. */
  readonly value: number | null;
  readonly unit: string;
  readonly target: number | null;
  readonly targetHigh: number | null;
  readonly comparator: Comparator | null;
  readonly deadline: string;
  /** Whether the deadline has come by the autumn census of the run's year. */
  readonly due: boolean;
  readonly status: Status;
  /** Why it is undecidable, only a bound, or decided by rounding; null when there is nothing to add. */
  readonly reason: string | null;
  /** What is still to go, in `unit`; zero or negative: met by that margin. */
  readonly gap: number | null;
  /** Change a year needed to meet a target that isn't due yet, in `unit`; null when due, met or undecidable. */
  readonly pace: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Source cells, `[小学.xlsx]2024年小学!D5:D132`. */
  readonly cells: readonly string[];
  readonly clause: string;
  /** Which table the value comes from, and what was left out because another table says the same. */
  readonly source: string | null;
  /** Whether comparing rounded figures would turn the verdict. */
  readonly roundingDecides: boolean;
  readonly certainty: 'high' | 'medium' | 'low';
  readonly kind: string;
}

export interface Finding {
  /** Id of the rule or indicator that fails. */
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly sheet: string;
  /** `D17`, or a range where the fault is that of a whole column. */
  readonly cell: string;
  readonly school: string | null;
  readonly grade: string | null;
  readonly class: string | null;
  readonly field: FieldId | null;
  readonly received: string;
  readonly expected: string;
  readonly message: string;
  readonly howToFix: string;
  /** Document and clause the expectation comes from. */
  readonly origin: string;
  /** What the row is about where it is no school's: the indicator of a ledger, a township, a total. */
  readonly item?: string;
  /** The target behind it, `taikang-2023-2025/class-size-primary-2025`; null for a logic check. */
  readonly target: string | null;
  /** The value that would repair the cell, as the sheet would show it; only where a rule leaves no other. */
  readonly repair?: number;
  /** The cells of the sums that this value sets right. */
  readonly repairs?: readonly string[];
  /** The explanation that covers it; such a finding is told and doesn't count. */
  readonly waived?: Explanation;
  /** An explanation that no longer covers it, because the value has changed. */
  readonly lapsed?: Explanation & { readonly value: string };
}

/** Why a finding may stand, who says so and since when. */
export interface Explanation {
  readonly reason: string;
  readonly author: string;
  /** `2024-09-20`. */
  readonly date: string;
}

/** What became of an explanation: `unused` ones explain nothing that is found any more. */
export interface WaiverReport extends Explanation {
  readonly rule: string;
  readonly school: string | null;
  readonly grade: string | null;
  readonly class: string | null;
  readonly field: string | null;
  readonly item: string | null;
  readonly value: string;
  readonly state: 'applied' | 'lapsed' | 'unused' | 'refused';
  /** The value found now, for a lapsed one. */
  readonly now: string | null;
}

/** The same fault over many rows of a sheet, told as one. Rows are the sheet's own, 1-based. */
export interface FindingGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

export interface TableReport {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly title: string;
  readonly stage: Stage | null;
  readonly censusYear: number | null;
  readonly headerRows: readonly [number, number];
  readonly dataRows: readonly [number, number];
  readonly subtotalRows: readonly number[];
  readonly totalRows: readonly number[];
  /** Column letter → field. */
  readonly columns: Readonly<Record<string, FieldId>>;
  /** Column letter → how sure the match is and what it matched. */
  readonly matches: Readonly<Record<string, { confidence: number; matched: string; header: string }>>;
  readonly confidence: number;
  /** Whether its figures were used, and if not why (another year, another table says the same). */
  readonly used: boolean;
  readonly remarks: readonly string[];
}

export interface NotRun {
  readonly rule: string;
  readonly why: string;
}

export interface FileReport {
  readonly file: string;
  readonly tables: readonly TableReport[];
  readonly findings: readonly Finding[];
  /** Rules and severities with the findings they have on each sheet, in order of first row. */
  readonly groups?: readonly FindingGroup[];
  readonly notRun: readonly NotRun[];
  /** Set when the file could not be read: what was found and what to do. */
  readonly error: string | null;
}

export interface SchoolId {
  readonly name: string;
  /** Empty where the tables have none. */
  readonly code: string;
}

/** How this year's schools and last year's were held against each other. */
export interface YearsReport {
  /** The census before. */
  readonly year: number;
  /** The files its tables stand in. */
  readonly files: readonly string[];
  readonly matched: number;
  /** Matched although the names differ, and by what. */
  readonly renamed: readonly { readonly now: SchoolId; readonly then: SchoolId; readonly by: string }[];
  /** To be confirmed by a person; not compared until then. */
  readonly doubtful: readonly { readonly now: SchoolId; readonly candidates: readonly SchoolId[] }[];
  readonly appeared: readonly SchoolId[];
  readonly vanished: readonly SchoolId[];
  /** Schools of last year that went into one of this year, by a person's word; they are compared together. */
  readonly merged?: readonly { readonly now: SchoolId; readonly then: SchoolId }[];
  /** Vanished schools with those that may have taken them in: to be confirmed by a person. */
  readonly maybeMerged?: readonly { readonly then: SchoolId; readonly candidates: readonly SchoolId[] }[];
}

export interface CheckReport {
  readonly version: 1;
  readonly plan: string;
  readonly planName: string;
  readonly year: number;
  readonly indicators: readonly IndicatorRow[];
  readonly files: readonly FileReport[];
  /** The national assessments, where the plan points to them and the tables have data for them. */
  readonly assessment?: AssessmentReport;
  /** This year's schools beside last year's, where the run has tables of both. */
  readonly years?: YearsReport;
  /** Explanations given with the run, and what became of them. */
  readonly waivers?: readonly WaiverReport[];
}
