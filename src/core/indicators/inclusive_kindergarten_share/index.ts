/** 普惠性幼儿园占比 (Share of inclusive kindergartens). */
import { memberShare } from '../shared/shareOf.ts';
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'inclusive_kindergarten_share',
  name: { zh: '普惠性幼儿园占比', en: 'Share of inclusive kindergartens' },
  aliases: ['普惠性幼儿园园所占比', '普惠园占比', '普惠性园所比例', '普惠性幼儿园数占比'],
  unit: '%',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '（公办园＋认定的普惠性民办园）所数÷幼儿园所数。按园所数算，不是国家规定的“覆盖率”。',
    en: '(Public + recognised inclusive private kindergartens) ÷ kindergartens. Counts kindergartens; not the national coverage rate.',
  },
  origin: '教育统计常用口径',
  fields: ['school_name', 'is_inclusive', 'sponsor_type'],
  compute: (facts, query) =>
    memberShare(
      facts,
      { ...query, stage: query.stage ?? 'kindergarten' },
      {
        by: 'schools',
        member: ({ inclusive }) => inclusive,
        told: 'is_inclusive',
        parts: [[{ inclusive: true }], [{ sponsor: 'public' }, { sponsor: 'private', inclusive: true }]],
      },
    ),
};
