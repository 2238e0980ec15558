import { relationCases, testRule } from '../testing.fixture.ts';
import { juniorEntrants } from './index.ts';

testRule(
  juniorEntrants,
  relationCases(
    {
      head: ['招生数', '七年级学生数'],
      good: ['80', '80'],
      bad: ['88', '80'],
      at: 0,
      against: 1,
      school: '东街初级中学',
    },
    {
      accept: [
        { name: 'within the floor', sheets: '学校名称 | 招生数 | 七年级学生数\n东街初级中学 | 83 | 80' },
        { name: 'within the share', sheets: '学校名称 | 招生数 | 七年级学生数\n东街初级中学 | 510 | 500' },
      ],
      reject: [
        {
          name: 'fewer',
          sheets: '学校名称 | 招生数 | 七年级学生数\n东街初级中学 | 70 | 80',
          cells: ['B2'],
          severity: 'experience',
        },
      ],
      undecided: [
        { name: 'no entrants', sheets: '学校名称 | 七年级学生数\n东街初级中学 | 80', why: '招生数' },
      ],
    },
  ),
);
