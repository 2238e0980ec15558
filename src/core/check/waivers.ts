/**
 * Explanations (说明) of `experience` findings: kept with the data by rule, school and value, never by row number,
 * so that they survive sorting and last exactly as long as the value they were given for.
 */
import * as v from 'valibot';
import { message, render, type Lang } from '../messages/index.ts';
import { identityColumns, identityOf, schoolKey } from '../tables/records/identity.ts';
import { columnsByField } from '../tables/records/figure.ts';
import type { Table } from '../tables/index.ts';
import { numberOf, normalise, readCell } from '../values/index.ts';
import type { Finding, WaiverReport } from './report.ts';

const text = v.pipe(v.string(), v.trim());
const filled = v.pipe(text, v.nonEmpty());
const orNull = v.optional(v.nullable(text), null);

export const waiverSchema = v.object({
  /** Id of the rule, `year_on_year`. */
  rule: filled,
  /** Code or name of the school; null for a finding about a whole column, a table or the county. */
  school: orNull,
  grade: orNull,
  class: orNull,
  /** Id of the field; null where the finding has none. */
  field: orNull,
  /** What a row without a school is about: the indicator of a ledger, a township, a total; null where there is none. */
  item: v.optional(v.nullable(text), null),
  /** The value as it was received when the explanation was given. */
  value: text,
  reason: filled,
  author: filled,
  /** The day it was given. */
  date: v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}$/)),
});

const sameSchoolSchema = v.object({
  now: filled,
  then: v.nullable(filled),
  /** The school of last year went into the one of this year (true), or did not (false). */
  merged: v.exactOptional(v.boolean()),
});

/** The file that holds a bureau's explanations; also what a person said about schools of two years. */
export const waiverFileSchema = v.object({
  version: v.literal(1),
  waivers: v.array(waiverSchema),
  sameSchools: v.optional(v.array(sameSchoolSchema), []),
});

export type Waiver = v.InferOutput<typeof waiverSchema>;
export type WaiverFile = v.InferOutput<typeof waiverFileSchema>;

/** What is wrong with a file of explanations, each with its place in it; or the file. */
export const readWaivers = (
  json: unknown,
): { readonly file: WaiverFile } | { readonly problems: readonly string[] } => {
  const result = v.safeParse(waiverFileSchema, json);
  if (result.success) return { file: result.output };
  return { problems: result.issues.map((issue) => `${v.getDotPath(issue) ?? '(root)'}: ${issue.message}`) };
};

const sensible = <S extends v.GenericSchema>(schema: S, items: readonly unknown[] = []): v.InferOutput<S>[] =>
  items.flatMap((item) => {
    const read = v.safeParse(schema, item);
    return read.success ? [read.output] : [];
  });

/** Of what a workbook keeps only what makes sense: one item that doesn't must not lose the others. */
export const sensibleOf = (kept: {
  readonly waivers?: readonly unknown[];
  readonly sameSchools?: readonly unknown[];
}): { readonly waivers: Waiver[]; readonly sameSchools: WaiverFile['sameSchools'] } => ({
  waivers: sensible(waiverSchema, kept.waivers),
  sameSchools: sensible(sameSchoolSchema, kept.sameSchools),
});

/** The explanation a finding would need, for forms to be filled in. */
export const waiverFor = (
  { rule, school, grade, class: className, field, item, received }: Finding,
  given: Pick<Waiver, 'reason' | 'author' | 'date'>,
): Waiver => ({
  rule,
  school,
  grade,
  class: className,
  field,
  item: item ?? null,
  value: received,
  ...given,
});

/** Code of a school → keys of the names it goes by in these tables. */
export const schoolCodes = (
  tables: readonly Table[],
  censusYear: number,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const codes = new Map<string, Set<string>>();
  for (const table of tables) {
    const columns = columnsByField(table, null, censusYear);
    if (!columns.has('school_code')) continue;
    const identities = identityColumns(columns);
    for (const row of table.dataRows) {
      const { key, code } = identityOf(table, row, identities);
      if (code === '' || key === '') continue;
      const known = codes.get(code);
      if (known) known.add(key);
      else codes.set(code, new Set([key]));
    }
  }
  return codes;
};

