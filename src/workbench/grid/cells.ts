import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { Scalar } from '../../core/values/workbook.ts';
import { isCellError } from '../../core/values/workbook.ts';
import type { Cell } from '../host/model/cell.ts';
import { entered } from '../host/model/cell.ts';
import { gridStyle, hostLooks, replacingStyle } from './looks.ts';

/** One cell between the host's model and the grid. */

/** The formula as a user sees it (`=EDU.X(…)`), and as a file stores it (`=_xldudf_EDU_X(…)`). */
export interface FormulaNames {
  shown(formula: string): string;
  stored(formula: string): string;
}

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
/** Text that looks like a number: the grid marks it, as Excel does. */
const FORCED_TEXT = 4;

const looksLikeNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

const gridValue = (value: Scalar): Pick<ICellData, 'v' | 't'> => {
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error, t: TEXT };
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: looksLikeNumber(value) ? FORCED_TEXT : TEXT };
};

/** Prefixes that files put before functions newer than Excel 2007; no engine wants them. */
const FUTURE_PREFIX = /_xlfn\.(?:_xlws\.)?/gi;

export const gridFormula = (formula: string, names: FormulaNames): string =>
  names.shown(formula).replace(FUTURE_PREFIX, '');

/** A cell for the grid's first picture of a sheet. `style` gives looks a short name that cells share. */
export const gridCell = (
  cell: Cell,
  names: FormulaNames,
  style: (look: IStyleData) => string,
): ICellData | undefined => {
  const look = gridStyle(cell);
  // the grid itself puts there what a formula spills
  const value = cell.spilledFrom === undefined ? gridValue(cell.value) : {};
  const made: ICellData = { ...value, ...(look && { s: style(look) }) };
  if (cell.formula !== undefined) made.f = gridFormula(cell.formula, names);
  return Object.keys(made).length > 0 ? made : undefined;
};

/** A cell that replaces all that the grid's cell holds. */
export const replacingCell = (cell: Cell | undefined, names: FormulaNames): ICellData => {
  const content = cell && cell.spilledFrom === undefined ? cell : undefined;
  return {
    f: content?.formula === undefined ? null : gridFormula(content.formula, names),
    si: null,
    p: null,
    v: null,
    t: null,
    ...(content?.formula === undefined && gridValue(content?.value ?? null)),
    s: replacingStyle(cell),
  };
};

/** The value of a grid's cell. Errors are text there; a formula's result is one wherever it reads like one. */
export const hostValue = ({ v, t, p }: ICellData): Scalar => {
  if (v === null || v === undefined) {
    const written = p?.body?.dataStream.replace(/\r?\n$/, '').replace(/\r/g, '\n');
    return written ? written : null;
  }
  if (t === BOOLEAN) return v === 1 || v === true || v === '1';
  if (typeof v === 'boolean') return v;
  if (t === NUMBER) return Number(v);
  if (typeof v === 'number') return t === TEXT || t === FORCED_TEXT ? String(v) : v;
  if (v === '') return null;
  if (v.startsWith('#')) {
    const value = entered(v, undefined);
    if (value !== null && isCellError(value)) return value;
  }
  return v;
};

/** Puts a grid's cell into the host's. `look` is its style, whether it was stored by name or in the cell. */
export const fillHostCell = (
  cell: Cell,
  from: Nullable<ICellData>,
  look: Nullable<IStyleData>,
  formula: string | undefined,
): void => {
  cell.value = from ? hostValue(from) : null;
  if (formula === undefined) delete cell.formula;
  else cell.formula = formula;
  delete cell.text;
  delete cell.errorMessage;
  delete cell.spilledFrom;
  fillHostLooks(cell, look);
};

export const fillHostLooks = (cell: Cell, look: Nullable<IStyleData>): void => {
  const { style, numberFormat } = hostLooks(look, cell.style);
  if (Object.keys(style).length > 0) cell.style = style;
  else delete cell.style;
  if (numberFormat === undefined || numberFormat === 'General') delete cell.numberFormat;
  else cell.numberFormat = numberFormat;
};
