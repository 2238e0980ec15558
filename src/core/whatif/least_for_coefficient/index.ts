/** E11: how much, and for which schools, brings the difference coefficient under its limit with the least total? */
import { message } from '../../messages/index.ts';
import { differenceCoefficient } from '../../indicators/difference_coefficient/coefficient.ts';
import { defineQuestion } from '../engine/question.ts';
import { up } from '../engine/draft.ts';
import { leastResource } from '../lower_coefficient/index.ts';
import { amountSchools, checkAmounts, coefficientFormula } from '../shared/coefficient.ts';
import { compulsoryStage, standard, sum } from '../shared/inputs.ts';
import { amountRows, resourceChoice } from '../shared/resources.ts';
import { wholeUp } from '../shared/wholeUp.ts';

/** Each halves the interval in which the floor lies: beyond this the last bit of a double is reached. */
const HALVINGS = 60;

export const question = defineQuestion({
  id: 'least_for_coefficient',
  number: 'E11',
  name: { zh: '差异系数降到标准最少要添多少', en: 'Least resource to bring the coefficient under its limit' },
  words: ['差异系数', '补给谁', '最少', '注水', '0.50', '0.45', 'least'],
  inputs: [
    compulsoryStage,
    resourceChoice,
    {
      key: 'limit',
      name: { zh: '差异系数上限', en: 'Limit of the coefficient' },
      kind: 'number',
      unit: '',
      range: [0.001, 10],
      default: standard('difference_coefficient'),
    },
    amountSchools,
  ],
  answers: [
    { key: 'coefficient', name: { zh: '现在的差异系数', en: 'Coefficient now' }, unit: '' },
    { key: 'floor', name: { zh: '把低的学校都补到生均', en: 'Raise the lowest to, per pupil' }, unit: '' },
    { key: 'extra', name: { zh: '最少共添', en: 'Least total' }, unit: '' },
    { key: 'whole', name: { zh: '各校取整后共添', en: 'In whole units by school' }, unit: '' },
    { key: 'after', name: { zh: '取整添加后的差异系数', en: 'Coefficient after that' }, unit: '' },
  ],
  results: [
    {
      table: 'schools',
      columns: [
        { key: 'add', name: { zh: '要添', en: 'Add' }, unit: '' },
        { key: 'whole', name: { zh: '取整', en: 'Whole' }, unit: '' },
      ],
    },
  ],
  prefill: amountRows,
  check: ({ schools }) => checkAmounts(schools),
  solve: ({ limit, schools }) => {
    const least = leastResource(schools, limit);
    const floor = least?.floor ?? null;
    const add = schools.map((one) => (floor === null ? 0 : Math.max(0, floor * one.pupils - one.amount)));
    const whole = add.map((one) => wholeUp(one));
    const after = schools.map((one, i) => ({ ...one, amount: one.amount + (whole[i] ?? 0) }));
    return {
      values: {
        coefficient: differenceCoefficient(schools),
        floor,
        extra: sum(add),
        whole: sum(whole),
        after: differenceCoefficient(after),
      },
      tables: { schools: { add, whole } },
      bounds: { whole: { low: wholeUp(sum(add)), high: sum(whole) } },
      assumptions: [message('assume-weighted'), message('assume-water-filling')],
    };
  },
  formulas: () => {
    const [n, x] = ['[schools.pupils]', '[schools.amount]'];
    const filled = `(${x}+([@middle]*${n}>${x})*([@middle]*${n}-${x}))`;
    const first = (one: string, others: string): readonly string[] => [
      one,
      ...Array.from({ length: HALVINGS }, () => others),
    ];
    return {
      helperTables: { halving: { zh: '逐次对分求补到多少', en: 'The floor by halving' } },
      tables: {
        schools: {
          value: { name: { zh: '生均值', en: 'Per pupil' }, cells: '=[@amount]/[@pupils]' },
          add: '=IF([floor]="",0,MAX(0,[floor]*[@pupils]-[@amount]))',
          whole: `=${up('[@add]')}`,
          after: { name: { zh: '添后', en: 'After' }, cells: '=[@amount]+[@whole]' },
        },
        halving: {
          low: {
            name: { zh: '下界', en: 'Low' },
            cells: first('=MIN([schools.value])', '=IF([-square]>[limit]^2,[-middle],[-low])'),
          },
          high: {
            name: { zh: '上界', en: 'High' },
            cells: first('=MAX([schools.value])', '=IF([-square]>[limit]^2,[-high],[-middle])'),
          },
          middle: { name: { zh: '中间', en: 'Middle' }, cells: '=([@low]+[@high])/2' },
          square: {
            name: { zh: '差异系数的平方', en: 'Coefficient squared' },
            cells: `=SUM(${n})*SUMPRODUCT(${filled}^2/${n})/SUMPRODUCT(${filled}+0)^2-1`,
          },
        },
      },
      answers: {
        coefficient: `=${coefficientFormula(n, x)}`,
        floor: `=IF([coefficient]<=[limit]*(1+0.000000001),"",INDEX([halving.high],${HALVINGS + 1}))`,
        extra: '=SUM([schools.add])',
        whole: '=SUM([schools.whole])',
        after: `=${coefficientFormula(n, '[schools.after]')}`,
      },
    };
  },
});
