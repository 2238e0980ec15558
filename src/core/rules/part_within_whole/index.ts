/** D06: what is a part of a quantity is no more than it. */
import { field as fieldOf, fields, type FieldId } from '../../fields/index.ts';
import { message } from '../../messages/index.ts';
import type { TableRule } from '../rule.ts';
import { atMost, pairsOf, wholeFor, type Pair } from '../shared/relations.ts';
import { isAdditive } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';

/** Parts that other rules speak of: grades, bands, staff groups, degrees, premises and the groups of pupils. */
const ELSEWHERE =
  /^(?:grade_|senior_|kg_c|class_band_|teacher_(?:degree|title|age)_|(?:admin|support|worker)_staff|(?:pe|music|fine_art|arts|pe_arts|backbone|established)_teacher_count$|teacher_count$|migrant_child_|boarder_count$|entrant_with_|kg_head_count$|carer_count$|health_worker_count$|male_)/;

const PARTS: readonly FieldId[] = fields
  .filter(({ id, parent, group }) => parent !== undefined && group !== 'premises' && !ELSEWHERE.test(id))
  .map(({ id }) => id);

/** The nearest quantity above it that the table has. */
const byCatalogue = (view: TableView): Pair[] =>
  PARTS.flatMap((part) => {
    if (view.columnsOf(part).length === 0) return [];
    for (let whole = fieldOf(part).parent; whole !== undefined; whole = fieldOf(whole).parent) {
      const pairs = pairsOf(view, part, whole);
      if (pairs.length > 0) return pairs;
    }
    return [];
  });

/** 其中：公办 beside 在校生数: a column of the same quantity that its heading narrows. */
const byHeading = (view: TableView): Pair[] =>
  view.columns.flatMap((part): Pair[] => {
    const { match, used } = part.source;
    if (!used || !isAdditive(part) || !match.modifiers.includes('ofWhich')) return [];
    const whole = wholeFor(view, part, part.field);
    return whole && whole !== part ? [{ part, whole }] : [];
  });

export const partWithinWhole: TableRule = {
  id: 'part_within_whole',
  number: 'D06',
  name: { zh: '其中数不多于总数', en: 'a part is no more than its whole' },
  checks: {
    zh: '女生、留守儿童、残疾学生、持证教师、超大班额等“其中”数不多于它所属的总数。',
    en: 'Girls, left-behind children, certified teachers, oversize classes and every other “of which” are no more than what they are a part of.',
  },
  severity: 'logic',
  tolerances: ['cascadeShare', 'cascadeRows'],
  origin: '教育事业统计 逻辑校验：女≤计，其中≤合计',
  certainty: 'high',
  needs: [],
  scope: 'row',
  kinds: ['school_list', 'class_list'],
  run: (view) => {
    const pairs = [...byCatalogue(view), ...byHeading(view)];
    return pairs.length > 0 ? { findings: atMost(view, pairs) } : { notRun: message('ruleNoParts') };
  },
};
