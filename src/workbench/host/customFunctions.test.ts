import assert from 'node:assert/strict';
import type { Scalar } from '../../core/values/workbook.ts';
import type { Blanks } from './functionArguments.ts';
import type { FunctionMetadata, FunctionParameter } from './functionRegistry.ts';
import type { AddIn, NodeHost } from './node.ts';
import { openHost } from './node.ts';
import { withAddIn } from './testing.ts';

const declare = (id: string, ...parameters: FunctionParameter[]): FunctionMetadata => ({
  id,
  name: id,
  parameters,
});
const one = (name: string, rest: Partial<FunctionParameter> = {}) => ({ name, type: 'any', ...rest });
const range = (name: string, rest: Partial<FunctionParameter> = {}) => ({
  ...one(name),
  dimensionality: 'matrix',
  ...rest,
});

const FUNCTIONS = [
  declare('ADD', one('a', { type: 'number' }), one('b', { type: 'number', optional: true })),
  declare('ECHO', one('value')),
  declare('SHOW', range('values')),
  declare('DOUBLE', range('values')),
  declare('FAIL', one('kind', { type: 'string' })),
  declare('LATER', one('value', { type: 'number' })),
];

const implement = ({ CustomFunctions }: AddIn) => {
  CustomFunctions.associate('ADD', (a: number, b: number | null) => a + (b ?? 100));
  CustomFunctions.associate('ECHO', (value: unknown) => `${typeof value}:${JSON.stringify(value)}`);
  CustomFunctions.associate('SHOW', (values: unknown[][]) => JSON.stringify(values));
  CustomFunctions.associate('DOUBLE', (values: Scalar[][]) =>
    values.map((row) => row.map((value) => (typeof value === 'number' ? value * 2 : ''))),
  );
  CustomFunctions.associate('FAIL', (kind: string) => {
    if (kind === 'plain') throw new Error('broken');
    const code = CustomFunctions.ErrorCode[kind] ?? '';
    throw new CustomFunctions.Error(code, '没有这个指标');
  });
  CustomFunctions.associate('LATER', async (value: number) => value * 10);
};

const functions = { namespace: 'EDU', json: { functions: FUNCTIONS } };

const calling = (
  rows: readonly (readonly Scalar[])[],
  work: (host: NodeHost) => Promise<void>,
  blanks?: Blanks,
) =>
  withAddIn(rows, { functions, ...(blanks ? { blanks } : {}) }, async (addIn, host) => {
    implement(addIn);
    await work(host);
  });

