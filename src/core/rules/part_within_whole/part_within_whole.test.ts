import { relationCases, testRule } from '../testing.fixture.ts';
import { partWithinWhole } from './index.ts';

testRule(
  partWithinWhole,
  relationCases(
    {
      head: ['在校生数', '其中：女', '专任教师数'],
      good: ['100', '48', '9'],
      bad: ['100', '148', '9'],
      at: 1,
      against: 0,
    },
    {
      accept: [{ name: 'all of them', sheets: '学校名称 | 在校生数 | 留守儿童数\n东街小学 | 100 | 100' }],
      reject: [
        {
          name: 'a part of a part',
          sheets: '学校名称 | 班数 | 大班额班数 | 超大班额班数\n东街小学 | 10 | 1 | 2',
          cells: ['D2'],
        },
        {
          name: 'the whole to blame where two parts exceed it',
          sheets: '学校名称 | 在校生数 | 其中：女 | 留守儿童数\n东街小学 | 10 | 48 | 30',
          cells: ['B2'],
        },
        {
          name: 'a class list',
          sheets: '学校 | 年级 | 班级 | 学生数 | 其中：女\n东街小学 | 一年级 | 1班 | 45 | 54',
          cells: ['E2'],
        },
        {
          name: 'most rows: the heading is asked, once',
          sheets: `学校名称 | 在校生数 | 其中：女\n${[1, 2, 3, 4, 5, 6].map((i) => `第${i}小学 | ${i} | ${i + 1}`).join('\n')}`,
          cells: ['C2:C7'],
        },
      ],
      undecided: [{ name: 'no parts', sheets: '学校名称 | 在校生数\n东街小学 | 100', why: '分项' }],
    },
  ),
);
