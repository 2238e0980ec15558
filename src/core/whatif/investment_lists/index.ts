/** E32: how many schools newly meet the standard under each investment list? */
import { message } from '../../messages/index.ts';
import { defineQuestion } from '../engine/question.ts';
import { amount, compulsoryStage, sum } from '../shared/inputs.ts';
import {
  amountsOf,
  checkLimits,
  limitsTable,
  RESOURCE_KEYS,
  resourceRows,
  resourceSchools,
} from '../shared/resources.ts';
import { standingColumns, standingOf } from '../shared/standing.ts';

interface Project {
  readonly list: string;
  readonly school: string;
  readonly indicator: number;
  readonly amount: number;
  readonly cost: number;
}

const listsIn = (projects: readonly Project[]): string[] => [...new Set(projects.map(({ list }) => list))];

export const question = defineQuestion({
  id: 'investment_lists',
  number: 'E32',
  name: { zh: '各投资清单能让几所学校达标', en: 'Schools newly passing under each investment list' },
  words: ['投资清单', '项目', '新增达标', '投入', '达标率', 'investment'],
  inputs: [
    compulsoryStage,
    limitsTable,
    resourceSchools,
    {
      key: 'projects',
      name: { zh: '项目', en: 'Projects' },
      kind: 'table',
      columns: [
        { key: 'list', name: { zh: '清单', en: 'List' }, kind: 'text' },
        { key: 'school', name: { zh: '学校', en: 'School' }, kind: 'text' },
        {
          key: 'indicator',
          name: { zh: '第几项指标（1—7）', en: 'Indicator (1–7)' },
          kind: 'number',
          unit: '',
          range: [1, RESOURCE_KEYS.length],
          whole: true,
        },
        amount('amount', '增加量', 'Added', ''),
        { ...amount('cost', '费用', 'Cost', '万元'), default: 0 },
      ],
    },
  ],
  answers: [
    { key: 'best', name: { zh: '新增达标最多的清单', en: 'List with most newly passing' }, unit: '' },
    { key: 'newly', name: { zh: '它新增达标学校', en: 'Newly passing under it' }, unit: '所' },
    { key: 'before', name: { zh: '现在达标学校', en: 'Passing now' }, unit: '所' },
  ],
  results: [
    {
      table: 'lists',
      name: { zh: '各清单', en: 'Lists' },
      columns: [
        { key: 'list', name: { zh: '清单', en: 'List' }, unit: '' },
        { key: 'newly', name: { zh: '新增达标', en: 'Newly passing' }, unit: '所' },
        { key: 'rate', name: { zh: '达标率', en: 'Rate' }, unit: '%' },
        { key: 'cost', name: { zh: '费用', en: 'Cost' }, unit: '万元' },
      ],
    },
  ],
  check: ({ limits, schools, projects }) => {
    const known = new Set(schools.map(({ school }) => school));
    const unknown = projects.find(({ school }) => !known.has(school));
    if (unknown === undefined) return checkLimits(limits);
    return message('whatif-name-unknown', {
      key: 'projects.school',
      found: unknown.school,
      known: [...known].slice(0, 8).join('、'),
    });
  },
  prefill: resourceRows,
  solve: ({ limits, schools, projects }) => {
    const passing = (list: string | null): number =>
      schools.filter((row) => {
        const amounts = amountsOf(row).map(
          (own, i) =>
            own +
            sum(
              projects
                .filter((one) => one.list === list && one.school === row.school && one.indicator === i + 1)
                .map((one) => one.amount),
            ),
        );
        return standingOf(amounts, row.pupils, limits).passes;
      }).length;
    const list = listsIn(projects);
    const before = passing(null);
    const newly = list.map((one) => passing(one) - before);
    const most = Math.max(...newly);
    return {
      values: { best: list[newly.indexOf(most)] ?? null, newly: most, before },
      tables: {
        lists: {
          list,
          newly,
          rate: newly.map((one) => ((before + one) / schools.length) * 100),
          cost: list.map((one) => sum(projects.filter((row) => row.list === one).map(({ cost }) => cost))),
        },
      },
      assumptions: [message('assume-projects-add'), message('assume-present-pupils')],
    };
  },
  formulas: ({ projects }) => {
    const lists = listsIn(projects);
    const added = (list: number, index: number): string =>
      `SUMPRODUCT(([projects.list]=INDEX([lists.list],${list + 1}))*([projects.school]=[@school])*([projects.indicator]=${index + 1})*[projects.amount])`;
    const columns = lists.map((_, list) =>
      standingColumns((key, i) => `[@${key}]+${added(list, i)}`, '[@pupils]', `List${list + 1}`),
    );
    return {
      tables: {
        schools: Object.assign(
          {},
          standingColumns((key) => `[@${key}]`, '[@pupils]', 'Now'),
          ...columns,
        ),
        lists: {
          list: lists,
          newly: lists.map((_, list) => `=SUM([schools.passesList${list + 1}])-[before]`),
          rate: '=([before]+[@newly])/COUNT([schools.pupils])*100',
          cost: '=SUMIF([projects.list],[@list],[projects.cost])',
        },
      },
      answers: {
        best: '=INDEX([lists.list],MATCH([newly],[lists.newly],0))',
        newly: '=MAX([lists.newly])',
        before: '=SUM([schools.passesNow])',
      },
    };
  },
});
