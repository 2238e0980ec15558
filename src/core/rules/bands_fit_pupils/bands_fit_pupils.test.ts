import { relationCases, testRule } from '../testing.fixture.ts';
import { bandsFitPupils } from './index.ts';

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

testRule(
  bandsFitPupils,
  relationCases(
    {
      head: ['在校生数', ...BANDS],
      good: ['250', ...HALF],
      bad: ['270', ...HALF],
      at: 0,
      against: 4,
    },
    {
      accept: [
        {
          name: 'the ends',
          sheets: `学校名称 | 在校生数 | ${BANDS.join(' | ')}\n东街小学 | 236 | ${HALF.join(' | ')}\n西街小学 | 260 | ${HALF.join(' | ')}`,
        },
        {
          name: 'an open end',
          sheets: `学校名称 | 在校生数 | ${BANDS.join(' | ')}\n东街小学 | 300 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1`,
        },
      ],
      reject: [
        {
          name: 'too few',
          sheets: `学校名称 | 在校生数 | ${BANDS.join(' | ')}\n东街小学 | 235 | ${HALF.join(' | ')}`,
          cells: ['B2'],
          expected: ['236—260'],
        },
      ],
      undecided: [
        {
          name: 'bands with gaps',
          sheets: '学校名称 | 在校生数 | 46-50人\n东街小学 | 100 | 1',
          why: '班额段',
        },
      ],
    },
  ),
);