export interface WaiverContext {
  readonly lang: Lang;
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Explained {
  readonly findings: readonly Finding[];
  readonly waivers: readonly WaiverReport[];
}

/** `1,200人`, `1200` and `1200.0` are one value; anything else is compared as it is written. */
const sameValue = (a: string, b: string): boolean => {
  const [left, right] = [normalise(a), normalise(b)];
  if (left === right) return true;
  const [x, y] = [numberOf(readCell(left)), numberOf(readCell(right))];
  return x !== null && x === y;
};

const sameText = (a: string | null, b: string | null): boolean => normalise(a ?? '') === normalise(b ?? '');

const subject = ({ rule, field }: { rule: string; field: string | null }): string =>
  `${rule}\n${field ?? ''}`;

const isAbout = (waiver: Waiver, finding: Finding, { codes }: WaiverContext): boolean => {
  if (!sameText(waiver.grade, finding.grade) || !sameText(waiver.class, finding.class)) return false;
  // One given before rows had a name covers what it always did.
  if (waiver.item !== null && !sameText(waiver.item, finding.item ?? null)) return false;
  if (waiver.school === null || finding.school === null) return waiver.school === finding.school;
  const key = schoolKey(finding.school);
  return schoolKey(waiver.school) === key || codes.get(waiver.school)?.has(key) === true;
};

const reportOf = (waiver: Waiver, state: WaiverReport['state'], now: string | null): WaiverReport => ({
  ...waiver,
  state,
  now,
});

const lapse = (finding: Finding, { value, reason, author, date }: Waiver, lang: Lang): Finding => ({
  ...finding,
  lapsed: { value, reason, author, date },
  message: `${finding.message}${lang === 'zh' ? '' : ' '}${render(
    message('waiverLapsed', { date, author, value, received: finding.received }),
    lang,
  )}`,
});

/**
 * Findings with what was explained. A waiver covers an `experience` finding of its rule, school and field as long as
 * the value is the one it was given for; when the value changes it lapses and the finding says so. Findings of any
 * other severity can't be explained away: their waivers are refused.
 */
export const applyWaivers = (
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  context: WaiverContext,
): Explained => {
  if (waivers.length === 0) return { findings, waivers: [] };
  const bySubject = new Map<string, { waiver: Waiver; state: WaiverReport['state']; now: string | null }[]>();
  const all = waivers.map((waiver) => ({
    waiver,
    state: 'unused' as WaiverReport['state'],
    now: null as string | null,
  }));
  for (const one of all) {
    const list = bySubject.get(subject(one.waiver));
    if (list) list.push(one);
    else bySubject.set(subject(one.waiver), [one]);
  }
  const aboutOf = (finding: Finding): readonly (typeof all)[number][] =>
    (bySubject.get(subject(finding)) ?? []).filter(({ waiver }) => isAbout(waiver, finding, context));
  const covered = findings.map((finding) => {
    const known = aboutOf(finding);
    if (known.length === 0) return finding;
    if (finding.severity !== 'experience') {
      for (const one of known) one.state = 'refused';
      return finding;
    }
    const holds = known.find(({ waiver }) => sameValue(waiver.value, finding.received));
    if (!holds) return finding;
    holds.state = 'applied';
    const { reason, author, date } = holds.waiver;
    return { ...finding, waived: { reason, author, date } };
  });
  // Only now is it known which explanations hold somewhere: those haven't lapsed, whatever else they are near to.
  const judged = covered.map((finding) => {
    if (finding.severity !== 'experience' || finding.waived) return finding;
    const known = aboutOf(finding).filter(({ state }) => state === 'unused' || state === 'lapsed');
    for (const one of known) {
      if (one.state === 'lapsed') continue;
      one.state = 'lapsed';
      one.now = finding.received;
    }
    const [latest] = [...known].sort((a, b) => (a.waiver.date < b.waiver.date ? 1 : -1));
    return latest ? lapse(finding, latest.waiver, context.lang) : finding;
  });
  return { findings: judged, waivers: all.map(({ waiver, state, now }) => reportOf(waiver, state, now)) };
};
