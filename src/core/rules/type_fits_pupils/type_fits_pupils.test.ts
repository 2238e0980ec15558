import { relationCases, testRule } from '../testing.fixture.ts';
import { typeFitsPupils } from './index.ts';

testRule(
  typeFitsPupils,
  relationCases(
    {
      head: ['办学类型', '一年级学生数', '七年级学生数'],
      good: ['小学', '80', '0'],
      bad: ['小学', '80', '60'],
      at: 2,
      against: 2,
    },
    {
      accept: [
        {
          name: 'a through-school',
          sheets: '学校名称 | 办学类型 | 一年级学生数 | 七年级学生数\n东街学校 | 312九年一贯制学校 | 80 | 60',
        },
        {
          name: 'a list of one stage',
          sheets: '学校名称 | 办学类型 | 一年级学生数\n东街学校 | 九年一贯制学校 | 80',
        },
        {
          name: 'a special school',
          sheets: '学校名称 | 办学类型 | 一年级学生数 | 七年级学生数\n县特殊教育学校 | 特殊教育学校 | 8 | 6',
        },
      ],
      reject: [
        {
          name: 'a kindergarten with grades',
          sheets: '学校名称 | 办学类型 | 一年级学生数\n东街幼儿园 | 幼儿园 | 80',
          cells: ['C2'],
        },
        {
          name: 'a through-school without its junior section, to be explained',
          sheets: '学校名称 | 办学类型 | 一年级学生数 | 七年级学生数\n东街学校 | 九年一贯制学校 | 80 | 0',
          cells: ['D2'],
          severity: 'experience',
        },
      ],
      undecided: [{ name: 'no type', sheets: '学校名称 | 一年级学生数\n东街小学 | 80', why: '办学类型' }],
    },
  ),
);
