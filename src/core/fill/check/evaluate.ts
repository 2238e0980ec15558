/** What the form's formulas come to once the cells are filled, before anything is written. */
import { columnIndex } from '../../values/address.ts';
import { cellKey, isCellError, type Scalar } from '../../values/workbook.ts';
import { parseFormula, type Expression } from './formula.ts';

/** A sheet as it will be: values with what is written put in, and formulas. */
export interface FilledSheet {
  readonly name: string;
  readonly valueAt: (row: number, column: number) => Scalar;
  readonly formulaAt: (row: number, column: number) => string | undefined;
}

/** Why a cell has no value here: Excel itself would show an error, or the formula is beyond this reader. */
class Failure extends Error {
  readonly why: 'error' | 'unreadable';
  constructor(why: 'error' | 'unreadable') {
    super(why);
    this.why = why;
  }
}

type Value = number | string | boolean | null;

const place = (address: string): { row: number; column: number } => {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: columnIndex(letters) };
};

const CELLS_MAX = 100_000;

const asNumber = (value: Value): number => {
  if (value === null) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = value.trim() === '' ? NaN : Number(value);
  if (Number.isNaN(number)) throw new Failure('error');
  return number;
};

/** Excel rounds half away from zero. */
const round = (value: number, digits: number): number => {
  const shifted = Number(`${Math.abs(value)}e${digits}`);
  const whole = Number.isNaN(shifted) ? Math.round(Math.abs(value) * 10 ** digits) : Math.round(shifted);
  return Math.sign(value) * Number((whole / 10 ** digits).toPrecision(15));
};

export class Evaluator {
  readonly #sheets: ReadonlyMap<string, FilledSheet>;
  readonly #known = new Map<string, Value | Failure>();
  readonly #open = new Set<string>();

  constructor(sheets: readonly FilledSheet[]) {
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  }

  /** The value a cell will show; null where it is blank, an error, or can't be worked out here. */
  valueAt(sheet: string, row: number, column: number): number | string | boolean | null {
    try {
      return this.#cell(sheet, row, column);
    } catch (failure) {
      if (failure instanceof Failure) return null;
      throw failure;
    }
  }

  #cell(name: string, row: number, column: number): Value {
    const sheet = this.#sheets.get(name);
    if (!sheet) throw new Failure('unreadable');
    const formula = sheet.formulaAt(row, column);
    if (formula === undefined) {
      const value = sheet.valueAt(row, column);
      if (isCellError(value)) throw new Failure('error');
      return value;
    }
    const key = `${name}\n${cellKey(row, column)}`;
    const known = this.#known.get(key);
    if (known instanceof Failure) throw known;
    if (known !== undefined) return known;
    if (this.#open.has(key)) throw new Failure('unreadable');
    this.#open.add(key);
    try {
      const tree = parseFormula(formula);
      if (!tree) throw new Failure('unreadable');
      const value = this.#single(tree, name);
      this.#known.set(key, value);
      return value;
    } catch (failure) {
      if (failure instanceof Failure) this.#known.set(key, failure);
      throw failure;
    } finally {
      this.#open.delete(key);
    }
  }

  #single(tree: Expression, sheet: string): Value {
    switch (tree.kind) {
      case 'number':
      case 'text':
        return tree.value;
      case 'range': {
        if (tree.from !== tree.to) throw new Failure('unreadable');
        const { row, column } = place(tree.from);
        return this.#cell(tree.sheet ?? sheet, row, column);
      }
      case 'operator':
        return this.#operate(tree.sign, this.#single(tree.left, sheet), this.#single(tree.right, sheet));
      case 'call':
        return this.#call(tree.name, tree.inputs, sheet);
    }
  }

  #operate(sign: string, left: Value, right: Value): Value {
    if (sign === '&') return `${left ?? ''}${right ?? ''}`;
    if (['=', '<>', '<', '>', '<=', '>='].includes(sign)) return compare(sign, left, right);
    const [a, b] = [asNumber(left), asNumber(right)];
    if (sign === '+') return Number((a + b).toPrecision(15));
    if (sign === '-') return Number((a - b).toPrecision(15));
    if (sign === '*') return a * b;
    if (sign === '^') return a ** b;
    if (b === 0) throw new Failure('error');
    return a / b;
  }

  /** The numbers among inputs: in ranges text and blanks are passed over, as Excel does. */
  #numbers(inputs: readonly Expression[], sheet: string): number[] {
    const numbers: number[] = [];
    for (const input of inputs) {
      if (input.kind !== 'range') {
        numbers.push(asNumber(this.#single(input, sheet)));
        continue;
      }
      const [first, last] = [place(input.from), place(input.to)];
      const count = (last.row - first.row + 1) * (last.column - first.column + 1);
      if (count > CELLS_MAX) throw new Failure('unreadable');
      for (let row = first.row; row <= last.row; row++) {
        for (let column = first.column; column <= last.column; column++) {
          const value = this.#cell(input.sheet ?? sheet, row, column);
          if (typeof value === 'number') numbers.push(value);
        }
      }
    }
    return numbers;
  }

  #call(name: string, inputs: readonly Expression[], sheet: string): Value {
    const at = (i: number): Value => {
      const input = inputs[i];
      if (!input) throw new Failure('unreadable');
      return this.#single(input, sheet);
    };
    switch (name) {
      case 'SUM':
        return Number(
          this.#numbers(inputs, sheet)
            .reduce((sum, value) => sum + value, 0)
            .toPrecision(15),
        );
      case 'MAX':
        return Math.max(...this.#numbers(inputs, sheet), -Infinity) + 0 || 0;
      case 'MIN':
        return Math.min(...this.#numbers(inputs, sheet), Infinity) + 0 || 0;
      case 'AVERAGE': {
        const numbers = this.#numbers(inputs, sheet);
        if (numbers.length === 0) throw new Failure('error');
        return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
      }
      case 'ABS':
        return Math.abs(asNumber(at(0)));
      case 'ROUND':
        return round(asNumber(at(0)), asNumber(at(1)));
      case 'N':
        return typeof at(0) === 'number' ? at(0) : 0;
      case 'IF':
        return asNumber(at(0)) !== 0 ? at(1) : inputs.length > 2 ? at(2) : false;
      case 'OR':
        return inputs.some((_, i) => asNumber(at(i)) !== 0);
      case 'AND':
        return inputs.every((_, i) => asNumber(at(i)) !== 0);
      case 'ISBLANK':
        return at(0) === null;
      case 'IFERROR':
        return this.#ifError(inputs, sheet);
      default:
        throw new Failure('unreadable');
    }
  }

  #ifError([input, other]: readonly Expression[], sheet: string): Value {
    if (!input || !other) throw new Failure('unreadable');
    try {
      return this.#single(input, sheet);
    } catch (failure) {
      if (failure instanceof Failure && failure.why === 'error') return this.#single(other, sheet);
      throw failure;
    }
  }
}

const compare = (sign: string, left: Value, right: Value): boolean => {
  const blank = (value: Value, other: Value): Value =>
    value === null ? (typeof other === 'string' ? '' : 0) : value;
  const [a, b] = [blank(left, right), blank(right, left)];
  if (typeof a !== typeof b) return sign === '<>';
  const order = a === b ? 0 : (a as number) < (b as number) ? -1 : 1;
  if (sign === '=') return order === 0;
  if (sign === '<>') return order !== 0;
  if (sign === '<') return order < 0;
  if (sign === '>') return order > 0;
  return sign === '<=' ? order <= 0 : order >= 0;
};