describe('custom functions through the runtime of Office.js', () => {
  it('calls with scalars, cells and ranges, nested in other formulas, and recalculates', async () => {
    await calling([[45], [50]], async (host) => {
      for (const [address, formula] of [
        ['B1', '=EDU.ADD(A1,A2)'],
        ['B2', '=EDU.ADD(A1)'],
        ['B3', '=EDU.SHOW(A1:A3)'],
        ['B4', '=IF(EDU.ADD(1,2)=3,EDU.LATER(B1)+1,0)'],
        ['B5', '=EDU.ECHO("在校生")'],
        ['B6', '=EDU.ADD("x",1)'],
        ['B7', '=EDU.ADD(1/0,1)'],
        ['B8', '=IFERROR(EDU.FAIL("notAvailable"),"补")'],
        ['B9', '=EDU.NONE(1)'],
      ] as const) {
        host.user.type(address, formula);
      }
      assert.equal(host.user.sees('B1'), '#BUSY!');
      await host.calculated();
      const seen = () => Array.from({ length: 9 }, (_, row) => host.user.sees(`B${row + 1}`));
      assert.deepEqual(seen(), [
        '95',
        '145',
        '[[45],[50],[""]]',
        '951',
        'string:"在校生"',
        '#VALUE!',
        '#DIV/0!',
        '补',
        '#NAME?',
      ]);
      const calls = host.meter.readings.customFunctionCalls;
      host.user.type('A2', 51);
      await host.calculated();
      assert.deepEqual(seen().slice(0, 4), ['96', '145', '[[45],[51],[""]]', '961']);
      assert.equal(
        host.meter.readings.customFunctionCalls,
        calls + 4,
        'only what reads the cell is called again',
      );
    });
  });

  it('spills arrays, takes them back, and shows where there is no room', async () => {
    await calling([[1, 2], [3]], async (host) => {
      host.user.type('D1', '=EDU.DOUBLE(A1:B2)');
      host.user.type('G2', 'x');
      host.user.type('G1', '=EDU.DOUBLE(A1:A2)');
      await host.calculated();
      const seen = (...cells: string[]) => cells.map((cell) => host.user.sees(cell));
      assert.deepEqual(seen('D1', 'E1', 'D2', 'E2', 'G1'), ['2', '4', '6', '', '#SPILL!']);
      host.user.type('D1', '');
      assert.deepEqual(seen('D1', 'E1', 'D2'), ['', '', '']);
    });
  });

  it('shows errors with their messages', async () => {
    await calling([], async (host) => {
      host.user.type('A1', '=EDU.FAIL("notAvailable")');
      host.user.type('A2', '=EDU.FAIL("invalidValue")');
      host.user.type('A3', '=EDU.FAIL("plain")');
      host.user.type('A4', '=EDU.FAIL("divisionByZero")');
      await host.calculated();
      const shown = ['A1', 'A2', 'A3', 'A4'].map((address) => host.user.cell(address));
      assert.deepEqual(
        shown.map((cell) => [cell?.value, cell?.errorMessage]),
        [
          [{ error: '#N/A' }, '没有这个指标'],
          [{ error: '#VALUE!' }, '没有这个指标'],
          [{ error: '#VALUE!' }, undefined],
          [{ error: '#DIV/0!' }, '没有这个指标'],
        ],
      );
    });
  });

  for (const [blanks, scalar, matrix] of [
    [undefined, 'number:0', '[[""]]'],
    [{ scalar: '', matrix: 0 }, 'string:""', '[[0]]'],
    [{ scalar: null, matrix: null }, 'object:null', '[[null]]'],
  ] as const) {
    it(`passes blanks as ${scalar}`, async () => {
      await calling(
        [],
        async (host) => {
          host.user.type('B1', '=EDU.ECHO(A1)');
          host.user.type('B2', '=EDU.SHOW(A1)');
          await host.calculated();
          assert.deepEqual([host.user.sees('B1'), host.user.sees('B2')], [scalar, matrix]);
        },
        blanks,
      );
    });
  }

  it('stores calls under their file name and shows them under their own', async () => {
    await withAddIn([], { functions }, async (addIn, host) => {
      implement(addIn);
      await addIn.Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getFirst().getRange('A1');
        cell.formulas = [['=edu.add(1,2)&"EDU.ADD("']];
        cell.load('formulas');
        await context.sync();
        assert.deepEqual(cell.formulas, [['=EDU.ADD(1,2)&"EDU.ADD("']]);
      });
      await host.calculated();
      assert.equal(host.user.cell('A1')?.formula, '=_xldudf_EDU_ADD(1,2)&"EDU.ADD("');
      assert.equal(host.user.sees('A1'), '3EDU.ADD(');
      host.user.type('A2', '=[2]!_xldudf_EDU_ADD(1,4)');
      await host.calculated();
      assert.equal(host.user.sees('A2'), '5');
    });
  });

  it('leaves #NAME? where the add-in came after the formula, until the formula is entered again', async () => {
    const host = await openHost();
    host.user.type('A1', '=EDU.ADD(1,2)');
    assert.equal(host.user.sees('A1'), '#NAME?');
    host.functions.register(functions.namespace, functions.json);
    implement(await host.startAddIn());
    await host.calculated();
    assert.equal(host.user.sees('A1'), '#NAME?');
    host.user.type('A1', '=EDU.ADD(1,2)');
    await host.calculated();
    assert.equal(host.user.sees('A1'), '3');
    await host.close();
  });
});
