import { relationCases, testRule } from '../testing.fixture.ts';
import { ratiosPlausible } from './index.ts';

testRule(
  ratiosPlausible,
  relationCases(
    {
      head: ['在校生数', '专任教师数'],
      good: ['400', '25'],
      bad: ['400', '250'],
      at: 1,
      against: 0,
    },
    {
      accept: [
        {
          name: 'a teaching point',
          sheets: '学校名称 | 在校生数 | 专任教师数 | 班数\n东街教学点 | 4 | 2 | 2',
        },
        {
          name: 'both limits',
          sheets: '学校名称 | 在校生数 | 专任教师数\n东街小学 | 400 | 10\n西街小学 | 30 | 10',
        },
      ],
      reject: [
        {
          name: 'too few teachers',
          sheets: '学校名称 | 在校生数 | 专任教师数\n东街小学 | 400 | 9',
          cells: ['C2'],
          severity: 'experience',
          expected: ['3—40'],
        },
        {
          name: 'classes too large',
          sheets: '学校名称 | 在校生数 | 班数\n东街小学 | 400 | 4\n西街小学 | 400 | 9',
          cells: ['C2'],
        },
        {
          name: 'both, by the pupils they share',
          sheets: '学校名称 | 在校生数 | 班数 | 专任教师数\n东街小学 | 4000 | 9 | 25',
          cells: ['B2'],
        },
      ],
      undecided: [{ name: 'pupils alone', sheets: '学校名称 | 在校生数\n东街小学 | 8', why: '专任教师数' }],
    },
  ),
);
