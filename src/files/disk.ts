/** Files and folders of this computer. The only module of `src/files` that needs Node. */
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Workbook } from '../core/values/workbook.ts';
import { READ_LIMITS, megabytes } from './limits.ts';
import { FileProblem } from './problem.ts';
import { extensionOf } from './read/kind.ts';
import { readWorkbook } from './read/workbook.ts';
import type { ReadOptions } from './read/workbook.ts';

export type FileResult =
  | { readonly path: string; readonly workbook: Workbook; readonly problem?: undefined }
  | { readonly path: string; readonly workbook?: undefined; readonly problem: FileProblem };

/** What a folder is searched for. Other files named one by one are tried whatever their extension. */
const WORKBOOK_EXTENSIONS = new Set(['xlsx', 'xlsm', 'xls', 'xlsb', 'ods', 'et', 'csv']);

/** Lock files of Excel (`~$`), of LibreOffice and WPS (`.~`), and what a Mac leaves behind (`._`). */
const isLeftover = (name: string): boolean => name.startsWith('~$') || name.startsWith('.');

const byName = new Intl.Collator('zh-CN', { numeric: true }).compare;

/** Bytes of one file. Throws `FileProblem` for a missing, forbidden or too big file and for a folder. */
export const readBytes = async (path: string, options: ReadOptions = {}): Promise<Uint8Array> => {
  const file = basename(path);
  const allowed = options.limits?.fileBytes ?? READ_LIMITS.fileBytes;
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw new FileProblem(file, 'file-is-folder');
    if (info.size > allowed) {
      throw new FileProblem(file, 'file-too-big', {
        size: megabytes(info.size),
        allowed: megabytes(allowed),
      });
    }
    const bytes = await readFile(path);
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  } catch (cause) {
    throw diskProblem(path, cause);
  }
};

/** A file to be read, or why there is none. */
export type ListedFile =
  | { readonly path: string; readonly problem?: undefined }
  | { readonly path: string; readonly problem: FileProblem };

/**
 * The files that paths stand for, in the order given. A folder stands for the workbooks directly inside it, in the
 * order of their names; a file named twice is listed once.
 */
export const listFiles = async (paths: readonly string[]): Promise<ListedFile[]> => {
  const listed = new Map<string, ListedFile>();
  for (const given of paths) {
    const found = await expand(given);
    const files =
      found instanceof FileProblem ? [{ path: given, problem: found }] : found.map((path) => ({ path }));
    for (const file of files) if (!listed.has(resolve(file.path))) listed.set(resolve(file.path), file);
  }
  return [...listed.values()];
};

/** Reads listed files one after the other. What can't be read is handed on as its problem. */
export async function* readListed(
  files: readonly ListedFile[],
  options: ReadOptions = {},
): AsyncGenerator<FileResult, void, undefined> {
  for (const file of files) yield file.problem === undefined ? await readOne(file.path, options) : file;
}

/** Lists and reads in one go. */
export async function* readFiles(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<FileResult, void, undefined> {
  yield* readListed(await listFiles(paths), options);
}

const readOne = async (path: string, options: ReadOptions): Promise<FileResult> => {
  try {
    return { path, workbook: await readWorkbook(basename(path), await readBytes(path, options), options) };
  } catch (cause) {
    if (cause instanceof FileProblem) return { path, problem: cause };
    throw cause;
  }
};

const expand = async (path: string): Promise<string[] | FileProblem> => {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { withFileTypes: true });
    const names = entries
      .filter((entry) => !entry.isDirectory() && !isLeftover(entry.name))
      .map((entry) => entry.name)
      .filter((name) => WORKBOOK_EXTENSIONS.has(extensionOf(name)))
      .sort(byName);
    if (names.length === 0) return new FileProblem(basename(resolve(path)), 'folder-without-workbooks');
    return names.map((name) => join(path, name));
  } catch (cause) {
    return diskProblem(path, cause);
  }
};

const diskProblem = (path: string, cause: unknown): FileProblem => {
  if (cause instanceof FileProblem) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') {
    return new FileProblem(path, 'file-missing', {}, cause);
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY') {
    return new FileProblem(path, 'file-forbidden', {}, cause);
  }
  return new FileProblem(path, 'file-unreadable', { reason: code }, cause);
};
