/** E16: how many posts does the standard give, against staff in post and retirements? */
import { message } from '../../messages/index.ts';
import { defineQuestion } from '../engine/question.ts';
import { up } from '../engine/draft.ts';
import {
  amount,
  anyStage,
  classesColumn,
  perStaff,
  pupilsColumn,
  schoolName,
  sum,
  whole,
} from '../shared/inputs.ts';
import { parameter } from '../shared/parameters.ts';
import { schoolRows } from '../shared/prefill.ts';
import { wholeUp } from '../shared/wholeUp.ts';
import { staffQuota } from '../staff_quota/index.ts';

export const question = defineQuestion({
  id: 'staff_posts',
  number: 'E16',
  name: { zh: '按编制标准缺多少教职工', en: 'Posts by the staffing standard, and retirements' },
  words: ['编制', '教职工', '缺编', '超编', '退休', '1:19', 'staffing'],
  inputs: [
    anyStage,
    perStaff,
    { ...whole('smallBelow', '小规模学校：学生少于', 'Small schools: fewer pupils than', '人'), default: 0 },
    { ...amount('smallPerClass', '小规模学校每班另加', 'Added a class in small schools', '人'), default: 0 },
    {
      ...whole('years', '退休预测年数', 'Years of retirements', '年'),
      default: () => parameter('retirement_years').value,
    },
    {
      key: 'schools',
      name: { zh: '各校', en: 'Schools' },
      kind: 'table',
      columns: [
        schoolName,
        pupilsColumn,
        { ...amount('staff', '在编教职工', 'Staff in post', '人'), from: 'staff_count' },
        { ...amount('retiring', '预测期内退休', 'Retiring in these years', '人'), default: 0 },
        { ...classesColumn, default: 0 },
      ],
    },
  ],
  answers: [
    {
      key: 'quota',
      name: { zh: '应有编制（各校合计）', en: 'Posts by the standard, by school' },
      unit: '人',
    },
    { key: 'short', name: { zh: '缺编学校缺人合计', en: 'Missing where schools are short' }, unit: '人' },
    { key: 'surplus', name: { zh: '超编学校多人合计', en: 'To spare where schools have more' }, unit: '人' },
    { key: 'pooled', name: { zh: '全县统筹后缺人', en: 'Missing if the county is pooled' }, unit: '人' },
    {
      key: 'later',
      name: { zh: '退休以后全县统筹缺人', en: 'Missing after retirements, pooled' },
      unit: '人',
    },
  ],
  results: [
    {
      table: 'schools',
      columns: [
        { key: 'quota', name: { zh: '应有', en: 'Posts' }, unit: '人' },
        { key: 'balance', name: { zh: '余缺', en: 'Balance' }, unit: '人' },
      ],
    },
  ],
  sensitivity: { inputs: ['schools.pupils'], answers: ['quota', 'pooled'] },
  prefill: schoolRows('schools', {
    needed: { pupils: 'pupil_count', staff: 'staff_count' },
    optional: { classes: 'class_count' },
  }),
  solve: (inputs) => {
    const small = ({ pupils, classes }: { pupils: number; classes: number }): number =>
      pupils < inputs.smallBelow ? classes * inputs.smallPerClass : 0;
    const quota = inputs.schools.map((row) => staffQuota(row.pupils, inputs.perStaff) + wholeUp(small(row)));
    const balance = inputs.schools.map(({ staff }, i) => staff - (quota[i] ?? 0));
    const staff = sum(inputs.schools.map((row) => row.staff));
    const pooledQuota =
      staffQuota(sum(inputs.schools.map(({ pupils }) => pupils)), inputs.perStaff) +
      sum(inputs.schools.map((row) => wholeUp(small(row))));
    const retiring = sum(inputs.schools.map((row) => row.retiring));
    return {
      values: {
        quota: sum(quota),
        short: -sum(balance.filter((one) => one < 0)) || 0,
        surplus: sum(balance.filter((one) => one > 0)),
        pooled: Math.max(0, pooledQuota - staff),
        later: Math.max(0, pooledQuota - staff + retiring),
      },
      tables: { schools: { quota, balance } },
      assumptions: [
        message('assume-all-staff'),
        message('assume-pooled-posts'),
        message('assume-retirements', { years: inputs.years }),
      ],
    };
  },
  formulas: () => ({
    steps: [
      {
        key: 'pooledQuota',
        name: { zh: '全县统筹应有编制', en: 'Posts of the county, pooled' },
        unit: '人',
        formula: `=${up('SUM([schools.pupils])/[perStaff]')}+SUM([schools.more])`,
      },
    ],
    tables: {
      schools: {
        more: {
          name: { zh: '小规模学校另加', en: 'Added for small schools' },
          cells: `=IF([@pupils]<[smallBelow],${up('[@classes]*[smallPerClass]')},0)`,
        },
        quota: `=${up('[@pupils]/[perStaff]')}+[@more]`,
        balance: '=[@staff]-[@quota]',
      },
    },
    answers: {
      quota: '=SUM([schools.quota])',
      short: '=-SUMIF([schools.balance],"<0")',
      surplus: '=SUMIF([schools.balance],">0")',
      pooled: '=MAX(0,[pooledQuota]-SUM([schools.staff]))',
      later: '=MAX(0,[pooledQuota]-SUM([schools.staff])+SUM([schools.retiring]))',
    },
  }),
});
