/** The files a check is about, with names that tell them apart. */
import { basename, resolve } from 'node:path';
import type { Workbook } from '../core/values/workbook.ts';
import type { FileResult, ListedFile } from '../files/disk.ts';
import type { Lang } from '../core/messages/index.ts';
import { render } from '../core/messages/index.ts';
import type { Engine } from './engine.ts';

export interface Input {
  readonly workbooks: readonly Workbook[];
  readonly unreadable: readonly { readonly file: string; readonly error: string }[];
  /** The name in the report → the path of the file. */
  readonly paths: ReadonlyMap<string, string>;
}

/** As much of the end of each path as tells it from the others: `小学.xlsx`, or `2023/小学.xlsx`. */
export const distinctNames = (paths: readonly string[]): string[] => {
  const parts = paths.map((path) => resolve(path).split(/[\\/]/));
  const tail = (index: number, depth: number): string => (parts[index] ?? []).slice(-depth).join('/');
  return paths.map((path, index) => {
    let depth = 1;
    const deepest = parts[index]?.length ?? 1;
    const others = paths.map((_, other) => other).filter((other) => other !== index);
    while (depth < deepest && others.some((other) => tail(other, depth) === tail(index, depth))) depth += 1;
    return depth === 1 ? basename(resolve(path)) : tail(index, depth);
  });
};

/** Reads the listed files; `onFile` is told before each. */
export const readInput = async (
  listed: readonly ListedFile[],
  engine: Engine,
  lang: Lang,
  onFile: (file: string, done: number, total: number) => void,
): Promise<Input> => {
  const names = distinctNames(listed.map((file) => file.path));
  const workbooks: Workbook[] = [];
  const unreadable: { file: string; error: string }[] = [];
  const paths = new Map<string, string>();
  for (const [index, file] of listed.entries()) {
    const name = names[index] as string;
    onFile(name, index + 1, listed.length);
    paths.set(name, file.path);
    for await (const result of engine.readListed([file])) keep(result, name);
  }
  return { workbooks, unreadable, paths };

  function keep({ workbook, problem }: FileResult, name: string): void {
    if (problem !== undefined) unreadable.push({ file: name, error: render(problem.problem, lang) });
    else workbooks.push({ ...workbook, file: name });
  }
};
