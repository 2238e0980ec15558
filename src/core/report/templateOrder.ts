/** What the pane asks of the writer of filled templates, which runs in a thread of its own, and what it is answered. */
import type { Lang } from '../messages/index.ts';
import type { ColumnWord } from '../tables/index.ts';
import type { Workbook } from '../values/workbook.ts';

export interface TemplateOrder {
  readonly lang: Lang;
  /** Id of the plan. */
  readonly plan: string;
  /** The user's own plan as it was kept, where `plan` is that; judged like any file. */
  readonly ownPlan: unknown;
  /** Census year; null takes the one that the workbook speaks of. */
  readonly year: number | null;
  /** For a workbook that speaks of none. */
  readonly fallbackYear: number;
  /** What a person said about columns. */
  readonly words: readonly ColumnWord[];
  readonly workbook: Workbook;
}

/** How many records of each kind went into the template. */
export interface TemplateCounts {
  readonly classes: number;
  /** Rows of 学校数据: a school has one for each of its stages. */
  readonly schools: number;
  readonly kindergartens: number;
  readonly resources: number;
  /** Stages with a table of class-size bands. */
  readonly bands: number;
  /** Indicators with a figure that no entry sheet gives. */
  readonly targets: number;
}

export type TemplateReply =
  /** The thread is up. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'filled';
      readonly bytes: Uint8Array;
      readonly year: number | null;
      readonly counts: TemplateCounts;
      /** What could not be used, in the order's language. */
      readonly notes: readonly string[];
    }
  /** No table of the workbook could be used: there is no file. */
  | { readonly kind: 'nothing'; readonly notes: readonly string[] }
  | { readonly kind: 'fault'; readonly reason: string };
