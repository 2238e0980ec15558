import { testRule } from '../testing.fixture.ts';
import { THIS, twoYears, yearCases } from '../years.fixture.ts';
import { healthChecks } from './index.ts';

const A = '东街小学';
const of = (then: string, now: string) =>
  twoYears(['在校生数'], [[A, [then]]], ['班数', '参加体检的学生数'], [[A, ['9', now]]]);

testRule(
  healthChecks,
  yearCases(
    {
      head: ['班数', '体检学生数'],
      headThen: ['在校生数'],
      then: ['400'],
      good: ['9', '390'],
      bad: ['9', '300'],
      at: 1,
      against: 0,
      without: ['zero'],
    },
    {
      accept: [
        { name: 'all of them', sheets: of('400', '400') },
        {
          name: 'no pupils',
          traps: ['zero'],
          sheets: twoYears(
            ['在校生数'],
            [
              [A, ['0']],
              ['西街小学', ['400']],
            ],
            ['班数', '体检人数'],
            [
              [A, ['0', '0']],
              ['西街小学', ['9', '390']],
            ],
          ),
        },
      ],
      reject: [
        {
          name: 'more than there were',
          sheets: of('400', '401'),
          cells: [`${THIS}!C2`],
          severity: 'experience',
          expected: ['320—400'],
        },
        { name: 'nobody', sheets: of('400', '0'), cells: [`${THIS}!C2`] },
      ],
      undecided: [
        { name: 'no last year', sheets: '学校名称 | 班数 | 体检学生数\n东街小学 | 1 | 30', why: '2023' },
        {
          name: 'nobody was counted',
          sheets: twoYears(['在校生数'], [[A, ['400']]], ['在校生数'], [[A, ['390']]]),
          why: '体检',
        },
      ],
    },
  ),
);
