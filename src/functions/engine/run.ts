/** The one runner: arity, blanks, coercion, ranges, errors. It never throws; what goes wrong is a cell. */
import { message } from '../../core/messages/index.ts';
import { figureOf, scaleOf } from '../arguments/figure.ts';
import {
  nameOf,
  readFlag,
  readNumber,
  readNumberAt,
  readShare,
  readYear,
  saysNothing,
} from '../arguments/numbers.ts';
import { planOf } from '../arguments/plans.ts';
import { blockOf, heightOf, isSingle, shownInput, sizeOf, widthOf, type Block, type Input } from './cells.ts';
import { FunctionFault, wrong, type Fault } from './fault.ts';
import { Memo } from './memo.ts';
import type { Cell, FunctionRecord, Kind, Parameter } from './record.ts';

export type Out = Cell | Fault;
export type Outcome = readonly (readonly Out[])[];

const BLANK = '';
const WHOLE: ReadonlySet<Kind> = new Set<Kind>(['numbers', 'texts', 'plan']);

const failure = (error: unknown, { name }: FunctionRecord): Fault => {
  if (error instanceof FunctionFault) return error.fault;
  const detail = error instanceof Error ? error.message : String(error);
  return { error: '#VALUE!', text: message('function-internal', { function: name, detail }) };
};

/** One value of a cell-wise parameter; the cell holds something. */
type Read = (input: Input, row: readonly Input[]) => unknown;

const rowValues = (row: readonly Input[], parameter: Parameter): readonly (number | null)[] =>
  row.map((input, index) => readNumberAt(input, parameter, index));

const readerOf = (parameter: Parameter, block: Block): Read => {
  switch (parameter.kind) {
    case 'number':
      return (input) => readNumber(input, parameter);
    case 'share':
      return (input) => readShare(input, parameter);
    case 'year':
      return (input) => readYear(input, parameter);
    case 'flag':
      return (input) => readFlag(input, parameter);
    case 'figure': {
      const scale = scaleOf(block);
      return (input) => figureOf(input, scale);
    }
    case 'row':
      return (_, row) => rowValues(row, parameter);
    default:
      return (input) => shownInput(input).trim();
  }
};

/** A parameter read cell by cell, beside the others. */
interface Each {
  readonly parameter: Parameter;
  readonly block: Block;
  readonly height: number;
  readonly width: number;
  readonly single: boolean;
  /** A blank cell makes the answer blank. */
  readonly required: boolean;
  readonly read: Read;
  /** Signs such as `/` count as blank where a figure is asked for. */
  readonly figures: boolean;
  /** A single cell beside a range is read once. */
  value?: { readonly read: unknown };
}

const rowsOf = (block: Block, parameter: Parameter): Block => {
  const wanted = parameter.width ?? widthOf(block);
  if (widthOf(block) === wanted) return block;
  // Seven values one below the other are one school.
  if (widthOf(block) === 1 && heightOf(block) === wanted) return [block.map((row) => row[0] ?? null)];
  const only = block[0]?.[0] ?? null;
  if (isSingle(block) && (only === null || typeof only === 'object')) {
    return [Array.from({ length: wanted }, () => only)];
  }
  const params = { parameter: nameOf(parameter), expected: wanted, received: widthOf(block) };
  throw wrong('function-row-width', params);
};

const eachOf = (parameter: Parameter, given: Block): Each => {
  const isRow = parameter.kind === 'row';
  const block = isRow ? rowsOf(given, parameter) : given;
  const width = isRow ? 1 : widthOf(block);
  return {
    parameter,
    block,
    height: heightOf(block),
    width,
    single: heightOf(block) === 1 && width === 1,
    required: !parameter.optional && !parameter.blankOmits,
    read: readerOf(parameter, block),
    figures: parameter.kind !== 'text' && parameter.kind !== 'flag',
  };
};

const wholeOf = (parameter: Parameter, block: Block | null): unknown => {
  if (parameter.kind === 'plan') return planOf(block);
  if (block === null) return null;
  const cells = block.flat();
  if (parameter.kind === 'texts')
    return cells.map((input) => (typeof input === 'object' ? '' : shownInput(input)));
  return cells.map((input, index) => readNumberAt(input, parameter, index));
};

const shapeOf = (each: readonly Each[]): readonly [number, number] => {
  const ranges = each.filter(({ height, width }) => height > 1 || width > 1);
  const [first] = ranges;
  if (first === undefined) return [1, 1];
  const other = ranges.find(({ height, width }) => height !== first.height || width !== first.width);
  if (other === undefined) return [first.height, first.width];
  throw wrong('function-shapes', { first: sizeOf(first.block), second: sizeOf(other.block) });
};

const cellOf = (one: Each, row: number, column: number): Input =>
  one.single ? (one.block[0]?.[0] ?? null) : (one.block[row]?.[column] ?? null);

const isBlank = (one: Each, input: Input, row: number): boolean => {
  if (one.parameter.kind === 'row') return (one.block[one.height === 1 ? 0 : row] ?? []).every(saysNothing);
  return input === null || (one.figures && typeof input === 'string' && saysNothing(input));
};

