import assert from 'node:assert/strict';
import { cellKey, sheetOf, valueAt, type Scalar } from '../../values/workbook.ts';
import { Evaluator } from './evaluate.ts';
import { parseFormula } from './formula.ts';

const ROWS: readonly (readonly Scalar[])[] = [
  [1, 2, 3],
  ['注', null, 4.5],
  [0, -5, { error: '#REF!' }],
];

const result = (formula: string): number | string | boolean | null => {
  const sheet = sheetOf('表 1', ROWS);
  const formulas = new Map([
    [cellKey(9, 0), formula],
    [cellKey(9, 1), '=A10+1'],
    [cellKey(9, 2), '=C10'],
  ]);
  const evaluator = new Evaluator([
    {
      name: sheet.name,
      valueAt: (row, column) => valueAt(sheet, row, column),
      formulaAt: (row, column) => formulas.get(cellKey(row, column)),
    },
  ]);
  return evaluator.valueAt('表 1', 9, formula === '' ? 1 : 0);
};

const ACCEPT: readonly (readonly [string, number | string | boolean])[] = [
  ['=SUM(A1:C1)', 6],
  ['=SUM(A1:C2)', 10.5],
  ['=SUM(A1,C1,10)', 14],
  ['=A1+B1*C1', 7],
  ['=(A1+B1)*C1', 9],
  ['=-B1^2', 4],
  ['=$A$1+B$1', 3],
  ["=SUM('表 1'!A1:B1)", 3],
  ['=ROUND(C2/A1,0)', 5],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(B1/C1*100,2)', 66.67],
  ['=IF(A3=0,"",B1/A3)', ''],
  ['=IFERROR(B1/A3,0)', 0],
  ['=IF(OR(B2="",A1=""),"",1)', ''],
  ['=IF(AND(A1=1,B1=2),"是","否")', '是'],
  ['=MAX(A1:C1)-MIN(A1:C1)', 2],
  ['=AVERAGE(A1:C1)', 2],
  ['=50%*B1', 1],
  ['=A1&"年"', '1年'],
  ['=B1>=A1', true],
  ['=B2+1', 1],
];

const REJECT = [
  '=B1/A3',
  '=C3+1',
  '=A2+1',
  '=VLOOKUP(A1,A1:B2,2)',
  '=[1]Sheet1!A1',
  '=名称',
  '=A10',
  '=SUM(C1:C3)',
];

describe('formulas of forms', () => {
  for (const [formula, expected] of ACCEPT) it(formula, () => assert.equal(result(formula), expected));
  for (const formula of REJECT) it(`${formula} has no value`, () => assert.equal(result(formula), null));
  it('reads nothing that is no formula', () => assert.equal(parseFormula('=SUM(A1'), null));
});
