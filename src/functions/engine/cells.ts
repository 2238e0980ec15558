/** What Excel hands over, in one shape: every argument a rectangle of cells, every blank null. */
import type { CellError } from '../../core/values/workbook.ts';

export type Input = number | string | boolean | CellError | null;
export type Block = readonly (readonly Input[])[];

const BLANK_TEXT = /^[\s\u200b\ufeff]*$/;

/** A rich value (currency, formatted number, linked type) stands for its basic value. */
const ofObject = (value: object): Input => {
  if ('code' in value && typeof value.code === 'string') return { error: value.code };
  if ('error' in value && typeof value.error === 'string') return { error: value.error };
  if ('basicValue' in value) {
    const { basicValue } = value;
    if (typeof basicValue === 'string' && /^#[A-Z/0]+[!?A-Z]*$/.test(basicValue))
      return { error: basicValue };
    return inputOf(basicValue);
  }
  return 'text' in value && typeof value.text === 'string' ? inputOf(value.text) : { error: '#VALUE!' };
};

/** One cell: null, undefined, empty and white-space texts are blank; 0 is a number, whatever route it came. */
export const inputOf = (value: unknown): Input => {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? value : { error: '#NUM!' };
    case 'string':
      return BLANK_TEXT.test(value) ? null : value;
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : ofObject(value);
    default:
      return value === undefined ? null : { error: '#VALUE!' };
  }
};

/** An argument as a block; a single value is 1 × 1. */
export const blockOf = (argument: unknown): Block => {
  if (!Array.isArray(argument)) return [[inputOf(argument)]];
  const rows: readonly unknown[] = argument.length === 0 ? [null] : argument;
  if (!rows.every(Array.isArray)) return [rows.map(inputOf)];
  return (rows as readonly (readonly unknown[])[]).map((row) =>
    row.length === 0 ? [null] : row.map(inputOf),
  );
};

export const heightOf = (block: Block): number => block.length;
export const widthOf = (block: Block): number => block[0]?.length ?? 0;
export const sizeOf = (block: Block): string => `${heightOf(block)}×${widthOf(block)}`;
export const isSingle = (block: Block): boolean => heightOf(block) === 1 && widthOf(block) === 1;

export const shownInput = (input: Input): string => {
  if (input === null) return '';
  if (typeof input === 'object') return input.error;
  return typeof input === 'boolean' ? (input ? 'TRUE' : 'FALSE') : String(input);
};
