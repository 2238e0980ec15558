import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Scalar } from '../../core/values/workbook.ts';
import { FunctionRegistry } from '../host/functionRegistry.ts';
import type { Cell } from '../host/model/cell.ts';
import { fillHostCell, gridCell, gridFormula, hostValue, replacingCell } from './cells.ts';
import { gridStyle } from './looks.ts';

const registry = new FunctionRegistry();
registry.register('EDU', { functions: [{ id: 'BAND', name: 'BAND', parameters: [] }] });
const names = {
  shown: (formula: string) => registry.shown(formula),
  stored: (formula: string) => registry.stored(formula),
};

const style = fc.record(
  {
    fill: fc.constantFrom('#FFEB9C', '#000000'),
    fontColor: fc.constantFrom('#9C0006'),
    fontName: fc.constantFrom('宋体', 'Arial'),
    fontSize: fc.integer({ min: 6, max: 40 }),
    bold: fc.constant(true),
    italic: fc.constant(true),
    underline: fc.constant('Single'),
    strikethrough: fc.constant(true),
    wrapText: fc.constant(true),
    horizontal: fc.constantFrom('Left', 'Center', 'Right'),
    vertical: fc.constantFrom('Top', 'Center', 'Bottom'),
    locked: fc.constant(false),
    borders: fc.constantFrom({ EdgeTop: { style: 'Continuous', color: '#BFBFBF', weight: 'Thin' } }),
  },
  { requiredKeys: [] },
);

describe('cells between host and grid', () => {
  const values: readonly (readonly [string, Scalar])[] = [
    ['blank', null],
    ['number', 45],
    ['text number', '45'],
    ['full-width text', '４５人'],
    ['text with line feed', '在校\n生数'],
    ['percentage', 0.856],
    ['true', true],
    ['false', false],
    ['error', { error: '#REF!' }],
    ['text that starts with #', '#1 学校'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['formula as text', "'=1+1"],
  ];
  for (const [name, value] of values)
    it(`${name} comes back as it went`, () => {
      const made = gridCell({ value }, names, () => '');
      assert.deepEqual(made ? hostValue(made) : null, value);
      assert.deepEqual(hostValue(replacingCell({ value }, names)), value);
    });

  it('every look comes back as it went, whatever the cell looked like before', () => {
    fc.assert(
      fc.property(style, style, (look, before) => {
        const cell: Cell = {
          value: 1,
          style: { ...before, ...(look.locked === false && { locked: false }) },
        };
        delete cell.style?.locked;
        const shown = gridStyle({ value: 1, style: look, numberFormat: '0.0%' });
        fillHostCell(cell, { v: 1, t: 2 }, shown, undefined);
        const { locked, ...rest } = cell.style ?? {};
        const { locked: _wanted, ...looks } = look;
        assert.deepEqual(rest, looks);
        assert.equal(locked, undefined, 'the grid knows nothing of locks');
        assert.equal(cell.numberFormat, '0.0%');
      }),
    );
  });

  it('a cell that is replaced loses what it held and how it looked', () => {
    const made = replacingCell(undefined, names);
    assert.deepEqual([made.v, made.f, made.si, made.p], [null, null, null, null]);
    assert.ok(Object.values(made.s as object).every((look) => look === null));
  });

  for (const [stored, shown] of [
    ['=_xldudf_EDU_BAND(B2)', '=EDU.BAND(B2)'],
    ['=[2]!_xldudf_EDU_BAND(B2)', '=EDU.BAND(B2)'],
    ['=_xlfn.XLOOKUP(A1,B:B,C:C)', '=XLOOKUP(A1,B:B,C:C)'],
    ['=_xlfn._xlws.FILTER(A1:A9,B1:B9)', '=FILTER(A1:A9,B1:B9)'],
    ['=SUM(A1:A2)', '=SUM(A1:A2)'],
  ] as const)
    it(`${stored} is shown as ${shown}`, () => assert.equal(gridFormula(stored, names), shown));

  it('a formula keeps its last value, and what it spilled is left to the grid', () => {
    const style = (): string => '';
    assert.deepEqual(gridCell({ value: 3, formula: '=1+2' }, names, style), { v: 3, t: 2, f: '=1+2' });
    assert.equal(gridCell({ value: 3, spilledFrom: 0 }, names, style), undefined);
  });
});
