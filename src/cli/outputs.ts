/** Files the command line writes: where they may go, and how they are put there. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { CommandProblem, UsageProblem } from './usage.ts';

export interface Output {
  readonly option: string;
  readonly path: string;
  /** What its name must end in; `.xlsx` unless told otherwise. */
  readonly extension?: string;
}

/** One and the same file has one name here, whatever links and `..` lead to it. */
const identity = (path: string): string => {
  const full = resolve(path);
  const real = existsSync(full)
    ? realpathSync(full)
    : existsSync(dirname(full))
      ? join(realpathSync(dirname(full)), basename(full))
      : full;
  // Windows and Mac disks take 小学.XLSX and 小学.xlsx for one file.
  return process.platform === 'linux' ? real : real.toLowerCase();
};

/**
 * Holds outputs to what is safe before any work is done: files of the right kind in existing folders, none of them an input,
 * no two the same. A file that is there already and isn't an input is an earlier result and may be replaced.
 */
export const checkOutputs = (outputs: readonly Output[], inputs: readonly string[]): void => {
  const taken = new Set(inputs.map(identity));
  for (const { option, path, extension = '.xlsx' } of outputs) {
    if (existsSync(path) && statSync(path).isDirectory()) {
      throw new UsageProblem('cli-out-is-folder', { option, file: path });
    }
    if (extname(path).toLowerCase() !== extension) {
      throw extension === '.xlsx'
        ? new UsageProblem('cli-out-not-xlsx', { option, file: path })
        : new UsageProblem('cli-out-other-kind', { option, file: path, extension });
    }
    if (!existsSync(dirname(resolve(path)))) {
      throw new UsageProblem('cli-out-no-folder', { option, folder: dirname(path) });
    }
    if (taken.has(identity(path))) throw new UsageProblem('cli-out-is-input', { option, file: path });
  }
  const [first, second] = outputs;
  if (first !== undefined && second !== undefined && identity(first.path) === identity(second.path)) {
    throw new UsageProblem('cli-out-same', { file: first.path });
  }
};

/**
 * Puts the bytes in place in one step, so that a failure half-way leaves the earlier file whole. Answers whether
 * an earlier file was replaced. Throws `CommandProblem` where the disk refuses.
 */
export const writeOutput = async (path: string, bytes: Uint8Array): Promise<boolean> => {
  const replaced = existsSync(path);
  const aside = join(dirname(resolve(path)), `.~${basename(path)}.${process.pid}`);
  try {
    await writeFile(aside, bytes);
    await rename(aside, resolve(path));
  } catch (cause) {
    await rm(aside, { force: true });
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new CommandProblem('cli-write-failed', { file: path, reason });
  }
  return replaced;
};

/** The path of a file as seen from beside an output, with forward strokes as links want them. */
export const pathBeside = (output: string, file: string): string =>
  relative(dirname(resolve(output)), resolve(file))
    .split(sep)
    .join('/');
