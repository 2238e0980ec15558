/** D32: every school is told apart, and lists name the same ones. */
import { message } from '../../messages/index.ts';
import type { RunRule } from '../rule.ts';
import type { TableView } from '../view/tableView.ts';
import { betweenLists } from './betweenLists.ts';
import { withinList } from './withinList.ts';

/** One row a school: lists of classes or grades name a school many times. */
const isSchoolList = (view: TableView): boolean =>
  view.table.kind === 'school_list' &&
  view.textColumn('school_name') !== undefined &&
  view.textColumn('grade') === undefined &&
  view.textColumn('age_group') === undefined;

export const schoolIdentity: RunRule = {
  id: 'school_identity',
  number: 'D32',
  name: {
    zh: '标识码、校名各不相同，各表学校一致',
    en: 'identifiers and names are unique, lists name the same schools',
  },
  checks: {
    zh: '学校标识码为 10 位数字且不重复；同一张表里校名不重复；同一学段的几张校表所列学校一致，缺的逐一列出。',
    en: 'School identifiers have 10 digits and are unique, a list names no school twice, and lists of one stage name the same schools; those missing are listed.',
  },
  severity: 'logic',
  tolerances: ['requiredFilledPercent', 'sameSchoolsPercent', 'sameSchoolsMin'],
  origin: '教育事业统计 逻辑校验：标识码、校名唯一，各表学校一致',
  certainty: 'medium',
  needs: [['school_name']],
  scope: 'run',
  run: ({ tables }) => {
    const lists = tables.filter(isSchoolList);
    if (lists.length === 0) return { notRun: message('ruleNoSchoolList') };
    return { findings: [...lists.flatMap(withinList), ...betweenLists(lists)] };
  },
};
