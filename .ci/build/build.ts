import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { join, resolve } from 'node:path';
import webpack, { type Configuration, type Stats } from 'webpack';
import { DEVELOPMENT_BASE, PLACEHOLDER_BASE, checkedBase } from './manifest.ts';
import { PROFILES, type Profile } from './profiles.ts';
import type { Deployment } from '../../src/template/index.ts';

/**
 * `npm run build -- [--profile=self|china|global] [--base=https://…/] [--out=dist]`
 * `[--deployment=sideload|admin|plain|share] [--share=\\\\server\\folder]`: how Excel finds the add-in that templates name.
 */

export interface BuildOptions {
  readonly profile?: Profile;
  readonly base?: string;
  /** Folder to write; emptied first. */
  readonly out?: string;
  readonly mode?: 'production' | 'development';
  /** How Excel finds the add-in that the templates name; null for templates without it. */
  readonly deployment?: Deployment | null;
}

const root = join(import.meta.dirname, '../..');
const CONFIGURATION = pathToFileURL(join(root, 'webpack.config.js')).href;

/** The webpack compiler for these options; `watch` and `run` are the caller's. */
export const compiler = async (options: BuildOptions): Promise<webpack.Compiler> => {
  const { default: configure } = (await import(CONFIGURATION)) as {
    default: (options: BuildOptions) => Configuration;
  };
  const made = webpack(configure(options));
  if (!made) throw new Error('webpack made no compiler');
  return made;
};

/** Builds once; throws with webpack's own words when it fails. */
export const build = async (options: BuildOptions): Promise<Stats> => {
  const run = await compiler(options);
  const stats = await new Promise<Stats>((done, reject) =>
    run.run((error, result) =>
      result ? done(result) : reject(error ?? new Error('webpack gave no result')),
    ),
  );
  await new Promise((done) => run.close(done));
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  return stats;
};

const deploymentOf = (name: string, path: string | undefined): Deployment | null => {
  if (name === 'plain') return null;
  if (name === 'sideload' || name === 'admin') return { profile: name };
  if (name === 'share' && path !== undefined) return { profile: name, path };
  throw new Error('--deployment must be sideload, admin, plain, or share with --share=PATH');
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      profile: { type: 'string', default: 'self' },
      base: { type: 'string', default: PLACEHOLDER_BASE },
      out: { type: 'string', default: join(root, 'dist') },
      deployment: { type: 'string', default: 'sideload' },
      share: { type: 'string' },
    },
  });
  const profile = PROFILES.find((one) => one === values.profile);
  if (!profile) throw new Error(`--profile must be one of ${PROFILES.join(', ')}`);
  const base = checkedBase(values.base);
  const deployment = deploymentOf(values.deployment, values.share);
  const stats = await build({ profile, base, out: resolve(values.out), deployment });
  const seconds = ((stats.endTime ?? 0) - (stats.startTime ?? 0)) / 1000;
  console.log(`Built ${values.out} in ${seconds.toFixed(1)} s. Office.js: ${profile}. Served at: ${base}`);
  if (base === PLACEHOLDER_BASE)
    console.log(
      `manifest.xml still points to the placeholder; give --base=https://… (development: ${DEVELOPMENT_BASE})`,
    );
};

if (process.argv[1] === import.meta.filename)
  main().catch((fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  });
