/** No row of the template goes through a whole column unless it must: each that may is listed with what holds it back. */
import assert from 'node:assert/strict';
import { balanceRecords } from '../src/template/calc/balance.ts';
import { checkRecords, kindergartenCheckRecords } from '../src/template/calc/checks.ts';
import { classRecords } from '../src/template/calc/classes.ts';
import { kindergartenRecords } from '../src/template/calc/kindergartens.ts';
import { schoolRecords } from '../src/template/calc/schools.ts';
import { resourceSettings } from '../src/template/settings.ts';
import { scansOf, type Scan } from './template/scans.ts';

const ROWS = 50;
const scans = [
  classRecords(ROWS),
  schoolRecords(ROWS),
  kindergartenRecords(ROWS),
  checkRecords(ROWS, ['小学', '初中', '九年', '完中', '十二年']),
  kindergartenCheckRecords(ROWS),
  balanceRecords(ROWS, resourceSettings(2024)),
].flatMap(scansOf);

interface Held {
  readonly sheet: string;
  readonly columns: RegExp;
  /** The condition under which alone the column is gone through. */
  readonly only: RegExp;
}

/** Sums over a whole column. */
const SUMS: readonly Held[] = [
  // Classes of a school that don't stand together: once a school or grade, in its first row.
  { sheet: '班级检查', columns: /^[校级]/, only: /IF\(班_分散数>0,IF\(⟨(?:校首|年级首)⟩=⟨序⟩,/ },
  // The add-in's suggestion for a school that the list of schools doesn't have.
  { sheet: '班级检查', columns: /^提示$/, only: /IF\(⟨校行⟩>0,"",/ },
  // Schools with several rows.
  { sheet: '校算', columns: /^有/, only: /IF\(⟨同名⟩=0,/ },
  { sheet: '校算', columns: /^义务学生$/, only: /IF\(OR\(⟨类型⟩="九年",⟨类型⟩="十二年"\),IF\(⟨首行⟩=⟨序⟩,/ },
  { sheet: '校算', columns: /^义务缺$/, only: /^IF\(⟨义务学生⟩<0,0,/ },
  { sheet: '检查', columns: /^提示$/, only: /IF\(INDEX\(校_同名,⟨序⟩\)=0,/ },
  { sheet: '优质均衡', columns: /人$/, only: /^IF\(OR\(⟨一贯⟩=0,/ },
  { sheet: '优质均衡', columns: /^同报$/, only: /^IF\(⟨一贯⟩=0,/ },
  // Points that don't count as schools, and the schools they belong to.
  { sheet: '优质均衡', columns: /^并入$/, only: /^IF\(AND\(⟨本范围⟩="纳入",⟨主校⟩=0\),/ },
  { sheet: '优质均衡', columns: /^(?:学生数|量\d)$/, only: /IF\(⟨有点⟩=0,/ },
];

/** Look-ups, which stop where they find. */
const LOOK_UPS: readonly Held[] = [
  // Where a run of rows with one school begins.
  { sheet: '班级检查', columns: /^校[首行]$/, only: /IF\(⟨键⟩=⟨键⟩,/ },
  { sheet: '校算', columns: /^(?:名称|学段)$/, only: /^IF\(⟨序⟩<=校_末行,/ },
  { sheet: '校算', columns: /^(?:首行|同名|首班|师行)$/, only: /^IF\(/ },
  { sheet: '园算', columns: /^首班$/, only: /^IF\(/ },
  { sheet: '校算', columns: /^额\d$/, only: /IF\(班_分散数>0,/ },
  { sheet: '园算', columns: /^额\d$/, only: /IF\(班_分散数>0,/ },
  { sheet: '优质均衡', columns: /^有点$/, only: /^IF\(OR\(均_并入数=0,⟨主校⟩=0\),0,/ },
];

const unheld = (kind: Scan['kind'], held: readonly Held[]): string[] =>
  scans
    .filter((scan) => scan.kind === kind)
    .filter(
      ({ sheet, column, formula }) =>
        !held.some((one) => one.sheet === sheet && one.columns.test(column) && one.only.test(formula)),
    )
    .map(({ sheet, column, formula }) => `${sheet} ${column}: ${formula}`);

describe('what a row of the template goes through', () => {
  it('sums over whole columns only for the few rows that need them', () => {
    assert.deepEqual(unheld('sum', SUMS), []);
  });

  it('looks through whole columns once a school, not once a class', () => {
    assert.deepEqual(unheld('look-up', LOOK_UPS), []);
  });

  it('is noticed: the list of exceptions has none that isn’t there', () => {
    for (const [kind, held] of [
      ['sum', SUMS],
      ['look-up', LOOK_UPS],
    ] as const)
      for (const { sheet, columns } of held)
        assert.ok(
          scans.some((scan) => scan.kind === kind && scan.sheet === sheet && columns.test(scan.column)),
          `${sheet} ${String(columns)}`,
        );
  });
});
