/** What every function does with every kind of cell. */
import assert from 'node:assert/strict';
import type { Example, Kind } from './engine/record.ts';
import { functions } from './registry.ts';
import { call, says } from './testing.ts';

type Argument = Example['args'][number] | undefined | { error: string };

const FIGURES: ReadonlySet<Kind> = new Set<Kind>(['number', 'share', 'year', 'figure']);
const WHOLE: ReadonlySet<Kind> = new Set<Kind>(['numbers', 'texts', 'plan']);
const WRONG = '待核实';

describe('every function, every kind of cell', () => {
  for (const record of functions) {
    const { name, parameters, examples } = record;
    const [example] = examples as readonly [Example];
    const args: readonly Argument[] = parameters.map((_, index) => example.args[index]);
    const replaced = (index: number, by: unknown): unknown[] =>
      args.map((one, at) => (at === index ? by : one));
    parameters.forEach((parameter, index) => {
      const { kind, optional, blankOmits } = parameter;
      const range = Array.isArray(args[index]);
      if (!WHOLE.has(kind) && !optional && !blankOmits) {
        for (const blank of [null, '', '  ', '\u3000', [[null]], [['']]]) {
          it(`${name}: blank ${parameter.name} ${JSON.stringify(blank)} gives blank`, () => {
            const answer = [call(name, ...replaced(index, blank))].flat(2);
            assert.ok(
              answer.every((cell) => cell === ''),
              JSON.stringify(answer),
            );
          });
        }
      }
      if (!WHOLE.has(kind) && args[index] !== undefined) {
        it(`${name}: an error in ${parameter.name} passes through`, () => {
          const width = kind === 'row' ? (parameter.width ?? 1) : 1;
          const given = [[{ error: '#REF!' }, ...Array<number>(width - 1).fill(1)]];
          const [first] = [call(name, ...replaced(index, given))].flat(2);
          assert.equal(first, '#REF!');
        });
      }
      if (FIGURES.has(kind) && !range && args[index] !== undefined) {
        it(`${name}: text in ${parameter.name} is #VALUE! with its content`, () => {
          assert.equal([call(name, ...replaced(index, WRONG))].flat(2)[0], '#VALUE!');
          assert.match(says(name, ...replaced(index, WRONG)), new RegExp(WRONG));
        });
      }
      if (kind === 'numbers') {
        it(`${name}: an error cell in ${parameter.name} passes through, a text is named`, () => {
          const cells = args[index] as unknown[][];
          const from = (first: unknown) => cells.map((row, at) => (at === 0 ? [first] : row));
          assert.equal(call(name, ...replaced(index, from({ error: '#N/A' }))), '#N/A');
          assert.match(says(name, ...replaced(index, from(WRONG))), new RegExp(`第 1 .*${WRONG}`));
        });
      }
      if (optional) {
        it(`${name}: ${parameter.name} left out is null, undefined or a blank cell`, () => {
          const rest = args.slice(index + 1).map(() => null);
          const head = args.slice(0, index);
          const answers = [null, undefined, '', [['']]].map((one) => call(name, ...head, one, ...rest));
          for (const answer of answers) assert.deepEqual(answer, answers[0]);
          assert.deepEqual(call(name, ...head), answers[0]);
        });
      }
    });
    it(`${name}: too few and too many arguments`, () => {
      if (!parameters[0]?.optional) assert.match(says(name), /缺少参数/);
      assert.match(says(name, ...args, 1, 2, 3, 4, 5, 6), /最多/);
    });
    it(`${name}: what Excel appends behind the arguments is none`, () => {
      const padded = parameters.map((_, index) => example.args[index] ?? null);
      assert.deepEqual(call(name, ...padded, { address: 'A1' }), call(name, ...padded));
    });
  }
});
