/** D29: children who enter are among those present. */
import { message } from '../../messages/index.ts';
import type { TableRule } from '../rule.ts';
import { atMost, pairsOf, type Pair } from '../shared/relations.ts';
import { limitOf } from '../tolerance.ts';
import type { TableView } from '../view/tableView.ts';

const isKindergartenList = (view: TableView): boolean => {
  const { dataRows } = view.table;
  return dataRows.length > 0 && dataRows.every((row) => view.identity(row).type === 'kindergarten');
};

export const kindergartenEntrants: TableRule = {
  id: 'kindergarten_entrants',
  number: 'D29',
  name: { zh: '入园不多于在园，离园数合理', en: 'entrants are no more than children, leavers plausible' },
  checks: {
    zh: '幼儿园入园（招生）数不多于在园幼儿数；离园数比在园幼儿还多的，要说明。',
    en: 'Children who enter are no more than children present; more leavers than children present must be explained.',
  },
  severity: 'logic',
  tolerances: ['leaversFloor'],
  origin: '教育事业统计 逻辑校验：入园≤在园',
  certainty: 'high',
  needs: [['entrant_count', 'graduate_count'], ['pupil_count']],
  scope: 'row',
  kinds: ['school_list'],
  stages: ['kindergarten'],
  run: (view) => {
    const ofKindergartens = ({ part }: Pair): boolean =>
      part.source.match.stage === 'kindergarten' ||
      view.table.context.stage === 'kindergarten' ||
      isKindergartenList(view);
    const entrants = pairsOf(view, 'entrant_count', 'pupil_count').filter(ofKindergartens);
    const leavers = pairsOf(view, 'graduate_count', 'pupil_count').filter(ofKindergartens);
    if (entrants.length + leavers.length === 0) return { notRun: message('ruleNoKindergartens') };
    return {
      findings: [
        ...atMost(view, entrants),
        ...atMost(view, leavers, 'experience').filter(
          ({ received }) => Number(received) > limitOf('leaversFloor'),
        ),
      ],
    };
  },
};
