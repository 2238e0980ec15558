import { relationCases, testRule } from '../testing.fixture.ts';
import { leavingGrade } from './index.ts';

testRule(
  leavingGrade,
  relationCases(
    { head: ['六年级学生数', '预计毕业生数'], good: ['80', '80'], bad: ['80', '82'], at: 1, against: 0 },
    {
      accept: [
        {
          name: 'both ends of a through-school',
          sheets: '学校名称 | 六年级学生数 | 九年级学生数 | 预计毕业生数\n东街九年一贯制学校 | 80 | 60 | 140',
        },
        { name: 'a five-year school', sheets: '学校名称 | 五年级学生数 | 预计毕业生数\n东街小学 | 80 | 80' },
      ],
      reject: [
        {
          name: 'grade 9',
          sheets: '学校名称 | 九年级学生数 | 预计毕业生数\n东街初级中学 | 60 | 61',
          cells: ['C2'],
          expected: ['60'],
        },
      ],
      undecided: [
        {
          name: 'no last grade',
          sheets: '学校名称 | 一年级学生数 | 预计毕业生数\n东街小学 | 80 | 80',
          why: '六年级学生数',
        },
      ],
    },
  ),
);
