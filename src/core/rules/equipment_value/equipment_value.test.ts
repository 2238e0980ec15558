import { relationCases, testRule } from '../testing.fixture.ts';
import { equipmentValue } from './index.ts';

testRule(
  equipmentValue,
  relationCases(
    {
      head: ['教学仪器设备值(万元)', '固定资产总值(万元)'],
      good: ['80', '900'],
      bad: ['980', '900'],
      at: 0,
      against: 1,
    },
    {
      accept: [
        {
          name: 'in different units',
          sheets: '学校名称 | 教学仪器设备值(元) | 固定资产总值(万元)\n东街小学 | 800000 | 900',
        },
        {
          name: 'no equipment and no standard met',
          sheets:
            '学校名称 | 教学仪器设备值(万元) | 理科实验仪器达标\n东街小学 | 0 | 否\n西街小学 | 80 | 是\n南街小学 | 0 |',
        },
      ],
      reject: [
        {
          name: 'a standard met without equipment',
          sheets:
            '学校名称 | 教学仪器设备值(万元) | 理科实验仪器达标\n东街小学 | 0 | 是\n西街小学 | 80 | 是\n南街小学 | 0 | ✓',
          cells: ['B2', 'B4'],
          severity: 'logic',
          expected: ['> 0', '> 0'],
        },
      ],
      undecided: [
        { name: 'equipment alone', sheets: '学校名称 | 教学仪器设备值\n东街小学 | 800', why: '分项' },
        { name: 'no equipment column', sheets: '学校名称 | 在校生数\n东街小学 | 800', why: '教学仪器设备值' },
      ],
    },
  ),
);
