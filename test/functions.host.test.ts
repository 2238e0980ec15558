/** Every function in a cell, through the unmodified custom-functions runtime of Office.js. */
import assert from 'node:assert/strict';
import { cellAddress } from '../src/core/values/address.ts';
import { isCellError, sheetOf, type Scalar } from '../src/core/values/workbook.ts';
import type { Example, FunctionRecord } from '../src/functions/engine/record.ts';
import { metadata } from '../src/functions/generator/metadata.ts';
import { associateAll } from '../src/functions/index.ts';
import { functions, NAMESPACE } from '../src/functions/registry.ts';
import { openHost, type NodeHost } from '../src/workbench/host/node.ts';

type Argument = Example['args'][number];

/** Where formulas stand: right of every argument. Answers may spill as far as they like. */
const FORMULA_COLUMN = 40;
const BLANK_CELL = cellAddress(0, 0);
const ERROR_CELL = cellAddress(0, 1);
const TEXT_CELL = cellAddress(0, 2);
const WRONG_TEXT = '待核实';

interface Placed {
  readonly address: string;
  readonly formula: string;
  readonly row: number;
}

/** A sheet on which arguments lie and formulas read them. */
class Desk {
  readonly rows: Scalar[][] = [[null, { error: '#DIV/0!' }, WRONG_TEXT]];
  #next = 2;

  /** Puts arguments in cells, or as literals where they are single, and gives the formula a place of its own. */
  place(
    { name }: FunctionRecord,
    args: readonly (Argument | { readonly cell: string })[],
    room: number,
  ): Placed {
    const row = this.#next;
    let column = 0;
    let height = room;
    const texts = args.map((argument) => {
      if (argument === null) return BLANK_CELL;
      if (typeof argument === 'string') return `"${argument}"`;
      if (typeof argument === 'boolean') return argument ? 'TRUE' : 'FALSE';
      if (typeof argument === 'number') return String(argument);
      if ('cell' in argument) return argument.cell;
      const start = column;
      argument.forEach((line, r) => {
        const target = (this.rows[row + r] ??= []);
        line.forEach((value, c) => (target[start + c] = value));
      });
      const width = argument[0]?.length ?? 1;
      column += width;
      height = Math.max(height, argument.length);
      return `${cellAddress(row, start)}:${cellAddress(row + argument.length - 1, start + width - 1)}`;
    });
    this.#next += height + 1;
    return {
      address: cellAddress(row, FORMULA_COLUMN),
      formula: `=${NAMESPACE}.${name}(${texts.join(',')})`,
      row,
    };
  }

  get sheet() {
    return sheetOf(
      '函数',
      Array.from(this.rows, (row) => Array.from(row ?? [], (value) => value ?? null)),
    );
  }
}

const asSeen = (host: NodeHost, row: number, column: number): Scalar => {
  const value = host.user.cell(cellAddress(row, column))?.value ?? null;
  return isCellError(value) ? value.error : value;
};

const shapeOf = (answer: Example['answer']): readonly (readonly (number | string | boolean)[])[] =>
  typeof answer === 'object' ? answer : [[answer]];

const withHost = async (
  desk: Desk,
  placed: readonly Placed[],
  work: (host: NodeHost) => void,
): Promise<void> => {
  const host = await openHost({
    workbook: { file: '函数.xlsx', sheets: [desk.sheet] },
    functions: { namespace: NAMESPACE, json: metadata(functions, 'en') },
  });
  try {
    const { CustomFunctions } = await host.startAddIn();
    associateAll(CustomFunctions);
    for (const { address, formula } of placed) host.user.type(address, formula);
    await host.calculated();
    work(host);
  } finally {
    await host.close();
  }
};

describe('functions in cells, through Office.js', function () {
  this.timeout(60_000);

  it('answer every example: single cells, ranges that spill, errors', async () => {
    const desk = new Desk();
    const cases = functions.flatMap((record) =>
      record.examples.map((example) => {
        const expected = shapeOf(example.answer);
        return { expected, placed: desk.place(record, example.args, expected.length) };
      }),
    );
    await withHost(
      desk,
      cases.map(({ placed }) => placed),
      (host) => {
        for (const { expected, placed } of cases) {
          const seen = expected.map((row, r) =>
            row.map((_, c) => asSeen(host, placed.row + r, FORMULA_COLUMN + c)),
          );
          assert.deepEqual(seen, expected, placed.formula);
        }
      },
    );
  });

  it('give blanks for blanks, pass errors on, and name the text that is no number', async () => {
    const desk = new Desk();
    const cases = functions.flatMap((record) => {
      const single = record.examples.find(({ answer }) => typeof answer !== 'object');
      const example = single ?? (record.examples[0] as Example);
      const replaced = (index: number, cell: string) =>
        desk.place(
          record,
          example.args.map((argument, at) => (at === index ? { cell } : argument)),
          12,
        );
      const first = record.parameters[0];
      const figure = record.parameters.findIndex(({ kind }) =>
        ['number', 'share', 'year', 'figure'].includes(kind),
      );
      return [
        ...(first?.optional || ['numbers', 'texts', 'plan'].includes(first?.kind ?? '')
          ? []
          : [{ placed: replaced(0, BLANK_CELL), value: '', message: undefined }]),
        ...(first?.kind === 'plan'
          ? []
          : [{ placed: replaced(0, ERROR_CELL), value: '#DIV/0!', message: undefined }]),
        ...(figure < 0 || record.parameters[figure]?.optional
          ? []
          : // Errors among the cells of an array show no message.
            [{ placed: replaced(figure, TEXT_CELL), value: '#VALUE!', message: single && WRONG_TEXT }]),
      ];
    });
    assert.ok(cases.length > 2 * functions.length);
    await withHost(
      desk,
      cases.map(({ placed }) => placed),
      (host) => {
        for (const { placed, value, message } of cases) {
          assert.equal(asSeen(host, placed.row, FORMULA_COLUMN), value, placed.formula);
          if (message === undefined) continue;
          const told = host.user.cell(placed.address)?.errorMessage ?? '';
          assert.ok(told.includes(message), `${placed.formula}: ${told}`);
        }
      },
    );
  });

  it('names the nearest indicators and plans in the message of #N/A', async () => {
    const desk = new Desk();
    const record = functions.find(({ name }) => name === 'TARGET_VALUE') as FunctionRecord;
    const unknown = desk.place(record, ['普惠幼儿园覆盖', 2025], 1);
    const plan = desk.place(record, ['小学班额', 2025, '泰康'], 1);
    await withHost(desk, [unknown, plan], (host) => {
      const told = [unknown, plan].map(({ address }) => host.user.cell(address)?.errorMessage ?? '');
      assert.match(told[0] as string, /普惠性幼儿园覆盖率/);
      assert.match(told[1] as string, /太康/);
    });
  });
});
