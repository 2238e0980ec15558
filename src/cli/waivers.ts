/** Explanations named on the command line: a JSON file, or a report whose 说明 sheet people filled in. */
import { readWaivers, type WaiverFile } from '../core/check/waivers.ts';
import { render, message, type Lang } from '../core/messages/index.ts';
import { waiversFromSheet } from '../core/report/index.ts';
import type { Engine } from './engine.ts';
import { jsonOf } from './json.ts';
import { UsageProblem } from './usage.ts';

const unreadable =
  (file: string) =>
  (reason: string): UsageProblem =>
    new UsageProblem('cli-waivers-unreadable', { file, reason });

const rowsOf = async (file: string, engine: Engine, lang: Lang): Promise<unknown> => {
  for await (const { workbook, problem } of engine.readListed(await engine.listFiles([file]))) {
    if (problem !== undefined) {
      throw new UsageProblem('cli-waivers-unreadable', { file, reason: render(problem.problem, lang) });
    }
    const found = workbook.sheets.map(waiversFromSheet).find((waivers) => waivers !== null);
    if (found) return { version: 1, waivers: found };
  }
  const reason = render(message('cli-waivers-no-sheet'), lang);
  throw new UsageProblem('cli-waivers-unreadable', { file, reason });
};

/** Throws `UsageProblem` for a file that can't be read or isn't what it should be. */
export const readWaiverFile = async (file: string, engine: Engine, lang: Lang): Promise<WaiverFile> => {
  const json = /\.json$/i.test(file)
    ? jsonOf(await engine.readBytes(file), unreadable(file))
    : await rowsOf(file, engine, lang);
  const read = readWaivers(json);
  if ('file' in read) return read.file;
  throw new UsageProblem('cli-waivers-wrong', { file, problems: read.problems.join('; ') });
};
