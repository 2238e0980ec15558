import type { Scalar } from '../../../core/values/workbook.ts';
import { isCellError } from '../../../core/values/workbook.ts';

/** What a formula works with: one value, or a rectangle of them. */
export type Value = Scalar | readonly (readonly Scalar[])[];

/** The error that a formula ends with, and what a custom function said about it. */
export class FormulaError extends Error {
  constructor(
    readonly code: string,
    readonly detail = '',
  ) {
    super(code);
  }
}

export const isRectangle = (value: Value | undefined): value is readonly (readonly Scalar[])[] =>
  Array.isArray(value);

export const firstOf = (value: Value): Scalar => (isRectangle(value) ? (value[0]?.[0] ?? null) : value);

export const rectangleOf = (value: Value): readonly (readonly Scalar[])[] =>
  isRectangle(value) ? value : [[value]];

export const numberOf = (value: Value): number => {
  const first = firstOf(value);
  if (isCellError(first)) throw new FormulaError(first.error);
  const number = first === '' ? NaN : Number(first ?? 0);
  if (Number.isNaN(number)) throw new FormulaError('#VALUE!');
  return number;
};

/** The numbers among values, as SUM counts them: text and logical values in ranges are passed over. */
export const numbersOf = (values: readonly Value[]): number[] =>
  values.flatMap(rectangleOf).flatMap((row) =>
    row.flatMap((value) => {
      if (isCellError(value)) throw new FormulaError(value.error);
      return typeof value === 'number' ? [value] : [];
    }),
  );
