/** E18: how many PE, art or backbone teachers are missing, and how many fewer if schools share them (走教)? */
import { message } from '../../messages/index.ts';
import { RESOURCES } from '../../indicators/shared/balance/resources.ts';
import { indicatorById } from '../../indicators/registry.ts';
import { standardLimit } from '../../plans/standards.ts';
import { defineQuestion } from '../engine/question.ts';
import { positive, up } from '../engine/draft.ts';
import { amount, compulsoryStage, pupilsColumn, schoolName, stageIn, sum } from '../shared/inputs.ts';
import { schoolRows } from '../shared/prefill.ts';
import { wholeUp } from '../shared/wholeUp.ts';

/** Teachers who can be shared: those above the required degree teach full time. */
const SHARED = RESOURCES.filter(
  ({ indicator }) => indicator === 'resource_pe_art_teachers' || indicator === 'resource_backbone_teachers',
).reverse();

export const question = defineQuestion({
  id: 'shared_teachers',
  number: 'E18',
  name: {
    zh: '体育艺术、骨干教师缺多少，走教能省多少',
    en: 'PE, art and backbone teachers, alone or shared',
  },
  words: ['走教', '体育教师', '艺术教师', '音体美', '骨干教师', '共享', 'shared'],
  inputs: [
    compulsoryStage,
    {
      key: 'indicator',
      name: { zh: '指标', en: 'Indicator' },
      kind: 'choice',
      options: SHARED.map(({ indicator }) => ({
        value: indicator,
        name: indicatorById(indicator)?.name ?? { zh: indicator, en: indicator },
      })),
      default: 'resource_pe_art_teachers',
    },
    {
      ...amount('target', '每百名学生应有', 'Wanted per 100 pupils', '人'),
      default: (given, year) => standardLimit(String(given['indicator']), stageIn(given), year),
    },
    {
      key: 'schools',
      name: { zh: '各校', en: 'Schools' },
      kind: 'table',
      columns: [schoolName, pupilsColumn, amount('teachers', '现有教师', 'Teachers there', '人')],
    },
  ],
  answers: [
    { key: 'alone', name: { zh: '各校单独配要增加', en: 'To add, each school by itself' }, unit: '人' },
    { key: 'shared', name: { zh: '走教共享要增加', en: 'To add if shared' }, unit: '人' },
    { key: 'saved', name: { zh: '走教能少配', en: 'Saved by sharing' }, unit: '人' },
    { key: 'shortSchools', name: { zh: '缺教师的学校', en: 'Schools short of teachers' }, unit: '所' },
  ],
  results: [
    {
      table: 'schools',
      columns: [
        { key: 'part', name: { zh: '缺（可为小数）', en: 'Missing, in parts' }, unit: '人' },
        { key: 'add', name: { zh: '单独配', en: 'By itself' }, unit: '人' },
      ],
    },
  ],
  sensitivity: { inputs: ['schools.pupils'], answers: ['alone', 'shared'] },
  prefill: (facts, given) =>
    schoolRows('schools', {
      needed: {
        pupils: 'pupil_count',
        teachers:
          given['indicator'] === 'resource_backbone_teachers'
            ? 'backbone_teacher_count'
            : 'pe_arts_teacher_count',
      },
    })(facts, given),
  solve: ({ target, schools }) => {
    const part = schools.map(({ pupils, teachers }) => Math.max(0, (target * pupils) / 100 - teachers));
    const add = part.map((one) => wholeUp(one, target * 100));
    const [alone, shared] = [sum(add), wholeUp(sum(part), target * 100)];
    return {
      values: { alone, shared, saved: alone - shared, shortSchools: add.filter((one) => one > 0).length },
      tables: { schools: { part, add } },
      assumptions: [message('assume-walking-teachers'), message('assume-shared-rule')],
    };
  },
  formulas: () => ({
    tables: {
      schools: { part: `=${positive('[target]*[@pupils]/100-[@teachers]')}`, add: `=${up('[@part]')}` },
    },
    answers: {
      alone: '=SUM([schools.add])',
      shared: `=${up('SUM([schools.part])')}`,
      saved: '=[alone]-[shared]',
      shortSchools: '=COUNTIF([schools.add],">0")',
    },
  }),
});
