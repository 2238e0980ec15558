/** 公办园在园幼儿占比 (Children in public kindergartens). */
import { memberShare } from '../shared/shareOf.ts';
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'public_child_share',
  name: { zh: '公办园在园幼儿占比', en: 'Children in public kindergartens' },
  aliases: ['公办幼儿园在园幼儿占比', '公办园幼儿占比', '公办在园幼儿占比', '公办率', '公办园占比'],
  unit: '%',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '公办园在园幼儿÷全部在园幼儿。国有企事业单位、街道、村集体办的园按公办计。举办者没有填写的园只影响上限。',
    en: 'Children in public kindergartens ÷ all children. Those run by state firms, sub-districts or villages count as public. One whose sponsor isn’t stated only raises the upper bound.',
  },
  origin: '教督〔2020〕1号',
  fields: ['pupil_count', 'sponsor_type'],
  compute: (facts, query) =>
    memberShare(
      facts,
      { ...query, stage: query.stage ?? 'kindergarten' },
      {
        by: 'pupil_count',
        member: ({ sponsor }) => (sponsor === null ? null : sponsor === 'public'),
        told: 'sponsor_type',
        parts: [[{ sponsor: 'public' }]],
      },
    ),
};
