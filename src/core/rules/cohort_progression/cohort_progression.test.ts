import { testRule } from '../testing.fixture.ts';
import { LAST, THIS, twoYears, yearCases } from '../years.fixture.ts';
import { layout } from '../../tables/layouts.fixture.ts';
import { cohortProgression } from './index.ts';

const HEAD = ['一年级学生数', '二年级学生数', '三年级学生数'];

testRule(
  cohortProgression,
  yearCases(
    {
      head: HEAD,
      then: ['100', '110', '120'],
      good: ['130', '102', '108'],
      bad: ['130', '102', '140'],
      at: 2,
      against: 1,
      without: ['negative', 'errorCell'],
    },
    {
      accept: [
        {
          name: 'a small grade',
          sheets: twoYears(HEAD, [['东街小学', ['10', '11', '12']]], HEAD, [['东街小学', ['14', '17', '5']]]),
        },
        {
          name: 'a grade that was closed',
          sheets: twoYears(HEAD, [['东街小学', ['100', '110', '120']]], HEAD, [
            ['东街小学', ['90', '101', '0']],
          ]),
        },
      ],
      reject: [
        {
          name: 'grades in rows, and the list of classes a year before',
          sheets: [
            layout(
              LAST,
              '学校 | 年级 | 班级 | 学生数\n东街小学 | 一年级 | 1班 | 45\n东街小学 | 一年级 | 2班 | 45',
            ),
            layout(
              THIS,
              '学校 | 年级 | 班数 | 学生数\n东街小学 | 一年级 | 2 | 92\n东街小学 | 二年级 | 2 | 75',
            ),
          ],
          cells: [`${THIS}!D3`],
          severity: 'experience',
          expected: ['81—99'],
        },
      ],
      undecided: [
        {
          name: 'no last year',
          sheets: '学校名称 | 一年级学生数 | 二年级学生数\n东街小学 | 30 | 30',
          why: '2023',
        },
        {
          name: 'other grades than these',
          sheets: twoYears(['在校生数'], [['东街小学', ['100']]], HEAD, [['东街小学', ['90', '100', '70']]]),
          why: '对照',
        },
        {
          name: 'an error',
          traps: ['errorCell'],
          sheets: twoYears(HEAD, [['东街小学', ['100', '#REF!', '120']]], HEAD, [
            ['东街小学', ['90', '101', '70']],
          ]),
        },
        {
          name: 'a figure that can’t be',
          traps: ['negative'],
          sheets: twoYears(HEAD, [['东街小学', ['100', '-110', '120']]], HEAD, [
            ['东街小学', ['90', '101', '70']],
          ]),
        },
      ],
    },
  ),
);
