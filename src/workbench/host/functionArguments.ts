import type { Scalar } from '../../core/values/workbook.ts';
import { isCellError } from '../../core/values/workbook.ts';
import type { CustomArgument } from './calculation/evaluate.ts';
import type { Value } from './calculation/values.ts';
import { firstOf, FormulaError, rectangleOf } from './calculation/values.ts';
import type { FunctionMetadata, FunctionParameter } from './functionRegistry.ts';

/** What stands for a blank cell in an argument. */
export interface Blanks {
  /** In place of one value; `byType` gives a number parameter 0, a string parameter an empty text, any other 0. */
  readonly scalar: 'byType' | 0 | '' | null;
  /** Inside a range. */
  readonly matrix: 0 | '' | null;
}

export const BLANKS_BY_TYPE: Blanks = { scalar: 'byType', matrix: '' };

/** An error as a function with `allowErrorForDataTypeAny` receives it. */
const wireError = (code: string) => ({ type: 'CustomFunctionError', code });

const blankScalar = (type: string | undefined, blanks: Blanks): unknown => {
  if (blanks.scalar !== 'byType') return blanks.scalar;
  return type === 'string' ? '' : type === 'boolean' ? false : 0;
};

/** Excel converts a scalar to the declared type before it calls; what can't be converted is `#VALUE!`. */
const scalarFor = (parameter: FunctionParameter, value: Scalar, blanks: Blanks): unknown => {
  if (value === null) return blankScalar(parameter.type, blanks);
  if (isCellError(value)) return wireError(value.error);
  switch (parameter.type) {
    case 'number': {
      const number = value === '' ? NaN : Number(value);
      if (Number.isNaN(number)) throw new FormulaError('#VALUE!');
      return number;
    }
    case 'string':
      return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    case 'boolean':
      if (typeof value === 'string' && !/^(true|false)$/i.test(value)) throw new FormulaError('#VALUE!');
      return typeof value === 'string' ? /^true$/i.test(value) : Boolean(value);
    default:
      return value;
  }
};

const matrixFor = (value: Value, blanks: Blanks): unknown[][] =>
  rectangleOf(value).map((row) =>
    row.map((item) => (item === null ? blanks.matrix : isCellError(item) ? wireError(item.error) : item)),
  );

const oneFor = (parameter: FunctionParameter, value: Value | undefined, blanks: Blanks): unknown => {
  // left out: null, never the default of the JavaScript parameter
  if (value === undefined) return null;
  return parameter.dimensionality === 'matrix'
    ? matrixFor(value, blanks)
    : scalarFor(parameter, firstOf(value), blanks);
};

/** The arguments of a call as the function's declaration wants them. */
export const argumentsFor = (
  metadata: FunctionMetadata,
  args: readonly CustomArgument[],
  blanks: Blanks,
): unknown[] => {
  const { parameters } = metadata;
  const repeats = parameters.at(-1)?.repeating ?? false;
  if (args.length > parameters.length && !repeats) throw new FormulaError('#VALUE!');
  return parameters.map((parameter, index) => {
    if (parameter.repeating) return args.slice(index).map((arg) => oneFor(parameter, arg.value, blanks));
    if (index >= args.length && !parameter.optional) throw new FormulaError('#VALUE!');
    return oneFor(parameter, args[index]?.value, blanks);
  });
};
