/** The 15 guarantee and 9 quality items, satisfaction and vetoes: figures from tables and ledgers, judgements from people. */
import type { Facts } from '../../tables/index.ts';
import { resolvePack } from '../../plans/packs.ts';
import type { Target } from '../../plans/schema.ts';
import { evaluate, type Evaluated } from '../evaluate.ts';
import { together, type Standing } from './balance.ts';
import {
  assessmentTargets,
  checklistOf,
  numberOf,
  partOf,
  type ChecklistItem,
  type ChecklistPart,
  type ChecklistRecord,
} from './checklist.ts';

/** One numbered item, such as 政府保障15项之4, with all that it asks. */
export interface AssessmentItem {
  readonly part: ChecklistPart;
  readonly number: number | null;
  /** Those with a figure, as the ordinary check judges them. */
  readonly figures: readonly Evaluated[];
  /** Those for a person to judge. */
  readonly checks: readonly ChecklistItem[];
  readonly verdict: Standing;
}

const figureStanding = ({ verdict }: Evaluated): Standing =>
  verdict.status === 'near' ? 'unmet' : verdict.status;

/**
 * The items of some parts in the order of the documents. `evaluated`: verdicts of the run on national targets, used
 * where they are there already.
 */
export const assessItems = (
  facts: Facts,
  parts: ReadonlySet<ChecklistPart>,
  evaluated: readonly Evaluated[] = [],
  records: readonly ChecklistRecord[] = [],
): readonly AssessmentItem[] => {
  const national = resolvePack('national');
  if (!national) return [];
  const done = new Map(
    evaluated.filter(({ pack }) => pack.id === 'national').map((one) => [one.target.id, one]),
  );
  const judge = (target: Target): Evaluated => done.get(target.id) ?? evaluate(facts, national, target, null);
  const checks = new Map(checklistOf(facts.censusYear, records).map((item) => [item.item, item]));
  const groups = new Map<string, { part: ChecklistPart; number: number | null; targets: Target[] }>();
  for (const target of assessmentTargets(facts.censusYear)) {
    const part = partOf(target);
    if (part === null || !parts.has(part)) continue;
    const number = numberOf(target);
    const key = number === null ? `${part}/${target.id}` : `${part}/${number}`;
    const group = groups.get(key) ?? { part, number, targets: [] };
    group.targets.push(target);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ part, number, targets }) => {
    const figures = targets.filter(({ kind }) => kind !== 'qualitative').map(judge);
    const own = targets.flatMap(({ id }) => checks.get(id) ?? []);
    const standings = [...figures.map(figureStanding), ...own.map(({ verdict }) => verdict ?? 'undecidable')];
    return { part, number, figures, checks: own, verdict: together(standings) };
  });
};
