/** E8: what is missing to a target, in teachers, square metres, rooms or yuan? */
import { message } from '../../messages/index.ts';
import { RESOURCES } from '../../indicators/shared/balance/resources.ts';
import { standardLimit } from '../../plans/standards.ts';
import { defineQuestion } from '../engine/question.ts';
import { positive, up } from '../engine/draft.ts';
import { amountSchools } from '../shared/coefficient.ts';
import { compulsoryStage, stageIn, sum } from '../shared/inputs.ts';
import { amountRows, resourceChoice } from '../shared/resources.ts';
import { wholeUp } from '../shared/wholeUp.ts';

const resourceNamed = (indicator: unknown) => RESOURCES.find((one) => one.indicator === indicator);
const COUNTED: ReadonlySet<string> = new Set(['人', '间']);

export const question = defineQuestion({
  id: 'target_gap',
  number: 'E8',
  name: { zh: '离目标差多少教师、面积、教室、设备', en: 'Gap to a target in natural units' },
  words: ['缺口', '差多少', '缺多少老师', '生均面积', '设备值', '每百名学生', 'gap'],
  inputs: [
    compulsoryStage,
    resourceChoice,
    {
      key: 'target',
      name: { zh: '目标值', en: 'Target' },
      kind: 'number',
      unit: '',
      range: [0, null],
      default: (given, year) => standardLimit(String(given['indicator']), stageIn(given), year),
    },
    {
      key: 'per',
      name: { zh: '每多少学生', en: 'Per pupils' },
      kind: 'number',
      unit: '人',
      range: [1, null],
      default: (given) => resourceNamed(given['indicator'])?.per ?? 1,
    },
    amountSchools,
  ],
  answers: [
    { key: 'gap', name: { zh: '各校缺口合计', en: 'Missing in all schools' }, unit: '' },
    { key: 'county', name: { zh: '全县合起来算的缺口', en: 'Missing in the county as a whole' }, unit: '' },
    { key: 'shortSchools', name: { zh: '有缺口的学校', en: 'Schools with a gap' }, unit: '所' },
  ],
  results: [{ table: 'schools', columns: [{ key: 'gap', name: { zh: '缺口', en: 'Missing' }, unit: '' }] }],
  sensitivity: { inputs: ['schools.pupils'], answers: ['gap', 'county'] },
  prefill: amountRows,
  solve: ({ indicator, target, per, schools }) => {
    const unit = resourceNamed(indicator)?.unit ?? '';
    const counted = COUNTED.has(unit);
    const missing = (pupils: number, have: number): number => {
      const wanted = (target * pupils) / per;
      return Math.max(0, counted ? wholeUp(wanted - have, wanted) : wanted - have);
    };
    const gap = schools.map(({ pupils, amount }) => missing(pupils, amount));
    const [pupils, have] = [sum(schools.map((one) => one.pupils)), sum(schools.map((one) => one.amount))];
    return {
      values: {
        gap: sum(gap),
        county: missing(pupils, have),
        shortSchools: gap.filter((one) => one > 0).length,
      },
      units: { gap: unit, county: unit },
      tables: { schools: { gap } },
      assumptions: [
        message('assume-present-pupils'),
        message('assume-county-pooled'),
        message(counted ? 'assume-whole-units' : 'assume-exact-units'),
      ],
    };
  },
  formulas: ({ indicator }) => {
    const counted = COUNTED.has(resourceNamed(indicator)?.unit ?? '');
    const rounded = (text: string): string => positive(counted ? up(text) : text);
    return {
      tables: { schools: { gap: `=${rounded('[target]*[@pupils]/[per]-[@amount]')}` } },
      answers: {
        gap: '=SUM([schools.gap])',
        county: `=${rounded('[target]*SUM([schools.pupils])/[per]-SUM([schools.amount])')}`,
        shortSchools: '=SUMPRODUCT(([schools.gap]>0)*1)',
      },
    };
  },
});
