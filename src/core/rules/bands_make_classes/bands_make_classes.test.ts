import { relationCases, testRule } from '../testing.fixture.ts';
import { bandsMakeClasses } from './index.ts';

const BANDS = [
  '25人及以下',
  '26-30人',
  '31-35人',
  '36-40人',
  '41-45人',
  '46-50人',
  '51-55人',
  '56-60人',
  '61-65人',
  '66人及以上',
];
const HALF = ['0', '0', '0', '2', '4', '0', '0', '0', '0', '0'];
const table = (total: string, middle = '4'): string =>
  [
    '班额 | 合计 | 一年级 | 二年级',
    `总计 | ${total} | 3 | 3`,
    '45人及以下 | 6 | 3 | 3',
    `46-55人 | ${middle} | 0 | 0`,
    '56-65人 | 0 | 0 | 0',
    '66人及以上 | 0 | 0 | 0',
  ].join('\n');

testRule(
  bandsMakeClasses,
  relationCases(
    { head: ['班数', ...BANDS], good: ['6', ...HALF], bad: ['7', ...HALF], at: 0, against: 4 },
    {
      accept: [
        { name: 'a band table', sheets: table('6', '0') },
        { name: 'a band table without a total', sheets: table('', '0') },
      ],
      reject: [{ name: 'a band table', sheets: table('6', '1'), cells: ['B2'], expected: ['7'] }],
      undecided: [
        {
          name: 'bands with gaps',
          sheets: '学校名称 | 班数 | 46-50人 | 66人及以上\n东街小学 | 6 | 1 | 1',
          why: '班额段',
        },
      ],
    },
  ),
);
