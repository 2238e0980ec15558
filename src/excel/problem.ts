import { message, render } from '../core/messages/index.ts';
import type { Message, MessageCode, MessageParameters } from '../core/messages/index.ts';

/** What became of the user's cells when something failed. */
export type CellsAfter = 'untouched' | 'restored' | 'written' | 'uncertain';

/** Something Excel refused or broke off, with one message for the user: what happened to the cells, what to do. */
export class ExcelProblem extends Error {
  override readonly name = 'ExcelProblem';
  readonly problem: Message;
  readonly cells: CellsAfter;

  /** `places`: what may be half-written, for `uncertain`. The cause is for developers and never shown. */
  constructor(
    code: MessageCode,
    params: MessageParameters = {},
    {
      cells = 'untouched',
      places = '',
      cause,
    }: { cells?: CellsAfter; places?: string; cause?: unknown } = {},
  ) {
    const problem = message(code, { ...params, cells: message(`excel-cells-${cells}`, { places }) });
    super(render(problem, 'zh'), { cause });
    this.problem = problem;
    this.cells = cells;
  }

  get code(): MessageCode {
    return this.problem.code;
  }

  /** The same problem after what was written has been taken back, or could not be. */
  after(cells: CellsAfter, places: string): ExcelProblem {
    return new ExcelProblem(this.code, this.problem.params, { cells, places, cause: this.cause });
  }
}

const textOf = (error: unknown, key: string): string => {
  if (typeof error !== 'object' || error === null) return '';
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : '';
};

/** The code of an error of Office.js, which comes from another realm in tests: no `instanceof`. */
export const codeOf = (error: unknown): string => textOf(error, 'code');

/** The member of the API at which an error arose, `Range.values`; empty when it doesn't say. */
export const placeOf = (error: unknown): string => {
  const info: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'debugInfo') : null;
  return textOf(info, 'errorLocation');
};

/** Excel refuses what is sent, or what it would have to answer, as too large: smaller pieces may pass. */
export const isTooLarge = (error: unknown): boolean =>
  ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'].includes(codeOf(error));

/** An error of Office.js in the user's words. */
export const problemOf = (error: unknown, cells: CellsAfter = 'untouched', places = ''): ExcelProblem => {
  if (error instanceof ExcelProblem) return cells === 'untouched' ? error : error.after(cells, places);
  const rest = { cells, places, cause: error };
  const code = codeOf(error);
  const place = placeOf(error) || textOf(error, 'message');
  if (isTooLarge(error)) return new ExcelProblem('excel-too-large', {}, rest);
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return new ExcelProblem('excel-cell-editing', {}, rest);
    case 'AccessDenied':
      return new ExcelProblem('excel-access-denied', { place }, rest);
    case 'ApiNotFound':
    case 'ApiNotAvailable':
    case 'NotImplemented':
      return new ExcelProblem('excel-api-missing', { api: place || code }, rest);
    default:
      return new ExcelProblem(
        'excel-failed',
        { reason: code || textOf(error, 'message') || String(error) },
        rest,
      );
  }
};

/** Stops an operation between two syncs when the user has cancelled it. */
export const stopIfCancelled = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new ExcelProblem('excel-cancelled');
};
