/** Whatever a sheet holds, a check answers; it never throws and its answer is plain JSON. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resolvePack, type Pack } from '../plans/index.ts';
import { sheetOf, type Scalar } from '../values/workbook.ts';
import { check } from './check.ts';

const CELLS: readonly Scalar[] = [
  '学校名称',
  '班数',
  '学生数',
  '一年级',
  '合计',
  '小计',
  '小学',
  '初中',
  '年级',
  '班级',
  '指标',
  '单位',
  '2024年',
  '25人及以下',
  '26-30',
  '66人及以上',
  '甲',
  '乙',
  '注：',
  '√',
  '待定',
  '45人',
  '５０',
  '/',
  '—',
  '',
  '东街小学',
  '实验学校',
  '公办',
  '民办',
  '其中：女',
  '幼儿园',
  '2025年目标',
  '≥85',
  '序号',
  null,
  1,
  2,
  45,
  56,
  0.85,
  -3,
  1e9,
  true,
  { error: '#REF!' },
];

describe('check on anything', () => {
  const rows = fc.array(fc.array(fc.constantFrom(...CELLS), { maxLength: 8 }), { maxLength: 14 });
  const merge = fc.record({ row: fc.nat(12), column: fc.nat(6), height: fc.nat(2), width: fc.nat(3) });
  const plans = ['taikang-2023-2025', 'national'].map((id) => resolvePack(id) as Pack);

  it('answers for random sheets of words, numbers, errors and merges', () => {
    fc.assert(
      fc.property(
        rows,
        fc.array(merge, { maxLength: 4 }),
        fc.constantFrom(...plans),
        (cells, merged, plan) => {
          const merges = merged.map(({ row, column, height, width }) => ({
            firstRow: row,
            firstColumn: column,
            lastRow: row + height,
            lastColumn: column + width,
          }));
          const report = check([{ file: '表.xlsx', sheets: [sheetOf('小学', cells, { merges })] }], {
            plan,
            year: 2024,
            lang: 'zh',
          });
          assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
          const numbers = report.indicators.flatMap(({ value, gap }) => [value, gap]);
          assert.ok(numbers.every((one) => one === null || Number.isFinite(one)));
        },
      ),
      { numRuns: 150 },
    );
  });
});