/** Blank for the whole answer: a required argument says nothing here. Error cells go before blanks. */
const isBlankAt = (each: readonly Each[], row: number, column: number): boolean => {
  let blank = false;
  for (const one of each) {
    const input = cellOf(one, row, column);
    if (typeof input === 'object' && input !== null)
      throw new FunctionFault({ error: input.error, text: null });
    blank ||= one.required && isBlank(one, input, row);
  }
  return blank;
};

const valueAt = (one: Each, row: number, column: number): unknown => {
  const input = cellOf(one, row, column);
  if (isBlank(one, input, row)) return null;
  if (!one.single) return one.read(input, one.block[row] ?? []);
  one.value ??= { read: one.read(input, one.block[0] ?? []) };
  return one.value.read;
};

/** Adds the values of one cell position; BLANK where a required one is blank. */
const valuesAt = (
  each: readonly Each[],
  row: number,
  column: number,
  values: Record<string, unknown>,
): typeof BLANK | null => {
  if (isBlankAt(each, row, column)) return BLANK;
  for (const one of each) values[one.parameter.name] = valueAt(one, row, column);
  return null;
};

const answerAt = (
  record: FunctionRecord,
  each: readonly Each[],
  values: Record<string, unknown>,
  row: number,
  column: number,
): Out | readonly Out[] => {
  try {
    return valuesAt(each, row, column, values) ?? (record.compute(values) as Cell | readonly Cell[]);
  } catch (error) {
    return failure(error, record);
  }
};

/** Rows of one width: a blank or a fault stands in the first cell of its row. */
const evened = (rows: readonly (Out | readonly Out[])[]): Outcome => {
  const lists = rows.map((row) => (Array.isArray(row) ? (row as readonly Out[]) : [row as Out]));
  const width = Math.max(...lists.map((row) => row.length));
  return lists.map((row) => [...row, ...Array<Out>(width - row.length).fill(BLANK)]);
};

const splitArguments = (record: FunctionRecord, blocks: readonly (Block | null)[]) => {
  const each: Each[] = [];
  const whole: Record<string, unknown> = {};
  record.parameters.forEach((parameter, index) => {
    const block = blocks[index] ?? null;
    if (WHOLE.has(parameter.kind)) whole[parameter.name] = wholeOf(parameter, block);
    else if (block === null) whole[parameter.name] = null;
    else each.push(eachOf(parameter, block));
  });
  return { each, whole };
};

const calculate = (record: FunctionRecord, blocks: readonly (Block | null)[]): Outcome => {
  const { each, whole } = splitArguments(record, blocks);
  // One object for all positions: each of them fills in every cell-wise value anew.
  const values = { ...whole };
  if (record.result.kind === 'table') {
    if (valuesAt(each, 0, 0, values) !== null) return [[BLANK]];
    return record.compute(values) as Outcome;
  }
  const [height, width] = shapeOf(each);
  const rows = Array.from({ length: height }, (_, row) => row);
  if (record.result.kind === 'row') {
    if (width > 1) {
      const wide = each.find((one) => one.width > 1) as Each;
      throw wrong('function-column-only', { parameter: nameOf(wide.parameter) });
    }
    return evened(rows.map((row) => answerAt(record, each, values, row, 0)));
  }
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => answerAt(record, each, values, row, column) as Out),
  );
};

/** Left out optional arguments arrive as null; a required one that is null is a blank cell. */
const blocksOf = (record: FunctionRecord, args: readonly unknown[]): readonly (Block | null)[] => {
  const { parameters, name } = record;
  // Excel appends an invocation object, which is no argument.
  const given = args.slice(0, parameters.length);
  const extra = args.length - parameters.length;
  if (extra > 1)
    throw wrong('function-too-many', { function: name, most: parameters.length, given: args.length });
  return parameters.map((parameter, index) => {
    const argument = given[index];
    if (argument === undefined && !parameter.optional) {
      throw wrong('function-missing', { parameter: nameOf(parameter) });
    }
    if ((argument === undefined || argument === null) && parameter.optional) return null;
    const block = blockOf(argument);
    return parameter.optional && isSingle(block) && block[0]?.[0] === null ? null : block;
  });
};

const answers = new Memo<Outcome>();
const LEFT_OUT: Block = [];

/**
 * Calls a function with what Excel hands over and answers with rows of cells. Blank cells give blank cells, error
 * cells themselves; a single cell is spread over a range beside it, ranges must be of one size. Equal arguments give
 * the remembered answer.
 */
export const run = (record: FunctionRecord, args: readonly unknown[]): Outcome => {
  try {
    const blocks = blocksOf(record, args);
    const keys = blocks.map((block) => block ?? LEFT_OUT);
    return answers.remember(record.name, keys, () => {
      try {
        return calculate(record, blocks);
      } catch (error) {
        return [[failure(error, record)]];
      }
    });
  } catch (error) {
    return [[failure(error, record)]];
  }
};
