import { relationCases, testRule } from '../testing.fixture.ts';
import { staffByGroup } from './index.ts';

const GROUPS = '学校名称 | 教职工数 | 专任教师数 | 行政人员 | 教辅人员 | 工勤人员';
const list = (...rows: string[]): string => [GROUPS, ...rows].join('\n');

testRule(
  staffByGroup,
  relationCases(
    { head: ['教职工数', '专任教师数'], good: ['40', '36'], bad: ['40', '46'], at: 1, against: 0 },
    {
      accept: [
        {
          name: 'groups that make the staff',
          sheets: list('东街小学 | 40 | 30 | 4 | 3 | 3', '西街小学 | 20 | 16 | 2 | 1 | 1'),
        },
      ],
      reject: [
        {
          name: 'groups that do in all rows but one',
          sheets: list(
            '东街小学 | 40 | 30 | 4 | 3 | 3',
            '西街小学 | 20 | 16 | 2 | 1 | 1',
            '南街小学 | 21 | 16 | 2 | 1 | 1',
          ),
          cells: ['B4'],
          expected: ['20'],
        },
      ],
      undecided: [
        {
          name: 'groups that never do',
          sheets: list('东街小学 | 50 | 30 | 4 | 3 | 3', '西街小学 | 30 | 16 | 2 | 1 | 1'),
        },
        { name: 'no staff', sheets: '学校名称 | 专任教师数\n东街小学 | 36', why: '教职工数' },
      ],
    },
  ),
);
