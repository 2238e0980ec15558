/** D34: public and private make the whole, and inclusive private ones are private. */
import { message } from '../../messages/index.ts';
import type { TableRule } from '../rule.ts';
import { bySponsor, contradictions, inForm } from './sponsors.ts';

export const sponsorParts: TableRule = {
  id: 'sponsor_parts',
  number: 'D34',
  name: { zh: '公办、民办、普惠互不矛盾', en: 'public, private and inclusive don’t contradict each other' },
  checks: {
    zh: '办学性质只能是公办或民办；写明普惠性民办的，是否普惠不能填否；公办与民办相加等于全部。',
    en: 'Every school is public or private; an inclusive private one isn’t marked as not inclusive; public and private together are all.',
  },
  severity: 'logic',
  tolerances: ['count', 'evidenceShare', 'requiredFilledPercent'],
  origin: '教育事业统计 逻辑校验：公办+民办=全部，普惠性民办⊂民办',
  certainty: 'medium',
  needs: [],
  scope: 'row',
  kinds: ['school_list', 'official_form'],
  run: (view) => {
    const sums = bySponsor(view);
    const rows = view.textColumn('sponsor_type') ? contradictions(view) : null;
    const form = view.table.kind === 'official_form' ? inForm(view) : null;
    if (sums.length === 0 && rows === null && form === null) return { notRun: message('ruleNoSponsors') };
    return { sums, findings: [...(rows ?? []), ...(form ?? [])] };
  },
};
