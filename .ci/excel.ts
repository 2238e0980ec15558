import { spawnSync } from 'node:child_process';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compiler } from './build/build.ts';
import { DEVELOPMENT_BASE } from './build/manifest.ts';
import { serveFolder } from './build/serve.ts';

/**
 * `npm run excel`: builds and serves the add-in on this computer, loads its development twin into Excel, and rebuilds
 * at every change. Ctrl+C takes it out again. Windows and Mac only: elsewhere there is no Excel to load it into.
 */
const root = join(import.meta.dirname, '..');
const out = join(root, 'dist');
const twin = join(out, 'manifest.dev.xml');

const EXCEL_RUNS_ON: readonly string[] = ['win32', 'darwin'];

const NO_EXCEL = `Excel for Windows or Mac is needed, and this computer (${process.platform}) has neither.
Without Excel:
  npm run build                     builds the add-in into dist/, for any static https server
  npm run validate                  checks the manifest
Excel on the web can load dist/manifest.xml by hand: Home > Add-ins > More add-ins > Upload my add-in.`;

/** office-addin-debugging's own command line: `start` registers the manifest and opens Excel, `stop` takes it away. */
const debugging = (command: 'start' | 'stop'): void => {
  const program = join(
    dirname(createRequire(import.meta.url).resolve('office-addin-debugging/package.json')),
    'cli.js',
  );
  const options = command === 'start' ? ['--no-debug', '--no-live-reload'] : [];
  const { status } = spawnSync(process.execPath, [program, command, twin, 'desktop', ...options], {
    stdio: 'inherit',
  });
  if (status !== 0)
    throw new Error(`office-addin-debugging ${command} ended with ${status}; its own words stand above`);
};

const serve = async (): Promise<void> => {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const certificate = await getHttpsServerOptions(); // asks once to trust a certificate for localhost
  const { port } = new URL(DEVELOPMENT_BASE);
  const server = createServer(certificate, serveFolder(out));
  await new Promise<void>((listening, failed) =>
    server.once('error', failed).listen(Number(port), listening),
  );
};

const buildAndWatch = async (): Promise<void> => {
  const run = await compiler({ profile: 'self', base: DEVELOPMENT_BASE, out, mode: 'development' });
  await new Promise<void>((built) =>
    run.watch({}, (error, stats) => {
      console.log(error?.message ?? stats?.toString('errors-warnings') ?? '');
      if (stats && !stats.hasErrors()) built();
    }),
  );
};

const main = async (): Promise<void> => {
  if (!EXCEL_RUNS_ON.includes(process.platform)) {
    console.error(NO_EXCEL);
    process.exitCode = 1;
    return;
  }
  await buildAndWatch();
  await serve();
  debugging('start');
  console.log(`Serving ${DEVELOPMENT_BASE}; Ctrl+C stops and takes the add-in out of Excel.`);
  process.once('SIGINT', () => {
    debugging('stop');
    process.exit();
  });
};

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
});
