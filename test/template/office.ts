/** LibreOffice as an independent judge: it recalculates every formula of a file, whatever results are stored. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Workbook } from '../../src/core/values/workbook.ts';
import { readWorkbook } from '../../src/files/read/workbook.ts';

export const hasOffice = (): boolean =>
  spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;

const MINUTES_10 = 600_000;
/** Without this it keeps stored results. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

type Files = ReadonlyMap<string, Uint8Array>;

const run = promisify(execFile);

/** One run of LibreOffice, with a profile of its own. */
const convertedInOneRun = async (files: Files, to: string): Promise<[string, Uint8Array][]> => {
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-office-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    mkdirSync(join(folder, 'out'));
    const paths = [...files].map(([name, bytes]) => {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const where = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', to];
    await run('soffice', [...where, '--outdir', join(folder, 'out'), ...paths], { timeout: MINUTES_10 });
    return [...files.keys()].map((name) => [name, readFileSync(join(folder, 'out', `${name}.${to}`))]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** It computes on one core; more runs than this at once would only fill the memory. */
const RUNS = Math.min(2, availableParallelism());

/** Converts files, in as many runs as there is work for; answers the bytes by name. */
export const converted = async (files: Files, to: 'xlsx' | 'pdf'): Promise<Files> => {
  const shares = Array.from({ length: Math.min(RUNS, files.size) }, () => new Map<string, Uint8Array>());
  const bySize = [...files].sort(([, one], [, other]) => other.length - one.length);
  const weight = (share: Files): number => [...share.values()].reduce((sum, { length }) => sum + length, 0);
  for (const [name, bytes] of bySize) {
    const [lightest] = [...shares].sort((one, other) => weight(one) - weight(other));
    lightest?.set(name, bytes);
  }
  const done = await Promise.all(shares.map((share) => convertedInOneRun(share, to)));
  return new Map(done.flat());
};

/** Saved workbooks as the core sees them, with the values that are stored in them. */
export const readAll = async (files: Files): Promise<ReadonlyMap<string, Workbook>> => {
  const books = new Map<string, Workbook>();
  for (const [name, bytes] of files) {
    books.set(name, await readWorkbook(`${name}.xlsx`, new Uint8Array(bytes)));
  }
  return books;
};

/** The workbooks as LibreOffice computes them. */
export const recalculated = async (files: Files): Promise<ReadonlyMap<string, Workbook>> =>
  readAll(await converted(files, 'xlsx'));
