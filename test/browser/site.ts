import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import type { Server } from 'node:https';
import { join } from 'node:path';
import { build } from '../../.ci/build/build.ts';
import { buildWorkbench } from '../../.ci/workbench/build.ts';
import { certificateIn } from '../../.ci/workbench/certificate.ts';
import { serveWorkbench } from '../../.ci/workbench/server.ts';

const root = join(import.meta.dirname, '../..');
const cache = join(root, '.cache');
const SOURCES = ['src', '.ci', 'assets', 'manifest.xml', 'package-lock.json', 'webpack.config.js'];
/** Sites kept for the next run; older ones are taken away. */
const KEPT = 3;

/** A name for what the pages are built from, so that an unchanged tree isn't built twice. */
const nameOfSources = (): string => {
  const times = SOURCES.flatMap((name) => {
    const path = join(root, name);
    if (!statSync(path).isDirectory()) return [`${name} ${statSync(path).mtimeMs}`];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => `${name}/${file} ${statSync(join(path, file)).mtimeMs}`);
  });
  return createHash('sha256').update(times.join('\n')).digest('hex').slice(0, 12);
};

const removeOld = (): void => {
  const sites = readdirSync(cache).filter((name) => /^site-[0-9a-f]{12}$/.test(name));
  const newest = sites.sort(
    (one, other) => statSync(join(cache, other)).mtimeMs - statSync(join(cache, one)).mtimeMs,
  );
  for (const name of newest.slice(KEPT)) rmSync(join(cache, name), { recursive: true, force: true });
};

/** Builds into a folder of its own: another run may be serving its pages at the same time. */
const buildSite = async (): Promise<string> => {
  const dist = join(cache, `site-${nameOfSources()}`);
  if (existsSync(dist)) return dist;
  const fresh = join(cache, `building-${process.pid}`);
  await build({ profile: 'self', out: fresh });
  await buildWorkbench(fresh);
  try {
    renameSync(fresh, dist);
  } catch {
    // the other run was quicker
    rmSync(fresh, { recursive: true, force: true });
  }
  removeOld();
  return dist;
};

export interface Site {
  /** `https://localhost:port/` */
  readonly address: string;
  /** The folder served. */
  readonly folder: string;
}

let running: Promise<Site & { server: Server }> | undefined;

/** Pane and workbench as `npm start` builds and serves them; built and started once a run. */
export const site = (): Promise<Site> => {
  running ??= (async () => {
    const dist = await buildSite();
    const certificate = await certificateIn(join(root, '.cache/certificate'));
    const { server, address } = await serveWorkbench(dist, certificate, 0);
    return { server, address, folder: dist };
  })();
  return running;
};

export const closeSite = async (): Promise<void> => {
  const { server } = (await running) ?? {};
  running = undefined;
  server?.closeAllConnections();
  server?.close();
};
