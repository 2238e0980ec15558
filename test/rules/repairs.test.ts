/** The value a finding names as the repair, put into its cell, clears that finding and brings no new one. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runRules } from '../../src/core/check/runRules.ts';
import type { Finding } from '../../src/core/check/report.ts';
import { factsOf, findTables } from '../../src/core/tables/index.ts';
import { sheetOf, type Scalar } from '../../src/core/values/workbook.ts';

const HEAD = [
  '学校名称',
  '一年级学生数',
  '二年级学生数',
  '三年级学生数',
  '四年级学生数',
  '五年级学生数',
  '六年级学生数',
  '在校生数',
  '男生数',
  '女生数',
  '班数',
  '专任教师数',
  '平均班额',
  '生师比',
];
/** Columns in which a fault is planted, and those whose totals stand below. */
const FAULTY = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13];
const ADDED = 11;
const LETTERS = 'ABCDEFGHIJKLMN';

const one = (value: number): number => Math.round(value * 10) / 10;

const tableOf = (schools: readonly (readonly number[])[]): Scalar[][] => {
  const rows = schools.map((grades, i): Scalar[] => {
    const pupils = grades.reduce((a, b) => a + b, 0);
    const boys = Math.floor(pupils / 2);
    const teachers = 12 + (i % 5);
    return [
      `第${i + 1}小学`,
      ...grades,
      pupils,
      boys,
      pupils - boys,
      6,
      teachers,
      one(pupils / 6),
      one(pupils / teachers),
    ];
  });
  const total = HEAD.map((_, c): Scalar =>
    c === 0 ? '合计' : c <= ADDED ? rows.reduce((sum, row) => sum + Number(row[c]), 0) : null,
  );
  return [HEAD, ...rows, total];
};

const findings = (rows: Scalar[][]): readonly Finding[] => {
  const { tables } = findTables(sheetOf('2024年小学', rows), { file: '表.xlsx' });
  return runRules(tables, factsOf(tables, 2024), { lang: 'zh' }).findings;
};

const cellOf = (cell: string): { row: number; column: number } => {
  const [, letter = '', number = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  return { row: Number(number) - 1, column: LETTERS.indexOf(letter) };
};

const placeOf = ({ rule, cell }: Finding): string => `${cell} ${rule}`;

const grade = fc.integer({ min: 31, max: 44 });
const schools = fc.array(fc.tuple(grade, grade, grade, grade, grade, grade), { minLength: 4, maxLength: 8 });
const fault = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 2, max: 30 }));

const plant = (rows: Scalar[][], [r, c, off]: readonly [number, number, number]): void => {
  const row = rows[1 + (r % (rows.length - 2))] as Scalar[];
  const column = FAULTY[c % FAULTY.length] as number;
  row[column] = Number(row[column]) + off;
};

describe('repairs that findings name', () => {
  it('a clean table, whatever its figures, has no finding', () => {
    fc.assert(
      fc.property(schools, (grades) => {
        assert.deepEqual(findings(tableOf(grades)).map(placeOf), []);
      }),
      { numRuns: 20 },
    );
  });

  it('one fault, one finding; its repair clears the table', () => {
    fc.assert(
      fc.property(schools, fault, (grades, wrong) => {
        const rows = tableOf(grades);
        plant(rows, wrong);
        const [found, ...more] = findings(rows);
        assert.deepEqual(more.map(placeOf), []);
        assert.ok(found?.repair !== undefined, found ? placeOf(found) : 'nothing found');
        const { row, column } = cellOf(found.cell);
        (rows[row] as Scalar[])[column] = found.repair;
        assert.deepEqual(findings(rows).map(placeOf), []);
      }),
      { numRuns: 40 },
    );
  });

  it('several faults: what a repair mends is gone, and no finding that was not there appears at its cell', () => {
    fc.assert(
      fc.property(schools, fc.array(fault, { minLength: 2, maxLength: 4 }), (grades, faults) => {
        const rows = tableOf(grades);
        for (const wrong of faults) plant(rows, wrong);
        const found = findings(rows);
        const mended = found.filter(({ repair }) => repair !== undefined);
        for (const { cell, repair } of mended) {
          const { row, column } = cellOf(cell);
          (rows[row] as Scalar[])[column] = repair ?? null;
        }
        const left = findings(rows).map(placeOf);
        for (const one of mended) assert.ok(!left.includes(placeOf(one)), `${placeOf(one)} is still there`);
        assert.ok(left.length <= found.length, `${found.map(placeOf).join()} → ${left.join()}`);
      }),
      { numRuns: 40 },
    );
  });
});
