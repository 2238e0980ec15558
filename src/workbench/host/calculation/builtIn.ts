import { isCellError } from '../../../core/values/workbook.ts';
import type { Value } from './values.ts';
import { firstOf, FormulaError, numberOf, numbersOf, rectangleOf } from './values.ts';

/** The few worksheet functions this host calculates itself; any other name is `#NAME?`. */

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const rounded =
  (round: (number: number) => number) =>
  (number: Value, digits: Value = 0): Value => {
    const scale = 10 ** numberOf(digits);
    const value = numberOf(number);
    return (Math.sign(value) * round(Math.abs(value) * scale)) / scale;
  };

/** Whether a condition holds; throws the error it ends with. */
export const isTrue = (value: Value): boolean => {
  const first = firstOf(value);
  if (isCellError(first)) throw new FormulaError(first.error);
  return Boolean(first);
};

export const BUILT_IN: Readonly<Record<string, (...args: Value[]) => Value>> = {
  SUM: (...values) => sum(numbersOf(values)),
  COUNT: (...values) => numbersOf(values).length,
  COUNTA: (...values) =>
    values
      .flatMap(rectangleOf)
      .flat()
      .filter((value) => value !== null).length,
  AVERAGE: (...values) => {
    const numbers = numbersOf(values);
    if (numbers.length === 0) throw new FormulaError('#DIV/0!');
    return sum(numbers) / numbers.length;
  },
  MAX: (...values) => Math.max(...numbersOf(values)),
  MIN: (...values) => Math.min(...numbersOf(values)),
  ABS: (number = 0) => Math.abs(numberOf(number)),
  ROUND: (number = 0, digits = 0) => rounded(Math.round)(number, digits),
  ROUNDUP: (number = 0, digits = 0) => rounded(Math.ceil)(number, digits),
  ISERROR: (value = null) => isCellError(firstOf(value)),
  CONCATENATE: (...values) => values.map((value) => String(firstOf(value) ?? '')).join(''),
  HYPERLINK: (link = '', shown = link) => firstOf(shown),
  N: (value = null) => {
    const first = firstOf(value);
    return typeof first === 'number' || typeof first === 'boolean'
      ? Number(first)
      : isCellError(first)
        ? first
        : 0;
  },
  AND: (...values) => values.every(isTrue),
  OR: (...values) => values.some(isTrue),
  NA: () => ({ error: '#N/A' }),
};
