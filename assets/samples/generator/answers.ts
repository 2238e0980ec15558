/** The shape of answers.json: what a correct check of the samples must say. */
export type Kind = 'school_list' | 'class_list' | 'band_table' | 'official_form' | 'plan_ledger';

export interface TableAnswer {
  readonly sheet: string;
  readonly kind: Kind;
  /** Other kinds that would be just as right. */
  readonly kindAlso?: readonly Kind[];
  /** First and last header row, without title lines and without the code row. */
  readonly headerRows: readonly [number, number];
  /** The 甲 / 乙 / 1 / 2 row under the header. */
  readonly codeRow?: number;
  /** First and last of the data, subtotal and total rows. */
  readonly dataRows: readonly [number, number];
  readonly subtotalRows: readonly number[];
  readonly totalRows: readonly number[];
  /** Column letter → field. Columns whose field is open to reading are left out. */
  readonly columns: Readonly<Record<string, string>>;
  /** Columns that must not be taken for the field named. */
  readonly notColumns?: Readonly<Record<string, string>>;
  /** The census the table speaks of; null for a table without a year, which counts for any. */
  readonly censusYear: number | null;
  /** Whether a check for 2024 counts its figures. */
  readonly counted: boolean;
}

export type Severity = 'standard' | 'target';

export interface FindingAnswer {
  readonly severity: Severity;
  /** Id of the indicator. */
  readonly rule: string;
  readonly target: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly why: string;
}

export interface IndicatorAnswer {
  readonly id: string;
  readonly stage: string | null;
  readonly target: string;
  readonly value: number | null;
  /** Other values that would be just as right: what has been reached since a milestone of the past. */
  readonly valueAlso?: readonly number[];
  readonly numerator?: number;
  readonly denominator?: number;
  readonly due: boolean;
  readonly status: 'met' | 'unmet' | 'undecidable';
  /** Other statuses that would be just as right. */
  readonly statusAlso?: readonly string[];
  readonly why: string;
}

export interface FileAnswer {
  readonly file: string;
  /** Numbers of the dirty patterns it holds, as in the handbook's list. */
  readonly patterns: readonly number[];
  readonly tables: readonly TableAnswer[];
  readonly findings: readonly FindingAnswer[];
  /** Cells that leave something undecided without being a broken standard or a missed target. */
  readonly undecided?: readonly { readonly sheet: string; readonly cell: string; readonly why: string }[];
  /** Sums that are wrong on purpose: right for a logic check to report, wrong to compute with. */
  /** Sums that are wrong on purpose, with the logic rule that tells them. */
  readonly wrongSums?: readonly {
    readonly rule: string;
    readonly sheet: string;
    readonly cell: string;
    readonly why: string;
  }[];
  readonly note?: string;
}

/** A finished sample: its bytes and what is known about it. */
export interface Sample {
  readonly bytes: Uint8Array;
  readonly answer: FileAnswer;
}
