/** E10: what does more of a resource in each school do to the difference coefficient? */
import { message } from '../../messages/index.ts';
import { differenceCoefficient } from '../../indicators/difference_coefficient/coefficient.ts';
import { effectsOfAdding, turningPoint } from '../added_resource/index.ts';
import { defineQuestion } from '../engine/question.ts';
import { amountSchools, checkAmounts, coefficientFormula } from '../shared/coefficient.ts';
import { amount, compulsoryStage } from '../shared/inputs.ts';
import { amountRows, resourceChoice } from '../shared/resources.ts';

export const question = defineQuestion({
  id: 'coefficient_change',
  number: 'E10',
  name: { zh: '给哪所学校添资源，差异系数降得最多', en: 'What an added resource does to the coefficient' },
  words: ['差异系数', '均衡', '给谁', '添置', '转折点', 'coefficient'],
  inputs: [
    compulsoryStage,
    resourceChoice,
    { ...amount('added', '添多少', 'Added', ''), default: 1 },
    amountSchools,
  ],
  answers: [
    { key: 'coefficient', name: { zh: '现在的差异系数', en: 'Coefficient now' }, unit: '' },
    { key: 'best', name: { zh: '添给这所学校降得最多', en: 'Best school to add to' }, unit: '' },
    { key: 'change', name: { zh: '差异系数变化', en: 'Change of the coefficient' }, unit: '' },
    {
      key: 'turning',
      name: { zh: '转折点：生均高于它再添反而变差', en: 'Turning point, per pupil' },
      unit: '',
    },
  ],
  results: [
    {
      table: 'schools',
      columns: [
        { key: 'value', name: { zh: '生均值', en: 'Per pupil' }, unit: '' },
        { key: 'change', name: { zh: '添给它以后的变化', en: 'Change if added here' }, unit: '' },
      ],
    },
  ],
  prefill: amountRows,
  check: ({ schools }) => checkAmounts(schools),
  solve: ({ added, schools }) => {
    const effects = effectsOfAdding(schools, added);
    const change = schools.map((_, i) => effects.find(({ school }) => school === i)?.change ?? null);
    const [best] = effects;
    return {
      values: {
        coefficient: differenceCoefficient(schools),
        best: best === undefined ? null : (schools[best.school]?.school ?? null),
        change: best?.change ?? null,
        turning: turningPoint(schools),
      },
      tables: { schools: { value: schools.map((one) => one.amount / one.pupils), change } },
      assumptions: [message('assume-weighted'), message('assume-turning-point')],
    };
  },
  formulas: () => ({
    steps: [
      {
        key: 'mean',
        name: { zh: '全县生均值', en: 'County mean' },
        formula: '=SUM([schools.amount])/SUM([schools.pupils])',
      },
      {
        key: 'squares',
        name: { zh: '资源量平方÷学生数之和', en: 'Sum of squares' },
        formula: '=SUMPRODUCT([schools.amount]^2/[schools.pupils])',
      },
    ],
    tables: {
      schools: {
        value: '=[@amount]/[@pupils]',
        change:
          '=SQRT(MAX(0,SUM([schools.pupils])*([squares]+(([@amount]+[added])^2-[@amount]^2)/[@pupils])/(SUM([schools.amount])+[added])^2-1))-[coefficient]',
      },
    },
    answers: {
      coefficient: `=${coefficientFormula('[schools.pupils]', '[schools.amount]')}`,
      best: '=INDEX([schools.school],MATCH([change],[schools.change],0))',
      change: '=MIN([schools.change])',
      turning: '=[mean]*(1+[coefficient]^2)',
    },
  }),
});
