/** Everybody can use the pane: axe-core in each theme, keyboard only, zoom, small windows. */
import assert from 'node:assert/strict';
import type { BrowserContextOptions, Frame } from 'playwright-core';
import { accessibilityFaults, START_TIMEOUT_MS } from './pages.ts';
import { checkIn, openPaneWith, press, ready, SMALL } from './paneHost.ts';
import { primary } from './paneSamples.ts';

const THEMES: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
};

/** Width in px that the content needs beyond the window: nothing may have to be scrolled sideways. */
const overflow = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** From the top of the page: what is scrolled under the tabs can't be pressed there and doesn't count. */
const faultsFromTop = async (frame: Frame): Promise<string[]> => {
  await frame.evaluate(() => scrollTo(0, 0));
  return accessibilityFaults(frame);
};

describe('the pane for everybody', function () {
  this.timeout(60_000);
  before(function () {
    this.timeout(START_TIMEOUT_MS);
  });

  for (const [theme, context] of Object.entries(THEMES))
    it(`WCAG 2.2 AA without a violation, ${theme}`, async function () {
      this.timeout(START_TIMEOUT_MS);
      const pane = await openPaneWith(await primary(), {}, context);
      const { frame } = pane;
      try {
        await ready(frame);
        assert.deepEqual(await faultsFromTop(frame), [], 'before a check');
        await checkIn(frame);
        await frame.locator('article.finding button').first().click();
        await frame.locator('summary', { hasText: '读到的表' }).click();
        await frame.locator('details.table summary').first().click();
        await frame.locator('summary', { hasText: '没有检查的' }).click();
        assert.deepEqual(await faultsFromTop(frame), [], 'findings');
        await press(frame, '标注单元格');
        await frame.waitForSelector('.notice.done');
        await frame.getByRole('tab', { name: '指标' }).click();
        await frame.locator('article.indicator button').first().click();
        assert.deepEqual(await faultsFromTop(frame), [], 'indicators');
        await frame.getByRole('tab', { name: '规划' }).click();
        assert.deepEqual(await faultsFromTop(frame), [], 'plans');
        await press(frame, '国家标准');
        await frame.locator('article.target').first().waitFor();
        assert.deepEqual(await faultsFromTop(frame), [], 'targets');
      } finally {
        await pane.close();
      }
    });

  it('works by keyboard alone', async () => {
    const pane = await openPaneWith(await primary());
    const { frame, page } = pane;
    const selection = (): Promise<string> => page.evaluate(() => window.hostPage.selection);
    const focused = (): Promise<string> =>
      frame.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    try {
      await ready(frame);
      await frame.locator('#tab-check').focus();
      for (let stop = 0; stop < 10 && (await focused()) !== '检查本工作簿'; stop++)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await frame.waitForSelector('.outcome');
      await ready(frame);
      for (let stop = 0; stop < 30; stop++) {
        await page.keyboard.press('Tab');
        if (await frame.evaluate(() => document.activeElement?.closest('[role=listitem]') !== null)) break;
      }
      assert.match(await focused(), /逻辑/, 'Tab comes to the list, at its first row');
      const start = await selection();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(200);
      assert.notEqual(await selection(), start, 'Enter selects the cell');
      await page.keyboard.press('End');
      const last = await focused();
      await page.keyboard.press('Home');
      assert.notEqual(await focused(), last);
      await frame.locator('#tab-check').focus();
      await page.keyboard.press('ArrowRight');
      assert.equal(await focused(), '指标');
      assert.ok(await frame.locator('#view-indicators').isVisible());
      await page.keyboard.press('End');
      assert.equal(await focused(), '规划');
      await page.keyboard.press('Home');
      assert.ok(await frame.locator('#view-check').isVisible());
    } finally {
      await pane.close();
    }
  });

  for (const [name, viewport] of [
    ['350 × 378', SMALL],
    ['320 px wide', { width: 320, height: 700 }],
    ['200 % zoom of a pane of 350 × 760', { width: 175, height: 380 }],
  ] as const)
    it(`fits: ${name}`, async () => {
      const pane = await openPaneWith(await primary(), {}, { viewport });
      const { frame } = pane;
      try {
        await checkIn(frame);
        assert.equal(await overflow(frame), 0, 'findings');
        await frame.locator('article.finding button').first().click();
        await frame.locator('summary', { hasText: '读到的表' }).click();
        await frame.locator('details.table summary').first().click();
        assert.equal(await overflow(frame), 0, 'columns');
        await frame.getByRole('tab', { name: '指标' }).click();
        await frame.locator('article.indicator button').first().click();
        assert.equal(await overflow(frame), 0, 'indicators');
        await frame.getByRole('tab', { name: '规划' }).click();
        assert.equal(await overflow(frame), 0, 'plans');
        await press(frame, '国家标准');
        await frame.locator('article.target').first().waitFor();
        assert.equal(await overflow(frame), 0, 'targets');
      } finally {
        await pane.close();
      }
    });

  it('speaks English in an English Excel', async () => {
    const pane = await openPaneWith(await primary(), { locale: 'en-US' });
    const { frame } = pane;
    try {
      await ready(frame);
      await press(frame, 'Check this workbook');
      await frame.waitForSelector('.outcome');
      assert.equal(await frame.evaluate(() => document.documentElement.lang), 'en');
      const body = await frame.locator('body').innerText();
      assert.match(body, /Write results sheet[\s\S]*Findings[\s\S]*Data stay on this computer/);
      assert.doesNotMatch(await frame.locator('section.buttons').innerText(), /[\u4e00-\u9fff]/);
    } finally {
      await pane.close();
    }
  });

  it('takes the theme of Excel’s frame before that of the system', async () => {
    const pane = await openPaneWith(await primary(), {}, { colorScheme: 'dark' });
    try {
      await ready(pane.frame);
      const ground = (): Promise<string> =>
        pane.frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const dark = await ground();
      await pane.frame.evaluate(() => void (document.documentElement.dataset['theme'] = 'light'));
      assert.notEqual(await ground(), dark);
    } finally {
      await pane.close();
    }
  });
});
