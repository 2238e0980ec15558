import { relationCases, testRule } from '../testing.fixture.ts';
import { areaPlausibility } from './index.ts';

testRule(
  areaPlausibility,
  relationCases(
    {
      head: ['在校生数', '占地面积(㎡)', '校舍建筑面积(㎡)'],
      good: ['400', '12000', '3000'],
      bad: ['400', '12000', '90000'],
      at: 2,
      against: 1,
      without: ['errorCell', 'negative'],
    },
    {
      accept: [
        {
          name: 'a small school with much room',
          sheets: '学校名称 | 在校生数 | 占地面积 | 校舍建筑面积\n东街教学点 | 12 | 6000 | 900',
        },
        {
          name: 'a site in 亩',
          sheets: '学校名称 | 在校生数 | 占地面积(亩) | 校舍建筑面积(㎡)\n东街小学 | 400 | 18 | 3000',
        },
      ],
      reject: [
        {
          name: 'a site of the size of a room',
          sheets: '学校名称 | 在校生数 | 占地面积\n东街小学 | 400 | 120\n西街小学 | 400 | 9000',
          cells: ['C2'],
          severity: 'experience',
          expected: ['2—200'],
        },
        {
          name: 'a building that is too large both ways, told once',
          sheets: '学校名称 | 在校生数 | 占地面积 | 校舍建筑面积\n东街小学 | 400 | 12000 | 300000',
          cells: ['D2'],
        },
      ],
      undecided: [
        { name: 'no areas', sheets: '学校名称 | 在校生数\n东街小学 | 100', why: '占地面积' },
        {
          name: 'an error in both',
          traps: ['errorCell'],
          sheets: '学校名称 | 在校生数 | 占地面积 | 校舍建筑面积\n东街小学 | #N/A | #REF! | 90000',
        },
        {
          name: 'figures that can’t be',
          traps: ['negative'],
          sheets: '学校名称 | 在校生数 | 占地面积 | 校舍建筑面积\n东街小学 | -4 | -12000 | 90000',
        },
      ],
    },
  ),
);
