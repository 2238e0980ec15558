/** 随迁子女公办就读占比: migrant children in public or purchased places. */
import { undecidable, type Indicator } from '../indicator.ts';
import { isStated } from '../shared/gather.ts';
import { isMessage, scopedLines } from '../shared/narrow.ts';
import { missingFields } from '../shared/reasons.ts';
import { fieldShare, memberShare } from '../shared/shareOf.ts';

export const indicator: Indicator = {
  id: 'migrant_public_share',
  name: { zh: '随迁子女公办就读占比', en: 'Migrant children in public places' },
  aliases: [
    '随迁子女在公办学校就读比例',
    '随迁子女公办学校就读比例',
    '随迁子女在公办学校（含政府购买学位）就读比例',
    '随迁子女在公办学校和政府购买服务的民办学校就读比例',
  ],
  unit: '%',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '（公办学校就读＋政府购买学位就读的随迁子女）÷义务教育随迁子女。没有“公办就读数”一列时，按举办者把公办学校的随迁子女算作公办就读，此时不含购买的学位。',
    en: '(Migrant children in public schools + in purchased places) ÷ migrant children. Without a column of those in public places, all migrant children of public schools, purchased places not included.',
  },
  origin: '教督〔2017〕6号',
  fields: ['migrant_child_count', 'migrant_child_public_count', 'purchased_seat_pupil_count', 'sponsor_type'],
  compute(facts, query) {
    const asked = { ...query, stage: query.stage ?? 'compulsory' } as const;
    const lines = scopedLines(facts, asked);
    if (isMessage(lines)) return undecidable(lines);
    const whole = 'migrant_child_count';
    const direct = isStated(lines, 'migrant_child_public_count') || !isStated(lines, whole);
    if (direct)
      return fieldShare(facts, asked, ['migrant_child_public_count', 'purchased_seat_pupil_count'], whole);
    if (lines.every(({ sponsor }) => sponsor === null)) {
      return undecidable(missingFields(['migrant_child_public_count', 'sponsor_type']));
    }
    return memberShare(facts, asked, {
      by: whole,
      member: ({ sponsor }) => (sponsor === null ? null : sponsor === 'public'),
      told: 'sponsor_type',
      parts: [],
    });
  },
};
