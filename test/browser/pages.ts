import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser } from './findBrowser.ts';
import { closeSite, site } from './site.ts';

/** What `before` hooks of browser tests may take: the first one builds the pages. */
export const START_TIMEOUT_MS = 180_000;

let browser: Promise<Browser> | undefined;

const launched = (): Promise<Browser> => {
  browser ??= (async () => {
    const { executable, arguments: args } = await findBrowser();
    return chromium.launch({ executablePath: executable, args: [...args] });
  })();
  return browser;
};

/** Ends browser and server. */
export const closePages = async (): Promise<void> => {
  await (await browser)?.close();
  browser = undefined;
  await closeSite();
};

// a root hook: the last thing of the whole run
if (typeof after === 'function')
  after(async function () {
    this.timeout(20_000);
    await closePages();
  });

export interface OpenedPage {
  readonly page: Page;
  /** Errors of scripts, and of the console, in the page and its frames. */
  readonly faults: string[];
  close(): Promise<void>;
}

/** The unmodified Office.js makes a style element of its own, which the pane's policy refuses; nothing is lost. */
const EXPECTED = /Applying inline style violates the following Content Security Policy/;

/** Opens a page of the site in a window of its own, with the self-made certificate accepted. */
export const openPage = async (path: string, options: BrowserContextOptions = {}): Promise<OpenedPage> => {
  const { address } = await site();
  const context = await (
    await launched()
  ).newContext({
    ignoreHTTPSErrors: true,
    locale: 'zh-CN',
    viewport: { width: 1366, height: 768 },
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.test(message.text())) faults.push(message.text());
  });
  await page.goto(new URL(path, address).href);
  return { page, faults, close: () => context.close() };
};

export interface OpenedWorkbench extends OpenedPage {
  /** The pane's frame, Office.js ready in it. */
  pane(): Promise<Frame>;
}

/** Opens the workbench and waits until the sample county is in the grid. */
export const openWorkbench = async (options: BrowserContextOptions = {}): Promise<OpenedWorkbench> => {
  const opened = await openPage('workbench/index.html', options);
  await opened.page.waitForFunction(() =>
    document.getElementById('status')?.textContent.startsWith('已打开'),
  );
  const pane = async (): Promise<Frame> => {
    const handle = await opened.page.waitForSelector('#pane iframe');
    const frame = await handle.contentFrame();
    assert.ok(frame, 'the pane has a frame');
    await frame.waitForFunction(
      () => typeof Excel !== 'undefined' && Office.context?.host === Office.HostType.Excel,
    );
    return frame;
  };
  return { ...opened, pane };
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of WCAG 2.2 A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeWindow {
  readonly axe: {
    run(
      context: object,
      options: object,
    ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
  };
}

/** What axe-core finds wrong in a frame or page, a line each; `without` leaves parts out. */
export const accessibilityFaults = async (frame: Frame | Page, without: string[] = []): Promise<string[]> => {
  await frame.evaluate(axe);
  return frame.evaluate(
    async ([exclude, values]) => {
      const { violations } = await (window as unknown as AxeWindow).axe.run(
        { include: [['body']], exclude: exclude?.map((selector) => [selector]) },
        { runOnly: { type: 'tag', values }, iframes: false },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
      );
    },
    [without, TAGS] as const,
  );
};
