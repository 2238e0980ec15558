/** The schema of a plan pack: what a plan promises, as data that a user may edit. */
import * as v from 'valibot';
import { STAGES } from '../values/stage.ts';

export const COMPARATORS = ['>=', '<=', '>', '<', '=', 'between', 'about'] as const;
export const KINDS = [
  'level',
  'cumulative',
  'increment',
  'annual-change',
  'cap',
  'band-elimination',
  'coverage',
  'rank',
  'frequency',
  'funding',
  'qualitative',
] as const;
export const CERTAINTIES = ['high', 'medium', 'low'] as const;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/, 'lower-case words joined by - or _'));
const text = v.pipe(v.string(), v.minLength(1));
/** `2025` · `2024-09` · `2023..2025` (each year) · `ongoing`. */
const deadline = v.pipe(v.string(), v.regex(/^(\d{4}|\d{4}-(0[1-9]|1[0-2])|\d{4}\.\.\d{4}|ongoing)$/));

export const targetSchema = v.pipe(
  v.strictObject({
    /** Unique in its pack. */
    id,
    /** Id of a computed indicator or of one in the pack's own `indicators`. */
    indicator: id,
    /** The target's name in simplified Chinese, complete enough to stand alone in a list. */
    name: text,
    stage: v.nullable(v.picklist(STAGES)),
    /** Whom it covers, in the plan's terms: 全县, 农村, 城区, 新建学校 … */
    scope: text,
    /** null only for kind `qualitative`. */
    comparator: v.nullable(v.picklist(COMPARATORS)),
    value: v.nullable(v.number()),
    /** The upper end, for comparator `between` only. */
    valueHigh: v.nullable(v.number()),
    /** Shares are in %, so 85 % is value 85, unit `%`. */
    unit: v.string(),
    deadline,
    kind: v.picklist(KINDS),
    /** Where it stands: 三(一), 二(四), 6 … */
    clause: text,
    /** What is damaged, open to reading, or assumed; null where the text is plain. */
    note: v.nullable(text),
    certainty: v.picklist(CERTAINTIES),
    /** The figure as printed, at most 16 characters, to find the place in the source text. */
    anchor: v.optional(v.pipe(text, v.maxLength(16))),
    /** What narrows the indicator, for example `{ "above": 55 }` or `{ "pupilsFrom": 51, "pupilsTo": 100 }`. */
    parameters: v.optional(v.record(v.string(), v.union([v.number(), v.string()]))),
    /** Source document where it isn't the pack's own (national standards). */
    document: v.optional(text),
    /** First day of validity, `2017-04-26` or `2017`, where it isn't the plan's start. */
    validFrom: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
    /** Last year of validity, where a later row takes over. */
    validTo: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  }),
  v.check(
    ({ kind, value, comparator }) =>
      kind === 'qualitative' ? value === null && comparator === null : value !== null && comparator !== null,
    'a qualitative target has neither comparator nor value; every other kind has both',
  ),
  v.check(
    (target) => (target.comparator === 'between') === (target.valueHigh !== null),
    'valueHigh belongs to comparator between, and only to it',
  ),
);

/** An indicator that no table gives, only a ledger of plan indicators. */
export const ledgerIndicatorSchema = v.strictObject({
  id,
  name: text,
  /** Other names under which a ledger may carry it. */
  aliases: v.array(text),
  unit: v.string(),
  /** Which way is better. */
  direction: v.picklist(['higher', 'lower', 'neutral']),
});

export const packSchema = v.strictObject({
  id,
  name: text,
  aliases: v.array(text),
  /** First and last year of the plan; null at an end that the plan leaves open. */
  years: v.tuple([v.nullable(v.number()), v.nullable(v.number())]),
  document: text,
  /** What is damaged or missing in the source as a whole. */
  note: v.nullable(text),
  indicators: v.array(ledgerIndicatorSchema),
  targets: v.pipe(v.array(targetSchema), v.minLength(1)),
});

export type Target = v.InferOutput<typeof targetSchema>;
export type LedgerIndicator = v.InferOutput<typeof ledgerIndicatorSchema>;
export type Pack = v.InferOutput<typeof packSchema>;
export type Comparator = (typeof COMPARATORS)[number];
