/** 民办义务教育在校生占比 (Pupils in private compulsory schools). */
import { memberShare } from '../shared/shareOf.ts';
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'private_pupil_share',
  name: { zh: '民办义务教育在校生占比', en: 'Pupils in private compulsory schools' },
  aliases: ['民办义务教育在校生规模占比', '民办义务教育学生占比', '民办学校在校生占比', '民办占比'],
  unit: '%',
  direction: 'lower',
  level: 'county',
  definition: {
    zh: '民办小学、初中在校生÷义务教育在校生；一贯制学校只计义务教育阶段。举办者没有填写的学校只影响上限。',
    en: 'Pupils of private primary and junior schools ÷ all compulsory pupils; of through-schools only the compulsory sections. A school whose sponsor isn’t stated only raises the upper bound.',
  },
  origin: '规范民办义务教育发展有关文件',
  fields: ['pupil_count', 'sponsor_type'],
  compute: (facts, query) =>
    memberShare(
      facts,
      { ...query, stage: query.stage ?? 'compulsory' },
      {
        by: 'pupil_count',
        member: ({ sponsor }) => (sponsor === null ? null : sponsor === 'private'),
        told: 'sponsor_type',
        parts: [[{ sponsor: 'private' }]],
      },
    ),
};
