/** E31: how is a county target split over schools or townships? */
import { message } from '../../messages/index.ts';
import { defineQuestion } from '../engine/question.ts';
import { amount, sum, whole } from '../shared/inputs.ts';

/** Products that are whole but for floating-point noise count as whole. */
const steady = (value: number): number => Math.round(value * 1e9) / 1e9;

export const question = defineQuestion({
  id: 'split_target',
  number: 'E31',
  name: { zh: '把全县任务分到各校、各乡镇', en: 'Splitting a county target over schools or townships' },
  words: ['任务分解', '分解', '分配', '下达', '最大余数', 'split'],
  inputs: [
    whole('total', '全县任务', 'County target', '个'),
    {
      key: 'basis',
      name: { zh: '按什么分', en: 'Split by' },
      kind: 'choice',
      options: [
        { value: 'pupils', name: { zh: '学生数', en: 'pupils' } },
        { value: 'gap', name: { zh: '缺口', en: 'gap' } },
        { value: 'capacity', name: { zh: '能力', en: 'capacity' } },
      ],
      default: 'pupils',
    },
    {
      key: 'parts',
      name: { zh: '各校、各乡镇', en: 'Schools or townships' },
      kind: 'table',
      columns: [
        { key: 'place', name: { zh: '学校（乡镇）', en: 'Place' }, kind: 'text' },
        { ...amount('pupils', '学生数', 'Pupils', '人'), default: 0 },
        { ...amount('gap', '缺口', 'Gap', ''), default: 0 },
        { ...amount('capacity', '能力', 'Capacity', ''), default: 0 },
      ],
    },
  ],
  answers: [
    { key: 'given', name: { zh: '分下去合计', en: 'Given out' }, unit: '个' },
    { key: 'largest', name: { zh: '最多的一处', en: 'Largest part' }, unit: '个' },
  ],
  results: [
    {
      table: 'parts',
      columns: [
        { key: 'exact', name: { zh: '按比例应分', en: 'Exact share' }, unit: '个' },
        { key: 'part', name: { zh: '分到', en: 'Part' }, unit: '个' },
      ],
    },
  ],
  check: ({ basis, parts }) =>
    sum(parts.map((row) => row[basis])) > 0 ? null : message('whatif-no-key', { key: basis }),
  solve: ({ total, basis, parts }) => {
    const keys = parts.map((row) => row[basis]);
    const exact = keys.map((key) => (total * key) / sum(keys));
    const floors = exact.map((one) => Math.floor(steady(one)));
    const rest = exact.map((one, i) => steady(steady(one) - (floors[i] ?? 0)));
    const order = rest.map((_, i) => i).sort((a, b) => (rest[b] ?? 0) - (rest[a] ?? 0) || a - b);
    const more = new Set(order.slice(0, total - sum(floors)));
    const part = floors.map((one, i) => one + (more.has(i) ? 1 : 0));
    return {
      values: { given: sum(part), largest: Math.max(...part) },
      tables: { parts: { exact, part } },
      assumptions: [message('assume-largest-remainder')],
    };
  },
  formulas: ({ basis }) => ({
    tables: {
      parts: {
        exact: `=[total]*[@${basis}]/SUM([parts.${basis}])`,
        floor: { name: { zh: '取整', en: 'Whole' }, cells: '=INT(ROUND([@exact],9))' },
        rest: { name: { zh: '余数', en: 'Remainder' }, cells: '=ROUND([@exact]-[@floor],9)' },
        rank: {
          name: { zh: '余数名次', en: 'Rank of the remainder' },
          cells: '=SUMPRODUCT(([parts.rest]>[@rest])*1)+SUMPRODUCT(([^rest]=[@rest])*1)',
        },
        part: '=[@floor]+IF([@rank]<=[total]-SUM([parts.floor]),1,0)',
      },
    },
    answers: { given: '=SUM([parts.part])', largest: '=MAX([parts.part])' },
  }),
});
