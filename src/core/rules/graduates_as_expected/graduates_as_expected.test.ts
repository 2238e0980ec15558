import { testRule } from '../testing.fixture.ts';
import { THIS, twoYears, yearCases } from '../years.fixture.ts';
import { graduatesAsExpected } from './index.ts';

testRule(
  graduatesAsExpected,
  yearCases(
    {
      head: ['毕业生数'],
      headThen: ['预计毕业生数'],
      then: ['100'],
      good: ['97'],
      bad: ['90'],
      at: 0,
      against: 0,
    },
    {
      accept: [
        {
          name: 'a small school',
          sheets: twoYears(['预计毕业生数'], [['东街小学', ['10']]], ['毕业生数'], [['东街小学', ['7']]]),
        },
      ],
      reject: [
        {
          name: 'against grade 6 where nothing was expected',
          sheets: twoYears(['六年级学生数'], [['东街小学', ['100']]], ['毕业生数'], [['东街小学', ['106']]]),
          cells: [`${THIS}!B2`],
          severity: 'experience',
          expected: ['95—105'],
        },
      ],
      undecided: [
        { name: 'no graduates', sheets: '学校名称 | 在校生数\n东街小学 | 30', why: '毕业生数' },
        { name: 'no last year', sheets: '学校名称 | 毕业生数\n东街小学 | 30', why: '2023' },
      ],
    },
  ),
);
