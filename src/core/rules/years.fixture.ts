/** Tables for rules that hold two years against each other, made from one row and what it was a year ago. */
import { layout } from '../tables/layouts.fixture.ts';
import type { Sheet } from '../values/workbook.ts';
import type { AcceptCase, Cases, RejectCase, Trap, UndecidedCase } from './testing.fixture.ts';

export const LAST = '2023年小学';
export const THIS = '2024年小学';

export interface YearRelation {
  /** Headings after 学校名称. */
  readonly head: readonly string[];
  /** Headings of last year, where they differ. */
  readonly headThen?: readonly string[];
  readonly then: readonly string[];
  readonly good: readonly string[];
  readonly bad: readonly string[];
  /** Position of the cell to blame, among this year's cells. */
  readonly at: number;
  /** Position of what it is held against, among last year's. */
  readonly against: number;
  readonly without?: readonly Trap[];
}

const withCell = (cells: readonly string[], at: number, text: string): string[] =>
  cells.map((cell, i) => (i === at ? text : cell));
const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? digit);

type Line = readonly [school: string, cells: readonly string[]];

const sheet = (name: string, head: readonly string[], lines: readonly Line[]): Sheet =>
  layout(
    name,
    [['学校名称', ...head], ...lines.map(([school, cells]) => [school, ...cells])]
      .map((cells) => cells.join(' | '))
      .join('\n'),
  );

export const twoYears = (
  headThen: readonly string[],
  then: readonly Line[],
  head: readonly string[],
  now: readonly Line[],
): readonly Sheet[] => [sheet(LAST, headThen, then), sheet(THIS, head, now)];

const letterOf = (at: number): string => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[at + 1] as string;

/** Tables for every trap, made from one relation; own cases are added to them. */
export const yearCases = (relation: YearRelation, own: Partial<Cases> = {}): Cases => {
  const { head, headThen = head, then, good, bad, at, against, without = [] } = relation;
  const [A, B, C] = ['东街小学', '西街小学', '南街小学'] as const;
  const both = (now: readonly Line[], before: readonly Line[] = now.map(([name]) => [name, then])) =>
    twoYears(headThen, before, head, now);
  const cell = (row: number): string => `${THIS}!${letterOf(at)}${row}`;
  const merged = layout(
    THIS,
    [
      ['学校', ...head.map((_, i) => (i === 0 ? '基本情况' : '>'))].join(' | '),
      ['学校名称', ...head].join(' | '),
      [A, ...good].join(' | '),
    ].join('\n'),
  );
  const zeros = good.map((text) => (/^\d/.test(text) ? '0' : text));
  const accept: AcceptCase[] = [
    {
      name: 'what holds',
      sheets: both([
        [A, good],
        [B, good],
      ]),
    },
    {
      name: 'a blank',
      traps: ['blank'],
      sheets: both([
        [A, good],
        [B, withCell(good, at, '')],
      ]),
    },
    {
      name: 'zeros',
      traps: ['zero'],
      sheets: both(
        [
          [A, good],
          [B, zeros],
        ],
        [
          [A, then],
          [B, then.map((text) => (/^\d/.test(text) ? '0' : text))],
        ],
      ),
    },
    {
      name: 'a number kept as text',
      traps: ['textNumber'],
      sheets: both([[A, withCell(good, at, `'${good[at]}`)]]),
    },
    { name: 'full-width digits', traps: ['fullWidth'], sheets: both([[A, good.map(fullWidth)]]) },
    { name: 'a merged header', traps: ['mergedHeader'], sheets: [...both([[A, good]]).slice(0, 1), merged] },
    {
      name: 'a school listed twice, which isn’t compared',
      traps: ['duplicate'],
      sheets: both(
        [
          [A, good],
          [B, bad],
          [B, bad],
        ],
        [
          [A, then],
          [B, then],
        ],
      ),
    },
  ];
  const reject: RejectCase[] = [
    {
      name: 'what doesn’t hold',
      sheets: both([
        [A, good],
        [B, bad],
      ]),
      cells: [cell(3)],
    },
    {
      name: 'two rows',
      traps: ['twoFindings'],
      sheets: both([
        [A, bad],
        [B, good],
        [C, bad],
      ]),
      cells: [cell(2), cell(4)],
    },
    {
      name: 'digits too many',
      traps: ['huge'],
      sheets: both([[A, withCell(good, at, '987654321')]]),
      cells: [cell(2)],
    },
    {
      name: 'schools in another order, spelt in another way',
      sheets: twoYears(
        headThen,
        [
          [B, then],
          ['东街小学（本部）', then],
        ],
        head,
        [
          [' 东街 小学', bad],
          [B, good],
        ],
      ),
      cells: [cell(2)],
    },
  ];
  const undecided: UndecidedCase[] = [
    {
      name: 'an error',
      traps: ['errorCell'],
      sheets: both([[A, bad]], [[A, withCell(then, against, '#REF!')]]),
    },
    {
      name: 'a figure that can’t be',
      traps: ['negative'],
      sheets: both([[A, bad]], [[A, withCell(then, against, '-3')]]),
    },
    { name: 'another school', sheets: both([[A, bad]], [['北关小学', then]]) },
    { name: 'a school that may be this one', sheets: both([[A, bad]], [['东街道小学', then]]) },
  ];
  const usual = <T extends AcceptCase>(cases: readonly T[]): T[] =>
    cases.filter(({ traps = [] }) => !traps.some((trap) => without.includes(trap)));
  return {
    accept: [...usual(accept), ...(own.accept ?? [])],
    reject: [...usual(reject), ...(own.reject ?? [])],
    undecided: [...usual(undecided), ...(own.undecided ?? [])],
  };
};
