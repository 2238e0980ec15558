/** D35: groups of pupils are no more than all pupils. */
import { message } from '../../messages/index.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { isMostlyFilled } from '../shared/filled.ts';
import { atMost, pairsOf } from '../shared/relations.ts';
import { CELL, numberIn, stateIn, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { columnTitle, findingAt, placeOf, shownIn } from '../words.ts';

const withoutBeds = (view: TableView, boarders: Column, dormitory: Column): RuleFinding[] => {
  const blankCounts = isMostlyFilled(view, dormitory);
  return view.table.dataRows.flatMap((row) => {
    const count = numberIn(boarders, row) ?? 0;
    const blank = blankCounts && stateIn(dormitory, row) === CELL.blank;
    if (count === 0 || (numberIn(dormitory, row) !== 0 && !blank)) return [];
    const params = {
      place: placeOf(view.who(row), row),
      boarders: shownIn(boarders, count),
      column: columnTitle(dormitory),
    };
    return [
      {
        ...findingAt(view, row, dormitory, blank ? '' : 0, {
          severity: 'experience' as const,
          expected: '> 0',
          message: message('ruleNoDormitory', params),
          howToFix: message('ruleFixNoDormitory'),
        }),
        about: [view.cell(row, boarders.index)],
      },
    ];
  });
};

export const pupilGroups: TableRule = {
  id: 'pupil_groups',
  number: 'D35',
  name: { zh: '随迁子女、寄宿生不多于在校生', en: 'migrant children and boarders are no more than pupils' },
  checks: {
    zh: '随迁子女、寄宿生不多于在校生，在公办学校就读的随迁子女不多于随迁子女；有寄宿生而宿舍面积为 0 的，要说明。',
    en: 'Migrant children and boarders are no more than pupils, those in public schools no more than migrant children; boarders without dormitory area must be explained.',
  },
  severity: 'logic',
  tolerances: ['cascadeShare', 'cascadeRows'],
  origin: '教育事业统计 逻辑校验：随迁子女≤在校生，寄宿生≤在校生',
  certainty: 'medium',
  needs: [['migrant_child_count', 'boarder_count', 'migrant_child_public_count']],
  scope: 'row',
  kinds: ['school_list', 'class_list'],
  run: (view) => {
    const pairs = [
      ...pairsOf(view, 'migrant_child_count', 'pupil_count'),
      ...pairsOf(view, 'migrant_child_public_count', 'migrant_child_count'),
      ...pairsOf(view, 'boarder_count', 'pupil_count'),
    ];
    const boarders = view.column('boarder_count');
    const dormitory = view.column('dormitory_area');
    if (pairs.length === 0 && !(boarders && dormitory)) return { notRun: message('ruleNoParts') };
    return {
      findings: [
        ...atMost(view, pairs),
        ...(boarders && dormitory ? withoutBeds(view, boarders, dormitory) : []),
      ],
    };
  },
};
