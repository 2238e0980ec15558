/** What only people can judge: the items without a figure, each with verdict and evidence as a person records them. */
import * as v from 'valibot';
import { message, type Message } from '../../messages/index.ts';
import { definition } from '../../plans/definitions.ts';
import { inForce } from '../../plans/due.ts';
import { resolvePack } from '../../plans/packs.ts';
import type { Target } from '../../plans/schema.ts';

export type ChecklistPart = 'guarantee' | 'quality' | 'satisfaction' | 'veto' | 'precondition' | 'inclusive';

const recordSchema = v.strictObject({
  /** Id of the target in the national pack. */
  item: v.pipe(v.string(), v.nonEmpty()),
  verdict: v.nullable(v.picklist(['met', 'unmet'])),
  evidence: v.string(),
  by: v.string(),
  /** `2024-11-05`; empty until a verdict is recorded. */
  date: v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/)),
  /** The census year it was given for; left out, that of its date. */
  year: v.optional(v.pipe(v.number(), v.integer())),
});

/** A person's word on one item, as it is stored with the workbook. */
export type ChecklistRecord = v.InferOutput<typeof recordSchema>;

export interface ChecklistItem extends ChecklistRecord {
  /** What was recorded for another census year: it doesn't count until a person confirms it anew. */
  readonly stale: ChecklistRecord | null;
  readonly part: ChecklistPart;
  readonly clause: string;
  readonly name: string;
}

const PARTS: readonly (readonly [RegExp, ChecklistPart])[] = [
  [/^政府保障15项/, 'guarantee'],
  [/^教育质量9项/, 'quality'],
  [/^社会认可度/, 'satisfaction'],
  [/^一票否决/, 'veto'],
  [/^申报前提/, 'precondition'],
  [/^普及普惠/, 'inclusive'],
];

/** The part of an assessment that a national target belongs to by its clause; null for any other standard. */
export const partOf = ({ clause }: Target): ChecklistPart | null =>
  PARTS.find(([words]) => words.test(clause))?.[1] ?? null;

/** The number in 政府保障15项之4 or 教育质量9项之9. */
export const numberOf = ({ clause }: Target): number | null => {
  const number = /之(\d+)/.exec(clause)?.[1];
  return number === undefined ? null : Number(number);
};

/** The national targets of the assessments in force in a census year. */
export const assessmentTargets = (year: number): readonly Target[] =>
  (resolvePack('national')?.targets ?? []).filter(
    (target) => partOf(target) !== null && inForce(target, year),
  );

/** The census year that a record speaks of; null where neither year nor date is told, which holds for any. */
export const recordYear = ({ year, date }: ChecklistRecord): number | null => {
  if (year !== undefined) return year;
  const [written = '', month = ''] = date.split('-');
  if (written === '') return null;
  // What is recorded in spring is about the census of the autumn before.
  return Number(written) - (Number(month) < definition('school_year_start_month').value ? 1 : 0);
};

const newest = (a: ChecklistRecord | null, b: ChecklistRecord): ChecklistRecord =>
  a === null || (recordYear(b) ?? 0) >= (recordYear(a) ?? 0) ? b : a;

/**
 * Every judgement item of a census year, with what was recorded for it. A record of another year is shown as stale and
 * decides nothing; of two for one year the later in the list counts. Records of unknown items are left aside.
 */
export const checklistOf = (
  year: number,
  records: readonly ChecklistRecord[] = [],
): readonly ChecklistItem[] =>
  assessmentTargets(year)
    .filter(({ kind }) => kind === 'qualitative')
    .map((target): ChecklistItem => {
      const own = records.filter(({ item }) => item === target.id);
      const now = own.findLast((record) => (recordYear(record) ?? year) === year);
      const others = own.filter((record) => (recordYear(record) ?? year) !== year);
      return {
        ...(now ?? { item: target.id, verdict: null, evidence: '', by: '', date: '' }),
        stale: now ? null : others.reduce<ChecklistRecord | null>(newest, null),
        part: partOf(target) as ChecklistPart,
        clause: target.clause,
        name: target.name,
      };
    });

/** What of the records doesn't count in a census year, each a sentence. */
export const checklistRemarks = (year: number, records: readonly ChecklistRecord[]): readonly Message[] => {
  const items = checklistOf(year, records);
  const stale = items.filter((item) => item.stale !== null);
  const known = new Set(items.map(({ item }) => item));
  const unknown = [...new Set(records.map(({ item }) => item))].filter((item) => !known.has(item));
  return [
    ...(stale.length > 0 ? [message('balanceChecklistStale', { count: stale.length, year })] : []),
    ...(unknown.length > 0
      ? [message('balanceChecklistUnknown', { count: unknown.length, items: unknown.join(', '), year })]
      : []),
  ];
};

/** A record put in place of what was recorded for the same item and year. */
export const withRecord = (
  records: readonly ChecklistRecord[],
  record: ChecklistRecord,
): readonly ChecklistRecord[] => [...withoutRecord(records, record.item, recordYear(record)), record];

/** Without what was recorded for an item in a year; records of other years stay. */
export const withoutRecord = (
  records: readonly ChecklistRecord[],
  item: string,
  year: number | null,
): readonly ChecklistRecord[] =>
  records.filter((one) => one.item !== item || (recordYear(one) ?? year) !== year);

/** The records in storage: a list, or a list under `records` as in a file. */
const listIn = (stored: unknown): readonly unknown[] => {
  if (Array.isArray(stored)) return stored;
  const inside: unknown =
    typeof stored === 'object' && stored !== null ? Reflect.get(stored, 'records') : undefined;
  return Array.isArray(inside) ? inside : [];
};

/** Records out of storage; what isn't one is dropped, so that a damaged entry can't stop an assessment. */
export const parseRecords = (stored: unknown): ChecklistRecord[] =>
  listIn(stored).flatMap((entry: unknown) => {
    const result = v.safeParse(recordSchema, entry);
    return result.success ? [result.output] : [];
  });

export type ChecklistRead =
  | { readonly records: readonly ChecklistRecord[] }
  /** Where in the file and what was expected there. */
  | { readonly problems: readonly string[] };

/** A file of records, `[…]` or `{ "version": 1, "records": […] }`, in which every entry has to be right. */
export const readChecklist = (json: unknown): ChecklistRead => {
  const list = v.array(recordSchema);
  const schema = v.union([list, v.object({ version: v.literal(1), records: list })]);
  const inner = Array.isArray(json) ? list : schema;
  const result = v.safeParse(inner, json);
  if (!result.success)
    return {
      problems: result.issues.map((issue) => `${v.getDotPath(issue) ?? '(root)'}: ${issue.message}`),
    };
  const problems = parseRecords(json).flatMap(({ item, verdict, date, by }, index) =>
    verdict !== null && (date === '' || by === '') ? [`${index} ${item}: verdict needs "by" and "date"`] : [],
  );
  return problems.length > 0 ? { problems } : { records: parseRecords(json) };
};
