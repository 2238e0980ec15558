import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:https';
import { join } from 'node:path';
import { build } from '../../.ci/build/build.ts';
import { buildWorkbench } from '../../.ci/workbench/build.ts';
import { certificateIn } from '../../.ci/workbench/certificate.ts';
import { serveWorkbench } from '../../.ci/workbench/server.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, '.cache/site');
const stamp = join(dist, 'built-from.txt');
const SOURCES = ['src', '.ci', 'assets', 'manifest.xml', 'package-lock.json', 'webpack.config.js'];

/** The newest change of anything a page is built from, so that an unchanged tree isn't built twice. */
const newestChange = (): string => {
  const times = SOURCES.flatMap((name) => {
    const path = join(root, name);
    if (!statSync(path).isDirectory()) return [statSync(path).mtimeMs];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => statSync(join(path, file)).mtimeMs);
  });
  return `${times.length} files, ${Math.max(...times)}`;
};

const buildSite = async (): Promise<void> => {
  const change = newestChange();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === change) return;
  await build({ profile: 'self', out: dist });
  await buildWorkbench(dist);
  writeFileSync(stamp, change);
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
    await buildSite();
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
