import { layout } from '../../tables/layouts.fixture.ts';
import type { Sheet } from '../../values/workbook.ts';
import { testRule } from '../testing.fixture.ts';
import { sameInTables } from './index.ts';

const A = '东街小学';
const B = '西街小学';
type Line = readonly [string, string];
const tables = (wide: readonly Line[], narrow: readonly Line[]): readonly Sheet[] => [
  layout(
    '小学',
    [
      '学校名称 | 在校生数 | 班数 | 教室数',
      ...wide.map(([name, pupils]) => `${name} | ${pupils} | 6 | 8`),
    ].join('\n'),
  ),
  layout(
    '教师',
    ['学校名称 | 在校生数 | 专任教师数', ...narrow.map(([name, pupils]) => `${name} | ${pupils} | 20`)].join(
      '\n',
    ),
  ),
];

testRule(sameInTables, {
  accept: [
    {
      name: 'the same',
      sheets: tables(
        [
          [A, '300'],
          [B, '200'],
        ],
        [
          [B, '200'],
          [A, '300'],
        ],
      ),
    },
    {
      name: 'a blank',
      traps: ['blank'],
      sheets: tables(
        [
          [A, '300'],
          [B, '200'],
        ],
        [
          [A, '300'],
          [B, ''],
        ],
      ),
    },
    { name: 'nobody', traps: ['zero'], sheets: tables([[A, '0']], [[A, '0']]) },
    { name: 'numbers kept as text', traps: ['textNumber'], sheets: tables([[A, '300']], [[A, "'300人"]]) },
    { name: 'full-width digits', traps: ['fullWidth'], sheets: tables([[A, '300']], [[A, '３００']]) },
    {
      name: 'a merged header',
      traps: ['mergedHeader'],
      sheets: [
        ...tables([[A, '300']], []).slice(0, 1),
        layout('教师', '学校名称 | 学生 | >\n^ | 在校生数 | 寄宿生数\n东街小学 | 300 | 20'),
      ],
    },
    {
      name: 'a school listed twice',
      traps: ['duplicate'],
      sheets: tables(
        [
          [A, '300'],
          [A, '300'],
        ],
        [[A, '300']],
      ),
    },
    {
      name: 'equipment in other units',
      sheets: [
        layout('资产', '学校名称 | 教学仪器设备值(万元) | 固定资产总值(万元)\n东街小学 | 60 | 900'),
        layout('设备', '学校名称 | 教学仪器设备值(元)\n东街小学 | 600000'),
      ],
    },
  ],
  reject: [
    {
      name: 'another number of pupils',
      sheets: tables(
        [
          [A, '300'],
          [B, '200'],
        ],
        [
          [A, '310'],
          [B, '200'],
        ],
      ),
      cells: ['教师!B2'],
      severity: 'logic',
      expected: ['300'],
    },
    {
      name: 'two schools',
      traps: ['twoFindings'],
      sheets: tables(
        [
          [A, '300'],
          [B, '200'],
          ['南街小学', '100'],
        ],
        [
          [A, '310'],
          [B, '210'],
          ['南街小学', '100'],
        ],
      ),
      cells: ['教师!B2', '教师!B3'],
    },
    {
      name: 'digits too many',
      traps: ['huge'],
      sheets: tables([[A, '300']], [[A, '300000000']]),
      cells: ['教师!B2'],
    },
    {
      name: 'most schools: the column is asked, once',
      sheets: tables(
        [1, 2, 3, 4, 5, 6].map((i) => [`第${i}小学`, '300']),
        [1, 2, 3, 4, 5, 6].map((i) => [`第${i}小学`, '30']),
      ),
      cells: ['教师!B2:B7'],
    },
  ],
  undecided: [
    { name: 'one table', sheets: '学校名称 | 在校生数\n东街小学 | 8', why: '两张表' },
    { name: 'an error', traps: ['errorCell'], sheets: tables([[A, '#REF!']], [[A, '310']]) },
    { name: 'a figure that can’t be', traps: ['negative'], sheets: tables([[A, '-300']], [[A, '310']]) },
  ],
});
