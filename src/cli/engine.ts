/** What the commands need from the rest of the project, in one place so that a test can stand in for it. */
import type { CheckOptions } from '../core/check/check.ts';
import type { CheckReport } from '../core/check/report.ts';
import { indicatorById, indicatorByName } from '../core/indicators/registry.ts';
import { nearestPacks, packFromSheets, packs, parsePack, resolvePack } from '../core/plans/index.ts';
import type { OwnPlan } from '../core/plans/index.ts';
import type { Pack } from '../core/plans/schema.ts';
import type { Workbook } from '../core/values/workbook.ts';
import type { Mark } from '../files/annotate/marks.ts';
import type { FillCell, FilledFile, FillOptions } from '../files/fill/fill.ts';
import { listFiles, readBytes, readListed } from '../files/disk.ts';
import type { FileResult, ListedFile } from '../files/disk.ts';
import type { Book } from '../files/xlsx/book.ts';

export interface Engine {
  readonly check: (workbooks: readonly Workbook[], options: CheckOptions) => Promise<CheckReport>;
  readonly packs: () => readonly Pack[];
  readonly resolvePack: (text: string) => Pack | null;
  readonly nearestPacks: (text: string) => readonly string[];
  /** Throw an `Error` whose message says what is wrong and what would be right. */
  readonly parsePack: (json: unknown, source: string) => Pack;
  readonly packFromTable: (workbook: Workbook) => OwnPlan;
  readonly listFiles: (paths: readonly string[]) => Promise<ListedFile[]>;
  readonly readListed: (files: readonly ListedFile[]) => AsyncIterable<FileResult>;
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  readonly writeBook: (book: Book) => Promise<Uint8Array>;
  /** A form to fill, read with its locks and colours. */
  readonly readForm: (file: string, bytes: Uint8Array) => Promise<Workbook>;
  readonly fillFile: (
    file: string,
    bytes: Uint8Array,
    writes: readonly FillCell[],
    options: FillOptions,
  ) => Promise<FilledFile>;
  readonly annotate: (file: string, bytes: Uint8Array, marks: readonly Mark[]) => Promise<Uint8Array>;
}

export const engine: Engine = {
  // Loaded at need: help and plans do without it.
  check: async (workbooks, options) => (await import('../core/check/check.ts')).check(workbooks, options),
  packs,
  resolvePack,
  nearestPacks,
  parsePack: (json, source) => parsePack(json, source, (id) => indicatorById(id) !== undefined),
  packFromTable: (workbook) =>
    packFromSheets(workbook, (name, stage) => indicatorByName(name, stage) ?? null),
  listFiles,
  readListed,
  readBytes,
  // Most runs write nothing, and these bring the largest libraries.
  writeBook: async (book) => (await import('../files/xlsx/write.ts')).writeBook(book),
  readForm: async (file, bytes) =>
    (await import('../files/read/workbook.ts')).readWorkbook(file, bytes, { looks: true }),
  fillFile: async (file, bytes, writes, options) =>
    (await import('../files/fill/fill.ts')).fillFile(file, bytes, writes, options),
  annotate: async (file, bytes, marks) =>
    (await import('../files/annotate/annotate.ts')).annotate(file, bytes, marks),
};
