/**
 * The machine-readable form of a report, as a schema: what other programs may rely on. Keys may be added to the
 * report, so the schema lets unknown ones pass; one that is missing, renamed or of another type does not.
 */
import * as v from 'valibot';
import type { CheckReport } from '../check/report.ts';
import { TABLE_KINDS } from '../tables/table.ts';
import { COMPARATORS } from '../values/compare.ts';
import { STAGES } from '../values/stage.ts';
import { SEVERITIES, STATUSES } from './scales.ts';

export { SEVERITIES, STATUSES };

/** JSON knows neither NaN nor infinity: such a figure would arrive as null. */
const figure = v.pipe(v.number(), v.finite());
const figureOrNull = v.nullable(figure);
const textOrNull = v.nullable(v.string());
const name = v.pipe(v.string(), v.nonEmpty());
const certainty = v.picklist(['high', 'medium', 'low']);
const confidence = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** A row of the sheet, 1-based. */
const row = v.pipe(v.number(), v.integer(), v.minValue(1));
const rows = v.array(row);
const span = v.pipe(
  v.tuple([row, row]),
  v.check(([first, last]) => first <= last, 'the first row stands before the last'),
);
const columnLetters = v.pipe(v.string(), v.regex(/^[A-Z]{1,3}$/));
const field = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/));
/** `D17`, `D5:D132`, a whole column `D:D` or row `5:5`, several of them, or nothing where no cell is to blame. */
const cell = v.pipe(
  v.string(),
  v.regex(
    /^$|^(\$?[A-Z]{0,3}\$?\d{0,7}(:\$?[A-Z]{0,3}\$?\d{0,7})?)(,\s*\$?[A-Z]{0,3}\$?\d{0,7}(:\$?[A-Z]{0,3}\$?\d{0,7})?)*$/,
  ),
);

export const indicatorSchema = v.looseObject({
  id: name,
  plan: name,
  targetId: name,
  name,
  stage: v.nullable(v.picklist(STAGES)),
  scope: v.string(),
  value: figureOrNull,
  unit: v.string(),
  target: figureOrNull,
  targetHigh: figureOrNull,
  comparator: v.nullable(v.picklist(COMPARATORS)),
  deadline: name,
  due: v.boolean(),
  status: v.picklist(STATUSES),
  reason: textOrNull,
  gap: figureOrNull,
  pace: figureOrNull,
  numerator: figureOrNull,
  denominator: figureOrNull,
  cells: v.array(v.string()),
  clause: v.string(),
  source: textOrNull,
  roundingDecides: v.boolean(),
  certainty,
  kind: name,
});

/** Why a finding may stand. */
const explanation = { reason: name, author: name, date: v.pipe(v.string(), v.isoDate()) };

export const findingSchema = v.looseObject({
  rule: name,
  severity: v.picklist(SEVERITIES),
  file: name,
  sheet: v.string(),
  cell,
  school: textOrNull,
  grade: textOrNull,
  class: textOrNull,
  field: v.nullable(field),
  received: v.string(),
  expected: v.string(),
  message: name,
  howToFix: v.string(),
  origin: v.string(),
  target: textOrNull,
  item: v.optional(name),
  repair: v.optional(figure),
  repairs: v.optional(v.pipe(v.array(cell), v.readonly())),
  waived: v.optional(v.looseObject(explanation)),
  lapsed: v.optional(v.looseObject({ ...explanation, value: v.string() })),
});

const schoolId = v.looseObject({ name: v.string(), code: v.string() });

const yearsSchema = v.looseObject({
  year: v.pipe(v.number(), v.integer()),
  files: v.array(name),
  matched: v.number(),
  renamed: v.array(v.looseObject({ now: schoolId, then: schoolId, by: name })),
  doubtful: v.array(v.looseObject({ now: schoolId, candidates: v.array(schoolId) })),
  appeared: v.array(schoolId),
  vanished: v.array(schoolId),
  merged: v.optional(v.array(v.looseObject({ now: schoolId, then: schoolId }))),
  maybeMerged: v.optional(v.array(v.looseObject({ then: schoolId, candidates: v.array(schoolId) }))),
});

