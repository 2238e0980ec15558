/** Bytes of the built pages after gzip: what a browser fetches before the pane, and before the workbench, stands. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from '../.ci/build/build.ts';
import { buildWorkbench, WORKBENCH_FOLDER } from '../.ci/workbench/build.ts';
import { round } from './measure.ts';
import type { Bench } from './run.ts';

const KIBIBYTE = 1024;

const kibibytes = (folder: string, wanted: (name: string) => boolean): number =>
  round(
    readdirSync(folder)
      .filter((name) => ['.js', '.css'].includes(extname(name)) && wanted(name))
      .reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0) / KIBIBYTE,
    1,
  );

export const bench: Bench = {
  name: 'bundles',
  async run() {
    const dist = mkdtempSync(join(tmpdir(), 'dabiao-bundles-'));
    try {
      await build({ profile: 'self', out: dist });
      const { seconds } = await buildWorkbench(dist);
      const workbench = join(dist, WORKBENCH_FOLDER);
      const office = join(dist, 'office');
      return [
        {
          what: 'pane: own scripts and styles after gzip, before functions.js and the checking worker',
          value: kibibytes(dist, (name) => /^(watchdog|taskpane)\./.test(name)),
          unit: 'KiB',
        },
        {
          what: 'functions.js after gzip',
          value: kibibytes(dist, (name) => name === 'functions.js'),
          unit: 'KiB',
        },
        {
          what: 'Office.js of Excel on the web after gzip (unchanged, not ours)',
          value: kibibytes(office, (name) => ['office.js', 'excel-web-16.00.js'].includes(name)),
          unit: 'KiB',
        },
        {
          what: 'workbench: page before the grid, after gzip',
          value: kibibytes(workbench, (name) => name.startsWith('workbench.')),
          unit: 'KiB',
        },
        {
          what: 'workbench: everything after gzip (grid and formula engine for the most part)',
          value: kibibytes(workbench, () => true),
          unit: 'KiB',
        },
        { what: 'building the workbench', value: round(seconds, 1), unit: 's' },
      ];
    } finally {
      rmSync(dist, { recursive: true, force: true });
    }
  },
};
