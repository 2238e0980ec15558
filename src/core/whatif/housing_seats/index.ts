/** E24: how many seats does a new housing estate need (千人指标)? */
import { message } from '../../messages/index.ts';
import { defineQuestion } from '../engine/question.ts';
import { up } from '../engine/draft.ts';
import { amount, sum, whole } from '../shared/inputs.ts';
import { wholeUp } from '../shared/wholeUp.ts';

const PER_THOUSAND = 1000;

export const question = defineQuestion({
  id: 'housing_seats',
  number: 'E24',
  name: { zh: '新建小区要配多少学位', en: 'Seats for a new housing estate' },
  words: ['新建小区', '千人指标', '配套', '住宅', '学位', 'housing'],
  inputs: [
    whole('households', '户数', 'Households', '户'),
    { ...amount('persons', '每户人数（按户计的指标填 1）', 'Persons a household', '人'), default: 1 },
    {
      key: 'levels',
      name: { zh: '各学段的千人（千户）指标', en: 'Places per thousand by level' },
      kind: 'table',
      columns: [
        { key: 'level', name: { zh: '学段', en: 'Level' }, kind: 'text' },
        amount('rate', '每千人（户）学位', 'Places per thousand', '个'),
        { ...whole('limit', '班额', 'Class size', '人'), range: [1, 200] },
      ],
    },
  ],
  answers: [
    { key: 'seats', name: { zh: '要配的学位', en: 'Seats' }, unit: '个' },
    { key: 'classes', name: { zh: '要配的班数', en: 'Classes' }, unit: '班' },
  ],
  results: [
    {
      table: 'levels',
      columns: [
        { key: 'seats', name: { zh: '学位', en: 'Seats' }, unit: '个' },
        { key: 'classes', name: { zh: '班数', en: 'Classes' }, unit: '班' },
      ],
    },
  ],
  sensitivity: { inputs: ['households'], answers: ['seats', 'classes'] },
  solve: ({ households, persons, levels }) => {
    const seats = levels.map(({ rate }) => wholeUp((households * persons * rate) / PER_THOUSAND));
    const classes = levels.map(({ limit }, i) => wholeUp((seats[i] ?? 0) / limit));
    return {
      values: { seats: sum(seats), classes: sum(classes) },
      tables: { levels: { seats, classes } },
      assumptions: [message('assume-per-thousand')],
    };
  },
  formulas: () => ({
    tables: {
      levels: {
        seats: `=${up(`[households]*[persons]*[@rate]/${PER_THOUSAND}`)}`,
        classes: `=${up('[@seats]/[@limit]')}`,
      },
    },
    answers: { seats: '=SUM([levels.seats])', classes: '=SUM([levels.classes])' },
  }),
});
