import { relationCases, testRule } from '../testing.fixture.ts';
import { classesAndPupils } from './index.ts';

testRule(
  classesAndPupils,
  relationCases(
    {
      head: ['一年级班数', '一年级学生数', '专任教师数'],
      good: ['2', '80', '9'],
      bad: ['2', '0', '9'],
      at: 1,
      against: 0,
      without: ['blank', 'huge'],
    },
    {
      accept: [
        {
          name: 'a school without pupils',
          traps: ['blank', 'huge'],
          sheets: '学校名称 | 班数 | 在校生数\n东街小学 | 0 | 0\n西街小学 | | \n南街小学 | 1 | 987654321',
        },
        { name: 'a row of one grade', sheets: '学校名称 | 年级 | 班数 | 学生数\n东街小学 | 一年级 | 2 | 80' },
      ],
      reject: [
        {
          name: 'pupils without a class',
          sheets: '学校名称 | 一年级班数 | 一年级学生数\n东街小学 | 0 | 40',
          cells: ['B2'],
          severity: 'logic',
        },
        {
          name: 'a blank grade',
          sheets: '学校名称 | 一年级班数 | 一年级学生数\n东街小学 | 1 |',
          cells: ['C2'],
        },
        {
          name: 'a teaching point, to be explained',
          sheets: '学校名称 | 一年级班数 | 一年级学生数\n河湾教学点 | 0 | 4',
          cells: ['B2'],
          severity: 'experience',
        },
      ],
      undecided: [{ name: 'no classes', sheets: '学校名称 | 在校生数\n东街小学 | 100', why: '班数' }],
    },
  ),
);
