import { relationCases, testRule } from '../testing.fixture.ts';
import { sponsorParts } from './index.ts';

const list = (...rows: string[]): string => ['园名 | 办园性质 | 是否普惠 | 在园幼儿数', ...rows].join('\n');
const A = '县直幼儿园 | 公办 | 是 | 100';
const B = '小太阳幼儿园 | 普惠性民办 | 是 | 90';
const form = (all: string, open: string, closed: string, inclusive: string): string =>
  `幼儿园基本情况\n项目 | 单位 | 数值\n幼儿园数 | 所 | ${all}\n其中:公办幼儿园 | 所 | ${open}\n民办幼儿园 | 所 | ${closed}\n其中:普惠性民办幼儿园 | 所 | ${inclusive}`;

testRule(
  sponsorParts,
  relationCases(
    {
      head: ['办学性质', '在校生数'],
      good: ['公办', '100'],
      bad: ['其他机构', '100'],
      at: 0,
      against: 1,
      without: ['blank', 'textNumber', 'huge', 'duplicate', 'twoFindings', 'errorCell', 'negative'],
    },
    {
      accept: [
        {
          name: 'public, inclusive private and private',
          traps: ['blank', 'textNumber', 'huge', 'negative'],
          sheets: list(
            A,
            B,
            '金色童年幼儿园 | 民办 | 否 | -5',
            "蓝天幼儿园 | 民办 | | '90",
            '星星幼儿园 | 民办 | 否 | 987654321',
          ),
        },
        { name: 'a form', sheets: form('47', '9', '38', '30') },
      ],
      reject: [
        {
          name: 'an inclusive private one marked as not',
          sheets: list(A, '小太阳幼儿园 | 普惠性民办 | 否 | 90', B),
          cells: ['C3'],
        },
        {
          name: 'two rows without a sponsor',
          traps: ['twoFindings', 'duplicate'],
          sheets: list(A, B, A, B, '蓝天幼儿园 | | 否 | 80', '蓝天幼儿园 | | 否 | 80'),
          cells: ['B6', 'B7'],
        },
        {
          name: 'an error',
          traps: ['errorCell'],
          sheets: list(A, B, '蓝天幼儿园 | #N/A | 否 | 80'),
          cells: ['B4'],
        },
        { name: 'a form', sheets: form('47', '9', '37', '30'), cells: ['C3'], expected: ['46'] },
        {
          name: 'a form with more inclusive than private',
          sheets: form('47', '9', '38', '39'),
          cells: ['C6'],
        },
        {
          name: 'columns, where most rows keep it',
          sheets:
            '乡镇 | 学校名称 | 在校生数 | 公办在校生数 | 民办在校生数\n甲镇 | 东校 | 100 | 60 | 40\n甲镇 | 西校 | 100 | 60 | 40\n甲镇 | 南校 | 110 | 60 | 40',
          cells: ['C4'],
        },
      ],
      undecided: [
        { name: 'nothing of the kind', sheets: '学校名称 | 在校生数\n东街小学 | 100', why: '公办' },
      ],
    },
  ),
);
