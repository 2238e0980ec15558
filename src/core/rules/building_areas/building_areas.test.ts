import { relationCases, testRule } from '../testing.fixture.ts';
import { buildingAreas } from './index.ts';

const USES = '学校名称 | 校舍建筑面积 | 教学及辅助用房面积 | 行政办公用房面积 | 生活用房面积 | 其他用房面积';

testRule(
  buildingAreas,
  relationCases(
    {
      head: ['教学及辅助用房面积', '室内体育用房面积', '教室面积', '校舍建筑面积'],
      good: ['3000', '400', '1800', '5000'],
      bad: ['3000', '3400', '1800', '5000'],
      at: 1,
      against: 0,
    },
    {
      accept: [
        {
          name: 'the uses of the buildings, off by rounding',
          sheets: `${USES}\n东街小学 | 5000.4 | 3000 | 500 | 1000 | 500\n西街小学 | 800 | 600 | 100 | 100 |`,
        },
        {
          name: 'uses that aren’t all there',
          sheets:
            '学校名称 | 校舍建筑面积 | 教学及辅助用房面积 | 生活用房面积\n东街小学 | 5000 | 3000 | 500\n西街小学 | 800 | 600 | 100',
        },
      ],
      reject: [
        {
          name: 'a sum that is off',
          sheets: `${USES}\n东街小学 | 5100 | 3000 | 500 | 1000 | 500\n西街小学 | 800 | 600 | 100 | 100 | 0`,
          cells: ['B2'],
          severity: 'logic',
          expected: ['5000'],
        },
        {
          name: 'more dangerous buildings than buildings',
          sheets: '学校名称 | 校舍建筑面积 | 教学及辅助用房面积 | 危房面积\n东街小学 | 800 | 600 | 900',
          cells: ['D2'],
          severity: 'logic',
        },
      ],
      undecided: [
        { name: 'buildings alone', sheets: '学校名称 | 校舍建筑面积\n东街小学 | 800', why: '分项' },
        { name: 'no buildings', sheets: '学校名称 | 在校生数\n东街小学 | 800', why: '校舍建筑面积' },
      ],
    },
  ),
);
