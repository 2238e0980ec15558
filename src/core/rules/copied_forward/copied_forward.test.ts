import { layout } from '../../tables/layouts.fixture.ts';
import { testRule, type Trap } from '../testing.fixture.ts';
import { THIS, twoYears } from '../years.fixture.ts';
import { copiedForward } from './index.ts';

const HEAD = ['在校生数', '女生数', '招生数', '毕业生数', '专任教师数', '图书册数', '占地面积'];
const ROW = ['400', '190', '70', '66', '25', '9000', '12000'];
const NEW = ['410', '198', '75', '70', '26', '9200', '12000'];
const A = '东街小学';
const B = '西街小学';
type Line = readonly [string, readonly string[]];
const years = (
  now: readonly Line[],
  then: readonly Line[] = [
    [A, ROW],
    [B, ROW],
  ],
) => twoYears(HEAD, then, HEAD, now);
const cell = (row: number): string => `${THIS}!B${row}:G${row}`;
const without = (at: number, text: string): string[] => ROW.map((value, i) => (i === at ? text : value));
const undecided = (name: string, trap: Trap, text: string) => ({
  name,
  traps: [trap],
  sheets: years([[A, without(0, text)]], [[A, ROW]]),
  why: '对照',
});

testRule(copiedForward, {
  accept: [
    {
      name: 'new figures',
      sheets: years([
        [A, NEW],
        [B, NEW],
      ]),
    },
    { name: 'half of them new', sheets: years([[A, [...ROW.slice(0, 4), ...NEW.slice(4)]]]) },
    {
      name: 'blanks',
      traps: ['blank'],
      sheets: years([
        [A, NEW],
        [B, ['', '', '', '', '', '', '']],
      ]),
    },
    {
      name: 'zeros',
      traps: ['zero'],
      sheets: years(
        [
          [A, NEW],
          [B, ['0', '0', '0', '0', '0', '0', '0']],
        ],
        [
          [A, ROW],
          [B, ['0', '0', '0', '0', '0', '0', '0']],
        ],
      ),
    },
    {
      name: 'small figures that stay',
      sheets: years(
        [
          [A, NEW],
          [B, ['9', '4', '2', '1', '2', '9', '400']],
        ],
        [
          [A, ROW],
          [B, ['9', '4', '2', '1', '2', '9', '400']],
        ],
      ),
    },
    {
      name: 'a school listed twice, which isn’t compared',
      traps: ['duplicate'],
      sheets: years([
        [A, NEW],
        [B, ROW],
        [B, ROW],
      ]),
    },
  ],
  reject: [
    {
      name: 'a copied row',
      sheets: years([
        [A, ROW],
        [B, NEW],
      ]),
      cells: [cell(2)],
      severity: 'experience',
    },
    {
      name: 'two of them',
      traps: ['twoFindings'],
      sheets: years([
        [A, ROW],
        [B, ROW],
      ]),
      cells: [cell(2), cell(3)],
    },
    {
      name: 'numbers kept as text',
      traps: ['textNumber'],
      sheets: years([
        [A, without(0, "'400")],
        [B, NEW],
      ]),
      cells: [cell(2)],
    },
    {
      name: 'full-width digits',
      traps: ['fullWidth'],
      sheets: years([
        [A, without(0, '４００')],
        [B, NEW],
      ]),
      cells: [cell(2)],
    },
    {
      name: 'a merged header',
      traps: ['mergedHeader'],
      sheets: [
        ...twoYears(HEAD, [[A, ROW]], HEAD, []).slice(0, 1),
        layout(
          THIS,
          `学校名称 | 基本情况${' | >'.repeat(6)}\n^ | ${HEAD.join(' | ')}\n${A} | ${ROW.join(' | ')}`,
        ),
      ],
      cells: [cell(3)],
    },
    {
      name: 'huge figures',
      traps: ['huge'],
      sheets: years([[A, without(0, '987654321')]], [[A, without(0, '987654321')]]),
      cells: [cell(2)],
    },
  ],
  undecided: [
    undecided('too few that can be read', 'errorCell', '#REF!'),
    undecided('too few that can be', 'negative', '-400'),
    { name: 'no last year', sheets: '学校名称 | 在校生数\n东街小学 | 30', why: '2023' },
  ],
});
