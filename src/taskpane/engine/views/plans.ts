import type { Lang } from '../../../core/messages/index.ts';
import type { Pack, Target } from '../../../core/plans/schema.ts';
import { sayIn, shownDeadline, shownTarget } from '../../../core/report/index.ts';
import type { PlanItem, TargetView } from '../protocol.ts';

export const planItem = ({ id, name, years, targets, document, note }: Pack): PlanItem => ({
  id,
  name,
  years: [...new Set(years)].filter((year) => year !== null).join('—'),
  lastYear: years[1],
  targets: targets.length,
  document,
  note,
});

const targetView = (target: Target, { document }: Pack, lang: Lang): TargetView => {
  const stage = target.stage === null ? '' : sayIn(lang)(`stage.${target.stage}`);
  const goal = shownTarget({
    target: target.value,
    targetHigh: target.valueHigh,
    comparator: target.comparator,
    unit: target.unit,
  });
  const deadline = shownDeadline(target.deadline, lang);
  const own = target.document ?? document;
  const searched = [target.name, stage, target.scope, goal, deadline, target.clause, own, target.note ?? ''];
  return {
    id: target.id,
    name: target.name,
    stage,
    scope: target.scope,
    goal,
    deadline,
    clause: target.clause,
    document: own,
    note: target.note ?? '',
    certainty: target.certainty,
    qualitative: target.kind === 'qualitative',
    words: searched.join(' ').toLowerCase(),
  };
};

/** Every target of a plan, in the plan's own order. */
export const targetViews = (pack: Pack, lang: Lang): TargetView[] =>
  pack.targets.map((target) => targetView(target, pack, lang));
