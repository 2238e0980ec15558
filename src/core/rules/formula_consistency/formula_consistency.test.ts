import { layout } from '../../tables/layouts.fixture.ts';
import { cellKey, type Sheet } from '../../values/workbook.ts';
import { testRule } from '../testing.fixture.ts';
import { formulaConsistency } from './index.ts';

const HEAD = '学校名称 | 男生数 | 女生数 | 在校生数 | 备注';
/** Twelve schools whose pupils are a formula, but for the rows given (zero-based). */
const list = (
  typed: readonly number[] = [],
  formula = (row: number): string => `=B${row}+C${row}`,
  last = '',
): Sheet[] => {
  const rows = Array.from(
    { length: 12 },
    (_, i) => `第${i + 1}小学 | 40 | 42 | 82 | ${i === 11 ? last : ''}`,
  );
  const formulas = new Map(
    rows.flatMap((_, i) => (typed.includes(i) ? [] : [[cellKey(i + 1, 3), formula(i + 2)] as const])),
  );
  return [layout('小学', [HEAD, ...rows].join('\n'), { formulas })];
};

testRule(formulaConsistency, {
  accept: [
    { name: 'formulas throughout', sheets: list() },
    {
      name: 'no formulas',
      traps: ['blank', 'zero', 'textNumber', 'fullWidth', 'negative', 'huge', 'duplicate'],
      sheets: `${HEAD}\n东街小学 | 0 | '5 | ５ |\n东街小学 | -1 | 987654321 | |`,
    },
    { name: 'formulas in some rows only', sheets: list([0, 2, 4, 6, 8]) },
    {
      name: 'a merged header',
      traps: ['mergedHeader'],
      sheets: '学校名称 | 学生 | >\n^ | 男生数 | 女生数\n东街小学 | 4 | 5',
    },
  ],
  reject: [
    { name: 'a number typed among formulas', sheets: list([7]), cells: ['D9'], severity: 'experience' },
    {
      name: 'formulas that point to another file',
      sheets: list([], (row) => `=[去年.xlsx]小学!D${row}`),
      cells: ['D2:D13'],
    },
    {
      name: 'an error in a column of text',
      traps: ['errorCell'],
      sheets: list([], undefined, '#N/A'),
      cells: ['E13'],
    },
    {
      name: 'two faults',
      traps: ['twoFindings'],
      sheets: list([7], undefined, '#REF!'),
      cells: ['D9', 'E13'],
    },
  ],
  undecided: [
    { name: 'an error in a number column, told elsewhere', sheets: '学校名称 | 在校生数\n东街小学 | #REF!' },
  ],
});
