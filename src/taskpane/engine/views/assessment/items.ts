/** Numbered items: figures against their limits, and what people judge. */
import { recordYear, type ChecklistItem, type ItemReport } from '../../../../core/check/assessment/index.ts';
import { figureBeside, shownTarget, withUnit, type Say } from '../../../../core/report/index.ts';
import type { CheckItem, ItemView } from './types.ts';

const checkItem = ({
  item,
  name,
  clause,
  part,
  verdict,
  evidence,
  by,
  date,
  stale,
}: ChecklistItem): CheckItem => ({
  item,
  name,
  clause,
  veto: part === 'veto',
  verdict,
  evidence,
  by,
  date,
  stale: stale && { year: recordYear(stale), verdict: stale.verdict, evidence: stale.evidence },
});

export const itemView = ({ part, number, verdict, figures, checks }: ItemReport, say: Say): ItemView => ({
  part,
  title:
    number === null
      ? say(`balance-part-${part}`)
      : say('balance-part-number', { part: say(`balance-part-${part}`), number }),
  verdict,
  figures: figures.map(
    ({ name, value, goal, goalHigh, comparator, unit, status, reason, document, clause }) => ({
      name,
      value: value === null ? '' : withUnit(figureBeside(value, goal), unit),
      goal: shownTarget({ target: goal, targetHigh: goalHigh, comparator, unit }),
      status,
      reason: reason ?? '',
      origin: [document, clause].filter((text) => text !== '').join(' '),
    }),
  ),
  checks: checks.map(checkItem),
});
