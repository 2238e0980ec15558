import { relationCases, testRule } from '../testing.fixture.ts';
import { teacherParts } from './index.ts';

testRule(
  teacherParts,
  relationCases(
    { head: ['专任教师数', '骨干教师'], good: ['40', '6'], bad: ['40', '46'], at: 1, against: 0 },
    {
      accept: [
        {
          name: 'arts teachers, who are music and fine art together',
          sheets:
            '学校名称 | 专任教师数 | 体育教师 | 艺术教师 | 音乐教师 | 美术教师\n东街小学 | 6 | 3 | 3 | 2 | 1',
        },
        { name: 'established posts', sheets: '学校名称 | 教职工数 | 在编教师\n东街小学 | 40 | 40' },
      ],
      reject: [
        {
          name: 'subjects that exceed all teachers',
          sheets: '学校名称 | 专任教师数 | 体育教师 | 音乐教师 | 美术教师\n东街小学 | 6 | 3 | 3 | 1',
          cells: ['B2'],
        },
        {
          name: 'more established than staff',
          sheets: '学校名称 | 教职工数 | 在编教师\n东街小学 | 40 | 41',
          cells: ['C2'],
        },
      ],
      undecided: [{ name: 'no teachers', sheets: '学校名称 | 骨干教师\n东街小学 | 4', why: '专任教师数' }],
    },
  ),
);
