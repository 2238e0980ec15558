import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A browser for the tests: none is ever downloaded for them. */
export interface Browser {
  readonly executable: string;
  readonly arguments: readonly string[];
  readonly found: string;
}

const { env } = process;

const windowsFolders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
  (folder) => folder !== undefined,
);

const INSTALLED: Readonly<Record<string, readonly string[]>> = {
  win32: windowsFolders.flatMap((folder) =>
    [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'Chromium/Application/chrome.exe',
    ].map((path) => join(folder, path)),
  ),
  darwin: ['', homedir()].flatMap((home) =>
    ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
  ),
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    [
      'google-chrome-stable',
      'google-chrome',
      'chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
      'chromium',
      'chromium-browser',
    ].map((name) => join(folder, name)),
  ),
};

/** Chromium refuses its sandbox to root, and containers rarely have one. */
const PLAIN = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];

/** Meant for small cloud functions: with it a second window never opens. */
const ONE_PROCESS = '--single-process';

/** `CHROME_PATH`, then an installed Chrome, Edge or Chromium, then the one npm brought along (Linux x64). */
export const findBrowser = async (): Promise<Browser> => {
  const named = env['CHROME_PATH'];
  if (named) return { executable: named, arguments: PLAIN, found: 'CHROME_PATH' };
  const installed = INSTALLED[process.platform]?.find((path) => existsSync(path));
  if (installed) return { executable: installed, arguments: PLAIN, found: 'installed' };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: chromium } = await import('@sparticuz/chromium');
    return {
      executable: await chromium.executablePath(),
      arguments: [
        ...chromium.args.filter((argument) => argument !== ONE_PROCESS),
        '--disable-background-networking',
      ],
      found: '@sparticuz/chromium',
    };
  }
  throw new Error('no browser: install Chrome, Edge or Chromium, or name one in CHROME_PATH');
};
