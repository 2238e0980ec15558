import { relationCases, testRule } from '../testing.fixture.ts';
import { partsMakeWhole } from './index.ts';

testRule(
  partsMakeWhole,
  relationCases(
    {
      head: ['在校生数', '男生数', '女生数'],
      good: ['100', '48', '52'],
      bad: ['101', '48', '52'],
      at: 0,
      against: 1,
    },
    {
      accept: [
        {
          name: 'a column headed total that holds something else in most rows',
          sheets:
            '学校名称 | 教师 | > | >\n^ | 合计 | 体育教师 | 音乐教师\n东街小学 | 40 | 2 | 1\n西街小学 | 50 | 2 | 2\n南街小学 | 30 | 1 | 1\n\n学校名称 | 在校生数 | 男生数 | 女生数\n东街小学 | 100 | 48 | 52',
        },
      ],
      reject: [
        {
          name: 'stages',
          sheets:
            '学校名称 | 在校生数 | 小学在校生数 | 初中在校生数\n东街学校 | 100 | 60 | 40\n西街学校 | 100 | 60 | 40\n南街学校 | 110 | 60 | 40',
          cells: ['B4'],
          expected: ['100'],
        },
      ],
      undecided: [{ name: 'no parts', sheets: '学校名称 | 在校生数\n东街小学 | 100', why: '分项' }],
    },
  ),
);
