/** E21: how many seats must be bought so that enough migrant children have a public or purchased place? */
import { message } from '../../messages/index.ts';
import { standardLimit } from '../../plans/standards.ts';
import { defineQuestion } from '../engine/question.ts';
import { positive, up } from '../engine/draft.ts';
import { whole } from '../shared/inputs.ts';
import { schoolSums } from '../shared/prefill.ts';
import { shareShort } from '../share_short/index.ts';

export const question = defineQuestion({
  id: 'migrant_seats',
  number: 'E21',
  name: { zh: '随迁子女就读占比达标要购买多少学位', en: 'Seats to buy for migrant children' },
  words: ['随迁子女', '购买学位', '政府购买', '85%', '公办就读', 'migrant'],
  inputs: [
    { ...whole('migrants', '随迁子女总数', 'Migrant children', '人'), from: 'migrant_child_count' },
    { ...whole('public', '在公办学校', 'In public schools', '人'), from: 'migrant_child_public_count' },
    {
      ...whole('purchased', '在政府购买的学位', 'In purchased places', '人'),
      default: 0,
      from: 'purchased_seat_pupil_count',
    },
    {
      key: 'target',
      name: { zh: '占比目标', en: 'Target share' },
      kind: 'number',
      unit: '%',
      range: [0, 100],
      share: true,
      default: (_, year) => standardLimit('migrant_public_share', 'compulsory', year),
    },
  ],
  answers: [
    { key: 'seats', name: { zh: '还要购买的学位', en: 'Seats to buy' }, unit: '个' },
    { key: 'share', name: { zh: '现在的占比', en: 'Share now' }, unit: '%' },
  ],
  sensitivity: { inputs: ['migrants'], answers: ['seats'] },
  check: ({ migrants, public: own, purchased }) =>
    own + purchased > migrants
      ? message('whatif-part-larger', {
          part: 'public + purchased',
          found: own + purchased,
          whole: 'migrants',
          expected: migrants,
        })
      : null,
  prefill: schoolSums(
    {
      migrants: 'migrant_child_count',
      public: 'migrant_child_public_count',
      purchased: 'purchased_seat_pupil_count',
    },
    'compulsory',
  ),
  solve: ({ migrants, public: own, purchased, target }) => ({
    values: {
      seats: shareShort(own + purchased, migrants, target / 100, 'convert') ?? 0,
      share: migrants === 0 ? null : ((own + purchased) / migrants) * 100,
    },
    assumptions: [message('assume-bought-for-migrants')],
  }),
  formulas: () => ({
    answers: {
      seats: `=${positive(up('[target]/100*[migrants]-[public]-[purchased]'))}`,
      share: '=IF([migrants]=0,"",([public]+[purchased])/[migrants]*100)',
    },
  }),
});
