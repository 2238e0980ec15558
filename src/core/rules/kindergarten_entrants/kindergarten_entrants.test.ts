import { relationCases, testRule } from '../testing.fixture.ts';
import { kindergartenEntrants } from './index.ts';

testRule(
  kindergartenEntrants,
  relationCases(
    {
      head: ['在园幼儿数', '入园人数'],
      good: ['100', '40'],
      bad: ['100', '140'],
      at: 1,
      against: 0,
      school: '东街幼儿园',
    },
    {
      accept: [
        { name: 'a primary school', sheets: '园名 | 在园幼儿数 | 入园人数\n东街幼儿园 | 40 | 40' },
        { name: 'few leavers', sheets: '园名 | 在园幼儿数 | 离园人数\n东街幼儿园 | 20 | 25' },
      ],
      reject: [
        {
          name: 'more leavers than children, to be explained',
          sheets: '园名 | 在园幼儿数 | 离园人数\n东街幼儿园 | 40 | 65',
          cells: ['C2'],
          severity: 'experience',
        },
      ],
      undecided: [
        { name: 'schools', sheets: '学校名称 | 在校生数 | 招生数\n东街小学 | 40 | 65', why: '不是幼儿园' },
      ],
    },
  ),
);
