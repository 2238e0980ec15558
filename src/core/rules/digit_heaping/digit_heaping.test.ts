import { testRule } from '../testing.fixture.ts';
import { digitHeaping } from './index.ts';

const list = (
  values: readonly (string | number)[],
  teachers: (i: number) => number = (i) => 11 + i,
): string =>
  [
    '学校名称 | 在校生数 | 专任教师数',
    ...values.map((value, i) => `第${i + 1}小学 | ${value} | ${teachers(i)}`),
  ].join('\n');
const values = (count: number, of: (i: number) => number | string): (number | string)[] =>
  Array.from({ length: count }, (_, i) => of(i));
const natural = (i: number): number => 201 + i * 7;
const round = (i: number): number => 200 + i * 10;

testRule(digitHeaping, {
  accept: [
    { name: 'natural figures', sheets: list(values(40, natural)) },
    { name: 'half of them round', sheets: list(values(40, (i) => (i % 2 === 0 ? round(i) : 203 + i * 10))) },
    { name: 'blanks', traps: ['blank'], sheets: list(values(40, (i) => (i < 5 ? '' : natural(i)))) },
    {
      name: 'zeros, which don’t count',
      traps: ['zero'],
      sheets: list(values(70, (i) => (i < 30 ? 0 : natural(i)))),
    },
    {
      name: 'numbers kept as text',
      traps: ['textNumber'],
      sheets: list(values(40, (i) => `'${natural(i)}`)),
    },
    { name: 'full-width digits', traps: ['fullWidth'], sheets: list(['２００', ...values(40, natural)]) },
    {
      name: 'a merged header',
      traps: ['mergedHeader'],
      sheets: `学校 | 基本情况 | >\n${list(values(40, natural))}`,
    },
    {
      name: 'schools listed twice',
      traps: ['duplicate'],
      sheets: list(values(40, natural)).replaceAll('第2小学', '第1小学'),
    },
  ],
  reject: [
    {
      name: 'round figures',
      sheets: list(values(40, round)),
      cells: ['B2:B41'],
      severity: 'experience',
      expected: ['≤ 50%'],
    },
    {
      name: 'two columns',
      traps: ['twoFindings'],
      sheets: list(values(40, round), (i) => 10 + 5 * (i % 3)),
      cells: ['B2:B41', 'C2:C41'],
    },
    {
      name: 'huge ones too',
      traps: ['huge'],
      sheets: list(values(40, (i) => 987654320 + i * 10)),
      cells: ['B2:B41'],
    },
  ],
  undecided: [
    { name: 'a short list', sheets: list(values(20, round)), why: '30' },
    {
      name: 'too few that can be read',
      traps: ['errorCell'],
      sheets: list(
        values(34, (i) => (i < 6 ? '#REF!' : round(i))),
        () => 3,
      ),
      why: '30',
    },
    {
      name: 'too few that can be',
      traps: ['negative'],
      sheets: list(
        values(34, (i) => (i < 6 ? -10 : round(i))),
        () => 3,
      ),
      why: '30',
    },
  ],
});
