/** The form as it will be: what is written put into its cells, its formulas worked out. */
import { cellKey, valueAt, type Scalar, type Sheet, type Workbook } from '../../values/workbook.ts';
import { columnIndex } from '../../values/address.ts';
import type { FillWrite, Form, FormCell } from '../types.ts';
import { Evaluator } from './evaluate.ts';

export interface FilledForm {
  /** The value of a form cell after filling; null where it is blank or can't be worked out. */
  readonly valueOf: (cell: FormCell) => Scalar;
  /** The form's sheets with every value known, for the rules. */
  readonly sheets: readonly Sheet[];
}

const keyOf = (address: string): number => {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return cellKey(Number(digits) - 1, columnIndex(letters));
};

const writesBySheet = (writes: readonly FillWrite[]): ReadonlyMap<string, ReadonlyMap<number, Scalar>> => {
  const sheets = new Map<string, Map<number, Scalar>>();
  for (const { sheet, address, value } of writes) {
    const own = sheets.get(sheet) ?? new Map<number, Scalar>();
    sheets.set(sheet, own.set(keyOf(address), value));
  }
  return sheets;
};

const NONE: ReadonlyMap<number, Scalar> = new Map();

const withValues = (sheet: Sheet, written: ReadonlyMap<number, Scalar>, evaluator: Evaluator): Sheet => {
  const rows = sheet.rows.map((row) => [...row]);
  const put = (key: number, value: Scalar): void => {
    const [row, column] = [Math.floor(key / 16_384), key % 16_384];
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] as Scalar[];
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  };
  for (const [key, value] of written) put(key, value);
  for (const key of sheet.formulas.keys()) {
    put(key, evaluator.valueAt(sheet.name, Math.floor(key / 16_384), key % 16_384));
  }
  const columnCount = rows.reduce((widest, row) => Math.max(widest, row.length), sheet.columnCount);
  return { ...sheet, rows, columnCount, texts: new Map() };
};

export const filledForm = (form: Form, workbook: Workbook, writes: readonly FillWrite[]): FilledForm => {
  const written = writesBySheet(writes);
  const ofSheet = (name: string): ReadonlyMap<number, Scalar> => written.get(name) ?? NONE;
  const evaluator = new Evaluator(
    workbook.sheets.map((sheet) => ({
      name: sheet.name,
      valueAt: (row, column) => ofSheet(sheet.name).get(cellKey(row, column)) ?? valueAt(sheet, row, column),
      formulaAt: (row, column) =>
        ofSheet(sheet.name).has(cellKey(row, column)) ? undefined : sheet.formulas.get(cellKey(row, column)),
    })),
  );
  const names = new Set(form.sheets.map(({ name }) => name));
  return {
    valueOf: ({ sheet, row, column }) => evaluator.valueAt(sheet, row, column),
    sheets: workbook.sheets
      .filter(({ name }) => names.has(name))
      .map((sheet) => withValues(sheet, ofSheet(sheet.name), evaluator)),
  };
};
