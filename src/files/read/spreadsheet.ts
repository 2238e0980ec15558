/** Workbooks by SheetJS, sheet by sheet into the core's shape, each dropped as soon as it is converted. */
import type { ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Sheet, Workbook } from '../../core/values/workbook.ts';
import type { ReadLimits } from '../limits.ts';
import { FileProblem } from '../problem.ts';
import { kindMessage } from './kind.ts';
import type { WorkbookKind } from './kind.ts';
import { message } from '../../core/messages/index.ts';
import { sheetFrom } from './sheet.ts';
import type { HiddenLines } from './xlsx-parts.ts';

/** Texts are made by `number-format.ts`, and only where they are wanted. */
export const PARSING: ParsingOptions = {
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellDates: false,
};

const VISIBILITY = ['visible', 'hidden', 'veryHidden'] as const;

/** SheetJS writes its doubts about a file to the console, where the user of a command line would read them. */
const silently = <T>(work: () => T): T => {
  const { error, warn, log } = globalThis.console;
  const nothing = (): void => undefined;
  Object.assign(globalThis.console, { error: nothing, warn: nothing, log: nothing });
  try {
    return work();
  } finally {
    Object.assign(globalThis.console, { error, warn, log });
  }
};

/** Runs a SheetJS parse; whatever it throws becomes one problem, its own words stay behind. */
export const parsed = (file: string, kind: WorkbookKind, parse: () => WorkBook): WorkBook => {
  try {
    return silently(parse);
  } catch (cause) {
    if (cause instanceof FileProblem) throw cause;
    const said = cause instanceof Error ? cause.message : '';
    if (/password|encrypt/i.test(said)) throw new FileProblem(file, 'file-encrypted', {}, cause);
    throw new FileProblem(file, 'file-damaged', { found: message(kindMessage(kind)) }, cause);
  }
};

const filledCells = (sheet: WorkSheet): number => {
  const rows: readonly (readonly unknown[] | undefined)[] = sheet['!data'] ?? [];
  let cells = 0;
  for (let r = 0; r < rows.length; r += 1) cells += rows[r]?.length ?? 0;
  return cells;
};

const hiddenIn = (lines: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] => {
  const hidden: number[] = [];
  lines?.forEach((line, i) => {
    if (line?.hidden) hidden.push(i);
  });
  return hidden;
};

/** Chart, dialog and macro sheets have no cells and are left out. */
const isGrid = (sheet: WorkSheet): boolean => sheet['!type'] === undefined || sheet['!type'] === 'sheet';

/** The core's workbook out of a parsed one. `hidden` overrides what SheetJS knows of hidden rows and columns. */
export const workbookFrom = (
  file: string,
  kind: WorkbookKind,
  book: WorkBook,
  limits: ReadLimits,
  hidden: readonly (HiddenLines | undefined)[] = [],
): Workbook => {
  const sheets: Sheet[] = [];
  let cells = 0;
  book.SheetNames.forEach((name, i) => {
    const source = book.Sheets[name];
    if (source === undefined) {
      // SheetJS drops a sheet it fails on without a word; a check over the rest would look complete.
      throw new FileProblem(file, 'file-damaged', { found: message(kindMessage(kind)) });
    }
    delete book.Sheets[name];
    if (!isGrid(source)) return;
    cells += filledCells(source);
    if (cells > limits.cells)
      throw new FileProblem(file, 'file-too-many-cells', { cells, allowed: limits.cells });
    sheets.push(
      sheetFrom(source, {
        name,
        visibility: VISIBILITY[book.Workbook?.Sheets?.[i]?.Hidden ?? 0] ?? 'visible',
        uses1904: book.Workbook?.WBProps?.date1904 ?? false,
        hiddenRows: hidden[i]?.rows ?? hiddenIn(source['!rows']),
        hiddenColumns: hidden[i]?.columns ?? hiddenIn(source['!cols']),
      }),
    );
  });
  if (sheets.length === 0) throw new FileProblem(file, 'file-without-sheets');
  return { file, sheets };
};
