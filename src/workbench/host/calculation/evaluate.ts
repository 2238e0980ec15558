import type { Scalar } from '../../../core/values/workbook.ts';
import { isCellError } from '../../../core/values/workbook.ts';
import { BUILT_IN, isTrue } from './builtIn.ts';
import type { Formula } from './parse.ts';
import { firstOf, FormulaError, numberOf } from './values.ts';
import type { Value } from './values.ts';

/** An argument of a custom function: its value (undefined when left out) and where it stands, if it is a range. */
export interface CustomArgument {
  readonly value: Value | undefined;
  readonly address: string | null;
}

/** What a formula can reach. */
export interface Scope {
  values(reference: string): Value;
  address(reference: string): string;
  /** The value of a call by its stored name, or null where no such function is registered. */
  custom(name: string, args: readonly CustomArgument[]): Value | null;
}

const compare = (left: Scalar, right: Scalar): number => {
  const [a, b] = [left ?? (typeof right === 'string' ? '' : 0), right ?? (typeof left === 'string' ? '' : 0)];
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'en', { sensitivity: 'base' });
};

const OPERATORS: Readonly<Record<string, (left: Scalar, right: Scalar) => Scalar>> = {
  '+': (a, b) => numberOf(a) + numberOf(b),
  '-': (a, b) => numberOf(a) - numberOf(b),
  '*': (a, b) => numberOf(a) * numberOf(b),
  '/': (a, b) => {
    const divisor = numberOf(b);
    if (divisor === 0) throw new FormulaError('#DIV/0!');
    return numberOf(a) / divisor;
  },
  '^': (a, b) => numberOf(a) ** numberOf(b),
  '&': (a, b) => `${a ?? ''}${b ?? ''}`,
  '=': (a, b) => compare(a, b) === 0,
  '<>': (a, b) => compare(a, b) !== 0,
  '<': (a, b) => compare(a, b) < 0,
  '>': (a, b) => compare(a, b) > 0,
  '<=': (a, b) => compare(a, b) <= 0,
  '>=': (a, b) => compare(a, b) >= 0,
};

const withoutErrors = (value: Value): Scalar => {
  const first = firstOf(value);
  if (isCellError(first)) throw new FormulaError(first.error);
  return first;
};

const call = (formula: Formula & { kind: 'call' }, scope: Scope): Value => {
  const name = formula.name.toUpperCase();
  if (name === 'IFERROR') {
    const [tried, fallback] = formula.args.map((arg) => () => evaluate(arg, scope));
    const value = tried ? settled(tried) : null;
    return isCellError(firstOf(value)) && fallback ? fallback() : value;
  }
  if (name === 'IF') {
    // only the branch that counts: the other may divide by nought
    const [test, yes, no] = formula.args;
    const taken = test && isTrue(evaluate(test, scope)) ? yes : no;
    return taken ? evaluate(taken, scope) : false;
  }
  const builtIn = BUILT_IN[name];
  if (builtIn) return builtIn(...formula.args.map((arg) => evaluate(arg, scope)));
  const args = formula.args.map((arg) => ({
    value: arg.kind === 'missing' ? undefined : settled(() => evaluate(arg, scope)),
    address: arg.kind === 'reference' ? scope.address(arg.address) : null,
  }));
  const value = scope.custom(formula.name, args);
  if (value === null) throw new FormulaError('#NAME?');
  return value;
};

const settled = (work: () => Value): Value => {
  try {
    return work();
  } catch (error) {
    if (error instanceof FormulaError) return { error: error.code };
    throw error;
  }
};

/** The value of a formula; throws `FormulaError` with the error the cell shows. */
export const evaluate = (formula: Formula, scope: Scope): Value => {
  switch (formula.kind) {
    case 'constant':
      return formula.value;
    case 'missing':
      return null;
    case 'reference':
      return scope.values(formula.address);
    case 'name':
      return scope.values(formula.name);
    case 'negative':
      return -numberOf(withoutErrors(evaluate(formula.operand, scope)));
    case 'binary': {
      const left = withoutErrors(evaluate(formula.left, scope));
      const right = withoutErrors(evaluate(formula.right, scope));
      const operate = OPERATORS[formula.operator];
      return operate ? operate(left, right) : { error: '#VALUE!' };
    }
    case 'call':
      return call(formula, scope);
  }
};
