import { ExcelProblem } from '../problem.ts';

/** What may be put into a cell: null leaves it alone, an empty text empties it, a text stays a text. */
export type CellInput = number | string | boolean | null | { readonly formula: string };

/** A cell's content as it is written through `range.formulas`. */
export type Entry = number | string | boolean | null;

const TEXT_FORMAT = '@';
const ERROR = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/;
/** What Excel would turn into a number, date, truth value or formula when it is entered. */
const READ_BY_EXCEL =
  /^\s*(?:[=+\-@'.,(¥$￥€£%#\d\uff0b\uff0d\uff1d\uff10-\uff19]|true$|false$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

/** A text so that Excel keeps it a text; in a cell of text format it needs no help. */
export const literal = (text: string, format = 'General'): string =>
  format !== TEXT_FORMAT && READ_BY_EXCEL.test(text) ? `'${text}` : text;

export const entryOf = (input: CellInput, format?: string): Entry => {
  if (typeof input === 'object') return input && input.formula;
  return typeof input === 'string' ? literal(input, format) : input;
};

/** The entry that puts a cell back to what it held: its formula, else its value, texts as texts, errors as errors. */
export const entryBack = (formula: unknown, value: unknown, format: unknown): Entry => {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (isFormula) return formula;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value ?? '');
  return ERROR.test(text) ? text : literal(text, String(format));
};

/** Whether a cell still holds what was entered: what the user has typed since is the user's. */
export const stillHolds = (entry: Entry, formula: unknown): boolean => {
  if (entry === null) return true;
  if (typeof entry !== 'string') return formula === entry || String(formula) === String(entry);
  if (entry.startsWith('=')) return typeof formula === 'string' && formula.startsWith('=');
  return formula === entry || formula === entry.replace(/^'/, '');
};

/** Refuses a block whose rows differ in length: Excel would refuse it halfway. */
export const demandRectangle = (sheet: string, grid: readonly (readonly unknown[])[]): void => {
  const width = grid[0]?.length ?? 0;
  if (width === 0 || grid.some((row) => row.length !== width)) {
    throw new ExcelProblem('excel-block-ragged', { sheet });
  }
};
