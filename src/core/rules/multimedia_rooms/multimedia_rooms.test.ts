import { relationCases, testRule } from '../testing.fixture.ts';
import { multimediaRooms } from './index.ts';

testRule(
  multimediaRooms,
  relationCases(
    {
      head: ['网络多媒体教室数', '教室数'],
      good: ['8', '12'],
      bad: ['14', '12'],
      at: 0,
      against: 1,
    },
    {
      accept: [
        {
          name: 'a few more rooms than classes',
          sheets: '学校名称 | 班数 | 网络多媒体教室数\n东街小学 | 8 | 12\n西街教学点 | 1 | 4',
        },
      ],
      reject: [
        {
          name: 'far more rooms than classes',
          sheets: '学校名称 | 班数 | 网络多媒体教室数\n东街小学 | 8 | 13\n西街小学 | 12 | 12',
          cells: ['C2'],
          severity: 'experience',
        },
        {
          name: 'more than both, told once',
          sheets: '学校名称 | 班数 | 教室数 | 网络多媒体教室数\n东街小学 | 8 | 10 | 30',
          cells: ['D2'],
          severity: 'logic',
        },
      ],
      undecided: [
        { name: 'rooms alone', sheets: '学校名称 | 网络多媒体教室数\n东街小学 | 8', why: '教室数' },
      ],
    },
  ),
);
