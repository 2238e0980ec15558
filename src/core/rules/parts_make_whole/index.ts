/** D02: a whole is the sum of its parts, within a row. */
import { message } from '../../messages/index.ts';
import type { FieldId } from '../../fields/index.ts';
import { normalise } from '../../values/index.ts';
import type { TableRule } from '../rule.ts';
import { everyRow, type RowSum } from '../sums/rowSum.ts';
import { isAdditive, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';

const RULE = 'parts_make_whole';

const SEXES: readonly (readonly [whole: FieldId, male: FieldId, female: FieldId])[] = [
  ['pupil_count', 'male_pupil_count', 'female_pupil_count'],
  ['teacher_count', 'male_teacher_count', 'female_teacher_count'],
];

const sumOf = (total: Column, parts: readonly Column[], suggested: boolean): RowSum => ({
  rule: RULE,
  severity: 'logic',
  total,
  parts,
  coverage: everyRow,
  ...(suggested && { suggested }),
});

const bySex = (view: TableView): RowSum[] =>
  SEXES.flatMap(([whole, male, female]) => {
    const columns = [view.column(whole), view.column(male), view.column(female)];
    const [total, ...parts] = columns.filter((column) => column !== undefined);
    return total && parts.length === 2 ? [sumOf(total, parts, false)] : [];
  });

const TOTAL_HEADING = /^(?:计|合计|小计|总计|共计|总数)$/;

/** 教职工 | 合计 | 专任教师 | 行政 | …: columns under one heading, one of which says 合计. */
const byHeading = (view: TableView): RowSum[] => {
  const groups = new Map<string, Column[]>();
  for (const column of view.columns.filter(isAdditive)) {
    const { path } = column.source;
    if (path.length < 2) continue;
    const heading = path.slice(0, -1).map(normalise).join('/');
    groups.set(heading, [...(groups.get(heading) ?? []), column]);
  }
  return [...groups.values()].flatMap((columns) => {
    const isTotal = ({ source: { path } }: Column): boolean =>
      TOTAL_HEADING.test(normalise(path[path.length - 1] ?? ''));
    const totals = columns.filter(isTotal);
    const parts = columns.filter(
      (column) => !isTotal(column) && !column.source.match.modifiers.includes('ofWhich'),
    );
    const [total] = totals;
    return total && totals.length === 1 && parts.length >= 2 ? [sumOf(total, parts, true)] : [];
  });
};

const WHOLES: readonly FieldId[] = ['pupil_count', 'class_count', 'teacher_count', 'staff_count'];

/** 在校生数 | 小学在校生数 | 初中在校生数. */
const byStage = (view: TableView): RowSum[] =>
  WHOLES.flatMap((field) => {
    const columns = view.columnsOf(field);
    const totals = columns.filter(({ source }) => source.match.stage === null);
    const parts = columns.filter(
      ({ source }) => source.match.stage !== null && source.match.stage !== 'compulsory',
    );
    const [total] = totals;
    return total && totals.length === 1 && parts.length >= 2 ? [sumOf(total, parts, true)] : [];
  });

export const partsMakeWhole: TableRule = {
  id: 'parts_make_whole',
  number: 'D02',
  name: { zh: '合计列等于各分项之和', en: 'a total column is the sum of its parts' },
  checks: {
    zh: '男、女相加等于总数；同一表头下的“合计”列等于旁边各分项之和；各学段相加等于总数。只从表头看出来的分项，多数行成立时才据以检查。',
    en: 'Boys and girls make all pupils; a column headed total is the sum of the columns beside it under the same heading; the stages make the whole. Parts that only the heading suggests are held against the rows when most rows keep them.',
  },
  severity: 'logic',
  tolerances: ['count', 'area', 'money', 'evidenceShare', 'cascadeShare'],
  origin: '教育事业统计 逻辑校验：小基2 (1)=(2)+…+(8)',
  certainty: 'high',
  needs: [],
  scope: 'row',
  kinds: ['school_list'],
  run: (view) => {
    const sums = [...bySex(view), ...byHeading(view), ...byStage(view)];
    return sums.length > 0 ? { sums } : { notRun: message('ruleNoParts') };
  },
};
