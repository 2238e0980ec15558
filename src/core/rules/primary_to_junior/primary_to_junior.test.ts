import { layout } from '../../tables/layouts.fixture.ts';
import type { Sheet } from '../../values/workbook.ts';
import { testRule } from '../testing.fixture.ts';
import { primaryToJunior } from './index.ts';

/** A list of primary schools with graduates, and one of junior schools with entrants. */
const county = (
  graduates: readonly string[],
  entrants: readonly string[],
  head = '招生数',
): readonly Sheet[] => [
  layout(
    '小学',
    ['学校名称 | 毕业生数', ...graduates.map((cell, i) => `第${i + 1}小学 | ${cell}`)].join('\n'),
  ),
  layout(
    '初中',
    [`学校名称 | ${head}`, ...entrants.map((cell, i) => `第${i + 1}初级中学 | ${cell}`)].join('\n'),
  ),
];

testRule(primaryToJunior, {
  accept: [
    { name: 'as many', sheets: county(['100', '200'], ['300']) },
    { name: 'a few from elsewhere', sheets: county(['100', '200'], ['315']) },
    { name: 'a blank school', traps: ['blank'], sheets: county(['300', ''], ['300', '']) },
    { name: 'nobody', traps: ['zero'], sheets: county(['0'], ['0']) },
    { name: 'numbers kept as text', traps: ['textNumber'], sheets: county(["'300"], ["'300人"]) },
    { name: 'full-width digits', traps: ['fullWidth'], sheets: county(['３００'], ['300']) },
    {
      name: 'a merged header',
      traps: ['mergedHeader'],
      sheets: [
        layout('小学', '学校名称 | 学生 | >\n^ | 毕业生数 | 在校生数\n第一小学 | 300 | 900'),
        layout('初中', '学校名称 | 学生 | >\n^ | 招生数 | 在校生数\n第一初级中学 | 300 | 900'),
      ],
    },
  ],
  reject: [
    {
      name: 'many more',
      sheets: county(['100', '200'], ['316']),
      cells: ['初中!B2'],
      severity: 'experience',
    },
    {
      name: 'grade 7 where entrants aren’t given',
      sheets: county(['300'], ['200', '200'], '七年级学生数'),
      cells: ['初中!B2:B3'],
    },
    { name: 'a digit too many', traps: ['huge'], sheets: county(['300'], ['300000000']), cells: ['初中!B2'] },
    {
      name: 'a school listed twice',
      traps: ['duplicate'],
      sheets: [
        ...county(['300'], ['200']).slice(0, 1),
        layout('初中', '学校名称 | 招生数\n东街初级中学 | 200\n东街初级中学 | 200'),
      ],
      cells: ['初中!B2:B3'],
    },
  ],
  undecided: [
    { name: 'no junior schools', sheets: county(['300'], []).slice(0, 1), why: '招生数' },
    { name: 'an error', traps: ['errorCell'], sheets: county(['300', '#REF!'], ['900']), why: '毕业生' },
    {
      name: 'a figure that can’t be',
      traps: ['negative'],
      sheets: county(['300', '-5'], ['900']),
      why: '毕业生',
    },
  ],
  once: true,
});
