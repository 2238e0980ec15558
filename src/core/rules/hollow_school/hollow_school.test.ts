import { relationCases, testRule } from '../testing.fixture.ts';
import { hollowSchool } from './index.ts';

testRule(
  hollowSchool,
  relationCases(
    {
      head: ['在校生数', '教职工数', '专任教师数'],
      good: ['100', '9', '8'],
      bad: ['100', '9', '0'],
      at: 2,
      against: 0,
      without: ['blank', 'huge'],
    },
    {
      accept: [
        {
          name: 'a column hardly anyone fills in',
          traps: ['blank'],
          sheets:
            '学校名称 | 在校生数 | 专任教师数 | 校舍建筑面积\n东街小学 | 100 | 8 |\n西街小学 | 100 | 8 |\n南街小学 | 100 | 8 | 900',
        },
        {
          name: 'the junior section of a through-school, whose staff stand elsewhere',
          traps: ['huge'],
          sheets:
            '学校名称 | 办学类型 | 在校生数 | 专任教师数\n东街学校 | 九年一贯制学校 | 100 |\n西街小学 | 小学 | 987654321 | 8',
        },
        {
          name: 'a stroke where it doesn’t apply',
          sheets: '学校名称 | 在校生数 | 专任教师数\n东街小学 | 100 | /\n西街小学 | 100 | 8',
        },
      ],
      reject: [
        {
          name: 'a blank where others are filled',
          sheets: '学校名称 | 在校生数 | 专任教师数\n东街小学 | 100 |\n西街小学 | 100 | 8',
          cells: ['C2'],
          severity: 'experience',
        },
        {
          name: 'teachers without pupils',
          sheets: '学校名称 | 在校生数 | 专任教师数\n东街小学 | 0 | 3\n西街小学 | 100 | 8',
          cells: ['B2'],
        },
      ],
      undecided: [
        { name: 'no staff and no premises', sheets: '学校名称 | 在校生数\n东街小学 | 100', why: '教职工数' },
      ],
    },
  ),
);
