import { relationCases, testRule } from '../testing.fixture.ts';
import { pupilGroups } from './index.ts';

testRule(
  pupilGroups,
  relationCases(
    { head: ['在校生数', '寄宿生数'], good: ['100', '40'], bad: ['100', '140'], at: 1, against: 0 },
    {
      accept: [
        {
          name: 'boarders with a dormitory',
          sheets:
            '学校名称 | 在校生数 | 寄宿生数 | 宿舍面积\n东街小学 | 100 | 40 | 300\n西街小学 | 100 | 0 | 0',
        },
      ],
      reject: [
        {
          name: 'more in public schools than there are',
          sheets: '学校名称 | 在校生数 | 随迁子女数 | 随迁子女公办就读数\n东街小学 | 100 | 40 | 41',
          cells: ['D2'],
        },
        {
          name: 'boarders without a dormitory, to be explained',
          sheets:
            '学校名称 | 在校生数 | 寄宿生数 | 宿舍面积\n东街小学 | 100 | 40 | 0\n西街小学 | 100 | 40 | 300',
          cells: ['D2'],
          severity: 'experience',
        },
      ],
      undecided: [
        { name: 'no such groups', sheets: '学校名称 | 在校生数\n东街小学 | 100', why: '随迁子女数' },
      ],
    },
  ),
);
