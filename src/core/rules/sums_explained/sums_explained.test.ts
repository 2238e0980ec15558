import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runOn, testRule } from '../testing.fixture.ts';
import { sheetOf, type Scalar } from '../../values/workbook.ts';
import { sumsExplained } from './index.ts';

const HEAD = '学校名称 | 一年级 | 二年级 | 三年级 | 四年级 | 五年级 | 六年级 | 在校生数';
const list = (...rows: string[]): string => [HEAD, ...rows].join('\n');
const A = '东街小学 | 10 | 11 | 12 | 13 | 14 | 15 | 75';
const B = '西街小学 | 20 | 21 | 22 | 23 | 24 | 25 | 135';
const ALL = '合计 | 30 | 32 | 34 | 36 | 38 | 40 | 210';

testRule(sumsExplained, {
  accept: [
    { name: 'sums that hold', sheets: list(A, B, ALL) },
    { name: 'a wrong total: told where it stands', sheets: list(A, B, ALL.replace('| 38', '| 39')) },
    { name: 'wrong pupils: told as the sum of that row', sheets: list(A.replace('75', '76'), B, ALL) },
    {
      name: 'a blank total row',
      traps: ['blank'],
      sheets: list(A.replace('| 12', '| 13'), B, '合计 | | | | | | |'),
    },
    {
      name: 'zeros',
      traps: ['zero'],
      sheets: list(
        '东街小学 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
        B,
        ALL.replace(/.*/, '合计 | 20 | 21 | 22 | 23 | 24 | 25 | 135'),
      ),
    },
    {
      name: 'merged headers',
      traps: ['mergedHeader'],
      sheets:
        '学校名称 | 在园幼儿数 | 小班 | > | 中班 | > | 大班 | >\n^ | ^ | 班数 | 幼儿数 | 班数 | 幼儿数 | 班数 | 幼儿数\n东街园 | 60 | 1 | 20 | 1 | 20 | 1 | 20\n合计 | 60 | 1 | 20 | 1 | 20 | 1 | 20',
    },
  ],
  reject: [
    {
      name: 'a grade',
      sheets: list(A.replace('| 12', '| 21'), B, ALL),
      cells: ['D2'],
      expected: ['12'],
      severity: 'logic',
    },
    {
      name: 'two grades of two schools',
      traps: ['twoFindings'],
      sheets: list(A.replace('| 12', '| 21'), B.replace('| 24', '| 42'), ALL),
      cells: ['D2', 'F3'],
      expected: ['12', '24'],
    },
    {
      name: 'two grades of one school',
      sheets: list(A.replace('| 12', '| 21').replace('| 14', '| 41'), B, ALL),
      cells: ['D2', 'F2'],
      expected: ['12', '14'],
    },
    {
      name: 'a number kept as text',
      traps: ['textNumber'],
      sheets: list(A.replace('| 12', "| '21"), B, ALL),
      cells: ['D2'],
    },
    {
      name: 'full-width digits',
      traps: ['fullWidth'],
      sheets: list(A.replace('| 12', '| ２１'), B, ALL),
      cells: ['D2'],
      expected: ['12'],
    },
    {
      name: 'a digit too many',
      traps: ['huge'],
      sheets: list(A.replace('| 12', '| 12000000'), B, ALL),
      cells: ['D2'],
    },
    {
      name: 'a school listed twice',
      traps: ['duplicate'],
      sheets: list(A.replace('| 12', '| 21'), A, '合计 | 20 | 22 | 24 | 26 | 28 | 30 | 150'),
      cells: ['D2'],
    },
  ],
  undecided: [
    {
      name: 'two cells that would do as well',
      sheets: list(A.replace('| 12', '| 21'), B, '合计 | 30 | 32 | | 36 | 38 | 40 | '),
    },
    {
      name: 'a row with an error',
      traps: ['errorCell'],
      sheets: list(A.replace('| 12', '| 21').replace('| 13', '| #REF!'), B, ALL),
    },
    {
      name: 'a row with a figure that can’t be',
      traps: ['negative'],
      sheets: list(A.replace('| 12', '| 21').replace('| 13', '| -13'), B, ALL),
    },
  ],
});

describe('repairs of broken sums', () => {
  const grade = fc.integer({ min: 1, max: 60 });
  const schools = fc.array(fc.tuple(grade, grade, grade, grade, grade, grade), {
    minLength: 2,
    maxLength: 8,
  });
  const headings = ['学校名称', '一年级', '二年级', '三年级', '四年级', '五年级', '六年级', '在校生数'];

  const tableOf = (grades: readonly (readonly number[])[]): Scalar[][] => {
    const rows = grades.map((row, i): Scalar[] => [`第${i + 1}小学`, ...row, row.reduce((a, b) => a + b, 0)]);
    const total = headings.slice(1).map((_, c) => rows.reduce((sum, row) => sum + Number(row[c + 1]), 0));
    return [headings, ...rows, ['合计', ...total]];
  };

  it('a clean table has no finding, whatever its figures', () => {
    fc.assert(
      fc.property(schools, (grades) => {
        assert.deepEqual(runOn([sheetOf('小学', tableOf(grades))]).findings, []);
      }),
      { numRuns: 60 },
    );
  });

  it('one wrong cell is one finding there, and its repair clears everything', () => {
    fc.assert(
      fc.property(schools, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 500 }), (grades, r, c, off) => {
        const rows = tableOf(grades);
        const row = 1 + (r % (rows.length - 1));
        const column = 1 + (c % 7);
        const right = rows[row]?.[column] as number;
        (rows[row] as Scalar[])[column] = right + off;
        const [finding, ...more] = runOn([sheetOf('小学', rows)]).findings;
        assert.deepEqual(more, []);
        assert.equal(finding?.cell, `${'ABCDEFGH'[column]}${row + 1}`);
        assert.equal(finding?.repair, right);
        (rows[row] as Scalar[])[column] = finding?.repair ?? null;
        assert.deepEqual(runOn([sheetOf('小学', rows)]).findings, []);
      }),
      { numRuns: 80 },
    );
  });

  it('applying every repair leaves no repair to make, whatever was broken', () => {
    const faults = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 500 })), { maxLength: 5 });
    fc.assert(
      fc.property(schools, faults, (grades, broken) => {
        const rows = tableOf(grades);
        for (const [r, c, off] of broken) {
          const row = rows[1 + (r % (rows.length - 1))] as Scalar[];
          const column = 1 + (c % 7);
          row[column] = Number(row[column]) + off;
        }
        for (let round = 0; round < 6; round++) {
          const repairs = runOn([sheetOf('小学', rows)]).findings.filter(
            ({ repair }) => repair !== undefined,
          );
          if (repairs.length === 0) return;
          for (const { cell, repair } of repairs) {
            const [, letter = '', number = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
            (rows[Number(number) - 1] as Scalar[])['ABCDEFGH'.indexOf(letter)] = repair ?? null;
          }
        }
        assert.fail('repairs never end');
      }),
      { numRuns: 60 },
    );
  });
});
