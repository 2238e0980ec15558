import { relationCases, testRule } from '../testing.fixture.ts';
import { groundsWithinSite } from './index.ts';

testRule(
  groundsWithinSite,
  relationCases(
    {
      head: ['运动场地面积', '绿化用地面积', '占地面积'],
      good: ['4000', '2000', '9000'],
      bad: ['8000', '2000', '9000'],
      at: 0,
      against: 2,
    },
    {
      accept: [
        {
          name: 'a site in 亩 and grounds in m²',
          sheets: '学校名称 | 占地面积(亩) | 运动场地面积(㎡)\n东街小学 | 18 | 8000',
        },
        {
          name: 'all of the site',
          sheets: '学校名称 | 占地面积 | 运动场地面积 | 绿化用地面积\n东街小学 | 9000 | 7000.3 | 2000',
        },
      ],
      reject: [
        {
          name: 'green area alone',
          sheets: '学校名称 | 占地面积 | 绿化用地面积\n东街小学 | 9000 | 9001',
          cells: ['C2'],
          severity: 'experience',
          expected: ['≤ 9000'],
        },
      ],
      undecided: [{ name: 'no site', sheets: '学校名称 | 绿化用地面积\n东街小学 | 9000', why: '占地面积' }],
    },
  ),
);
