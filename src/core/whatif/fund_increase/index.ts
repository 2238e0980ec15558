/** E20: what does raising the running cost per pupil (公用经费) cost, with the small-school floor and boarders? */
import { message } from '../../messages/index.ts';
import { standardLimit } from '../../plans/standards.ts';
import { defineQuestion } from '../engine/question.ts';
import {
  amount,
  compulsoryStage,
  defined,
  pupilsColumn,
  schoolName,
  standard,
  sum,
  whole,
} from '../shared/inputs.ts';
import { schoolRows } from '../shared/prefill.ts';

export const question = defineQuestion({
  id: 'fund_increase',
  number: 'E20',
  name: { zh: '公用经费每生提高要多少钱', en: 'Cost of raising the running cost per pupil' },
  words: ['公用经费', '生均公用经费', '提标', '寄宿生', '不足100人', 'funding'],
  inputs: [
    compulsoryStage,
    {
      ...amount('standard', '现行标准', 'Standard now', '元/人'),
      default: standard('public_fund_per_pupil'),
    },
    amount('increase', '每生提高', 'Raise per pupil', '元/人'),
    {
      ...amount('boarding', '寄宿生另补', 'Added per boarder', '元/人'),
      default: (_, year) => standardLimit('boarding_fund_per_pupil', 'compulsory', year),
    },
    {
      ...whole('floorPupils', '不足时按此人数', 'Small schools count as', '人'),
      default: defined('funding_floor_pupils'),
    },
    {
      key: 'schools',
      name: { zh: '各校', en: 'Schools' },
      kind: 'table',
      columns: [
        schoolName,
        pupilsColumn,
        { ...whole('boarders', '寄宿生', 'Boarders', '人'), default: 0, from: 'boarder_count' },
      ],
    },
  ],
  answers: [
    { key: 'now', name: { zh: '现在全年', en: 'A year now' }, unit: '元' },
    { key: 'then', name: { zh: '提高后全年', en: 'A year then' }, unit: '元' },
    { key: 'extra', name: { zh: '要多安排', en: 'To find' }, unit: '元' },
    {
      key: 'floorCost',
      name: { zh: '其中小规模学校按人数下限多拨', en: 'Of it for small schools’ floor' },
      unit: '元',
    },
    { key: 'boarders', name: { zh: '其中寄宿生补助', en: 'Of it for boarders' }, unit: '元' },
  ],
  results: [{ table: 'schools', columns: [{ key: 'then', name: { zh: '提高后', en: 'Then' }, unit: '元' }] }],
  sensitivity: { inputs: ['schools.pupils'], answers: ['then', 'extra'] },
  prefill: schoolRows('schools', {
    needed: { pupils: 'pupil_count' },
    optional: { boarders: 'boarder_count' },
  }),
  solve: (inputs) => {
    const funded = inputs.schools.map(({ pupils }) =>
      pupils > 0 ? Math.max(pupils, inputs.floorPupils) : 0,
    );
    const boarders = sum(inputs.schools.map((row) => row.boarders)) * inputs.boarding;
    const level = inputs.standard + inputs.increase;
    const [now, then] = [sum(funded) * inputs.standard + boarders, sum(funded) * level + boarders];
    const more = sum(funded.map((one, i) => one - (inputs.schools[i]?.pupils ?? 0)));
    return {
      values: { now, then, extra: then - now, floorCost: more * level, boarders },
      tables: {
        schools: {
          then: funded.map((one, i) => one * level + (inputs.schools[i]?.boarders ?? 0) * inputs.boarding),
        },
      },
      assumptions: [
        message('assume-fund-base'),
        message('assume-fund-floor', { pupils: inputs.floorPupils }),
      ],
    };
  },
  formulas: () => ({
    tables: {
      schools: {
        funded: {
          name: { zh: '核定人数', en: 'Pupils funded' },
          cells: '=IF([@pupils]>0,MAX([@pupils],[floorPupils]),0)',
        },
        then: '=[@funded]*([standard]+[increase])+[@boarders]*[boarding]',
      },
    },
    answers: {
      now: '=SUM([schools.funded])*[standard]+[boarders]',
      then: '=SUM([schools.then])',
      extra: '=[then]-[now]',
      floorCost: '=(SUM([schools.funded])-SUM([schools.pupils]))*([standard]+[increase])',
      boarders: '=SUM([schools.boarders])*[boarding]',
    },
  }),
});
