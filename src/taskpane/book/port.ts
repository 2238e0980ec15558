/** What the pane asks of the open workbook; `excelBook.ts` answers it with Excel. */
import type { Message } from '../../core/messages/index.ts';
import type { ReportSheet } from '../../core/report/sheets/model.ts';
import type { Area, Scalar, Sheet, Workbook } from '../../core/values/workbook.ts';
import type { FormCellEntry } from '../engine/parts/fill/views.ts';
import type { FindingView, Progress } from '../engine/protocol.ts';

/** An edit: some cells of a sheet, or (`area` null) something about it that only reading it anew can tell. */
export interface Change {
  readonly sheet: string;
  readonly area: Area | null;
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  readonly onProgress: Progress;
}

export interface Done {
  /** What was done and what was left out, each a sentence. */
  readonly notes: readonly string[];
  readonly count: number;
  readonly name: string;
  /** Cells that are no longer what they were: nobody else tells of this add-in's own writes. */
  readonly changes?: readonly Change[];
}

export interface WorkbookPort {
  read(options: ReadOptions): Promise<Workbook>;
  /** Some sheets anew, with their positions; those that are gone are left out. */
  readSheets(names: readonly string[]): Promise<{ readonly sheet: Sheet; readonly position: number }[]>;
  readCells(sheet: string, area: Area): Promise<readonly (readonly Scalar[])[]>;
  sheetNames(): Promise<readonly string[]>;
  activeSheet(): Promise<string>;
  select(sheet: string, cells: string): Promise<void>;
  mark(findings: readonly FindingView[]): Promise<Done>;
  clearMarks(): Promise<Done>;
  /** One number into one cell that holds no formula. */
  correct(sheet: string, cell: string, value: number): Promise<Done>;
  /** The sheets of a workbook file, by way of Excel, which has them in the open workbook for a moment. */
  readFile(bytes: Uint8Array): Promise<readonly Sheet[]>;
  /** Sheets of this add-in's own too, which `read` leaves out. */
  readAnySheets(names: readonly string[]): Promise<readonly Sheet[]>;
  /** All visible sheets, those of this add-in's own too. */
  allSheetNames(): Promise<readonly string[]>;
  /** Sheets to be filled in, with locks, colours and formats. */
  readForms(names: readonly string[]): Promise<readonly Sheet[]>;
  /** Input cells of forms, and with them the audit sheet if there is one: one restore point for both. */
  fillForm(entries: readonly FormCellEntry[], audit: ReportSheet | null): Promise<Done>;
  writeResults(sheets: readonly ReportSheet[]): Promise<Done>;
  /** The sheet of a what-if sum, in place of the one of its name if that is ours. */
  writeSum(sheet: ReportSheet): Promise<Done>;
  /** Formulas of our functions become values; the notes say all that came of it. */
  freeze(): Promise<Done>;
  undo(): Promise<Done>;
  /** What `undo` would undo; null for nothing. */
  undoable(): Promise<Message | null>;
  setting(key: string): Promise<unknown>;
  keep(key: string, value: unknown): Promise<void>;
  diagnostics(): string;
  /** Tells of edits by the user, and (null) of sheets added, deleted or renamed. */
  watch(listener: (change: Change | null) => void): Promise<void>;
}
