/**
 * The machine-readable answer of filling a form, as a schema: what other programs may rely on. Keys may be added, so
 * unknown ones pass; one that is missing, renamed or of another type does not.
 */
import * as v from 'valibot';
import type { Finding } from '../check/report.ts';
import { findingSchema } from './contract.ts';

/** What became of an input cell. `decided`: a person gave the figure or chose a candidate; `skipped`: left by choice. */
export const FILL_STATES = ['proposed', 'decided', 'skipped', 'doubtful', 'missing', 'untouched'] as const;

export type FillState = (typeof FILL_STATES)[number];

export interface FillCandidateReport {
  readonly id: string;
  /** In the unit of the form, unrounded; null where the source only bounds it. */
  readonly value: number | string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number;
  /** The quantity in words. */
  readonly what: string;
  readonly reason: string;
  /** `[小学.xlsx]2024年小学!D5:D132` */
  readonly sources: readonly string[];
}

export interface FillCellReport {
  readonly sheet: string;
  readonly cell: string;
  /** Labels from the outermost to the own one. */
  readonly row: readonly string[];
  readonly column: readonly string[];
  readonly unit: string | null;
  readonly state: FillState;
  readonly confidence: number;
  /** What was written; null where nothing was. */
  readonly value: number | string | null;
  readonly formula: string | null;
  readonly what: string | null;
  readonly reason: string;
  readonly by: 'matching' | 'recipe' | 'person';
  readonly sources: readonly string[];
  readonly candidates: readonly FillCandidateReport[];
}

export interface FillReport {
  readonly version: 1;
  readonly template: string;
  readonly out: string;
  /** The autumn census the figures are of. */
  readonly year: number;
  readonly plan: string | null;
  readonly counts: Readonly<Record<FillState | 'written', number>>;
  /** One for every input cell, sheet by sheet, row by row. */
  readonly cells: readonly FillCellReport[];
  readonly findings: readonly Finding[];
  readonly remarks: readonly string[];
  /** The name the sheet of sources got in the filled form; null where none was asked for. */
  readonly auditSheet: string | null;
}

const figure = v.pipe(v.number(), v.finite());
const value = v.nullable(v.union([figure, v.string()]));
const confidence = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const address = v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d*$/));
const labels = v.array(v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const sources = v.array(v.string());

const candidateSchema = v.looseObject({
  id: v.string(),
  value,
  low: v.nullable(figure),
  high: v.nullable(figure),
  confidence,
  what: v.string(),
  reason: v.string(),
  sources,
});

export const fillCellSchema = v.looseObject({
  sheet: v.string(),
  cell: address,
  row: labels,
  column: labels,
  unit: v.nullable(v.string()),
  state: v.picklist(FILL_STATES),
  confidence,
  value,
  formula: v.nullable(v.string()),
  what: v.nullable(v.string()),
  reason: v.string(),
  by: v.picklist(['matching', 'recipe', 'person']),
  sources,
  candidates: v.array(candidateSchema),
});

export const fillReportSchema = v.looseObject({
  version: v.literal(1),
  template: v.string(),
  out: v.string(),
  year: v.pipe(v.number(), v.integer()),
  plan: v.nullable(v.string()),
  counts: v.object({
    proposed: count,
    decided: count,
    skipped: count,
    doubtful: count,
    missing: count,
    untouched: count,
    written: count,
  }),
  cells: v.array(fillCellSchema),
  findings: v.array(findingSchema),
  remarks: v.array(v.string()),
  auditSheet: v.nullable(v.string()),
});

/** The paths at which something is not as the contract says; none: all is well. */
export const fillContractIssues = (report: unknown): string[] =>
  (v.safeParse(fillReportSchema, report).issues ?? []).map(
    (issue) => `${v.getDotPath(issue) ?? '(root)'}: ${issue.message}`,
  );