const waiverReportSchema = v.looseObject({
  rule: name,
  school: textOrNull,
  grade: textOrNull,
  class: textOrNull,
  field: v.nullable(field),
  item: textOrNull,
  value: v.string(),
  ...explanation,
  state: v.picklist(['applied', 'lapsed', 'unused', 'refused']),
  now: textOrNull,
});

const groupSchema = v.looseObject({
  rule: name,
  severity: v.picklist(SEVERITIES),
  sheet: v.string(),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  first: row,
  last: row,
});

export const tableSchema = v.looseObject({
  sheet: v.string(),
  kind: v.picklist(TABLE_KINDS),
  title: v.string(),
  stage: v.nullable(v.picklist(STAGES)),
  censusYear: v.nullable(v.pipe(v.number(), v.integer())),
  headerRows: span,
  dataRows: span,
  subtotalRows: rows,
  totalRows: rows,
  columns: v.record(columnLetters, field),
  matches: v.record(columnLetters, v.looseObject({ confidence, matched: v.string(), header: v.string() })),
  confidence,
  used: v.boolean(),
  remarks: v.array(v.string()),
});

export const fileSchema = v.looseObject({
  file: name,
  tables: v.array(tableSchema),
  findings: v.array(findingSchema),
  groups: v.optional(v.array(groupSchema)),
  notRun: v.array(v.looseObject({ rule: name, why: name })),
  error: textOrNull,
});

const standing = v.picklist(['met', 'unmet', 'undecidable']);

/** The national assessments; what they hold in detail is described by their types. */
export const assessmentSchema = v.looseObject({
  balance: v.nullable(
    v.looseObject({
      year: v.number(),
      verdict: standing,
      overall: standing,
      readings: v.array(v.looseObject({ id: name, value: figure, standard: figure, own: v.boolean() })),
      stages: v.array(
        v.looseObject({
          stage: v.picklist(['primary', 'junior']),
          verdict: standing,
          columns: v.array(v.looseObject({ indicator: name, limit: figure, floor: figure })),
          schools: v.array(
            v.looseObject({
              school: name,
              pupils: figure,
              verdict: standing,
              grid: v.array(
                v.looseObject({
                  value: figureOrNull,
                  standing: v.picklist(['met', 'floor', 'fail', 'undecidable']),
                }),
              ),
            }),
          ),
          coefficients: v.array(
            v.looseObject({ indicator: name, value: figureOrNull, limit: figure, standing }),
          ),
        }),
      ),
    }),
  ),
  inclusive: v.nullable(v.looseObject({ year: v.number(), verdict: standing })),
});

export const reportSchema = v.looseObject({
  version: v.literal(1),
  plan: name,
  planName: name,
  year: v.pipe(v.number(), v.integer()),
  indicators: v.array(indicatorSchema),
  files: v.array(fileSchema),
  assessment: v.optional(assessmentSchema),
  years: v.optional(yearsSchema),
  waivers: v.optional(v.array(waiverReportSchema)),
});

export type ReportContract = v.InferOutput<typeof reportSchema>;

type SameKeys<A, B> = Exclude<keyof A, keyof B> | Exclude<Known<keyof B>, keyof A>;
/** The named keys of a loose object, without its index signature. */
type Known<K> = K extends string ? (string extends K ? never : K) : never;
/** Fails to compile when the report and the schema name different keys. */
type AllDescribed = [
  SameKeys<CheckReport, ReportContract>,
  SameKeys<CheckReport['indicators'][number], ReportContract['indicators'][number]>,
  SameKeys<CheckReport['files'][number], ReportContract['files'][number]>,
];

/** The paths at which something is not as the contract says, each with what was expected; none: all is well. */
export const contractIssues = (report: unknown): string[] => {
  const result = v.safeParse(reportSchema, report);
  return (result.issues ?? []).map((issue) => `${v.getDotPath(issue) ?? '(root)'}: ${issue.message}`);
};

export const ALL_DESCRIBED: AllDescribed[number] extends never ? true : false = true;
