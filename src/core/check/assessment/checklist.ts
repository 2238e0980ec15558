/** What only people can judge: the items without a figure, each with verdict and evidence as a person records them. */
import * as v from 'valibot';
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
});

/** A person's word on one item, as it is stored with the workbook. */
export type ChecklistRecord = v.InferOutput<typeof recordSchema>;

export interface ChecklistItem extends ChecklistRecord {
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

/** Every judgement item of a census year, with what was recorded for it; records of unknown items are left aside. */
export const checklistOf = (
  year: number,
  records: readonly ChecklistRecord[] = [],
): readonly ChecklistItem[] => {
  const byItem = new Map(records.map((record) => [record.item, record]));
  return assessmentTargets(year)
    .filter(({ kind }) => kind === 'qualitative')
    .map((target) => ({
      ...(byItem.get(target.id) ?? { item: target.id, verdict: null, evidence: '', by: '', date: '' }),
      part: partOf(target) as ChecklistPart,
      clause: target.clause,
      name: target.name,
    }));
};

/** Records out of storage; what isn't one is dropped, so that a damaged entry can't stop an assessment. */
export const parseRecords = (stored: unknown): ChecklistRecord[] =>
  (Array.isArray(stored) ? stored : []).flatMap((entry: unknown) => {
    const result = v.safeParse(recordSchema, entry);
    return result.success ? [result.output] : [];
  });
