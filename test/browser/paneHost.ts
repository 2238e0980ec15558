import assert from 'node:assert/strict';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BrowserContextOptions, Frame } from 'playwright-core';
import type { Workbook } from '../../src/core/values/workbook.ts';
import type { PageOptions, PlainWorkbook } from './hostPage.ts';
import { openPage, type OpenedPage } from './pages.ts';

/** The built pane in a frame of a simulated Excel without a grid: for what only the pane is asked about. */

const FRAME = 'html,body{margin:0;height:100%}iframe{display:block;width:100%;height:100vh;border:0}';

let script: Promise<string> | undefined;

const bundled = (): Promise<string> => {
  script ??= build({
    entryPoints: [join(import.meta.dirname, 'hostPage.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
  }).then(({ outputFiles: [file] }) => file?.text ?? '');
  return script;
};

export const plain = ({ file, sheets }: Workbook): PlainWorkbook => ({
  file,
  sheets: sheets.map(
    ({ name, rows, texts, formulas, formats, merges, visibility, hiddenRows, hiddenColumns, looks }) => ({
      name,
      rows,
      texts: [...texts],
      formulas: [...formulas],
      formats: [...formats],
      merges,
      visibility,
      hiddenRows: [...hiddenRows],
      hiddenColumns: [...hiddenColumns],
      ...(looks && {
        looks: {
          protected: looks.protected,
          unlocked: [...looks.unlocked],
          fills: [...looks.fills],
          formats: [...looks.formats],
        },
      }),
    }),
  ),
});

export interface OpenedPane extends OpenedPage {
  readonly frame: Frame;
}

export type PaneOptions = PageOptions;

/** How long a step may take before the test says which one. */
const STEP_MS = 10_000;

/** 350 × 378 is how a pane looks on a small screen. */
export const SMALL = { width: 350, height: 378 } as const;
export const TALL = { width: 350, height: 900 } as const;

export const openPaneWith = async (
  workbook: Workbook,
  options: PaneOptions = {},
  context: BrowserContextOptions = {},
): Promise<OpenedPane> => {
  const opened = await openPage('functions.json', { viewport: TALL, ...context });
  const { page } = opened;
  page.setDefaultTimeout(STEP_MS);
  const code = await bundled();
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="zh-CN"><title>host</title><style>${FRAME}</style><body><script src="host.js"></script></body></html>`,
    }),
  );
  await page.route('**/host.js', (route) =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: code }),
  );
  await page.goto(new URL('host.html', page.url()).href);
  await page.evaluate(([book, how]) => window.hostPage.open(book, how), [plain(workbook), options] as const);
  const handle = await page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  assert.ok(frame, 'the pane has a frame');
  return { ...opened, frame };
};

/** Waits until the pane offers to check. */
export const ready = (frame: Frame): Promise<unknown> => frame.waitForSelector('.run:not(:disabled)');

/** Presses the button of that name. */
export const press = (frame: Frame, name: string): Promise<void> =>
  frame.getByRole('button', { name, exact: true }).click();

/** Checks and waits for the result. */
export const checkIn = async (frame: Frame): Promise<void> => {
  await ready(frame);
  await press(frame, '检查本工作簿');
  await frame.waitForSelector('.outcome', { timeout: 20_000 });
  await ready(frame);
};

/** Formulas and values of cells, as the workbook now holds them. */
export const cellsOf = (opened: OpenedPane, addresses: readonly string[]): Promise<unknown[]> =>
  opened.page.evaluate(
    (all) => all.map((address) => window.hostPage.host?.user.cell(address)?.value ?? null),
    addresses,
  );
