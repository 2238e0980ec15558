/** 普惠性幼儿园覆盖率 (Children in inclusive kindergartens). */
import { memberShare } from '../shared/shareOf.ts';
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'inclusive_child_share',
  name: { zh: '普惠性幼儿园覆盖率', en: 'Children in inclusive kindergartens' },
  aliases: [
    '普惠性幼儿园在园幼儿占比',
    '普惠园覆盖率',
    '普惠率',
    '学前教育普惠率',
    '普惠性幼儿园在园幼儿覆盖率',
    '普惠性学前教育覆盖率',
  ],
  unit: '%',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '（公办园在园幼儿＋认定的普惠性民办园在园幼儿）÷全部在园幼儿。按幼儿数算，与按园所数算的比例不同。是否普惠没有填写的园只影响上限。',
    en: '(Children in public kindergartens + in recognised inclusive private ones) ÷ all children. Counts children, not kindergartens. One whose status isn’t stated only raises the upper bound.',
  },
  origin: '教督〔2020〕1号',
  fields: ['pupil_count', 'is_inclusive', 'sponsor_type'],
  compute: (facts, query) =>
    memberShare(
      facts,
      { ...query, stage: query.stage ?? 'kindergarten' },
      {
        by: 'pupil_count',
        member: ({ inclusive }) => inclusive,
        told: 'is_inclusive',
        parts: [[{ inclusive: true }], [{ sponsor: 'public' }, { sponsor: 'private', inclusive: true }]],
      },
    ),
};
