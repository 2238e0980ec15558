import type { Ctor, Nullable } from '@univerjs/core';
import type { BaseValueObject, IFunctionInfo } from '@univerjs/preset-sheets-core';
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  ValueObjectFactory,
} from '@univerjs/preset-sheets-core';
import type { Scalar } from '../../core/values/workbook.ts';
import { isCellError } from '../../core/values/workbook.ts';
import type { CustomArgument } from '../host/calculation/evaluate.ts';
import type { Value } from '../host/calculation/values.ts';
import { FormulaError, isRectangle } from '../host/calculation/values.ts';
import type { FunctionsJson } from '../host/functionRegistry.ts';

/**
 * The add-in's custom functions in the grid. The grid only asks: values come from the add-in's own page, through the
 * runtime in Office.js. Until they come the cell shows that it waits.
 */

/** Where a grid's formula stands. */
export interface GridPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Answers at once, or throws `FormulaError` (`#BUSY!` while the answer is on its way). */
export type Ask = (storedName: string, args: readonly CustomArgument[], place: GridPlace) => Value | null;

export interface GridFunction {
  readonly name: string;
  readonly executor: Ctor<BaseFunction>;
  readonly description: IFunctionInfo;
}

const WAITING = '#BUSY!';
const ERRORS = new Set<string>(Object.values(ErrorType));

const gridError = (code: string): BaseValueObject =>
  ErrorValueObject.create(
    code === WAITING ? ErrorType.CONNECT : ERRORS.has(code) ? (code as ErrorType) : ErrorType.VALUE,
  );

const scalarOf = (value: Nullable<BaseValueObject>): Scalar => {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: (value as unknown as ErrorValueObject).getErrorType() };
  return value.getValue();
};

const argumentOf = (value: BaseValueObject): CustomArgument => {
  if (!value.isArray()) return { value: value.isNull() ? undefined : scalarOf(value), address: null };
  const rows = (value as ArrayValueObject).getArrayValue();
  return { value: rows.map((row) => row.map((item) => scalarOf(item))), address: null };
};

const objectOf = (value: Scalar): BaseValueObject => {
  if (value === null) return ValueObjectFactory.create('');
  return isCellError(value) ? gridError(value.error) : ValueObjectFactory.create(value);
};

const resultOf = (value: Value, place: GridPlace & { unitId: string }): BaseValueObject => {
  if (isRectangle(value)) {
    const objects = value.map((row) => row.map(objectOf));
    return ArrayValueObject.create({
      calculateValueList: objects,
      rowCount: objects.length,
      columnCount: objects[0]?.length ?? 0,
      unitId: place.unitId,
      sheetId: place.sheetId,
      row: place.row,
      column: place.column,
    });
  }
  return objectOf(value);
};

const executorOf = (storedName: string, ask: Ask): Ctor<BaseFunction> =>
  class extends BaseFunction {
    override calculate(...args: BaseValueObject[]): BaseValueObject {
      const place = {
        unitId: this.unitId ?? '',
        sheetId: this.subUnitId ?? '',
        row: this.row,
        column: this.column,
      };
      try {
        return resultOf(ask(storedName, args.map(argumentOf), place), place);
      } catch (fault) {
        if (fault instanceof FormulaError) return gridError(fault.code);
        throw fault;
      }
    }
  };

/** The functions that a functions.json declares, for the grid to know from its start. */
export const gridFunctions = (namespace: string, json: FunctionsJson, ask: Ask): GridFunction[] =>
  json.functions.map((one) => {
    const name = `${namespace}.${one.name}`.toUpperCase();
    const storedName = `_xldudf_${namespace}_${one.name}`
      .toUpperCase()
      .replace(/\./g, '_')
      .replace('_XLDUDF_', '_xldudf_');
    return {
      name,
      executor: executorOf(storedName, ask),
      description: {
        functionName: name,
        functionType: FunctionType.User,
        description: one.description ?? name,
        abstract: one.description ?? name,
        functionParameter: one.parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description ?? parameter.name,
          example: '',
          require: parameter.optional ? 0 : 1,
          repeat: parameter.repeating ? 1 : 0,
        })),
      },
    };
  });
